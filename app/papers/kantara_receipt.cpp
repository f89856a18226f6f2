// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/kantara_receipt.h"

#include "papers/record_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace mingshi {

namespace {

using Source = nlohmann::json;
using KantaraJson = nlohmann::ordered_json;

/// "dpv:IdentityVerification", "pd:UID": the vocabulary's term alone.
std::string termOf(const Source& type)
{
    const auto name = type.get<std::string>();
    return name.substr(name.find(':') + 1);
}

KantaraJson controllerOf(const Source& party, const std::string& country)
{
    return {{"piiController", party.at("party_name")},
            {"onBehalf", false},
            {"contact", party.at("party_contact")},
            {"address", {{"streetAddress", party.at("party_address")}, {"addressCountry", country}}},
            {"email", party.at("party_email")},
            {"phone", party.at("party_phone")}};
}

/// Each once, in the order in which they come.
void addOnce(KantaraJson& list, std::string term)
{
    if (std::ranges::find(list, KantaraJson(term)) == list.end()) {
        list.push_back(std::move(term));
    }
}

KantaraJson purposeOf(const Source& processing)
{
    KantaraJson categories = KantaraJson::array(), pii = KantaraJson::array();
    for (const auto& type : processing.at("purpose_type")) {
        addOnce(categories, termOf(type));
    }
    for (const auto& item : processing.at("pii_information")) {
        addOnce(pii, termOf(item.at("pii_type")));
    }
    const auto& recipients = processing.at("recipient_third_parties");
    KantaraJson purpose{{"purpose", processing.at("purpose")},
                        {"purposeCategory", categories},
                        {"consentType", "EXPLICIT"},
                        {"piiCategory", pii},
                        {"primaryPurpose", false}, // the office works without it: refusing changes nothing
                        {"termination", processing.at("retention_period")},
                        {"thirdPartyDisclosure", !recipients.empty()}};
    if (!recipients.empty()) {
        std::string names;
        for (const auto& to : recipients) {
            names += (names.empty() ? "" : "; ") + to.at("party_name").get<std::string>();
        }
        purpose["thirdPartyName"] = names;
    }
    return purpose;
}

KantaraJson fromReceipt(const Source& receipt, const ConsentRecord& record)
{
    const auto& processing = receipt.at("pii_processing").at(0);
    const auto jurisdiction = processing.at("jurisdiction").get<std::string>();
    KantaraJson sensitive = KantaraJson::array();
    for (const auto& item : processing.at("pii_information")) {
        if (!item.at("sensitive_pii_category").is_null()) {
            addOnce(sensitive, termOf(item.at("sensitive_pii_category")));
        }
    }
    KantaraJson controllers = KantaraJson::array();
    for (const auto& party : receipt.at("party_identification")) {
        controllers.push_back(controllerOf(party, jurisdiction));
    }
    const KantaraJson service{{"service", processing.at("service")},
                              {"purposes", KantaraJson::array({purposeOf(processing)})}};
    const auto given = std::chrono::floor<std::chrono::seconds>(record.events.back().at);
    return {{"version", "KI-CR-v1.1.0"},
            {"jurisdiction", jurisdiction},
            {"consentTimestamp", given.time_since_epoch().count()},
            {"collectionMethod", "kiosk touchscreen, explicit"},
            {"consentReceiptID", record.id},
            {"language", record.language},
            {"piiPrincipalId", record.principal},
            {"piiControllers", controllers},
            {"policyUrl", "local:notice/" + record.notice.id + '/' + record.notice.version},
            {"services", KantaraJson::array({service})},
            {"sensitive", !sensitive.empty()},
            {"spiCat", sensitive},
            {"x_record_hash", receipt.at("x_record_hash").get<std::string>()}};
}

} // namespace

Result<std::string> kantaraReceipt(std::string_view receiptJson)
{
    const auto record = recordFromJson(receiptJson);
    if (!record) {
        return std::unexpected(record.error());
    }
    const auto status = record->events.empty() ? ConsentStatus::Unknown : record->events.back().status;
    if (status != ConsentStatus::Given && status != ConsentStatus::Renewed) {
        return fail(ErrorCode::RecordUnreadable, "event: " + std::string(dpvStatus(status)) + " is no consent");
    }
    try {
        auto json = fromReceipt(Source::parse(receiptJson), *record);
        return json.dump(2, ' ', false, Source::error_handler_t::replace) + '\n';
    } catch (const Source::exception& missing) { // a record that is not a receipt, or the short one
        return fail(ErrorCode::RecordUnreadable, missing.what());
    }
}

} // namespace mingshi
