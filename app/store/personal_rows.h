// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/consent_ledger.h"
#include "store/consent_store.h"

#include <set>

namespace mingshi::store {

/// Values that must not be found any more after an erasure, in locked memory for as long as the search takes.
struct Traces {
    std::vector<LockedBytes> values; ///< what a person or document said, and keyed hashes of it
    std::vector<LockedBytes> sealed; ///< the same as it stood in the database, under the person's key
    std::vector<LockedBytes> keys;   ///< the person's or a hold's key as it stood there, and keyed hashes of pass and number
    std::set<std::string> tables;    ///< where rows went
    bool keyDestroyed = false;       ///< then what was sealed is no more than noise, wherever a copy of it is left
};

/// Tables that hold what no person's key seals.
inline const std::set<std::string> keyTables{"persons", "passes", "document_links", "hold_keys"};

/// What an erasure takes of one person.
struct Extent {
    std::vector<RecordId> consents;    ///< all that rests on them
    std::vector<RecordId> staffChecks; ///< and these checks by a person
    bool pass = false;                 ///< and the pass, if it rests on one of the consents
    bool everything = false;           ///< all there is, key and pass too
    std::vector<RecordId> holds = {};  ///< and what was kept under these holds, which have ended

    std::string toJson() const; ///< of ids, as SQL reads them
};

/// Rows about a person: sealed under the person's key when they go in, opened when they come out. Times and pseudonym
/// stay readable (schema_1_people.h says why).
class PersonalRows {
public:
    PersonalRows(Database& database, const Pseudonym& principal, const LockedBytes& personKey)
        : m_database(database), m_principal(principal), m_key(personKey)
    {
    }

    RecordId addVisit(const Visit& visit, const RecordId& consent);
    std::vector<Visit> visits() const;
    std::optional<HeldDocument> heldDocument() const;
    /// Comparisons and checks by a person, in time order.
    std::vector<HeldCheck> checks() const;

    /// Replaces an earlier reading.
    void putDocument(const DocumentDetails& details, const RecordId& consent, Timestamp at);
    void putDocumentLink(const NumberHmac& number, const RecordId& visitConsent, const RecordId& readingConsent,
                         Timestamp at);
    std::optional<DocumentDetails> document() const;

    void addComparison(const IdentityCheck& check, const RecordId& consent);
    void addStaffCheck(const IdentityCheck& check);

    // --- what the rules are applied to, and what came of it (personal_rulings.cpp)

    void addAnswers(const RecordId& visit, const RecordId& consent, Timestamp at,
                    const std::vector<AnsweredClaim>& answers);
    /// With their ids and answers, in time order.
    std::vector<VisitEvent> visitEvents() const;
    void addCorrection(const Correction& correction, const RecordId& consent);
    std::vector<Correction> corrections() const;
    /// `nonce` and digest: ruling_seal.h. The schema refuses a ruling whose digest is not in the log yet.
    void addRuling(const SealedRuling& sealed, const RecordId& consent, const std::string& nonce,
                   const std::string& digest);
    /// In time order. Throws StoreFailure: StoreCorrupt (one is not what was sealed).
    std::vector<SealedRuling> rulings() const;
    void addDisclosure(const RecordId& consent, Timestamp at, const Channel& recipient);
    std::vector<HeldDisclosure> disclosures() const;

    /// What an evidence pack says of the person (evidence/evidence_pack.h), in time order.
    std::vector<EvidenceVisit> visitEvidence() const;
    std::vector<EvidenceComparison> comparisonEvidence() const;

    /// What to search for once `extent` is deleted.
    void collectTraces(const Extent& extent, Traces& into) const;

private:
    std::string place(std::string_view column, std::string_view row) const;
    Bytes sealText(std::string_view plain, std::string_view column, std::string_view row) const;
    LockedBytes open(BytesView sealed, std::string_view column, std::string_view row) const;

    Database& m_database;
    const Pseudonym& m_principal;
    const LockedBytes& m_key;
};

/// "agrees": what a check by a person is counted under.
std::string_view code(ByPersonResult result);
/// One more check by a person, about nobody.
void countStaffCheck(Database& database, ByPersonResult result, Timestamp at);

} // namespace mingshi::store
