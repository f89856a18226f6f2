// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/pack_checks.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace mingshi {

namespace {

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

} // namespace

std::string counted(std::size_t number, std::string_view one, std::string_view many)
{
    return std::to_string(number) + ' ' + std::string(number == 1 ? one : many);
}

PackChecks::PackChecks(const nlohmann::json& json, const reading::Pack& pack, const Trust& trust)
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

std::vector<Finding> PackChecks::run()
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

std::optional<PackChecks::Force> PackChecks::forceOf(const NoticeSnapshot& notice)
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

void PackChecks::record(const LoggedRecord& record)
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

void PackChecks::noticeOf(const LoggedRecord& record)
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

void PackChecks::refusals()
{
    if (m_refusals != 0) {
        holds(counted(m_refusals, "refusal leads", "refusals lead") +
              " to nobody and so to no entry of the log; the pack's signature alone vouches for them.");
    }
}

void PackChecks::deletion(const LoggedDeletion& deletion)
{
    m_known.insert(deletion[0]);
    std::string story = "Deletion " + deletion[0] + " (" + deletion[6] + " rows, proven " + iso(deletion[5]) +
                        (deletion[7] == "1" ? ", the person's key destroyed" : "");
    for (const auto& line : nlohmann::json::parse(deletion[8])) { // texts: reading.cpp saw to it
        if (const auto kept = holdTermsFromLine(line.get<std::string>())) {
            story += ", a legal hold (" + std::string(code(kept->ground)) + ", " + kept->caseReference + ") kept " +
                     holdClassCodes(kept->covers) + " restricted until " + toIso8601(kept->until);
        }
    }
    story += ')';
    const auto vouching = m_vouching.find(deletion[0]);
    if (vouching == m_vouching.end()) {
        fails(story + ": NO entry of the log vouches for it.");
    } else if (*vouching->second.back()->proof != deletionDigest(deletion)) {
        fails(story + ": it is NOT what entry " + std::to_string(vouching->second.back()->seq) + " vouches for.");
    } else {
        holds(story + ": as logged in " + std::to_string(vouching->second.back()->seq) + '.');
    }
}

void PackChecks::missing()
{
    for (const auto& [about, entries] : m_vouching) {
        if (!m_known.contains(about) && !m_retired.contains(about)) {
            fails("Entry " + std::to_string(entries.back()->seq) + " vouches for " + about +
                  ", which is NOT in the pack.");
        }
    }
}

void PackChecks::notice(const NoticeSnapshot& notice, const std::string& claimed)
{
    const std::string digest = notice.sha256();
    const auto bound = m_bound.find(digest);
    if (digest != claimed) {
        fails("A notice was ALTERED: its text has the digest " + digest.substr(0, 16) + ", the pack says " +
              claimed.substr(0, 16) + '.');
    } else if (bound == m_bound.end()) {
        fails("The notice " + digest.substr(0, 16) + " belongs to NO record of the pack.");
    } else {
        holds("The notice " + bound->second.name + " is here in full as it was shown (" + digest.substr(0, 16) + "); " +
              counted(bound->second.records, "record is", "records are") + " bound to it.");
    }
}

void PackChecks::happened(Timestamp at, const RecordId& consent, std::string_view action, std::string_view purpose,
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

void PackChecks::comparison(const EvidenceComparison& comparison)
{
    std::string what = "The comparison of " + toIso8601(comparison.at) + " by " +
                       counted(comparison.models.size(), "model", "models") + ", calibration " + comparison.calibration;
    if (comparison.band) {
        what += ", \"" + std::string(code(*comparison.band)) + '"';
    }
    happened(comparison.at, comparison.consent, "identity.checked", "id_face_comparison", what);
}

} // namespace mingshi
