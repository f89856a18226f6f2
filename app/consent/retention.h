// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/record.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mingshi {

/// How long what is kept (law.md section 9, classes D0 to D9, in its order).
enum class RetentionClass {
    FaceInMemory,
    ComparisonResult,
    VisitTimeline,
    ContractTimeline,
    DocumentData,
    ContactDetails,
    ConsentProof,
    ImpactAssessment,
    AuditLog,
    SettlementVoucher,
};

/// What the period counts from.
enum class RetentionStart { Capture, Check, Agreement, SettlementFinal, Reading, EndOfRelation, Approval, Entry };

enum class RetentionAction {
    Wipe,          ///< out of memory, by whoever holds it (app/face, app/kiosk): it never reaches the store
    Erase,         ///< rows and, with the last of them, the person's key; read back and certified
    EraseAndCount, ///< the same, and one more in a counter that names nobody
    Retire,        ///< proof without personal data is deleted, the log says that it was
    Keep,          ///< the law wants it kept for at least the period; nothing here deletes it
};

struct RetentionRule {
    RetentionClass what;
    std::string_view code; ///< "D2"
    RetentionStart start;
    std::chrono::seconds period;
    RetentionAction action;
};

/// One row a class, in the order of RetentionClass. Where a shipped notice promises less than law.md allows, the
/// promise counts: the visit timeline from the agreement, document data 90 days.
std::span<const RetentionRule> retentionTable();
const RetentionRule& ruleOf(RetentionClass what);
/// The class of the data that rests on a consent to `purpose`.
RetentionClass retentionClassOf(Purpose purpose);

/// What a notice promised; consents are bound to notices by digest. It shortens the table's period and never lengthens
/// it.
struct RetentionPromise {
    std::string noticeSha256;
    std::chrono::seconds period{0};

    bool operator==(const RetentionPromise&) const = default;
};
/// Of a notice whose `retentionPeriod` can be read.
std::optional<RetentionPromise> promiseOf(const Notice& notice);

/// Something that is kept about one person and goes as a whole.
struct Holding {
    std::string id; ///< a consent's or a check's; of proof: the pseudonym
    Pseudonym principal;
    RetentionClass what = RetentionClass::VisitTimeline;
    Timestamp start{};
    std::optional<std::chrono::seconds> promised;

    bool operator==(const Holding&) const = default;
};

/// When it must be gone; empty for a class that is not deleted.
std::optional<Timestamp> dueAt(const Holding& holding);

struct DueHoldings {
    std::vector<Holding> due;      ///< the longest overdue first
    std::optional<Timestamp> next; ///< when the first of the others is due
};
DueHoldings dueOf(std::vector<Holding> holdings, Timestamp now);

} // namespace mingshi
