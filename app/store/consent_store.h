// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/rule_register.h"
#include "attribution/sealed_ruling.h"
#include "consent/held_data.h"
#include "consent/retention.h"
#include "consent/visit.h"
#include "errors/error.h"
#include "evidence/evidence_pack.h"
#include "identity/comparison.h"
#include "identity/document.h"
#include "staff/account.h"
#include "staff/overview.h"

#include <span>

namespace mingshi {

struct IssuedPass {
    PassCode code;
    Pseudonym principal;
    ConsentRecord consent;
    Visit visit;
};

struct RecordedConsent {
    ConsentRecord consent;
    std::optional<PassCode> pass; ///< of the person who was made for it
};

/// How a person's identity was checked before signing.
enum class IdentityCheckMethod { FaceComparison, ByPerson };
enum class ByPersonResult { Agrees, Differs, CannotTell };

struct IdentityCheck {
    Timestamp at{};
    IdentityCheckMethod method = IdentityCheckMethod::ByPerson;
    std::optional<ComparisonOutcome> comparison; ///< FaceComparison only
    std::optional<ByPersonResult> byPerson;      ///< ByPerson only
    std::string staff;                           ///< account id

    bool operator==(const IdentityCheck&) const = default;
};

/// What an import of claims did.
struct ClaimsAdded {
    std::size_t added = 0;
    std::size_t known = 0;    ///< were there already, in the same words
    std::size_t clashing = 0; ///< of `added`: their code stands for another claim too, so it proves nothing
    ClaimState state;         ///< now

    bool operator==(const ClaimsAdded&) const = default;
};

/// What one call of `deleteDue` did.
struct RetentionRun {
    std::vector<DeletionCertificate> deleted;
    std::size_t retired = 0;       ///< people whose proof without personal data is over too
    std::size_t left = 0;          ///< people of whom something is due and still there
    std::optional<Timestamp> next; ///< when the next deletion is due
    std::optional<Error> problem;  ///< the first deletion that failed or could not be proven; the others went on
};

/// The records, whoever keeps them (design.md, Deployment). Every backend passes tests/store's conformance suite.
/// Each call is one transaction: when it returns a value, it is on the disk. Times come from the caller.
class ConsentStore {
public:
    virtual ~ConsentStore() = default;

    /// P1 agreed: makes the person, the pass, the consent record and the first visit.
    /// Errors: ClockBehind (by the newest record the consent would have run out already).
    virtual Result<IssuedPass> openVisit(const Choice& agreed, const Channel& channel,
                                         const std::vector<AnsweredClaim>& answers = {}) = 0;
    /// Counts a refusal or a deferred request without any link to a person. The record that stays is the answer: its
    /// times are full hours, its principal is used once.
    virtual Result<ConsentRecord> recordRefusal(const Choice& refused) = 0;

    /// Errors: PassUnknown (also for a pass whose person was deleted).
    virtual Result<KnownVisitor> findByPass(const PassCode& pass, Timestamp now) = 0;
    /// Whose receipt has this number. Errors: PassUnknown (also for the number of a refusal, which leads to nobody, and
    /// for a person who was deleted).
    virtual Result<KnownVisitor> findByRecord(const RecordId& record, Timestamp now) = 0;
    /// The consent records of a person, ended ones too, also after everything else of the person was deleted: what a
    /// receipt is made from. Empty for nobody's pseudonym.
    virtual Result<std::vector<ConsentRecord>> consentsOf(const Pseudonym& principal) = 0;
    /// Everything that is kept about the holder of a pass, opened and with its date of deletion; the log says that it
    /// was shown. Errors: PassUnknown.
    virtual Result<HeldData> heldAbout(const Pseudonym& principal, Timestamp now) = 0;
    /// `answers`: what the visitor said to channels' claims. Like `openVisit` it seals at the door what the rules make
    /// of the visit, with the claims and the rules of that moment; the log holds the digest.
    virtual Result<KnownVisitor> recordVisit(const Pseudonym& principal, const Visit& visit,
                                             const std::vector<AnsweredClaim>& answers = {}) = 0;

    /// Any later consent. Without a principal (a buyer without a pass) a person and a pass are made.
    /// Errors: PassUnknown, ClockBehind.
    virtual Result<RecordedConsent> recordConsent(const std::optional<Pseudonym>& principal, const Choice& agreed) = 0;
    /// Needs live P3. Errors: ConsentNotLive.
    virtual Result<void> recordDocument(const Pseudonym& principal, const DocumentDetails& details, Timestamp now) = 0;
    /// A face comparison needs live P2; a check by a person needs none and, without a principal, is only counted.
    virtual Result<void> recordIdentityCheck(const std::optional<Pseudonym>& principal, const IdentityCheck& check) = 0;
    /// Name and last four characters as sealed by recordDocument, while P3 is live. Errors: ConsentNotLive.
    virtual Result<std::optional<DocumentDetails>> document(const Pseudonym& principal, Timestamp now) = 0;

    /// Withdraws the given purposes, deletes what they covered, reads back, and only then certifies. When no live
    /// purpose is left, the person's key and pass go too. A clock that was moved back stops nobody from withdrawing.
    /// After DeletionNotProven the data is gone and the proof is owed: the same call again looks again. Errors:
    /// PassUnknown, ConsentNotLive (nothing to withdraw), DeletionNotProven and the store's own.
    virtual Result<DeletionCertificate> withdraw(const Pseudonym& principal, std::span<const Purpose> purposes,
                                                 DeletionReason reason, Timestamp now) = 0;

    /// Deletes what is kept longer than law.md section 9 or its notice's promise allows, of at most `people`, the
    /// longest overdue first: read back, certified and logged as a withdrawal is. Called again while something is left.
    /// A clock that was moved back postpones nothing. `promises`: of the notices in force; they are remembered.
    virtual Result<RetentionRun> deleteDue(Timestamp now, std::span<const RetentionPromise> promises,
                                           std::size_t people) = 0;

    /// What was certified then. Errors: PassUnknown (there is no such certificate).
    virtual Result<DeletionCertificate> certificate(const RecordId& id) = 0;

    /// The way out when a clock once ran ahead and so every new consent is ClockBehind: `now` is right from here on.
    /// Revives nothing that was withdrawn and prolongs no period: what was recorded while it ran ahead counts from the
    /// last reading before. Errors: StoreRuleBroken (the clock is not behind), ClockBehind (the log shows that more
    /// time has passed than `now` admits: this clock is wrong too).
    virtual Result<void> correctClock(Timestamp now, const AuditEntry& by) = 0;

    /// Channels' claims (law.md F8), appended to those that are there: all or none. Errors: StoreRuleBroken (one is no
    /// claim: its code or channel is no code, or its kind is paid nothing).
    virtual Result<ClaimsAdded> addClaims(std::span<const Claim> claims, const StaffAccount& by, Timestamp now) = 0;
    /// Drafts; one that is there already, in the same words, is left as it is. Says how many are new. Errors:
    /// StoreRuleBroken (a draft has a problem of its own, or its version's name stands for other rules).
    virtual Result<std::size_t> proposeRules(std::span<const RuleVersion> drafts, const StaffAccount& by,
                                             Timestamp now) = 0;
    /// From now, or from its own start if that is later. Errors: StoreRuleBroken (approvalProblems; detail: the first).
    virtual Result<void> approveRules(const std::string& version, const StaffAccount& by, Timestamp now) = 0;
    /// Every version, drafts too, by start.
    virtual Result<std::vector<KeptRule>> rules() = 0;

    /// What the rules make of a person's visits now. Errors: ConsentNotLive (P1), PassUnknown.
    virtual Result<RuledVisits> ruledVisits(const Pseudonym& principal, Timestamp now) = 0;
    /// Puts another channel beside the one that was named at `visit`. Errors: ConsentNotLive, PassUnknown,
    /// StoreRuleBroken (it is no visit of this person).
    virtual Result<RuledVisits> correctChannel(const Pseudonym& principal, const RecordId& visit,
                                               const Channel& channel, const StaffAccount& by, Timestamp now) = 0;
    /// Seals at the desk what `ruledVisits` says: the buyer confirmed it. Errors: ConsentNotLive, PassUnknown.
    virtual Result<SealedRuling> sealAtDesk(const Pseudonym& principal, const StaffAccount& by, Timestamp now) = 0;
    /// The rulings of a person, as they were sealed, in time order. Errors: PassUnknown, StoreCorrupt (one is not what
    /// the log says was sealed).
    virtual Result<std::vector<SealedRuling>> sealedRulings(const Pseudonym& principal) = 0;
    /// Errors: ConsentNotLive, PassUnknown.
    virtual Result<Dispute> raiseDispute(const Pseudonym& principal, DisputeGround ground, Timestamp raisedAt,
                                         Timestamp dueAt, const StaffAccount& by) = 0;
    /// For whoever decides; that it was opened is in the log. Errors: StoreRuleBroken (there is none).
    virtual Result<DisputeFile> openDispute(std::int64_t number, const StaffAccount& by, Timestamp now) = 0;
    /// Errors: StoreRuleBroken (no open dispute has this number, or the decision is not complete).
    virtual Result<Dispute> decideDispute(std::int64_t number, const DisputeDecision& decision,
                                          const StaffAccount& by) = 0;
    /// P4 agreed: the consent and the one recipient that it names. Errors: PassUnknown, ClockBehind.
    virtual Result<ConsentRecord> recordDisclosure(const Pseudonym& principal, const Choice& agreed,
                                                   const Channel& recipient) = 0;

    /// What of a person a legal hold could cover now, and the person's holds. Errors: PassUnknown.
    virtual Result<Holdable> holdable(const Pseudonym& principal) = 0;
    /// A hold on a person of whom something is kept, restricted things too: so one is renewed. Until another account
    /// confirms it, it holds nothing. While it lives, `withdraw` and `deleteDue` restrict what it covers instead of
    /// deleting it: no call reads that, and the certificate says that it is kept. Once it was lifted or is over, the
    /// next `deleteDue` deletes that with a certificate. Errors: StoreRuleBroken (detail: a HoldProblem's code).
    virtual Result<LegalHold> placeHold(const Pseudonym& principal, const HoldTerms& terms, const StaffAccount& by,
                                        Timestamp now) = 0;
    virtual Result<LegalHold> confirmHold(const RecordId& hold, const StaffAccount& by, Timestamp now) = 0;
    virtual Result<LegalHold> liftHold(const RecordId& hold, const StaffAccount& by, Timestamp now) = 0;
    /// Those that wait or live by their end, then the newest hundred of the others.
    virtual Result<std::vector<LegalHold>> holds() = 0;

    /// What somebody asked of the office; it names nobody. `dueAt` is after `receivedAt`.
    virtual Result<Request> recordRequest(RequestKind kind, Timestamp receivedAt, Timestamp dueAt,
                                          const StaffAccount& by) = 0;
    /// Errors: StoreRuleBroken (no open request has this number, or a refusal without its ground).
    virtual Result<Request> decideRequest(std::int64_t number, const RequestDecision& decision,
                                          const StaffAccount& by) = 0;
    /// A signed checkpoint of the log as it is, kept with all before it. The kiosk makes one at every start and daily;
    /// whoever takes one away can tell later whether the log was cut or an old copy put back (law.md section 4).
    /// `site`: as notices name it.
    virtual Result<Checkpoint> checkpoint(Timestamp now, std::string_view site) = 0;
    /// What proves what the site did, up to a checkpoint that is made for it; notices, which no store keeps, are for
    /// the caller to add. The scope of a record that belongs to a person becomes that person's. A period holds
    /// pseudonyms only: no visits, and of comparisons no result. `by`: who looks, and when; it is logged, about whom
    /// the store fills in. Errors: PassUnknown (nothing is known of the person or record).
    virtual Result<Evidence> evidence(const EvidenceScope& scope, const AuditEntry& by) = 0;

    virtual Result<Overview> overview(Timestamp now) = 0;

    /// Errors: SignInRefused, SignInLocked (detail: seconds until the next try). An unknown account and a wrong
    /// password cannot be told apart.
    virtual Result<StaffSession> signIn(std::string_view account, std::string_view password, Timestamp now) = 0;
    /// Errors: StoreRuleBroken (the id is taken, or the password has fewer than eight characters).
    virtual Result<void> addStaff(const StaffAccount& account, std::string_view password, Timestamp now) = 0;

    /// Appends to the hash-chained log; `reason` names no person.
    virtual Result<void> audit(const AuditEntry& entry) = 0;
};

} // namespace mingshi
