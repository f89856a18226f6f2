// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/personal_rows.h"

#include "store/extent_sql.h"
#include "store/randomness.h"
#include "store/sealing.h"
#include "store/store_failure.h"
#include "store/wiped_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mingshi::store {

namespace {

constexpr int checkBits = 3;

int packed(const DocumentDetails& details)
{
    return static_cast<int>(details.nameCheck) | static_cast<int>(details.numberCheck) << checkBits;
}

ValueCheck unpacked(std::int64_t bits)
{
    return static_cast<ValueCheck>(bits & ((1 << checkBits) - 1));
}

constexpr std::array byPersonResults{ByPersonResult::Agrees, ByPersonResult::Differs, ByPersonResult::CannotTell};

HeldCheck::Result resultOf(ComparisonBand band)
{
    switch (band) {
    case ComparisonBand::Strong:
        return HeldCheck::Result::Strong;
    case ComparisonBand::Match:
        return HeldCheck::Result::Match;
    case ComparisonBand::Review:
        return HeldCheck::Result::Review;
    case ComparisonBand::NotComputed:
        break;
    }
    return HeldCheck::Result::NotComputed;
}

HeldCheck::Result resultOf(ByPersonResult result)
{
    switch (result) {
    case ByPersonResult::Agrees:
        return HeldCheck::Result::Agrees;
    case ByPersonResult::Differs:
        return HeldCheck::Result::Differs;
    case ByPersonResult::CannotTell:
        break;
    }
    return HeldCheck::Result::CannotTell;
}

} // namespace

std::string channelText(const Channel& channel)
{
    return nlohmann::json{{"code", channel.code}, {"kind", code(channel.kind)}, {"name", channel.name}}.dump();
}

Channel channelIn(std::string_view text)
{
    const auto json = nlohmann::json::parse(text);
    const auto kind = channelKindFromCode(json.at("kind").get<std::string>());
    if (!kind) {
        refuse(ErrorCode::StoreCorrupt, "unknown channel kind");
    }
    return {.code = json.at("code"), .kind = *kind, .name = json.at("name")};
}

std::string_view code(ByPersonResult result)
{
    switch (result) {
    case ByPersonResult::Agrees:
        return "agrees";
    case ByPersonResult::Differs:
        return "differs";
    case ByPersonResult::CannotTell:
        break;
    }
    return "cannot_tell";
}

void countStaffCheck(Database& database, ByPersonResult result, Timestamp at)
{
    database.change("INSERT INTO staff_check_counts (day, result, number) VALUES (?1, ?2, 1)"
                    " ON CONFLICT (day, result) DO UPDATE SET number = number + 1",
                    toDayNumber(at), code(result));
}

std::string PersonalRows::place(std::string_view column, std::string_view row) const
{
    return std::string(column) + '|' + m_principal + '|' + std::string(row);
}

Bytes PersonalRows::sealText(std::string_view plain, std::string_view column, std::string_view row) const
{
    return seal(m_key, viewOf(plain), place(column, row));
}

LockedBytes PersonalRows::open(BytesView sealed, std::string_view column, std::string_view row) const
{
    return unseal(m_key, sealed, place(column, row));
}

RecordId PersonalRows::addVisit(const Visit& visit, const RecordId& consent)
{
    RecordId id = newRecordId(visit.at);
    const WipedText channel(channelText(visit.channel));
    m_database.change("INSERT INTO visits (id, principal, consent, at, channel) VALUES (?1, ?2, ?3, ?4, ?5)", id,
                      m_principal, consent, toNumber(visit.at), sealText(channel.text(), "visits.channel", id));
    return id;
}

std::vector<Visit> PersonalRows::visits() const
{
    std::vector<Visit> visits;
    Statement rows = m_database.prepare("SELECT id, at, channel FROM visits WHERE principal = ?1 ORDER BY at, id");
    rows.with(m_principal);
    while (rows.step()) {
        const LockedBytes text = open(rows.blob(2), "visits.channel", rows.text(0));
        visits.push_back({.at = toTime(rows.integer(1)), .channel = channelIn(textOf(text))});
    }
    return visits;
}

void PersonalRows::putDocument(const DocumentDetails& details, const RecordId& consent, Timestamp at)
{
    m_database.change("DELETE FROM documents WHERE principal = ?1", m_principal);
    const WipedText birth(std::to_string(std::chrono::sys_days(details.birth).time_since_epoch().count()));
    m_database.change("INSERT INTO documents (principal, consent, at, name, last_four, number_hmac, birth, checks)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                      m_principal, consent, toNumber(at), sealText(details.name.reveal(), "documents.name", consent),
                      sealText(details.lastFour.reveal(), "documents.last_four", consent),
                      seal(m_key, details.numberHmac, place("documents.number_hmac", consent)),
                      sealText(birth.text(), "documents.birth", consent), packed(details));
}

void PersonalRows::putDocumentLink(const NumberHmac& number, const RecordId& visitConsent,
                                   const RecordId& readingConsent, Timestamp at)
{
    m_database.change("DELETE FROM document_links WHERE principal = ?1", m_principal);
    m_database.change("INSERT INTO document_links (principal, visit_consent, reading_consent, at, number_hmac)"
                      " VALUES (?1, ?2, ?3, ?4, ?5)",
                      m_principal, visitConsent, readingConsent, toNumber(at), BytesView(number));
}

std::optional<DocumentDetails> PersonalRows::document() const
{
    Statement row = m_database.prepare(
        "SELECT consent, name, last_four, number_hmac, birth, checks FROM documents WHERE principal = ?1");
    row.with(m_principal);
    if (!row.step()) {
        return std::nullopt;
    }
    const std::string consent = row.text(0);
    DocumentDetails details;
    details.name.reveal() = textOf(open(row.blob(1), "documents.name", consent));
    details.lastFour.reveal() = textOf(open(row.blob(2), "documents.last_four", consent));
    const LockedBytes number = open(row.blob(3), "documents.number_hmac", consent);
    if (number.size() != details.numberHmac.size()) {
        refuse(ErrorCode::StoreCorrupt, "a number's hash has a wrong length");
    }
    std::ranges::copy(number.bytes(), details.numberHmac.begin());
    const WipedText birth{std::string(textOf(open(row.blob(4), "documents.birth", consent)))};
    int day = 0;
    std::from_chars(birth.text().data(), birth.text().data() + birth.text().size(), day);
    details.birth = std::chrono::sys_days(std::chrono::days(day));
    details.nameCheck = unpacked(row.integer(5));
    details.numberCheck = unpacked(row.integer(5) >> checkBits);
    return details;
}

std::optional<HeldDocument> PersonalRows::heldDocument() const
{
    const auto details = document();
    if (!details) {
        return std::nullopt;
    }
    return HeldDocument{
        .readAt = toTime(m_database.integer("SELECT at FROM documents WHERE principal = ?1", m_principal)),
        .name = details->name,
        .lastFour = details->lastFour,
        .birth = Redacted(details->birth),
        .linkedToVisits =
            m_database.integer("SELECT count(*) FROM document_links WHERE principal = ?1", m_principal) != 0};
}

std::vector<HeldCheck> PersonalRows::checks() const
{
    std::vector<HeldCheck> checks;
    for (const EvidenceComparison& comparison : comparisonEvidence()) {
        checks.push_back({.at = comparison.at, .byFace = true, .result = resultOf(*comparison.band), .keptUntil = {}});
    }
    Statement looked = m_database.prepare("SELECT id, at, outcome FROM staff_checks WHERE principal = ?1");
    looked.with(m_principal);
    while (looked.step()) {
        const LockedBytes text = open(looked.blob(2), "staff_checks.outcome", looked.text(0));
        const auto result = nlohmann::json::parse(textOf(text)).at("result").get<std::string>();
        const auto known = std::ranges::find(byPersonResults, result, [](auto its) { return code(its); });
        if (known == byPersonResults.end()) {
            refuse(ErrorCode::StoreCorrupt, "unknown result");
        }
        checks.push_back(
            {.at = toTime(looked.integer(1)), .byFace = false, .result = resultOf(*known), .keptUntil = {}});
    }
    std::ranges::stable_sort(checks, {}, &HeldCheck::at);
    return checks;
}

void PersonalRows::addComparison(const IdentityCheck& check, const RecordId& consent)
{
    const ComparisonOutcome& outcome = *check.comparison;
    const RecordId id = newRecordId(check.at);
    nlohmann::json json{{"band", static_cast<int>(outcome.band)},
                        {"origin", static_cast<int>(outcome.origin)},
                        {"threshold", outcome.threshold},
                        {"frames", outcome.framesUsed},
                        {"calibration", outcome.calibration},
                        {"software", outcome.softwareVersion},
                        {"at", toNumber(outcome.at)},
                        {"staff", check.staff}};
    if (outcome.problem) {
        json["problem"] = static_cast<int>(*outcome.problem);
    }
    if (outcome.falseMatchRate) {
        json["fmr"] = *outcome.falseMatchRate;
    }
    const WipedText text(json.dump());
    m_database.change("INSERT INTO comparisons (id, principal, consent, at, outcome) VALUES (?1, ?2, ?3, ?4, ?5)", id,
                      m_principal, consent, toNumber(check.at), sealText(text.text(), "comparisons.outcome", id));
    int ordinal = 0;
    for (const ModelDigest& model : outcome.models) {
        m_database.change("INSERT INTO comparison_models (comparison, ordinal, name, sha256) VALUES (?1, ?2, ?3, ?4)",
                          id, ++ordinal, model.name, model.sha256);
    }
}

void PersonalRows::addStaffCheck(const IdentityCheck& check)
{
    const RecordId id = newRecordId(check.at);
    const WipedText text(nlohmann::json{{"result", code(*check.byPerson)}, {"staff", check.staff}}.dump());
    m_database.change("INSERT INTO staff_checks (id, principal, at, outcome) VALUES (?1, ?2, ?3, ?4)", id, m_principal,
                      toNumber(check.at), sealText(text.text(), "staff_checks.outcome", id));
}

std::string Extent::toJson() const
{
    return nlohmann::json{
        {"consents", consents}, {"staff_checks", staffChecks}, {"passes", pass ? consents : std::vector<RecordId>()}}
        .dump();
}

void PersonalRows::collectTraces(const Extent& extent, Traces& into) const
{
    const std::string ids = extent.toJson();
    const auto add = [&](std::vector<LockedBytes>& to, const char* table, std::string_view columns, int count,
                         std::string_view inExtent) {
        Statement rows = m_database.prepare("SELECT " + std::string(columns) + " FROM " + table +
                                            " WHERE principal = ?1 AND (?2 OR " + std::string(inExtent) + ")");
        rows.with(m_principal, extent.everything ? 1 : 0, ids);
        bool any = false;
        while (rows.step()) {
            any = true;
            for (int column = 0; column < count; ++column) {
                to.emplace_back(rows.bytes(column));
            }
        }
        if (any) {
            into.tables.insert(table);
        }
        return any;
    };
    into.keyDestroyed = extent.everything;
    add(into.sealed, "claim_answers", "answer", 1, in_extent::byVisit);
    add(into.sealed, "channel_corrections", "channel", 1, in_extent::byVisit);
    add(into.sealed, "ruling_lines", "line", 1, in_extent::byRuling);
    add(into.sealed, "rulings", "ruling", 1, in_extent::byVisit);
    add(into.sealed, "visits", "channel", 1, in_extent::byConsent);
    add(into.sealed, "disclosures", "recipient", 1, in_extent::byConsent);
    add(into.sealed, "comparisons", "outcome", 1, in_extent::byConsent);
    add(into.sealed, "staff_checks", "outcome", 1, in_extent::byStaffCheck);
    add(into.keys, "passes", "code_hmac", 1, "consent IN (SELECT value FROM json_each(?3, '$.passes'))");
    if (extent.everything) {
        add(into.keys, "persons", "wrapped_key", 1, "json_valid(?3)");
    }
    // The same document may stand behind another pass too, whose row stays.
    add(into.keys, "document_links",
        "CASE WHEN EXISTS (SELECT 1 FROM document_links o WHERE o.number_hmac = document_links.number_hmac"
        " AND o.principal <> ?1) THEN x'' ELSE number_hmac END",
        1, in_extent::byEitherConsent);
    if (add(into.sealed, "documents", "name, last_four, number_hmac, birth", 4, in_extent::byConsent)) {
        if (const auto details = document()) {
            into.values.emplace_back(viewOf(details->name.reveal()));
            into.values.emplace_back(viewOf(details->lastFour.reveal()));
            const bool shared = m_database.integer("SELECT count(*) FROM document_links WHERE number_hmac = ?1"
                                                   " AND principal <> ?2",
                                                   BytesView(details->numberHmac), m_principal) != 0;
            if (!shared) {
                into.values.emplace_back(BytesView(details->numberHmac));
            }
            const WipedText hex(toHex(details->numberHmac));
            into.values.emplace_back(viewOf(hex.text()));
        }
    }
}

} // namespace mingshi::store
