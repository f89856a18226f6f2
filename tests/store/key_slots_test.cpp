// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/key_slots.h"

#include "store/randomness.h"
#include "store_folder.h"

#include <nlohmann/json.hpp>

#include <set>

namespace mingshi {

using namespace store;

TEST(KeySlots, bothSlots_holdTheSameKey)
{
    const LockedBytes key = newKey();
    const auto made = KeySlots::make(key, Salt{}, "a passphrase");
    const KeySlots read = KeySlots::fromJson(made.slots.toJson());
    const LockedBytes first = read.openWithPassphrase("a passphrase");
    const LockedBytes second = read.openWithRecoveryKey(made.recoveryKey);
    EXPECT_TRUE(std::ranges::equal(first.bytes(), key.bytes()));
    EXPECT_TRUE(std::ranges::equal(second.bytes(), key.bytes()));
}

TEST(KeySlots, theCostOfAPassphrase_isWhatItSays)
{
    const auto made = KeySlots::make(newKey(), Salt{}, "a passphrase");
    const auto json = nlohmann::json::parse(made.slots.toJson());
    const auto& slot = json.at("slots").at(0);
    EXPECT_EQ(slot.at("name"), "passphrase");
    EXPECT_EQ(slot.at("kdf"), "argon2id13");
    EXPECT_EQ(slot.at("passes"), 3);
    EXPECT_EQ(slot.at("memory"), 64 * 1024 * 1024);
}

TEST(Sealing, aSealedValue_opensInItsPlaceOnly)
{
    const LockedBytes key = newKey();
    const Bytes sealed = seal(key, viewOf("张三"), "documents.name|subj_a|1");
    EXPECT_TRUE(tryUnseal(key, sealed, "documents.name|subj_a|1"));
    EXPECT_FALSE(tryUnseal(key, sealed, "documents.name|subj_b|1"));
    EXPECT_FALSE(tryUnseal(newKey(), sealed, "documents.name|subj_a|1"));
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        Bytes altered = sealed;
        altered[i] ^= std::byte{1};
        EXPECT_FALSE(tryUnseal(key, altered, "documents.name|subj_a|1")) << "byte " << i;
    }
}

TEST(Sealing, theLengthOfAName_isNotTold)
{
    const LockedBytes key = newKey();
    EXPECT_EQ(seal(key, viewOf("李四"), "p").size(), seal(key, viewOf("欧阳一二三四"), "p").size());
    EXPECT_EQ(tryUnseal(key, seal(key, {}, "p"), "p")->size(), 0U);
    const std::string exactlyOneBlock(32, 'a');
    EXPECT_EQ(tryUnseal(key, seal(key, viewOf(exactlyOneBlock), "p"), "p")->size(), 32U);
}

TEST(Randomness, recordIds_carryTheirTimeAndVersion)
{
    const Timestamp at{std::chrono::milliseconds{0x0198f0c26a5e}};
    const RecordId id = newRecordId(at);
    EXPECT_EQ(id.substr(0, 15), "0198f0c2-6a5e-7");
    std::set<RecordId> ids;
    for (int i = 0; i < 1000; ++i) {
        ids.insert(newRecordId(at));
    }
    EXPECT_EQ(ids.size(), 1000U);
}

TEST(Randomness, everyCharacterOfTheAlphabet_comesUp)
{
    const std::string text = randomBase32(10000, false);
    EXPECT_EQ(std::set<char>(text.begin(), text.end()).size(), 32U);
}

} // namespace mingshi
