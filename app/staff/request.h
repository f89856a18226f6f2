// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/timestamp.h"
#include "staff/working_days.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mingshi {

/// What a person may ask of the office beside what the visitor screen does at once (PIPL 44 to 50; law.md F15 to F17,
/// F28).
enum class RequestKind { Access, Copy, Correction, Deletion, Portability, Explanation, DeceasedRelative, Complaint };

enum class RequestOutcome { Done, Refused, TakenBack };

/// Why something may not be done. A refusal without one of these cannot be recorded.
enum class RefusalGround { NotTheirs, NothingKept, LawWantsItKept, RightsOfOthers, DoneBefore };

inline constexpr std::array allRequestKinds{
    RequestKind::Access,      RequestKind::Copy,        RequestKind::Correction,       RequestKind::Deletion,
    RequestKind::Portability, RequestKind::Explanation, RequestKind::DeceasedRelative, RequestKind::Complaint};
inline constexpr std::array allRefusalGrounds{RefusalGround::NotTheirs, RefusalGround::NothingKept,
                                              RefusalGround::LawWantsItKept, RefusalGround::RightsOfOthers,
                                              RefusalGround::DoneBefore};

std::string_view code(RequestKind kind);       ///< "access"
std::string_view code(RequestOutcome outcome); ///< "done"
std::string_view code(RefusalGround ground);   ///< "not_theirs"
std::optional<RequestKind> requestKindFromCode(std::string_view code);
std::optional<RequestOutcome> requestOutcomeFromCode(std::string_view code);
std::optional<RefusalGround> refusalGroundFromCode(std::string_view code);

struct RequestDecision {
    Timestamp at{};
    RequestOutcome outcome = RequestOutcome::Done;
    std::optional<RefusalGround> ground; ///< with Refused, and with nothing else
    std::string staff;                   ///< account id

    bool operator==(const RequestDecision&) const = default;
};

/// One request. It names nobody: the person keeps a slip with the number.
struct Request {
    std::int64_t number = 0; ///< from 1, in the order of arrival
    RequestKind kind = RequestKind::Access;
    Timestamp receivedAt{};
    Timestamp dueAt{}; ///< the end of its last working day
    std::optional<RequestDecision> decision;

    bool overdueAt(Timestamp now) const { return !decision && now >= dueAt; }

    bool operator==(const Request&) const = default;
};

inline constexpr int requestWorkingDays = 15; ///< law.md 6.2, product limit

/// The end of the fifteenth working day after `receivedAt`, in days of `utcOffset` from UTC.
Timestamp dueAt(Timestamp receivedAt, const WorkCalendar& calendar, std::chrono::minutes utcOffset);

/// Whether `decision` may be recorded: a refusal says why, nothing else does.
bool complete(const RequestDecision& decision);

} // namespace mingshi
