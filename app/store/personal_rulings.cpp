// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/personal_rows.h"

#include "store/randomness.h"
#include "store/ruling_seal.h"
#include "store/store_failure.h"
#include "store/wiped_text.h"

#include <algorithm>

namespace mingshi::store {

void PersonalRows::addAnswers(const RecordId& visit, const RecordId& consent, Timestamp at,
                              const std::vector<AnsweredClaim>& answers)
{
    for (const AnsweredClaim& each : answers) {
        if (!isCode(each.claim)) {
            refuse(ErrorCode::StoreRuleBroken, "not a claim's code");
        }
        const RecordId id = newRecordId(at);
        const WipedText text(nlohmann::json{{"claim", each.claim}, {"answer", code(each.answer)}}.dump());
        m_database.change("INSERT INTO claim_answers (id, principal, consent, visit, at, answer)"
                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                          id, m_principal, consent, visit, toNumber(at),
                          sealText(text.text(), "claim_answers.answer", id));
    }
}

std::vector<VisitEvent> PersonalRows::visitEvents() const
{
    std::vector<VisitEvent> events;
    Statement ids = m_database.prepare("SELECT id FROM visits WHERE principal = ?1 ORDER BY at, id");
    ids.with(m_principal);
    for (Visit& visit : visits()) { // in the same order
        ids.step();
        events.push_back({ids.text(0), std::move(visit), {}});
    }
    Statement rows = m_database.prepare("SELECT id, visit, answer FROM claim_answers WHERE principal = ?1 ORDER BY id");
    rows.with(m_principal);
    while (rows.step()) {
        const auto event = std::ranges::find(events, rows.text(1), &VisitEvent::id);
        const LockedBytes text = open(rows.blob(2), "claim_answers.answer", rows.text(0));
        const auto json = nlohmann::json::parse(textOf(text));
        const auto answer = claimAnswerFromCode(json.at("answer").get<std::string>());
        if (event == events.end() || !answer) {
            refuse(ErrorCode::StoreCorrupt, "an answer to a claim");
        }
        event->answers.push_back({json.at("claim"), *answer});
    }
    return events;
}

void PersonalRows::addCorrection(const Correction& correction, const RecordId& consent)
{
    const RecordId id = newRecordId(correction.at);
    const WipedText channel(channelText(correction.channel));
    m_database.change("INSERT INTO channel_corrections (id, principal, consent, visit, at, channel)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                      id, m_principal, consent, correction.visit, toNumber(correction.at),
                      sealText(channel.text(), "channel_corrections.channel", id));
}

std::vector<Correction> PersonalRows::corrections() const
{
    std::vector<Correction> corrections;
    Statement rows = m_database.prepare(
        "SELECT id, visit, at, channel FROM channel_corrections WHERE principal = ?1 ORDER BY at, id");
    rows.with(m_principal);
    while (rows.step()) {
        const LockedBytes text = open(rows.blob(3), "channel_corrections.channel", rows.text(0));
        corrections.push_back({rows.text(1), toTime(rows.integer(2)), channelIn(textOf(text))});
    }
    return corrections;
}

void PersonalRows::addRuling(const SealedRuling& sealed, const RecordId& consent, const std::string& nonce,
                             const std::string& digest)
{
    const WipedText head(rulingHead(sealed, nonce).dump());
    m_database.change("INSERT INTO rulings (id, principal, consent, visit, at, sealed_at, digest, ruling)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                      sealed.id, m_principal, consent, sealed.ruling.visit, toNumber(sealed.at), code(sealed.where),
                      digest, sealText(head.text(), "rulings.ruling", sealed.id));
    int ordinal = 0;
    for (const nlohmann::json& line : rulingLines(sealed.ruling)) {
        ++ordinal;
        const WipedText text(line.dump());
        m_database.change(
            "INSERT INTO ruling_lines (ruling, ordinal, principal, consent, line) VALUES (?1, ?2, ?3, ?4, ?5)",
            sealed.id, ordinal, m_principal, consent,
            sealText(text.text(), "ruling_lines.line", sealed.id + '|' + std::to_string(ordinal)));
    }
}

std::vector<SealedRuling> PersonalRows::rulings() const
{
    std::vector<SealedRuling> rulings;
    Statement rows = m_database.prepare(
        "SELECT id, visit, at, sealed_at, digest, ruling FROM rulings WHERE principal = ?1 ORDER BY at, id");
    rows.with(m_principal);
    while (rows.step()) {
        SealedRuling sealed;
        sealed.id = rows.text(0);
        sealed.ruling.visit = rows.text(1);
        sealed.at = toTime(rows.integer(2));
        sealed.where = sealedAtFromCode(rows.text(3)).value_or(SealedAt::Door); // the schema knows no third
        const LockedBytes head = open(rows.blob(5), "rulings.ruling", sealed.id);
        const auto json = nlohmann::json::parse(textOf(head));
        readRulingHead(json, sealed);
        Statement lines =
            m_database.prepare("SELECT ordinal, line FROM ruling_lines WHERE ruling = ?1 ORDER BY ordinal");
        lines.with(sealed.id);
        while (lines.step()) {
            const LockedBytes line =
                open(lines.blob(1), "ruling_lines.line", sealed.id + '|' + std::to_string(lines.integer(0)));
            readRulingLine(nlohmann::json::parse(textOf(line)), sealed.ruling);
        }
        const bool logged = m_database.integer("SELECT count(*) FROM audit_log WHERE object = ?1 AND object <> ''"
                                               " AND action = 'ruling.sealed'",
                                               rows.text(4)) != 0;
        if (!logged || sealDigest(sealed, json.at("nonce").get<std::string>()) != rows.text(4)) {
            refuse(ErrorCode::StoreCorrupt, "a ruling is not what was sealed");
        }
        rulings.push_back(std::move(sealed));
    }
    return rulings;
}

void PersonalRows::addDisclosure(const RecordId& consent, Timestamp at, const Channel& recipient)
{
    const WipedText text(channelText(recipient));
    m_database.change("INSERT INTO disclosures (consent, principal, at, recipient) VALUES (?1, ?2, ?3, ?4)", consent,
                      m_principal, toNumber(at), sealText(text.text(), "disclosures.recipient", consent));
}

std::vector<HeldDisclosure> PersonalRows::disclosures() const
{
    std::vector<HeldDisclosure> disclosures;
    Statement rows =
        m_database.prepare("SELECT consent, at, recipient FROM disclosures WHERE principal = ?1 ORDER BY at, consent");
    rows.with(m_principal);
    while (rows.step()) {
        const LockedBytes text = open(rows.blob(2), "disclosures.recipient", rows.text(0));
        disclosures.push_back({.at = toTime(rows.integer(1)), .recipient = channelIn(textOf(text))});
    }
    return disclosures;
}

} // namespace mingshi::store
