// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/pack_checks.h"

#include "evidence/merkle_tree.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <tuple>

namespace mingshi::checks {

namespace {

std::string counted(std::size_t number, std::string_view one, std::string_view many)
{
    return std::to_string(number) + ' ' + std::string(number == 1 ? one : many);
}

Timestamp timeIn(const std::string& milliseconds)
{
    std::int64_t number = 0;
    std::from_chars(milliseconds.data(), milliseconds.data() + milliseconds.size(), number);
    return Timestamp(std::chrono::milliseconds(number));
}

std::string iso(const std::string& milliseconds)
{
    return toIso8601(timeIn(milliseconds));
}

/// When a notice was in force.
struct Force {
    Timestamp from{};
    Timestamp until{};
};

/// Empty if its notice.json does not say.
std::optional<Force> forceOf(const NoticeSnapshot& notice)
{
    json::Problems ignored;
    const auto head = notice.files.empty() ? std::nullopt : json::parse(notice.files.front().content, ignored);
    const auto time = [&](const char* key) -> std::optional<Timestamp> {
        const auto found = head && head->is_object() ? head->find(key) : nlohmann::json::const_iterator();
        if (!head || !head->is_object() || found == head->end() || !found->is_string()) {
            return std::nullopt;
        }
        return timestampFromIso8601(found->get_ref<const std::string&>());
    };
    const auto from = time("validFrom");
    const auto until = time("validTo");
    return from && until ? std::optional(Force{*from, *until}) : std::nullopt;
}

class PackChecks {
public:
    PackChecks(const nlohmann::json& json, const reading::Pack& pack, const Trust& trust)
        : m_json(json), m_pack(pack), m_evidence(pack.evidence), m_trust(trust), m_key(trust.key.value_or(pack.key))
    {
        for (const NoticeSnapshot& notice : m_evidence.notices) {
            m_notices[notice.sha256()] = forceOf(notice);
        }
        for (const LoggedRecord& record : m_evidence.records) {
            ++m_bound[record.header[5]].records;
            m_bound[record.header[5]].name = record.header[3] + ' ' + record.header[4];
        }
    }

    std::vector<Finding> run()
    {
        key();
        checkpoints();
        keptCheckpoint();
        entries();
        gaps();
        for (const LoggedRecord& record : m_evidence.records) {
            this->record(record);
        }
        refusals();
        for (const LoggedDeletion& deletion : m_evidence.deletions) {
            this->deletion(deletion);
        }
        missing();
        for (std::size_t i = 0; i < m_evidence.notices.size(); ++i) {
            notice(m_evidence.notices[i], m_pack.noticeDigests[i]);
        }
        for (const EvidenceVisit& visit : m_evidence.visits) {
            happened(visit.at, visit.consent, "visit.recorded", "visit_attribution",
                     "The visit of " + toIso8601(visit.at) + " (" + std::string(code(visit.kind)) +
                         (visit.channel.empty() ? "" : ", " + visit.channel) + ')');
        }
        for (const EvidenceComparison& comparison : m_evidence.comparisons) {
            this->comparison(comparison);
        }
        return std::move(m_findings);
    }

private:
    void holds(std::string says) { m_findings.push_back({true, std::move(says)}); }
    void fails(std::string says) { m_findings.push_back({false, std::move(says)}); }

    void key()
    {
        const std::string id = keyId(m_key).substr(0, 16);
        switch (signatureOf(m_json, m_key)) {
        case SignatureState::Holds:
            holds(m_trust.key ? "The pack is as the site signed it, with the key that you gave (" + id + ")."
                              : "The pack is as it was signed, with the key that it brings itself (" + id +
                                    "); compare that with the site's, or give the site's with --key.");
            return;
        case SignatureState::Missing:
        case SignatureState::Broken:
            fails("The pack is NOT as it was signed: something in it was altered after that.");
            return;
        case SignatureState::OtherKey:
            break;
        }
        fails("The pack is NOT signed with this key (" + id + ").");
    }

    void checkpoints()
    {
        const auto& heads = m_evidence.checkpoints;
        if (heads.empty()) {
            fails("There is NO checkpoint, so nothing shows that an entry is in the log.");
            return;
        }
        std::size_t faults = 0;
        for (std::size_t i = 0; i < heads.size(); ++i) {
            const Checkpoint& checkpoint = heads[i].checkpoint;
            const std::string which = "The checkpoint of " + toIso8601(checkpoint.at) + " over " +
                                      std::to_string(checkpoint.size) + " entries";
            if (signatureOf(checkpoint, m_key) != SignatureState::Holds) {
                fails(which + " is NOT signed with the site's key.");
                ++faults;
            }
            if (i == 0) {
                if (!heads[i].consistency.empty()) {
                    fails(which + " is the first and yet carries a proof about one before.");
                    ++faults;
                }
                continue;
            }
            const Checkpoint& before = heads[i - 1].checkpoint;
            if (!merkle::verifiesConsistency(before.size, checkpoint.size, before.root, checkpoint.root,
                                             heads[i].consistency)) {
                fails(which + " does NOT continue the one before, over " + std::to_string(before.size) +
                      ": entries were altered, exchanged or cut off in between.");
                ++faults;
            }
        }
        if (faults == 0) {
            holds(counted(heads.size(), "checkpoint is", "checkpoints are") +
                  " signed, and each continues the one before; the newest, of " +
                  toIso8601(heads.back().checkpoint.at) + ", covers " +
                  counted(heads.back().checkpoint.size, "entry", "entries") + '.');
        }
    }

    /// An old copy that was put back, and a log that was cut and written on, have other checkpoints from then on.
    void keptCheckpoint()
    {
        if (!m_trust.checkpoint) {
            return;
        }
        const Checkpoint& kept = *m_trust.checkpoint;
        const std::string which = "the checkpoint that you kept, of " + toIso8601(kept.at) + " over " +
                                  counted(kept.size, "entry", "entries");
        if (signatureOf(kept, m_key) != SignatureState::Holds) {
            fails("It is NOT this site's key that signed " + which + '.');
            return;
        }
        const auto& heads = m_evidence.checkpoints;
        const auto same = std::ranges::find_if(heads, [&](const Evidence::Head& head) {
            return head.checkpoint.size == kept.size && head.checkpoint.root == kept.root;
        });
        if (same != heads.end()) {
            holds("The log still begins with what " + which + ", saw.");
        } else if (m_evidence.madeAt < kept.at) {
            fails("The pack was made at " + toIso8601(m_evidence.madeAt) + ", before " + which +
                  ": it can NOT be compared; ask for a new one.");
        } else if (heads.empty() || heads.back().checkpoint.size < kept.size) {
            fails("The log is SHORTER than " + which + ": its end was cut off or an old copy was put back.");
        } else {
            fails("The log does NOT hold " + which + ": it was written anew, or an old copy was put back and went on.");
        }
    }

    void entries()
    {
        const std::uint64_t size = m_evidence.checkpoints.empty() ? 0 : m_evidence.checkpoints.back().checkpoint.size;
        const Digest root =
            m_evidence.checkpoints.empty() ? merkle::emptyRoot() : m_evidence.checkpoints.back().checkpoint.root;
        std::size_t faults = 0;
        const LoggedEntry* before = nullptr;
        for (const Evidence::Entry& one : m_evidence.entries) {
            const LoggedEntry& logged = one.logged;
            const std::string which = "Entry " + std::to_string(logged.seq);
            const auto fault = [&](const std::string& what) {
                fails(which + what);
                ++faults;
            };
            if (before != nullptr && logged.seq <= before->seq) {
                fault(" stands after entry " + std::to_string(before->seq) + ": the order was CHANGED.");
            }
            if (entryHash(logged) != logged.hash) {
                fault(" was ALTERED: its hash does not fit what it says.");
            }
            if (before != nullptr && logged.seq == before->seq + 1 && logged.previous != before->hash) {
                fault(" does NOT follow the entry before it.");
            }
            if (logged.seq < 1 ||
                !merkle::verifiesInclusion(merkle::leafHash(logged.hash), static_cast<std::uint64_t>(logged.seq) - 1,
                                           size, one.inclusion, root)) {
                fault(" is NOT in the log that the newest checkpoint covers.");
            }
            const std::string& about = logged.entry.consent.empty() ? logged.entry.object : logged.entry.consent;
            if (logged.proof) {
                m_vouching[about].push_back(&logged);
            } else if (logged.entry.action == proofRetired) {
                m_retired.insert(about);
            }
            m_happened.emplace(logged.entry.action, logged.entry.consent, logged.entry.at);
            before = &logged;
        }
        if (faults == 0) {
            holds(counted(m_evidence.entries.size(), "log entry is", "log entries are") +
                  " unaltered, in order, and part of the log (Merkle inclusion proofs).");
        }
    }

    void gaps()
    {
        if (m_evidence.scope.kind != EvidenceScope::Kind::Period) {
            return;
        }
        const std::string days =
            "from " + toIso8601(m_evidence.scope.from) + " until " + toIso8601(m_evidence.scope.until);
        std::set<std::int64_t> present;
        for (const Evidence::Entry& one : m_evidence.entries) {
            present.insert(one.logged.seq);
            const bool within = one.logged.seq >= m_evidence.firstEntry && one.logged.seq <= m_evidence.lastEntry;
            const bool dated =
                one.logged.entry.at >= m_evidence.scope.from && one.logged.entry.at < m_evidence.scope.until;
            if (dated && !within) {
                fails("Entry " + std::to_string(one.logged.seq) + " is of the period and outside of what it covers.");
                return;
            }
        }
        const std::int64_t first = m_evidence.firstEntry;
        const std::int64_t last = m_evidence.lastEntry;
        if (first < 1 || last < first) {
            holds("The log has no entry " + days + ", says the pack.");
            return;
        }
        const auto found = std::distance(present.lower_bound(first), present.upper_bound(last));
        if (found != last - first + 1) {
            fails("Entries are MISSING between " + std::to_string(first) + " and " + std::to_string(last) + ": only " +
                  std::to_string(found) + " are there.");
            return;
        }
        holds("The log " + days + " is here without a gap: entries " + std::to_string(first) + " to " +
              std::to_string(last) + '.');
    }

    void record(const LoggedRecord& record)
    {
        m_known.insert(record.id());
        std::string story = "Record " + record.id() + " (" + record.header[2] + ", " + record.header[3] + ' ' +
                            record.header[4] + ", " + record.header[6] + ')';
        for (const auto& event : record.events) {
            story += "; " + event[4] + ' ' + iso(event[1]);
        }
        noticeOf(record);
        if (record.principal().starts_with("onetime_")) {
            ++m_refusals;
            return;
        }
        if (m_evidence.scope.kind == EvidenceScope::Kind::Person && record.principal() != m_evidence.scope.principal) {
            fails(story + ": it is NOT of the person that the pack is about.");
        }
        m_records[record.id()] = &record;
        const auto vouching = m_vouching.find(record.id());
        if (vouching == m_vouching.end()) {
            fails(story + ": NO entry of the log vouches for it.");
            return;
        }
        const std::vector<Digest> digests = recordDigests(record);
        std::string entries;
        for (const LoggedEntry* entry : vouching->second) {
            if (std::ranges::find(digests, *entry->proof) == digests.end()) {
                fails(story + ": it is NOT what entry " + std::to_string(entry->seq) + " vouches for.");
                return;
            }
            entries += (entries.empty() ? "" : ", ") + std::to_string(entry->seq);
        }
        if (*vouching->second.back()->proof != digests.back()) {
            fails(story + ": the newest entry about it does NOT vouch for all of its events.");
            return;
        }
        holds(story + ": as logged in " + entries + '.');
    }

    /// What a person agreed to must be here to be read, and must have been in force (law.md S12).
    void noticeOf(const LoggedRecord& record)
    {
        const std::string which = "The notice " + record.header[3] + ' ' + record.header[4];
        const auto here = m_notices.find(record.header[5]);
        if (here == m_notices.end()) {
            if (m_noticesMissed.insert(record.header[5]).second) {
                fails(which + " that record " + record.id() + " is bound to (" + record.header[5].substr(0, 16) +
                      ") is NOT in the pack as it was shown.");
            }
            return;
        }
        for (const auto& event : record.events) {
            const bool given = event[4] == "dpv:ConsentGiven" || event[4] == "dpv:RenewedConsentGiven";
            const Timestamp at = timeIn(event[1]);
            if (given && here->second && (at < here->second->from || at >= here->second->until)) {
                fails(which + " was NOT in force when record " + record.id() + " was given, at " + toIso8601(at) + '.');
            }
        }
    }

    void refusals()
    {
        if (m_refusals != 0) {
            holds(counted(m_refusals, "refusal leads", "refusals lead") +
                  " to nobody and so to no entry of the log; the pack's signature alone vouches for them.");
        }
    }

    void deletion(const LoggedDeletion& deletion)
    {
        m_known.insert(deletion[0]);
        const std::string story = "Deletion " + deletion[0] + " (" + deletion[6] + " rows, proven " + iso(deletion[5]) +
                                  (deletion[7] == "1" ? ", the person's key destroyed)" : ")");
        const auto vouching = m_vouching.find(deletion[0]);
        if (vouching == m_vouching.end()) {
            fails(story + ": NO entry of the log vouches for it.");
        } else if (*vouching->second.back()->proof != deletionDigest(deletion)) {
            fails(story + ": it is NOT what entry " + std::to_string(vouching->second.back()->seq) + " vouches for.");
        } else {
            holds(story + ": as logged in " + std::to_string(vouching->second.back()->seq) + '.');
        }
    }

    /// What the log vouches for and the pack leaves out.
    void missing()
    {
        for (const auto& [about, entries] : m_vouching) {
            if (!m_known.contains(about) && !m_retired.contains(about)) {
                fails("Entry " + std::to_string(entries.back()->seq) + " vouches for " + about +
                      ", which is NOT in the pack.");
            }
        }
    }

    void notice(const NoticeSnapshot& notice, const std::string& claimed)
    {
        const std::string digest = notice.sha256();
        const auto bound = m_bound.find(digest);
        if (digest != claimed) {
            fails("A notice was ALTERED: its text has the digest " + digest.substr(0, 16) + ", the pack says " +
                  claimed.substr(0, 16) + '.');
        } else if (bound == m_bound.end()) {
            fails("The notice " + digest.substr(0, 16) + " belongs to NO record of the pack.");
        } else {
            holds("The notice " + bound->second.name + " is here in full as it was shown (" + digest.substr(0, 16) +
                  "); " + counted(bound->second.records, "record is", "records are") + " bound to it.");
        }
    }

    void happened(Timestamp at, const RecordId& consent, std::string_view action, std::string_view purpose,
                  const std::string& what)
    {
        const auto record = m_records.find(consent);
        if (record == m_records.end() || record->second->header[2] != purpose) {
            fails(what + " rests on NO consent for it in the pack.");
            return;
        }
        if (!m_happened.contains({std::string(action), consent, at})) {
            fails(what + " is in NO entry of the log.");
            return;
        }
        holds(what + " rests on record " + consent + " and is logged.");
    }

    void comparison(const EvidenceComparison& comparison)
    {
        std::string what = "The comparison of " + toIso8601(comparison.at) + " by " +
                           counted(comparison.models.size(), "model", "models") + ", calibration " +
                           comparison.calibration;
        if (comparison.band) {
            what += ", \"" + std::string(code(*comparison.band)) + '"';
        }
        happened(comparison.at, comparison.consent, "identity.checked", "id_face_comparison", what);
    }

    const nlohmann::json& m_json;
    const reading::Pack& m_pack;
    const Evidence& m_evidence;
    const Trust& m_trust;
    PublicKey m_key;
    std::vector<Finding> m_findings;
    std::map<std::string, std::vector<const LoggedEntry*>> m_vouching; ///< by record or certificate
    std::set<std::string> m_retired;
    std::set<std::string> m_known;
    std::map<std::string, const LoggedRecord*> m_records; ///< of people
    std::set<std::string> m_notices;                      ///< digests of what is here
    struct Bound {
        std::string name;
        std::size_t records = 0;
    };
    std::map<std::string, Bound> m_bound; ///< by the notice's digest
    std::set<std::string> m_noticesMissed;
    std::set<std::tuple<std::string, RecordId, Timestamp>> m_happened; ///< action, consent, time of every entry
    std::size_t m_refusals = 0;
};

} // namespace

std::vector<Finding> ofPack(const nlohmann::json& json, const reading::Pack& pack, const Trust& trust)
{
    return PackChecks(json, pack, trust).run();
}

} // namespace mingshi::checks
