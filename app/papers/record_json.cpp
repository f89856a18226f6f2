// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/record_json.h"

#include "signatures/canonical_json.h"
#include "signatures/receipt_signature.h"
#include "signatures/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace mingshi {

namespace {

using Json = nlohmann::json; // sorts its keys

constexpr auto controllerParty = "party:controller";

const char* eventType(ConsentStatus status)
{
    switch (status) {
    case ConsentStatus::Requested:
        return "request";
    case ConsentStatus::RequestDeferred:
        return "deferral";
    case ConsentStatus::Refused:
        return "refusal";
    case ConsentStatus::Given:
    case ConsentStatus::Renewed:
        return "dpv:ExplicitlyExpressedConsent";
    case ConsentStatus::Withdrawn:
        return "withdrawal";
    case ConsentStatus::Expired:
        return "expiry";
    case ConsentStatus::Terminated:
        return "termination";
    case ConsentStatus::Invalidated:
        return "invalidation";
    case ConsentStatus::Unknown:
        break;
    }
    return "unknown";
}

/// What is done with the data, in terms of the Data Privacy Vocabulary.
Json processingOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::IdFaceComparison:
        return {"dpv:Collect", "dpv:Match", "dpv:Store", "dpv:Erase"};
    case Purpose::SettlementDisclosure:
        return {"dpv:Disclose", "dpv:Store", "dpv:Erase"};
    case Purpose::VisitAttribution:
    case Purpose::IdReading:
    case Purpose::MarketingContact:
    case Purpose::ComparisonEvidence:
        break;
    }
    return {"dpv:Collect", "dpv:Store", "dpv:Use", "dpv:Erase"};
}

Json piiOf(const NoticeText& text)
{
    Json list = Json::array();
    for (const auto& item : text.pii) {
        list.push_back({{"pii_type", item.dpvType},
                        {"description", item.item},
                        {"pii_optional", item.optional},
                        {"sensitive_pii_category", item.sensitive ? Json(item.dpvType) : Json()},
                        {"source", item.source},
                        {"retention_period", item.retention},
                        {"expiry_action", item.expiryAction}});
    }
    return list;
}

Json recipientsOf(const NoticeText& text)
{
    Json list = Json::array();
    for (const auto& to : text.recipients) {
        list.push_back({{"party_name", to.name},
                        {"party_contact", to.contact},
                        {"purpose", to.purpose},
                        {"method", to.method},
                        {"pii_kinds", to.kinds}});
    }
    return list;
}

Json noticeOf(const NoticeRef& ref)
{
    return {{"@type", "dpv:ConsentNotice"}, {"id", ref.id}, {"version", ref.version}, {"sha256", ref.sha256}};
}

Json processing(const ConsentRecord& record, const Notice& notice, const NoticeText& text)
{
    return {{"privacy_notice", noticeOf(record.notice)},
            {"language", record.language},
            {"service", text.title},
            {"purpose", std::string(code(record.purpose)) + ": " + text.purpose},
            {"purpose_type", {dpvType(record.purpose)}},
            {"lawful_basis", notice.legalBasis},
            {"pii_information", piiOf(text)},
            {"pii_controllers", {controllerParty}},
            {"collection_method", text.method},
            {"processing_method", processingOf(record.purpose)},
            {"storage_locations", {"dpv:WithinDevice", text.storageLocation}},
            {"retention_period", notice.retentionPeriod},
            {"jurisdiction", notice.jurisdiction},
            {"recipient_third_parties", recipientsOf(text)},
            {"withdrawal_method", {{"@type", "dpv:WithdrawConsent"}, {"how", {text.withdrawal}}}},
            {"privacy_rights",
             {"access", "copy", "correct", "supplement", "delete", "restrict", "portability", "withdraw", "explain",
              "complain"}},
            {"alternative_offered", text.alternative},
            {"refusal_effect", text.refusalEffect},
            {"impact_assessment",
             {{"@type", "dpv:PIA"}, {"id", notice.impactAssessment}, {"date", notice.impactAssessmentDate}}}};
}

Json partyOf(const Controller& who)
{
    return {{"party_id", controllerParty},        {"party_name", who.name},
            {"party_role", "dpv:DataController"}, {"party_type", "legal-entity"},
            {"party_identifier", who.creditCode}, {"party_address", who.address},
            {"party_contact", who.officer},       {"party_email", who.email},
            {"party_phone", who.phone},           {"party_url", nullptr}};
}

Json eventOf(const ConsentEvent& event)
{
    Json json{{"event_time", toIso8601(event.at)},
              {"validity_duration", toIso8601(event.validity)},
              {"entity_id", event.entity},
              {"event_type", eventType(event.status)},
              {"event_state", dpvStatus(event.status)},
              {"indication_method", event.indication}};
    if (event.evidence) {
        json["screen_evidence"] = {{"button_order", event.evidence->buttonOrder},
                                   {"equal_size", event.evidence->equalSize},
                                   {"preselected", event.evidence->preselected},
                                   {"dwell_ms", event.evidence->dwell.count()},
                                   {"layers_opened", event.evidence->layersOpened}};
    }
    return json;
}

Json header(const ConsentRecord& record)
{
    return {{"schema_version", "kiosk-27560-1"},
            {"conforms_to", "https://w3id.org/dpv/schema/dpv-27560#record"},
            {"record_id", record.id},
            {"pii_principal_id", record.principal}};
}

bool leadsToNobody(const ConsentRecord& record)
{
    return std::ranges::any_of(record.events, [](const ConsentEvent& event) {
        return event.status == ConsentStatus::Refused || event.status == ConsentStatus::RequestDeferred;
    });
}

Json shortRecord(const ConsentRecord& record, const Notice& notice)
{
    Json json = header(record);
    json["privacy_notice"] = noticeOf(record.notice);
    json["language"] = record.language;
    json["purpose"] = code(record.purpose);
    json["jurisdiction"] = notice.jurisdiction;
    json["event"] = Json::array();
    // Of a refusal the outcome alone: that a notice was shown says nothing more, and it would name the device.
    for (const auto& event : record.events) {
        if (!leadsToNobody(record) || &event == &record.events.back()) {
            json["event"].push_back(eventOf(event));
        }
    }
    return json;
}

Json fullRecord(const ConsentRecord& record, const Notice& notice)
{
    const NoticeText* text = notice.text(record.language);
    if (leadsToNobody(record) || record.notice != notice.ref || text == nullptr) {
        return shortRecord(record, notice);
    }
    Json json = header(record);
    json["pii_processing"] = Json::array({processing(record, notice, *text)});
    json["party_identification"] = Json::array({partyOf(text->controller)});
    json["event"] = Json::array();
    for (const auto& event : record.events) {
        json["event"].push_back(eventOf(event));
    }
    json["integrity"] = {{"device_id", record.device}};
    return json;
}

/// Invalid UTF-8 cannot come from a notice or the store; if it did, the record would still be written, and differ.
Json valid(const Json& json)
{
    return Json::parse(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace

std::string recordJson(const ConsentRecord& record, const Notice& notice)
{
    return canonicalJson(valid(fullRecord(record, notice)));
}

std::string receiptJson(const ConsentRecord& record, const Notice& notice, const std::optional<PassCode>& pass,
                        const SigningKey& key)
{
    Json json = valid(fullRecord(record, notice));
    const std::string hash = sha256Hex(canonicalJson(json));
    json["receipt_id"] = record.id;
    json["x_record_hash"] = hash;
    if (pass) {
        json["x_withdrawal_code"] = pass->grouped();
    }
    signReceipt(json, key);
    return json.dump(2) + '\n';
}

} // namespace mingshi
