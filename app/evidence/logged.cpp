// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/logged.h"

#include "evidence/proof_hash.h"

namespace mingshi {

Digest entryHash(const LoggedEntry& logged)
{
    const AuditEntry& entry = logged.entry;
    ProofHash hash("mingshi-audit-1");
    hash.fixed(logged.previous);
    hash.number(logged.seq);
    hash.number(entry.at.time_since_epoch().count());
    for (const std::string* field :
         {&entry.actor, &entry.role, &entry.action, &entry.object, &entry.reason, &entry.consent}) {
        hash.field(viewOf(*field));
    }
    hash.field(logged.proof ? BytesView(*logged.proof) : BytesView());
    return hash.finish();
}

std::vector<Digest> recordDigests(const LoggedRecord& record)
{
    ProofHash hash("mingshi-consent-1");
    for (const std::string& text : record.header) {
        hash.field(viewOf(text));
    }
    std::vector<Digest> digests{ProofHash(hash).finish()};
    for (const auto& event : record.events) {
        for (const std::string& text : event) {
            hash.field(viewOf(text));
        }
        digests.push_back(ProofHash(hash).finish());
    }
    return digests;
}

Digest recordDigest(const LoggedRecord& record)
{
    return recordDigests(record).back();
}

Digest deletionDigest(const LoggedDeletion& deletion)
{
    ProofHash hash("mingshi-deletion-1");
    for (const std::string& text : deletion) {
        hash.field(viewOf(text));
    }
    return hash.finish();
}

} // namespace mingshi
