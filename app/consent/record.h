// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/notice.h"

#include <optional>
#include <string>
#include <vector>

namespace mingshi {

/// Random, says nothing about the person: "subj_7f3k-92qd-m0xa".
using Pseudonym = std::string;
/// UUIDv7.
using RecordId = std::string;

/// Data Privacy Vocabulary 2.3, consent status (law.md 3.1 DPV).
enum class ConsentStatus {
    Unknown,
    Requested,
    RequestDeferred,
    Refused,
    Given,
    Renewed,
    Withdrawn,
    Expired,
    Terminated,
    Invalidated,
};

std::string_view dpvStatus(ConsentStatus status); ///< "dpv:ConsentGiven"
std::optional<ConsentStatus> statusFromDpv(std::string_view term);

/// Given and Renewed alone allow processing.
bool validForProcessing(ConsentStatus status);

/// What the screen looked like when the choice was made (law.md 5.2, extension; proof for PIPL-69).
struct ScreenEvidence {
    std::vector<std::string> buttonOrder; ///< "agree", "refuse" as they stood in reading order
    bool equalSize = false;
    bool preselected = false;
    std::chrono::milliseconds dwell{0};
    std::vector<std::string> layersOpened; ///< "summary", "full"

    bool operator==(const ScreenEvidence&) const = default;
};

struct ConsentEvent {
    Timestamp at{};
    std::chrono::seconds validity{0};
    std::string entity; ///< who expressed it: the pseudonym, a guardian, or "system:<device>"
    ConsentStatus status = ConsentStatus::Unknown;
    std::string indication; ///< how it was expressed, e.g. "touch:agree"
    std::optional<ScreenEvidence> evidence;

    bool operator==(const ConsentEvent&) const = default;
};

/// ISO/IEC TS 27560 consent record: header, processing, parties (through the notice) and events.
struct ConsentRecord {
    RecordId id;
    Pseudonym principal; ///< for a refusal: a one-time value that leads to nobody (law.md 5.2)
    Purpose purpose = Purpose::VisitAttribution;
    NoticeRef notice;
    std::string language;
    std::string device;
    std::vector<ConsentEvent> events; ///< in time order

    bool operator==(const ConsentRecord&) const = default;
};

/// Who answered for a child under 14 (PIPL 31, law.md F10), as they said themselves. The relation alone: no name.
enum class Guardian { Mother, Father, Other };
inline constexpr std::array allGuardians{Guardian::Mother, Guardian::Father, Guardian::Other};
std::string_view code(Guardian guardian); ///< "mother"

/// The choice that a person made on a notice's screen, before the store gave it an id and a pseudonym.
struct Choice {
    Purpose purpose = Purpose::VisitAttribution;
    NoticeRef notice;
    std::string language;
    std::string device;
    Timestamp shownAt{};
    Timestamp at{};
    std::chrono::seconds validity{0};
    ConsentStatus status = ConsentStatus::Unknown; ///< Given, Refused or RequestDeferred
    ScreenEvidence evidence;
    std::optional<Guardian> guardian = {}; ///< none: the person, who said nothing of being under 14

    bool operator==(const Choice&) const = default;
};

/// Requested at `shownAt`, then the choice; a guardian's consent is expressed by "guardian:mother". A refusal's times
/// are rounded down to the hour and its evidence is left out.
ConsentRecord recordOf(const Choice& choice, RecordId id, Pseudonym principal);
/// Whether a guardian gave the consent that the record ends with, or ended with before it was withdrawn.
bool byGuardian(const ConsentRecord& record);
/// A UUID (RFC 9562) as somebody types it from a receipt: in either case, with blanks around it.
std::optional<RecordId> recordIdFromText(std::string_view text);

/// The status at `now`: the last event's, Expired once its validity is over. A clock moved back to before the last
/// event gives Unknown: nothing revives (law.md 3.5 TIME).
ConsentStatus statusAt(const ConsentRecord& record, Timestamp now);

/// Whether `record` allows processing for its purpose at `now` under the notice that is active then (law.md PIPL-14).
bool allows(const ConsentRecord& record, const NoticeRef& active, Timestamp now);

/// Whether there is still something to withdraw: given and neither ended nor withdrawn. A consent whose time ran out
/// is, for as long as its data wait for their deletion.
bool withdrawable(const ConsentRecord& record);

} // namespace mingshi
