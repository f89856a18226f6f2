// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files.h"
#include "scenes.h"
#include "store_folder.h"

#include <sqlite3.h>

namespace mingshi {

using namespace scenes;
using namespace store;

/// A site, a medium, and a folder to restore into.
class BackingUp : public ::testing::Test {
protected:
    StoreFolder m_site;
    StoreFolder m_elsewhere;
    Medium m_medium{m_elsewhere.path().parent_path() / "medium"};
    std::unique_ptr<SqlCipherStore> m_store = m_site.create();
    NumberHmac m_number = m_store->hmacOfNumber("11010119880423739X");

    IssuedPass canary(SqlCipherStore& store)
    {
        auto pass = store.openVisit(agreed(Purpose::VisitAttribution), referrer);
        EXPECT_TRUE(store.recordVisit(pass->principal, {morning + 1min, referrer}));
        EXPECT_TRUE(store.recordConsent(pass->principal, agreed(Purpose::IdReading)));
        EXPECT_TRUE(store.recordConsent(pass->principal, agreed(Purpose::IdFaceComparison)));
        EXPECT_TRUE(store.recordDocument(pass->principal, canaryDocument(m_number), morning + 2min));
        EXPECT_TRUE(store.recordIdentityCheck(pass->principal, comparedAt(morning + 3min)));
        EXPECT_TRUE(store.recordIdentityCheck(pass->principal, checkedByPersonAt(morning + 4min)));
        return *pass;
    }
    IssuedPass somebody() { return *m_store->openVisit(agreed(Purpose::VisitAttribution), agent); }
    std::string backUp(const BackupProgress& progress = {})
    {
        const auto report = m_store->backUp(m_medium.path, morning + 1h, progress);
        return errorOf(report);
    }
    void withdraw(const Pseudonym& principal, std::span<const Purpose> purposes = allPurposes)
    {
        const auto certificate = m_store->withdraw(principal, purposes, DeletionReason::ConsentWithdrawn, morning + 2h);
        ASSERT_TRUE(certificate.has_value()) << toString(certificate.error());
    }
    RestoreOrder order() const
    {
        return {.medium = m_medium.path,
                .folder = m_elsewhere.path(),
                .device = std::nullopt,
                .secret = {KeySlotKind::Passphrase, std::string(StoreFolder::passphrase)},
                .now = morning + 3h};
    }
    RestoreOrder orderWithDevice() const
    {
        RestoreOrder with = order();
        with.device = m_site.path();
        return with;
    }
    /// No target, and nothing beside it either.
    void requireNothingRestored() const
    {
        EXPECT_FALSE(std::filesystem::exists(m_elsewhere.path()));
        EXPECT_FALSE(std::filesystem::exists(m_elsewhere.path().string() + ".restoring"));
    }
    std::string restoredPages() const
    {
        const Database database = m_elsewhere.rawConnection();
        EXPECT_GT(database.integer("SELECT count(*) FROM sqlite_schema"), 0);
        sqlite3_int64 size = 0;
        unsigned char* pages = sqlite3_serialize(database.connection(), "main", &size, 0);
        std::string text(reinterpret_cast<const char*>(pages), static_cast<std::size_t>(size));
        sqlite3_free(pages);
        return text;
    }
    static std::size_t occurrences(const std::string& in, const std::string& what)
    {
        std::size_t number = 0;
        for (std::size_t at = in.find(what); at != std::string::npos; at = in.find(what, at + 1)) {
            ++number;
        }
        return number;
    }
};

} // namespace mingshi
