// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/proof_digest.h"

namespace mingshi::store {

namespace {

void bigEndian(crypto_hash_sha256_state& state, std::uint64_t value, unsigned bytes)
{
    std::array<std::byte, 8> encoded{};
    for (unsigned i = 0; i < bytes; ++i) {
        encoded[i] = static_cast<std::byte>((value >> (8 * (bytes - 1 - i))) & 0xff);
    }
    crypto_hash_sha256_update(&state, raw(encoded), bytes);
}

void rowInto(ProofHash& hash, const Statement& row, int columns)
{
    for (int column = 0; column < columns; ++column) {
        hash.field(viewOf(row.text(column))); // integers as decimal text
    }
}

} // namespace

ProofHash::ProofHash(std::string_view domain)
{
    crypto_hash_sha256_init(&m_state);
    fixed(viewOf(domain));
}

void ProofHash::fixed(BytesView bytes)
{
    crypto_hash_sha256_update(&m_state, raw(bytes), bytes.size());
}

void ProofHash::number(std::int64_t value)
{
    bigEndian(m_state, static_cast<std::uint64_t>(value), 8);
}

void ProofHash::field(BytesView bytes)
{
    bigEndian(m_state, bytes.size(), 4);
    fixed(bytes);
}

Digest ProofHash::finish()
{
    Digest digest{};
    crypto_hash_sha256_final(&m_state, out(digest));
    return digest;
}

Digest consentDigest(const Database& database, std::string_view consent)
{
    ProofHash hash("mingshi-consent-1");
    Statement header = database.prepare("SELECT id, principal, purpose, notice_id, notice_version, notice_sha256,"
                                        " language, device FROM consents WHERE id = ?1");
    header.with(consent);
    if (header.step()) {
        rowInto(hash, header, 8);
    }
    Statement events = database.prepare("SELECT seq, at, validity, entity, status, indication, evidence"
                                        " FROM consent_events WHERE consent = ?1 ORDER BY seq");
    events.with(consent);
    while (events.step()) {
        rowInto(hash, events, 7);
    }
    return hash.finish();
}

Digest certificateDigest(const Database& database, std::string_view certificate)
{
    ProofHash hash("mingshi-deletion-1");
    Statement row = database.prepare("SELECT id, principal, purposes, reason, requested_at, proven_at, rows_deleted,"
                                     " key_destroyed, read_back FROM deletion_certificates WHERE id = ?1");
    row.with(certificate);
    if (row.step()) {
        rowInto(hash, row, 9);
    }
    return hash.finish();
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
