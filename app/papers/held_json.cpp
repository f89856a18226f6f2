// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/held_json.h"

#include "consent/notice_change.h"
#include "papers/record_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace mingshi {

namespace {

using OrderedJson = nlohmann::ordered_json;

OrderedJson momentOf(const std::optional<Timestamp>& at)
{
    return at ? OrderedJson(toIso8601(*at)) : OrderedJson();
}

OrderedJson channelOf(const Channel& channel)
{
    return {{"code", channel.code}, {"kind", code(channel.kind)}, {"name", channel.name}};
}

std::string dayOf(std::chrono::year_month_day day)
{
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return text;
}

} // namespace

std::string heldJson(const HeldData& held, std::span<const std::shared_ptr<const Notice>> versions)
{
    OrderedJson json{{"schema_version", "kiosk-access-1"},      {"created_at", toIso8601(held.at)},
                     {"pii_principal_id", held.principal},      {"consents", OrderedJson::array()},
                     {"visits", OrderedJson::array()},          {"document", nullptr},
                     {"identity_checks", OrderedJson::array()}, {"channel_corrections", OrderedJson::array()},
                     {"rulings", OrderedJson::array()},         {"disclosures", OrderedJson::array()},
                     {"disputes", OrderedJson::array()},        {"legal_holds", OrderedJson::array()}};
    for (const auto& consent : held.consents) {
        auto notice = onFile(consent.record.notice, versions);
        if (notice == nullptr) { // the record is the short one then; where it holds is the same for every version
            const auto other =
                std::ranges::find(versions, consent.record.purpose, [](const auto& its) { return its->purpose; });
            notice = other == versions.end() ? nullptr : *other;
        }
        json["consents"].push_back(
            {{"record", OrderedJson::parse(recordJson(consent.record, notice != nullptr ? *notice : Notice{}))},
             {"kept_until", momentOf(consent.keptUntil)}});
    }
    for (const auto& visit : held.visits) {
        json["visits"].push_back({{"at", toIso8601(visit.at)}, {"channel", channelOf(visit.channel)}});
    }
    if (held.document) {
        json["document"] = {{"read_at", toIso8601(held.document->readAt)},
                            {"name", held.document->name.reveal()},
                            {"number_last_four", held.document->lastFour.reveal()},
                            {"birth_date", dayOf(held.document->birth.reveal())},
                            {"linked_to_visits", held.document->linkedToVisits}};
    }
    for (const auto& check : held.checks) {
        json["identity_checks"].push_back({{"at", toIso8601(check.at)},
                                           {"method", check.byFace ? "face_comparison" : "by_person"},
                                           {"result", code(check.result)},
                                           {"kept_until", momentOf(check.keptUntil)}});
    }
    for (const auto& correction : held.corrections) {
        json["channel_corrections"].push_back({{"visit_at", toIso8601(correction.visitAt)},
                                               {"at", toIso8601(correction.at)},
                                               {"channel", channelOf(correction.channel)}});
    }
    for (const auto& ruling : held.rulings) {
        json["rulings"].push_back({{"at", toIso8601(ruling.at)},
                                   {"sealed_at", ruling.atDesk ? "desk" : "door"},
                                   {"outcome", ruling.outcome},
                                   {"channels", ruling.channels},
                                   {"rules", ruling.rules}});
    }
    for (const auto& disclosure : held.disclosures) {
        json["disclosures"].push_back(
            {{"at", toIso8601(disclosure.at)}, {"recipient", channelOf(disclosure.recipient)}});
    }
    for (const auto& dispute : held.disputes) {
        json["disputes"].push_back(
            {{"number", dispute.number}, {"at", toIso8601(dispute.at)}, {"decided_at", momentOf(dispute.decidedAt)}});
    }
    for (const auto& hold : held.holds) {
        json["legal_holds"].push_back({{"ground", code(hold.terms.ground)},
                                       {"case_reference", hold.terms.caseReference},
                                       {"covers", holdClassCodes(hold.terms.covers)},
                                       {"until", toIso8601(hold.terms.until)},
                                       {"restricted_entries", hold.restricted}});
    }
    return json.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

} // namespace mingshi
