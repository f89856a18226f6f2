// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/consent_ledger.h"

#include "store/store_failure.h"

#include <algorithm>

namespace mingshi::store {

namespace {

std::string toJson(const ScreenEvidence& evidence)
{
    return nlohmann::json{{"buttons", evidence.buttonOrder},
                          {"equal_size", evidence.equalSize},
                          {"preselected", evidence.preselected},
                          {"dwell_ms", evidence.dwell.count()},
                          {"layers", evidence.layersOpened}}
        .dump();
}

ScreenEvidence evidenceFromJson(const std::string& text)
{
    const auto json = nlohmann::json::parse(text);
    return {.buttonOrder = json.at("buttons"),
            .equalSize = json.at("equal_size"),
            .preselected = json.at("preselected"),
            .dwell = std::chrono::milliseconds(json.at("dwell_ms").get<std::int64_t>()),
            .layersOpened = json.at("layers")};
}

Purpose purposeNamed(const std::string& text)
{
    const auto purpose = purposeFromCode(text);
    if (!purpose) {
        refuse(ErrorCode::StoreCorrupt, "unknown purpose");
    }
    return *purpose;
}

ConsentStatus statusNamed(const std::string& text)
{
    const auto status = statusFromDpv(text);
    if (!status) {
        refuse(ErrorCode::StoreCorrupt, "unknown consent status");
    }
    return *status;
}

} // namespace

void ConsentLedger::add(const ConsentRecord& record)
{
    m_database.change(
        "INSERT INTO consents (id, principal, purpose, notice_id, notice_version, notice_sha256, language,"
        " device) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        record.id, record.principal, code(record.purpose), record.notice.id, record.notice.version,
        record.notice.sha256, record.language, record.device);
    for (const ConsentEvent& event : record.events) {
        append(record.id, event);
    }
}

void ConsentLedger::append(const RecordId& consent, const ConsentEvent& event)
{
    m_database.change("INSERT INTO consent_events (consent, seq, at, validity, entity, status, indication, evidence)"
                      " SELECT ?1, count(*) + 1, ?2, ?3, ?4, ?5, ?6, nullif(?7, '') FROM consent_events"
                      " WHERE consent = ?1",
                      consent, toNumber(event.at), event.validity.count(), event.entity, dpvStatus(event.status),
                      event.indication, event.evidence ? toJson(*event.evidence) : std::string());
}

void ConsentLedger::end(const RecordId& consent, ConsentEvent event)
{
    const Timestamp newest =
        toTime(m_database.integer("SELECT max(at) FROM consent_events WHERE consent = ?1", consent));
    event.at = std::max(event.at, newest);
    append(consent, event);
}

std::vector<ConsentRecord> ConsentLedger::ofPerson(const Pseudonym& principal) const
{
    std::vector<ConsentRecord> records;
    Statement rows = m_database.prepare(
        "SELECT c.id, c.purpose, c.notice_id, c.notice_version, c.notice_sha256, c.language, c.device, e.at, "
        "e.validity,"
        " e.entity, e.status, e.indication, e.evidence, e.seq"
        " FROM consents c JOIN consent_events e ON e.consent = c.id WHERE c.principal = ?1"
        " ORDER BY (SELECT at FROM consent_events f WHERE f.consent = c.id AND f.seq = 1), c.id, e.seq");
    rows.with(principal);
    while (rows.step()) {
        if (rows.integer(13) == 1) {
            records.push_back({.id = rows.text(0),
                               .principal = principal,
                               .purpose = purposeNamed(rows.text(1)),
                               .notice = {rows.text(2), rows.text(3), rows.text(4)},
                               .language = rows.text(5),
                               .device = rows.text(6),
                               .events = {}});
        }
        records.back().events.push_back(
            {.at = toTime(rows.integer(7)),
             .validity = std::chrono::seconds(rows.integer(8)),
             .entity = rows.text(9),
             .status = statusNamed(rows.text(10)),
             .indication = rows.text(11),
             .evidence = rows.isNull(12) ? std::nullopt : std::optional(evidenceFromJson(rows.text(12)))});
    }
    return records;
}

bool ConsentLedger::knows(const Pseudonym& principal) const
{
    return m_database.integer("SELECT count(*) FROM consents WHERE principal = ?1", principal) != 0;
}

std::optional<RecordId> ConsentLedger::live(const Pseudonym& principal, Purpose purpose, Timestamp at) const
{
    RecordId consent =
        m_database.text("SELECT consent FROM live_consents WHERE principal = ?1 AND purpose = ?2 AND ?3 >= live_from"
                        " AND ?3 < live_until ORDER BY live_from DESC LIMIT 1",
                        principal, code(purpose), toNumber(at));
    return consent.empty() ? std::nullopt : std::optional(std::move(consent));
}

std::vector<RecordId> ConsentLedger::withdrawable(const Pseudonym& principal, Purpose purpose) const
{
    std::vector<RecordId> consents;
    Statement rows = m_database.prepare(
        "SELECT c.id FROM consents c JOIN consent_events e ON e.consent = c.id WHERE c.principal = ?1 AND c.purpose = "
        "?2"
        " AND e.seq = (SELECT max(n.seq) FROM consent_events n WHERE n.consent = c.id) AND e.status IN (?3, ?4)");
    rows.with(principal, code(purpose), dpvStatus(ConsentStatus::Given), dpvStatus(ConsentStatus::Renewed));
    while (rows.step()) {
        consents.push_back(rows.text(0));
    }
    return consents;
}

bool ConsentLedger::anyWithdrawable(const Pseudonym& principal) const
{
    return std::ranges::any_of(allPurposes, [&](Purpose purpose) { return !withdrawable(principal, purpose).empty(); });
}

std::optional<Purpose> ConsentLedger::purposeOf(const RecordId& consent) const
{
    const std::string purpose = m_database.text("SELECT purpose FROM consents WHERE id = ?1", consent);
    return purpose.empty() ? std::nullopt : std::optional(purposeNamed(purpose));
}

Timestamp ConsentLedger::clockMark() const
{
    return toTime(m_database.integer("SELECT at FROM clock_mark"));
}

std::string purposesToJson(const std::vector<Purpose>& purposes)
{
    auto json = nlohmann::json::array();
    for (const Purpose purpose : purposes) {
        json.push_back(code(purpose));
    }
    return json.dump();
}

std::vector<Purpose> purposesFromJson(const std::string& text)
{
    std::vector<Purpose> purposes;
    for (const auto& entry : nlohmann::json::parse(text)) {
        purposes.push_back(purposeNamed(entry.get<std::string>()));
    }
    return purposes;
}

} // namespace mingshi::store
