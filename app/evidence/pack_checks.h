// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evidence/reading.h"
#include "evidence/verification.h"

#include <map>
#include <set>
#include <tuple>

namespace mingshi {

/// All that an evidence pack claims, against itself and against what is trusted.
class PackChecks {
public:
    /// `json` is what `pack` was read from; all three outlive this.
    PackChecks(const nlohmann::json& json, const reading::Pack& pack, const Trust& trust);

    std::vector<Finding> run();

private:
    /// When a notice was in force.
    struct Force {
        Timestamp from{};
        Timestamp until{};
    };
    static std::optional<Force> forceOf(const NoticeSnapshot& notice); ///< empty if its notice.json does not say

    void holds(std::string says) { m_findings.push_back({true, std::move(says)}); }
    void fails(std::string says) { m_findings.push_back({false, std::move(says)}); }

    // the log (log_checks.cpp)
    void key();
    void checkpoints();
    /// An old copy that was put back, and a log that was cut and written on, have other checkpoints from then on.
    void keptCheckpoint();
    void entries();
    void gaps();

    // what the log vouches for
    void record(const LoggedRecord& record);
    /// What a person agreed to must be here to be read, and must have been in force (law.md S12).
    void noticeOf(const LoggedRecord& record);
    void refusals();
    void deletion(const LoggedDeletion& deletion);
    /// What the log vouches for and the pack leaves out.
    void missing();
    void notice(const NoticeSnapshot& notice, const std::string& claimed);
    void happened(Timestamp at, const RecordId& consent, std::string_view action, std::string_view purpose,
                  const std::string& what);
    void comparison(const EvidenceComparison& comparison);

    const nlohmann::json& m_json;
    const reading::Pack& m_pack;
    const Evidence& m_evidence;
    const Trust& m_trust;
    PublicKey m_key;
    std::vector<Finding> m_findings;
    std::map<std::string, std::vector<const LoggedEntry*>> m_vouching; ///< by record or certificate
    std::set<std::string> m_retired;
    std::set<std::string> m_known;
    std::map<std::string, const LoggedRecord*> m_records;  ///< of people
    std::map<std::string, std::optional<Force>> m_notices; ///< what is here, by digest
    struct Bound {
        std::string name;
        std::size_t records = 0;
    };
    std::map<std::string, Bound> m_bound; ///< by the notice's digest
    std::set<std::string> m_noticesMissed;
    std::set<std::tuple<std::string, RecordId, Timestamp>> m_happened; ///< action, consent, time of every entry
    std::size_t m_refusals = 0;
};

/// "1 entry", "2 entries".
std::string counted(std::size_t number, std::string_view one, std::string_view many);

} // namespace mingshi
