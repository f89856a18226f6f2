// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/merkle_tree.h"
#include "evidence/pack_checks.h"

#include <algorithm>

namespace mingshi {

void PackChecks::key()
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

void PackChecks::checkpoints()
{
    const auto& heads = m_evidence.checkpoints;
    if (heads.empty()) {
        fails("There is NO checkpoint, so nothing shows that an entry is in the log.");
        return;
    }
    std::size_t faults = 0;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const Checkpoint& checkpoint = heads[i].checkpoint;
        const std::string which =
            "The checkpoint of " + toIso8601(checkpoint.at) + " over " + std::to_string(checkpoint.size) + " entries";
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
              " signed, and each continues the one before; the newest, of " + toIso8601(heads.back().checkpoint.at) +
              ", covers " + counted(heads.back().checkpoint.size, "entry", "entries") + '.');
    }
}

void PackChecks::keptCheckpoint()
{
    if (!m_trust.checkpoint) {
        return;
    }
    const Checkpoint& kept = *m_trust.checkpoint;
    const std::string which =
        "the checkpoint that you kept, of " + toIso8601(kept.at) + " over " + counted(kept.size, "entry", "entries");
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

void PackChecks::entries()
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
            !merkle::verifiesInclusion(merkle::leafHash(logged.hash), static_cast<std::uint64_t>(logged.seq) - 1, size,
                                       one.inclusion, root)) {
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

void PackChecks::gaps()
{
    if (m_evidence.scope.kind != EvidenceScope::Kind::Period) {
        return;
    }
    const std::string days = "from " + toIso8601(m_evidence.scope.from) + " until " + toIso8601(m_evidence.scope.until);
    std::set<std::int64_t> present;
    for (const Evidence::Entry& one : m_evidence.entries) {
        present.insert(one.logged.seq);
        const bool within = one.logged.seq >= m_evidence.firstEntry && one.logged.seq <= m_evidence.lastEntry;
        const bool dated = one.logged.entry.at >= m_evidence.scope.from && one.logged.entry.at < m_evidence.scope.until;
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

} // namespace mingshi
