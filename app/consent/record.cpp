// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/record.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mingshi {

namespace {

constexpr std::array<std::pair<ConsentStatus, std::string_view>, 10> terms{{
    {ConsentStatus::Unknown, "dpv:ConsentUnknown"},
    {ConsentStatus::Requested, "dpv:ConsentRequested"},
    {ConsentStatus::RequestDeferred, "dpv:ConsentRequestDeferred"},
    {ConsentStatus::Refused, "dpv:ConsentRefused"},
    {ConsentStatus::Given, "dpv:ConsentGiven"},
    {ConsentStatus::Renewed, "dpv:RenewedConsentGiven"},
    {ConsentStatus::Withdrawn, "dpv:ConsentWithdrawn"},
    {ConsentStatus::Expired, "dpv:ConsentExpired"},
    {ConsentStatus::Terminated, "dpv:ConsentRevoked"},
    {ConsentStatus::Invalidated, "dpv:ConsentInvalidated"},
}};

std::string_view indicationOf(ConsentStatus status)
{
    switch (status) {
    case ConsentStatus::Given:
    case ConsentStatus::Renewed:
        return "touch:agree";
    case ConsentStatus::Refused:
        return "touch:refuse";
    default:
        return "none";
    }
}

constexpr std::string_view guardianPrefix = "guardian:";

} // namespace

std::string_view code(Guardian guardian)
{
    switch (guardian) {
    case Guardian::Mother:
        return "mother";
    case Guardian::Father:
        return "father";
    case Guardian::Other:
        break;
    }
    return "other";
}

std::string_view dpvStatus(ConsentStatus status)
{
    return std::ranges::find(terms, status, &std::pair<ConsentStatus, std::string_view>::first)->second;
}

std::optional<ConsentStatus> statusFromDpv(std::string_view term)
{
    const auto found = std::ranges::find(terms, term, &std::pair<ConsentStatus, std::string_view>::second);
    return found == terms.end() ? std::nullopt : std::optional(found->first);
}

bool validForProcessing(ConsentStatus status)
{
    return status == ConsentStatus::Given || status == ConsentStatus::Renewed;
}

std::optional<RecordId> recordIdFromText(std::string_view text)
{
    constexpr std::string_view shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    const auto begin = text.find_first_not_of(" \t\r\n");
    text = begin == std::string_view::npos ? std::string_view() : text.substr(begin);
    text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    RecordId id(text);
    for (char& c : id) {
        c = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const auto fits = [](char c, char place) {
        return place == '-' ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    };
    return std::ranges::equal(id, shape, fits) ? std::optional(std::move(id)) : std::nullopt;
}

ConsentRecord recordOf(const Choice& choice, RecordId id, Pseudonym principal)
{
    ConsentRecord record{.id = std::move(id),
                         .principal = std::move(principal),
                         .purpose = choice.purpose,
                         .notice = choice.notice,
                         .language = choice.language,
                         .device = choice.device,
                         .events = {}};
    const bool given = validForProcessing(choice.status);
    // A refusal must not become a trace of when who stood here (law.md 5.2).
    const auto when = [&](Timestamp at) { return given ? at : Timestamp(std::chrono::floor<std::chrono::hours>(at)); };
    record.events.push_back({.at = when(choice.shownAt),
                             .validity = given ? choice.validity : std::chrono::seconds{0},
                             .entity = "system:" + choice.device,
                             .status = ConsentStatus::Requested,
                             .indication = "shown",
                             .evidence = std::nullopt});
    record.events.push_back({.at = when(choice.at),
                             .validity = given ? choice.validity : std::chrono::seconds{0},
                             .entity = given && choice.guardian
                                           ? std::string(guardianPrefix) + std::string(code(*choice.guardian))
                                           : record.principal,
                             .status = choice.status,
                             .indication = std::string(indicationOf(choice.status)),
                             .evidence = given ? std::optional(choice.evidence) : std::nullopt});
    return record;
}

bool byGuardian(const ConsentRecord& record)
{
    const auto given =
        std::ranges::find_if(record.events.rbegin(), record.events.rend(), validForProcessing, &ConsentEvent::status);
    return given != record.events.rend() && given->entity.starts_with(guardianPrefix);
}

ConsentStatus statusAt(const ConsentRecord& record, Timestamp now)
{
    if (record.events.empty()) {
        return ConsentStatus::Unknown;
    }
    const auto& last = record.events.back();
    if (!validForProcessing(last.status)) {
        return last.status;
    }
    if (now < last.at) {
        return ConsentStatus::Unknown;
    }
    return now - last.at < last.validity ? last.status : ConsentStatus::Expired;
}

bool allows(const ConsentRecord& record, const NoticeRef& active, Timestamp now)
{
    return record.notice == active && validForProcessing(statusAt(record, now));
}

bool withdrawable(const ConsentRecord& record)
{
    return !record.events.empty() && validForProcessing(record.events.back().status);
}

} // namespace mingshi
