// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "memory/locked_bytes.h"
#include "store/backup.h"
#include "store/consent_store.h"
#include "store/key_secret.h"

#include <filesystem>
#include <memory>

namespace mingshi {

/// The ConsentStore on an encrypted SQLCipher 4 database in a folder of its own. One owner at a time, one thread.
class SqlCipherStore final : public ConsentStore {
public:
    /// Makes the database and its key slots in an empty or absent folder; never over anything that exists.
    /// Errors: StoreNotOurs (the folder is not empty), StoreRuleBroken (the passphrase has fewer than eight
    /// characters), FolderUnwritable, DiskFull.
    struct Created;
    static Result<Created> create(const std::filesystem::path& folder, std::string_view passphrase);

    /// Errors: StoreMissing, KeySlotsMissing, KeySlotsCorrupt, StoreWrongKey, StoreIsPlainSqlite, StoreNotOurs,
    /// StoreCorrupt, StoreNewerSchema, StoreBusy, FolderUnwritable. Nothing is ever made anew.
    /// With a TPM also TpmUnavailable and TpmRefused.
    static Result<std::unique_ptr<SqlCipherStore>> open(const std::filesystem::path& folder, const KeySecret& secret);
    static Result<std::unique_ptr<SqlCipherStore>> open(const std::filesystem::path& folder,
                                                        std::string_view passphrase);
    static Result<std::unique_ptr<SqlCipherStore>> openWithRecoveryKey(const std::filesystem::path& folder,
                                                                       std::string_view recoveryKey);

    /// Writes the first 16 bytes of a database back that are damaged; the key slots remember them. Says whether they
    /// were. Errors: those of `open`: nothing else can be mended, only restored.
    static Result<bool> repair(const std::filesystem::path& folder, const KeySecret& secret, Timestamp now);

    /// Makes a site's folder out of a backup. Whoever was deleted since, as medium or device know, is deleted again and
    /// read back before the folder has its name. Errors: those of `open`, of the medium; StoreNotOurs (`folder` holds
    /// something), StoreCorrupt (pages, log or tombstones are damaged, altered or cut), DeletionNotProven, DiskFull,
    /// Cancelled.
    static Result<RestoreReport> restore(const RestoreOrder& order, const BackupProgress& progress = {});

    ~SqlCipherStore() override;

    Result<IssuedPass> openVisit(const Choice& agreed, const Channel& channel,
                                 const std::vector<AnsweredClaim>& answers = {}) override;
    Result<ConsentRecord> recordRefusal(const Choice& refused) override;
    Result<std::vector<ConsentRecord>> consentsOf(const Pseudonym& principal) override;
    Result<HeldData> heldAbout(const Pseudonym& principal, Timestamp now) override;
    Result<KnownVisitor> findByPass(const PassCode& pass, Timestamp now) override;
    Result<KnownVisitor> findByRecord(const RecordId& record, Timestamp now) override;
    Result<KnownVisitor> recordVisit(const Pseudonym& principal, const Visit& visit,
                                     const std::vector<AnsweredClaim>& answers = {}) override;
    Result<RecordedConsent> recordConsent(const std::optional<Pseudonym>& principal, const Choice& agreed) override;
    Result<void> recordDocument(const Pseudonym& principal, const DocumentDetails& details, Timestamp now) override;
    Result<void> recordIdentityCheck(const std::optional<Pseudonym>& principal, const IdentityCheck& check) override;
    Result<std::optional<DocumentDetails>> document(const Pseudonym& principal, Timestamp now) override;
    Result<DeletionCertificate> withdraw(const Pseudonym& principal, std::span<const Purpose> purposes,
                                         DeletionReason reason, Timestamp now) override;
    Result<RetentionRun> deleteDue(Timestamp now, std::span<const RetentionPromise> promises,
                                   std::size_t people) override;
    Result<DeletionCertificate> certificate(const RecordId& id) override;
    Result<void> correctClock(Timestamp now, const AuditEntry& by) override;
    Result<ClaimsAdded> addClaims(std::span<const Claim> claims, const StaffAccount& by, Timestamp now) override;
    Result<std::size_t> proposeRules(std::span<const RuleVersion> drafts, const StaffAccount& by,
                                     Timestamp now) override;
    Result<void> approveRules(const std::string& version, const StaffAccount& by, Timestamp now) override;
    Result<std::vector<KeptRule>> rules() override;
    Result<RuledVisits> ruledVisits(const Pseudonym& principal, Timestamp now) override;
    Result<RuledVisits> correctChannel(const Pseudonym& principal, const RecordId& visit, const Channel& channel,
                                       const StaffAccount& by, Timestamp now) override;
    Result<SealedRuling> sealAtDesk(const Pseudonym& principal, const StaffAccount& by, Timestamp now) override;
    Result<std::vector<SealedRuling>> sealedRulings(const Pseudonym& principal) override;
    Result<Dispute> raiseDispute(const Pseudonym& principal, DisputeGround ground, Timestamp raisedAt, Timestamp dueAt,
                                 const StaffAccount& by) override;
    Result<DisputeFile> openDispute(std::int64_t number, const StaffAccount& by, Timestamp now) override;
    Result<Dispute> decideDispute(std::int64_t number, const DisputeDecision& decision,
                                  const StaffAccount& by) override;
    Result<ConsentRecord> recordDisclosure(const Pseudonym& principal, const Choice& agreed,
                                           const Channel& recipient) override;
    Result<Holdable> holdable(const Pseudonym& principal) override;
    Result<LegalHold> placeHold(const Pseudonym& principal, const HoldTerms& terms, const StaffAccount& by,
                                Timestamp now) override;
    Result<LegalHold> confirmHold(const RecordId& hold, const StaffAccount& by, Timestamp now) override;
    Result<LegalHold> liftHold(const RecordId& hold, const StaffAccount& by, Timestamp now) override;
    Result<std::vector<LegalHold>> holds() override;
    Result<Request> recordRequest(RequestKind kind, Timestamp receivedAt, Timestamp dueAt,
                                  const StaffAccount& by) override;
    Result<Request> decideRequest(std::int64_t number, const RequestDecision& decision,
                                  const StaffAccount& by) override;
    Result<Checkpoint> checkpoint(Timestamp now, std::string_view site) override;
    Result<Evidence> evidence(const EvidenceScope& scope, const AuditEntry& by) override;
    Result<Overview> overview(Timestamp now) override;
    Result<StaffSession> signIn(std::string_view account, std::string_view password, Timestamp now) override;
    Result<void> addStaff(const StaffAccount& account, std::string_view password, Timestamp now) override;
    Result<void> audit(const AuditEntry& entry) override;

    /// A verified, encrypted copy with key slots and tombstones in `medium`: a folder that is absent, empty, or holds
    /// an older backup of this store, which stays until the new one is whole. What was deleted stands in an older one
    /// until then. Errors: StoreNotOurs (the folder holds something else), StoreCorrupt, StoreBusy, FolderUnwritable,
    /// DiskFull, Cancelled.
    Result<BackupReport> backUp(const std::filesystem::path& medium, Timestamp now,
                                const BackupProgress& progress = {});

    /// What opens it. Another slot encrypts nothing anew: each wraps the same key. Every change stands in the audit log
    /// before it is made; of `by`, who and when is told. A new slot was opened once before it is on the disk. Errors:
    /// StoreRuleBroken (the name is taken, is none, or is unknown; a short passphrase; another kind than the slot's),
    /// KeySlotNeeded (only this machine's TPM would be left), TpmUnavailable, TpmRefused, FolderUnwritable, DiskFull.
    std::vector<KeySlotEntry> keySlots() const;
    Result<void> addKeySlot(const std::string& name, const KeySecret& secret, const AuditEntry& by);
    Result<void> rotateKeySlot(const std::string& name, const KeySecret& secret, const AuditEntry& by);
    Result<void> removeKeySlot(const std::string& name, const AuditEntry& by);
    /// 160 random bits as they are printed; shown once, never stored.
    static std::string newRecoveryKey();

    /// Encrypts every page anew under a new random key (sealing.h says what does not come from it) and gives the store
    /// back. Slots that one of `kept` opens stay; whatever else opened it does no more. Without a recovery key among
    /// `kept` there is a new one. Whenever it is stopped, there is the old database or the new, with its slots. Errors:
    /// StoreWrongKey (a `kept` opens nothing), StoreCorrupt, DiskFull, Cancelled, the TPM's.
    struct Rekeyed;
    static Result<Rekeyed> rekey(std::unique_ptr<SqlCipherStore> store, std::span<const KeySecret> kept,
                                 const AuditEntry& by, const BackupProgress& progress = {});

    /// Keyed HMAC-SHA-256 of a document number, under a key that comes from the database key; what a reader is given so
    /// that the number itself never leaves it (design.md, P3). Safe to call from the reader's thread.
    NumberHmac hmacOfNumber(std::string_view number) const;
    /// 32 bytes from which the site's key for signing receipts and checkpoints is made; from the database key too, so
    /// that it is sealed with that, comes back with a restored backup, and stays when the passphrase changes.
    LockedBytes signingSeed() const;

private:
    struct Impl;
    struct Opening;
    explicit SqlCipherStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

struct SqlCipherStore::Rekeyed {
    std::unique_ptr<SqlCipherStore> store;
    std::string recoveryKey;          ///< empty: one was kept
    std::vector<std::string> dropped; ///< slots that are no more
};

struct SqlCipherStore::Created {
    std::unique_ptr<SqlCipherStore> store;
    std::string recoveryKey; ///< shown once, never stored
};

} // namespace mingshi
