// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/record.h"
#include "consent/visit.h"
#include "evidence/checkpoint.h"
#include "evidence/logged.h"
#include "identity/comparison.h"

namespace mingshi {

/// Whom or when a pack is about.
struct EvidenceScope {
    enum class Kind {
        Person,  ///< all that is kept of one pseudonym, and of it alone
        Refusal, ///< one record that leads to nobody
        Period,  ///< the log of some days, with pseudonyms only
    };
    Kind kind = Kind::Period;
    Pseudonym principal; ///< Person
    RecordId record;     ///< Refusal
    Timestamp from{};    ///< Period: the first moment
    Timestamp until{};   ///< Period: the first moment after it

    bool operator==(const EvidenceScope&) const = default;
};

/// A comparison as it is kept. A pack for a period says by which models and threshold, not how it ended.
struct EvidenceComparison {
    RecordId id;
    RecordId consent;
    Timestamp at{};
    std::optional<ComparisonBand> band; ///< Person only
    double threshold = 0;
    std::optional<double> falseMatchRate;
    std::string calibration;
    std::string software;
    std::vector<ModelDigest> models;

    bool operator==(const EvidenceComparison&) const = default;
};

/// A visit with the channel that the visitor named, without its name, which may be a person's. Person only.
struct EvidenceVisit {
    RecordId consent;
    Timestamp at{};
    std::string channel; ///< its code
    ChannelKind kind = ChannelKind::WalkIn;

    bool operator==(const EvidenceVisit&) const = default;
};

/// A notice as it was shown: its files, whose digest is what a consent is bound to.
struct NoticeSnapshot {
    struct File {
        std::string name;
        std::string content;

        bool operator==(const File&) const = default;
    };
    std::vector<File> files; ///< notice.json, then the languages in its order

    std::string sha256() const; ///< as `sha256sum FILES | sha256sum` prints it (papers/notice_folder.h)

    bool operator==(const NoticeSnapshot&) const = default;
};

/// What proves what the site did (law.md PIPL-69, SPC-6): for a person or a period, one file that needs neither the
/// database nor its key. resources/schemas/evidence-pack.schema.json describes it.
struct Evidence {
    struct Entry {
        LoggedEntry logged;
        std::vector<Digest> inclusion; ///< in the tree of the newest checkpoint

        bool operator==(const Entry&) const = default;
    };
    struct Head {
        Checkpoint checkpoint;
        std::vector<Digest> consistency; ///< with the one before; empty for the first

        bool operator==(const Head&) const = default;
    };
    EvidenceScope scope;
    Timestamp madeAt{};
    std::vector<Head> checkpoints; ///< all that were ever made, the newest after the newest entry
    /// Of a period: all entries from `firstEntry` to `lastEntry` (0: none), and others about the same records.
    std::vector<Entry> entries;
    std::int64_t firstEntry = 0;
    std::int64_t lastEntry = 0;
    std::vector<LoggedRecord> records;
    std::vector<LoggedDeletion> deletions;
    std::vector<EvidenceComparison> comparisons;
    std::vector<EvidenceVisit> visits;
    std::vector<NoticeSnapshot> notices;

    bool operator==(const Evidence&) const = default;
};

/// A pack is read whole, so it is never larger than this; a longer period is several packs.
inline constexpr std::uintmax_t largestPack = std::uintmax_t{64} << 20;

inline constexpr std::string_view evidenceVersion = "mingshi-evidence-1";

/// Canonical (RFC 8785), with the public key and signed.
std::string packJson(const Evidence& evidence, const SigningKey& key);

std::string_view code(ComparisonBand band); ///< "match"

} // namespace mingshi
