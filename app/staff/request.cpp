// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/request.h"

#include "staff/codes.h"

namespace mingshi {

namespace {

constexpr std::array<std::string_view, allRequestKinds.size()> kindCodes{
    "access", "copy", "correction", "deletion", "portability", "explanation", "deceased_relative", "complaint"};
constexpr std::array<std::string_view, 3> outcomeCodes{"done", "refused", "taken_back"};
constexpr std::array<std::string_view, allRefusalGrounds.size()> groundCodes{
    "not_theirs", "nothing_kept", "law_wants_it_kept", "rights_of_others", "done_before"};

} // namespace

std::string_view code(RequestKind kind)
{
    return kindCodes[static_cast<std::size_t>(kind)];
}

std::string_view code(RequestOutcome outcome)
{
    return outcomeCodes[static_cast<std::size_t>(outcome)];
}

std::string_view code(RefusalGround ground)
{
    return groundCodes[static_cast<std::size_t>(ground)];
}

std::optional<RequestKind> requestKindFromCode(std::string_view text)
{
    return fromCode<RequestKind>(kindCodes, text);
}

std::optional<RequestOutcome> requestOutcomeFromCode(std::string_view text)
{
    return fromCode<RequestOutcome>(outcomeCodes, text);
}

std::optional<RefusalGround> refusalGroundFromCode(std::string_view text)
{
    return fromCode<RefusalGround>(groundCodes, text);
}

Timestamp dueAt(Timestamp receivedAt, const WorkCalendar& calendar, std::chrono::minutes utcOffset)
{
    const Day day = std::chrono::floor<std::chrono::days>(receivedAt + utcOffset);
    const Day last = workingDaysAfter(calendar, day, requestWorkingDays).day;
    return Timestamp(last + std::chrono::days(1)) - utcOffset;
}

bool complete(const RequestDecision& decision)
{
    return decision.ground.has_value() == (decision.outcome == RequestOutcome::Refused);
}

} // namespace mingshi
