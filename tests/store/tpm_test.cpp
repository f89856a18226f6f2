// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// The key slot of a TPM 2.0, against a software TPM that answers as a chip does.
#include "scenes.h"
#include "store/sqlcipher_store.h"
#include "store/store_failure.h"
#include "store/tpm.h"
#include "store_folder.h"
#include "swtpm.h"

namespace mingshi {

using namespace scenes;
using namespace store;

namespace {

class TpmSlot : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!m_tpm.missing().empty()) {
            GTEST_SKIP() << m_tpm.missing();
        }
    }
    KeySecret secret() const { return {KeySlotKind::Tpm, m_tpm.tcti()}; }
    std::string opening() const { return errorOf(SqlCipherStore::open(m_folder.path(), secret())); }
    void createWithSlot()
    {
        ASSERT_EQ(errorOf(m_folder.create()->addKeySlot("tpm", secret(), byManager())), "no error");
    }
    std::string unsealing(const TpmSealed& sealed) const
    {
        return errorOf(answer([&] { Tpm(m_tpm.tcti()).unseal(sealed); }));
    }

    Swtpm m_tpm;
    StoreFolder m_folder;
    LockedBytes m_value{viewOf("thirty-two bytes that are sealed")};
};

} // namespace

TEST_F(TpmSlot, whatItSealed_itGivesBack_afterARestartToo)
{
    const TpmSealed sealed = Tpm(m_tpm.tcti()).seal(m_value);
    EXPECT_TRUE(std::ranges::equal(Tpm(m_tpm.tcti()).unseal(sealed).bytes(), m_value.bytes()));
    m_tpm.restart();
    EXPECT_TRUE(std::ranges::equal(Tpm(m_tpm.tcti()).unseal(sealed).bytes(), m_value.bytes()));
    const auto plain = [&](const Bytes& part) {
        return memmem(part.data(), part.size(), m_value.data(), m_value.size()) != nullptr;
    };
    EXPECT_FALSE(plain(sealed.publicPart) || plain(sealed.privatePart));
}

TEST_F(TpmSlot, nothingStaysInTheTpm)
{
    Tpm tpm(m_tpm.tcti());
    for (int i = 0; i < 8; ++i) { // a TPM has three places for keys
        EXPECT_TRUE(std::ranges::equal(tpm.unseal(tpm.seal(m_value)).bytes(), m_value.bytes()));
    }
}

TEST_F(TpmSlot, aMachineThatWasStartedOtherwise_getsNoKey)
{
    createWithSlot();
    EXPECT_EQ(opening(), "no error");
    m_tpm.startOtherwise();
    const auto refused = SqlCipherStore::open(m_folder.path(), secret());
    ASSERT_EQ(errorOf(refused), "TpmRefused");
    EXPECT_NE(refused.error().detail.find("started otherwise"), std::string::npos) << refused.error().detail;
    m_tpm.restart();
    EXPECT_EQ(opening(), "no error") << "started as then";
}

TEST_F(TpmSlot, anotherTpm_orAClearedOne_givesNoKey)
{
    createWithSlot();
    const Swtpm other;
    const auto refused = SqlCipherStore::open(m_folder.path(), {KeySlotKind::Tpm, other.tcti()});
    ASSERT_EQ(errorOf(refused), "TpmRefused");
    EXPECT_NE(refused.error().detail.find("another TPM"), std::string::npos) << refused.error().detail;
    m_tpm.clear();
    EXPECT_EQ(opening(), "TpmRefused");
    auto byHand = m_folder.open();
    ASSERT_EQ(errorOf(byHand->rotateKeySlot("tpm", secret(), byManager())), "no error");
    byHand.reset();
    EXPECT_EQ(opening(), "no error") << "the slot was filled anew";
}

TEST_F(TpmSlot, noTpm_isTpmUnavailable_andSaysNothingOnStandardError)
{
    createWithSlot();
    const KeySecret gone = secret();
    m_tpm.stop();
    testing::internal::CaptureStderr();
    EXPECT_EQ(errorOf(SqlCipherStore::open(m_folder.path(), gone)), "TpmUnavailable");
    for (const char* nonsense : {"", "device:/dev/null", "device:/nowhere", "swtpm:path=/nowhere", "no such thing:"}) {
        EXPECT_EQ(errorOf(SqlCipherStore::open(m_folder.path(), KeySecret{KeySlotKind::Tpm, nonsense})),
                  "TpmUnavailable")
            << nonsense;
    }
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    EXPECT_EQ(errorOf(SqlCipherStore::open(m_folder.path(), StoreFolder::passphrase)), "no error");
}

TEST_F(TpmSlot, withoutASlotForIt_isStoreWrongKey)
{
    m_folder.create();
    EXPECT_EQ(opening(), "StoreWrongKey");
}

TEST_F(TpmSlot, whatItSealed_alteredAnywhere_isTold)
{
    const TpmSealed sealed = Tpm(m_tpm.tcti()).seal(m_value);
    for (std::size_t i = 0; i < sealed.privatePart.size(); i += 7) {
        TpmSealed altered = sealed;
        altered.privatePart[i] ^= std::byte{1};
        const auto told = unsealing(altered);
        EXPECT_TRUE(told == "TpmRefused" || told == "KeySlotsCorrupt") << told << " at " << i;
    }
    for (std::size_t i = 0; i < sealed.publicPart.size(); ++i) {
        TpmSealed altered = sealed;
        altered.publicPart[i] ^= std::byte{1};
        const auto told = unsealing(altered);
        EXPECT_TRUE(told == "TpmRefused" || told == "KeySlotsCorrupt") << told << " at " << i;
    }
    TpmSealed altered = sealed;
    altered.pcrs = {24};
    EXPECT_EQ(unsealing(altered), "KeySlotsCorrupt");
    altered.pcrs = {8};
    EXPECT_EQ(unsealing(altered), "TpmRefused") << "another register is another policy";
    altered = sealed;
    altered.privatePart.resize(40000);
    EXPECT_EQ(unsealing(altered), "KeySlotsCorrupt");
    altered.privatePart.clear();
    EXPECT_EQ(unsealing(altered), "KeySlotsCorrupt");
}

TEST_F(TpmSlot, theTpmAlone_isNeverTheOnlyWayIn)
{
    auto store = m_folder.create();
    ASSERT_TRUE(store->addKeySlot("tpm", secret(), byManager()));
    EXPECT_EQ(errorOf(store->removeKeySlot("recovery", byManager())), "no error");
    EXPECT_EQ(errorOf(store->removeKeySlot("passphrase", byManager())), "KeySlotNeeded");
    EXPECT_EQ(errorOf(store->removeKeySlot("tpm", byManager())), "no error");
}

TEST_F(TpmSlot, aRekey_keepsTheSlotOfTheTpmThatIsThere)
{
    createWithSlot();
    auto store = SqlCipherStore::open(m_folder.path(), secret());
    ASSERT_TRUE(store.has_value());
    const std::array kept{secret()};
    auto rekeyed = SqlCipherStore::rekey(std::move(*store), kept, byManager());
    ASSERT_TRUE(rekeyed.has_value()) << toString(rekeyed.error());
    EXPECT_EQ(rekeyed->dropped.size(), 2U);
    rekeyed->store.reset();
    EXPECT_EQ(opening(), "no error");
    EXPECT_EQ(errorOf(SqlCipherStore::open(m_folder.path(), StoreFolder::passphrase)), "StoreWrongKey");
    EXPECT_EQ(errorOf(SqlCipherStore::openWithRecoveryKey(m_folder.path(), rekeyed->recoveryKey)), "no error");
}

} // namespace mingshi
