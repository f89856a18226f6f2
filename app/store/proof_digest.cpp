// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/proof_digest.h"

namespace mingshi::store {

namespace {

/// Integers as decimal text.
template<std::size_t columns>
std::array<std::string, columns> textsIn(const Statement& row, int first = 0)
{
    std::array<std::string, columns> texts;
    for (std::size_t column = 0; column < columns; ++column) {
        texts[column] = row.text(first + static_cast<int>(column));
    }
    return texts;
}

} // namespace

LoggedRecord loggedRecord(const Database& database, std::string_view consent)
{
    LoggedRecord record;
    Statement header = database.prepare("SELECT id, principal, purpose, notice_id, notice_version, notice_sha256,"
                                        " language, device FROM consents WHERE id = ?1");
    header.with(consent);
    if (header.step()) {
        record.header = textsIn<8>(header);
    }
    Statement events = database.prepare("SELECT seq, at, validity, entity, status, indication, evidence"
                                        " FROM consent_events WHERE consent = ?1 ORDER BY seq");
    events.with(consent);
    while (events.step()) {
        record.events.push_back(textsIn<7>(events));
    }
    return record;
}

LoggedDeletion loggedDeletion(const Database& database, std::string_view certificate)
{
    Statement row = database.prepare("SELECT id, principal, purposes, reason, requested_at, proven_at, rows_deleted,"
                                     " key_destroyed, read_back FROM deletion_certificates WHERE id = ?1");
    row.with(certificate);
    return row.step() ? textsIn<9>(row) : LoggedDeletion();
}

void forEachProof(const Database& database, const std::function<void(const std::string& id, const Digest&)>& take)
{
    LoggedRecord record;
    const auto done = [&] {
        if (!record.id().empty()) {
            take(record.id(), recordDigest(record));
        }
    };
    // Not by an index but in the order in which they lie: to sort them would have all of them in memory.
    Statement rows = database.prepare(
        "SELECT c.id, principal, purpose, notice_id, notice_version, notice_sha256, language, device, seq, at, "
        "validity,"
        " entity, status, indication, evidence FROM consents c LEFT JOIN consent_events e ON e.consent = c.id"
        " WHERE +principal GLOB 'subj_*' ORDER BY c.id, seq");
    while (rows.step()) {
        if (record.id().empty() || rows.text(0) != record.id()) {
            done();
            record = {.header = textsIn<8>(rows), .events = {}};
        }
        if (!rows.isNull(8)) {
            record.events.push_back(textsIn<7>(rows, 8));
        }
    }
    done();
    Statement certificates = database.prepare("SELECT id, principal, purposes, reason, requested_at, proven_at,"
                                              " rows_deleted, key_destroyed, read_back FROM deletion_certificates");
    while (certificates.step()) {
        const LoggedDeletion deletion = textsIn<9>(certificates);
        take(deletion.front(), deletionDigest(deletion));
    }
}

} // namespace mingshi::store
