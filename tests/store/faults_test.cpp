// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// A disk that fails at the n-th operation of a journey through everything that the store writes. Every
// MINGSHI_FAULT_STEP-th n is tried (139 unless told); every n of every fault, for a release:
//   MINGSHI_FAULT_STEP=1 build/release/tests/store_test --gtest_filter='FaultyDisk.*'
#include "backup_scene.h"
#include "counts.h"
#include "fault_vfs.h"
#include "whole_file.h"

#include <iostream>
#include <map>

namespace mingshi {

namespace {

/// What was acknowledged, and what was asked.
struct Journey {
    bool opened = false;
    std::vector<IssuedPass> people;
    std::map<std::string, std::size_t> visits; ///< by pass
    std::set<std::string> perhapsMore;         ///< passes with a visit that was refused an answer
    std::set<std::string> documents;
    std::set<std::string> withdrawn;
    std::set<std::string> perhapsWithdrawn;
    std::vector<RecordId> certificates;
    std::vector<RecordId> refusals;
    std::size_t checkpoints = 0;
    bool deputy = false;
    bool backedUp = false;
    std::size_t acknowledged = 0;
    std::map<std::string, std::size_t> errors; ///< by name
};

class FaultyDisk : public ::testing::Test {
protected:
    FaultyDisk()
    {
        const auto store = m_base.create();
        for (int i = 0; i < 3; ++i) {
            auto pass = *store->openVisit(agreed(Purpose::VisitAttribution), agent);
            EXPECT_TRUE(store->recordConsent(pass.principal, agreed(Purpose::IdReading)));
            EXPECT_TRUE(store->recordDocument(pass.principal, canaryDocument(someNumber()), morning));
            m_before.push_back(std::move(pass));
        }
        const auto old = store->openVisit(agreed(Purpose::VisitAttribution, morning - 24h * 200, 24h * 400), agent);
        m_due = old->code.digits();
        EXPECT_TRUE(store->backUp(m_medium, morning));
    }

    /// The store and its medium as they were before the journey.
    void startAnew() const
    {
        std::filesystem::remove_all(m_work.path().parent_path() / "work");
        std::filesystem::remove_all(m_work.path().parent_path() / "restored");
        std::filesystem::create_directory(m_work.path().parent_path() / "work");
        std::filesystem::copy(m_base.path(), site(), std::filesystem::copy_options::recursive);
        std::filesystem::copy(m_medium, medium(), std::filesystem::copy_options::recursive);
    }
    std::filesystem::path site() const { return m_work.path().parent_path() / "work/site"; }
    std::filesystem::path medium() const { return m_work.path().parent_path() / "work/medium"; }
    Result<std::unique_ptr<SqlCipherStore>> open() const
    {
        return SqlCipherStore::openWithRecoveryKey(site(), m_base.recoveryKey());
    }

    Journey travel() const
    {
        Journey done;
        const auto took = [&done](const auto& result) {
            if (result) {
                ++done.acknowledged;
            } else {
                ++done.errors[std::string(describe(result.error().code).name)];
            }
            return result.has_value();
        };
        auto opened = open();
        if (!took(opened)) {
            return done;
        }
        done.opened = true;
        SqlCipherStore& store = **opened;
        for (int i = 0; i < 3; ++i) {
            if (auto pass = store.openVisit(agreed(Purpose::VisitAttribution), referrer); took(pass)) {
                done.visits[pass->code.digits()] = 1;
                done.people.push_back(std::move(*pass));
            }
        }
        for (const IssuedPass& person : done.people) {
            const std::string pass = person.code.digits();
            if (took(store.recordVisit(person.principal, {morning + 1min, referrer}))) {
                ++done.visits[pass];
            } else {
                done.perhapsMore.insert(pass);
            }
            if (took(store.recordConsent(person.principal, agreed(Purpose::IdReading))) &&
                took(store.recordDocument(person.principal, canaryDocument(someNumber()), morning + 2min))) {
                done.documents.insert(pass);
            }
        }
        if (!done.people.empty()) {
            const IssuedPass& first = done.people.front();
            if (took(store.recordConsent(first.principal, agreed(Purpose::IdFaceComparison)))) {
                took(store.recordIdentityCheck(first.principal, comparedAt(morning + 3min)));
            }
            took(store.recordIdentityCheck(first.principal, checkedByPersonAt(morning + 4min)));
        }
        if (const auto refusal = store.recordRefusal(choiceOf(Purpose::IdReading, ConsentStatus::Refused, morning));
            took(refusal)) {
            done.refusals.push_back(refusal->id);
        }
        done.checkpoints += took(store.checkpoint(morning + 5min, "示例花园")) ? 1 : 0;
        const auto withdraw = [&](const IssuedPass& person) {
            const std::string pass = person.code.digits();
            const auto certificate =
                store.withdraw(person.principal, allPurposes, DeletionReason::ConsentWithdrawn, morning + 6min);
            if (took(certificate)) {
                done.withdrawn.insert(pass);
                done.certificates.push_back(certificate->id);
            } else {
                done.perhapsWithdrawn.insert(pass);
            }
        };
        withdraw(m_before.front());
        if (done.people.size() > 1) {
            withdraw(done.people.back());
        }
        const auto run = store.deleteDue(morning + 7min, {}, 10);
        if (took(run) && !run->problem && run->deleted.size() == 1) {
            done.withdrawn.insert(m_due);
            done.certificates.push_back(run->deleted.front().id);
        } else {
            done.perhapsWithdrawn.insert(m_due);
        }
        done.deputy = took(store.addKeySlot("deputy", m_deputy, byManager()));
        done.backedUp = took(store.backUp(medium(), morning + 8min));
        took(store.audit(byManagerDoing("notice.looked_at")));
        return done;
    }
    static AuditEntry byManagerDoing(std::string action)
    {
        AuditEntry entry = byManager();
        entry.action = std::move(action);
        return entry;
    }

    void requireAcknowledged(SqlCipherStore& store, const Journey& done) const
    {
        std::vector<IssuedPass> everybody = m_before;
        everybody.insert(everybody.end(), done.people.begin(), done.people.end());
        for (const IssuedPass& person : everybody) {
            const std::string pass = person.code.digits();
            const auto found = store.findByPass(person.code, morning + 9min);
            if (done.withdrawn.contains(pass) || (done.perhapsWithdrawn.contains(pass) && !found)) {
                EXPECT_EQ(errorOf(found), "PassUnknown") << "what is gone stays gone";
                continue;
            }
            ASSERT_TRUE(found.has_value()) << toString(found.error());
            const auto known = done.visits.find(pass);
            const std::size_t visits = known == done.visits.end() ? 1 : known->second;
            EXPECT_GE(found->visits.size(), visits);
            EXPECT_LE(found->visits.size(), visits + done.perhapsMore.count(pass));
            if (known == done.visits.end() || done.documents.contains(pass)) {
                const auto document = store.document(person.principal, morning + 9min);
                ASSERT_TRUE(document.has_value() && *document) << pass;
                EXPECT_EQ((*document)->name.reveal(), canaryName);
            }
        }
        for (const RecordId& certificate : done.certificates) {
            EXPECT_TRUE(store.certificate(certificate));
        }
        const auto overview = store.overview(morning + 9min);
        ASSERT_TRUE(overview.has_value()) << toString(overview.error());
        EXPECT_TRUE(overview->logIntact);
        const auto refused = overview->refused.find(Purpose::IdReading);
        EXPECT_GE(refused == overview->refused.end() ? 0U : refused->second, done.refusals.size());
        std::size_t deputies = 0;
        for (const KeySlotEntry& slot : store.keySlots()) {
            deputies += slot.name == "deputy" ? 1 : 0;
        }
        EXPECT_GE(deputies, done.deputy ? 1U : 0U);
    }

    /// After the disk works again.
    void requireWhole(const Journey& done) const
    {
        {
            const KeySlots slots = readSlots(Folder{site()}.keySlots()).slots;
            const LockedBytes key = slots.open(KeySecret{KeySlotKind::RecoveryKey, m_base.recoveryKey()});
            Database database(Folder{site()}.database(), Database::Making::Existing,
                              deriveKey(key, KeyUse::DatabasePages), std::nullopt);
            database.truncateLog(); // what a cut tore in the database stands whole in the log
            requireWholeFile(database);
            EXPECT_GE(database.integer("SELECT count(*) FROM checkpoints"),
                      static_cast<std::int64_t>(done.checkpoints));
        }
        {
            auto opened = open();
            ASSERT_TRUE(opened.has_value()) << toString(opened.error());
            requireAcknowledged(**opened, done);
        }
        RestoreOrder order{.medium = medium(),
                           .folder = m_work.path().parent_path() / "restored",
                           .device = std::nullopt,
                           .secret = {KeySlotKind::RecoveryKey, m_base.recoveryKey()},
                           .now = morning + 10min};
        if (!done.withdrawn.empty()) {
            order.device = site();
        }
        const auto restored = SqlCipherStore::restore(order);
        ASSERT_TRUE(restored.has_value()) << "the medium holds one backup or the other: " << toString(restored.error());
        const auto opened = SqlCipherStore::openWithRecoveryKey(order.folder, m_base.recoveryKey());
        ASSERT_TRUE(opened.has_value()) << toString(opened.error());
        if (done.backedUp) {
            requireAcknowledged(**opened, done);
        }
        for (const IssuedPass& person : m_before) {
            if (done.withdrawn.contains(person.code.digits())) {
                EXPECT_EQ(errorOf((*opened)->findByPass(person.code, morning + 10min)), "PassUnknown");
            }
        }
    }

    /// Every n of `fault`, until a journey is over before it comes to the n-th operation.
    void tryEvery(Fault fault, const char* name)
    {
        const std::size_t step = countFrom("MINGSHI_FAULT_STEP", 139);
        std::size_t faults = 0;
        std::size_t operations = 0;
        std::size_t acknowledged = 0;
        std::map<std::string, std::size_t> errors;
        for (std::size_t nth = 1 + (step > 1 ? step / 2 : 0); !HasFailure(); nth += step) {
            startAnew();
            m_disk.arm(fault, nth);
            const Journey done = travel();
            operations = std::max(operations, m_disk.operations());
            const bool happened = m_disk.happened();
            m_disk.repair(nth);
            SCOPED_TRACE(std::string(name) + " at operation " + std::to_string(nth));
            if (!happened) {
                EXPECT_TRUE(done.errors.empty());
                break;
            }
            requireWhole(done);
            ++faults;
            acknowledged += done.acknowledged;
            for (const auto& [error, times] : done.errors) {
                errors[error] += times;
                EXPECT_TRUE(error == "DiskFault" || error == "DiskFull" || error == "FolderUnwritable" ||
                            error == "DeletionNotProven")
                    << error << " is no word for a disk that fails";
            }
        }
        EXPECT_GT(faults, 3U);
        std::cout << name << ": " << faults << " faults in journeys of up to " << operations << " operations, "
                  << acknowledged << " acknowledged steps, refused with";
        for (const auto& [error, times] : errors) {
            std::cout << ' ' << error << ' ' << times;
        }
        std::cout << std::endl;
    }

    FaultVfs m_disk;
    StoreFolder m_base;
    StoreFolder m_work;
    std::filesystem::path m_medium = m_base.path().parent_path() / "medium";
    std::vector<IssuedPass> m_before;
    std::string m_due;
    KeySecret m_deputy{KeySlotKind::RecoveryKey, SqlCipherStore::newRecoveryKey()};
};

} // namespace

TEST_F(FaultyDisk, withoutAFault_theJourneyGoesThrough)
{
    startAnew();
    m_disk.arm(Fault::None, 0);
    const Journey done = travel();
    EXPECT_TRUE(done.errors.empty());
    EXPECT_EQ(done.withdrawn.size(), 3U);
    EXPECT_TRUE(done.backedUp);
    EXPECT_GT(m_disk.operations(), 200U);
    requireWhole(done);
}

TEST_F(FaultyDisk, oneOperationThatFails_losesNothingAcknowledged)
{
    tryEvery(Fault::Fails, "fails once");
}

TEST_F(FaultyDisk, oneOperationHalfDone_losesNothingAcknowledged)
{
    tryEvery(Fault::Shortens, "half done once");
}

TEST_F(FaultyDisk, aDiskThatIsBroken_losesNothingAcknowledged)
{
    tryEvery(Fault::Breaks, "broken from then on");
}

TEST_F(FaultyDisk, aDiskThatFillsUp_losesNothingAcknowledged)
{
    tryEvery(Fault::FillsUp, "full from then on");
}

TEST_F(FaultyDisk, aPowerCut_tearsWhatWasNotSynced_andLosesNothingAcknowledged)
{
    tryEvery(Fault::PowerFails, "power cut");
}

} // namespace mingshi
