// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/proof_digest.h"

namespace mingshi::store {

namespace {

/// Integers as decimal text.
template<std::size_t columns>
std::array<std::string, columns> textsIn(const Statement& row)
{
    std::array<std::string, columns> texts;
    for (std::size_t column = 0; column < columns; ++column) {
        texts[column] = row.text(static_cast<int>(column));
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

std::map<std::string, Digest> proofDigests(const Database& database)
{
    std::map<std::string, Digest> digests;
    Statement consents = database.prepare("SELECT id FROM consents WHERE principal GLOB 'subj_*'");
    while (consents.step()) {
        const std::string id = consents.text(0);
        digests[id] = consentDigest(database, id);
    }
    Statement certificates = database.prepare("SELECT id FROM deletion_certificates");
    while (certificates.step()) {
        const std::string id = certificates.text(0);
        digests[id] = certificateDigest(database, id);
    }
    return digests;
}

} // namespace mingshi::store
