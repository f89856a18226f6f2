// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backup_scene.h"

#include "store/store_failure.h"

namespace mingshi {

using std::chrono::days;

inline const StaffAccount holdManager{"0002", "经理", Role::Manager};
inline const StaffAccount holdOfficer{"0004", "负责人", Role::PrivacyOfficer};
inline constexpr std::size_t allPeople = 1000;

inline HoldTerms held(std::set<HoldClass> covers, Timestamp until = morning + days(365))
{
    return {.ground = HoldGround::Court, .caseReference = "2026-YUE-0304", .covers = std::move(covers), .until = until};
}

class LegalHolding : public BackingUp {
protected:
    LegalHold placed(const Pseudonym& principal, const HoldTerms& terms, Timestamp at = morning + 10min)
    {
        auto hold = m_store->placeHold(principal, terms, holdManager, at);
        EXPECT_TRUE(hold.has_value()) << toString(hold.error());
        return *hold;
    }
    LegalHold living(const Pseudonym& principal, const HoldTerms& terms, Timestamp at = morning + 10min)
    {
        const auto hold = placed(principal, terms, at);
        auto confirmed = m_store->confirmHold(hold.id, holdOfficer, at + 1min);
        EXPECT_TRUE(confirmed.has_value()) << toString(confirmed.error());
        return *confirmed;
    }
    DeletionCertificate withdrawn(const Pseudonym& principal, std::span<const Purpose> purposes = allPurposes)
    {
        auto certificate = m_store->withdraw(principal, purposes, DeletionReason::ConsentWithdrawn, morning + 2h);
        EXPECT_TRUE(certificate.has_value()) << toString(certificate.error());
        return *certificate;
    }
    RetentionRun run(Timestamp now)
    {
        auto done = m_store->deleteDue(now, {}, allPeople);
        EXPECT_TRUE(done.has_value()) << toString(done.error());
        EXPECT_FALSE(done->problem) << toString(*done->problem);
        return *done;
    }
    LegalHold only() { return m_store->holds()->front(); }
    static std::unique_ptr<SqlCipherStore> opened(const StoreFolder& folder, const std::string& recoveryKey)
    {
        auto store = SqlCipherStore::openWithRecoveryKey(folder.path(), recoveryKey);
        EXPECT_TRUE(store.has_value()) << toString(store.error());
        return std::move(*store);
    }
    std::int64_t raw(const std::string& sql)
    {
        m_store.reset();
        const auto number = m_site.rawConnection().integer(sql);
        m_store = opened(m_site, m_site.recoveryKey());
        return number;
    }
    /// With bare SQL, round all the code. The store is closed then.
    std::string change(const std::string& sql)
    {
        m_store.reset();
        auto database = m_site.rawConnection();
        database.run("PRAGMA foreign_keys = ON");
        return errorOf(answer([&] { return database.change(sql); }));
    }
    /// Restored with the deletions that the device knows; `m_store` is the restored site then.
    RestoreReport restored()
    {
        m_store.reset();
        auto report = SqlCipherStore::restore(orderWithDevice());
        EXPECT_TRUE(report.has_value()) << toString(report.error());
        m_store = opened(m_elsewhere, m_site.recoveryKey());
        return *report;
    }
};

} // namespace mingshi
