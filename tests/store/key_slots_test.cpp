// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/key_slot_file.h"

#include "files.h"
#include "store/randomness.h"
#include "store/store_failure.h"
#include "store_folder.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <set>

namespace mingshi {

using namespace store;

namespace {

const KeySecret byPassphrase{KeySlotKind::Passphrase, "a passphrase"};

KeySlots slotsAround(const LockedBytes& key, const KeySecret& recovery)
{
    KeySlots slots{Salt{}};
    slots.put("passphrase", key, byPassphrase);
    slots.put("recovery", key, recovery);
    return slots;
}

KeySlots reread(const KeySlots& slots)
{
    return keySlotsIn(KeySlotFile{slots, {}}.toJson()).slots;
}

} // namespace

TEST(KeySlots, bothSlots_holdTheSameKey)
{
    const LockedBytes key = newKey();
    const KeySecret recovery{KeySlotKind::RecoveryKey, newRecoveryKey()};
    const KeySlots slots = reread(slotsAround(key, recovery));
    EXPECT_TRUE(std::ranges::equal(slots.open(byPassphrase).bytes(), key.bytes()));
    EXPECT_TRUE(std::ranges::equal(slots.open(recovery).bytes(), key.bytes()));
}

TEST(KeySlots, theCostOfAPassphrase_isWhatItSays)
{
    const KeySlots slots = slotsAround(newKey(), {KeySlotKind::RecoveryKey, newRecoveryKey()});
    const auto json = nlohmann::json::parse(KeySlotFile{slots, {}}.toJson());
    const auto& slot = json.at("slots").at(0);
    EXPECT_EQ(slot.at("name"), "passphrase");
    EXPECT_EQ(slot.at("kdf"), "argon2id13");
    EXPECT_EQ(slot.at("passes"), 3);
    EXPECT_EQ(slot.at("memory"), 64 * 1024 * 1024);
}

TEST(KeySlots, aFileOfTheFirstRelease_stillOpens)
{
    // As `mingshictl store create` of 0.1.0 wrote it, of a store that is no more.
    const auto json = bytesOf(std::string(MINGSHI_SOURCE_DIR) + "/tests/data/store/key-slots-0.1.0.json");
    const KeySlots slots = keySlotsIn(json).slots;
    EXPECT_EQ(slots.all().size(), 2U);
    const LockedBytes key = slots.open({KeySlotKind::RecoveryKey, "V9C3-P7H4-ENMG-V9S4-PFZE-W9Q2-HSG8-HXSP-Q4SJ"});
    EXPECT_EQ(key.size(), keySize);
    EXPECT_TRUE(std::ranges::equal(slots.open(byPassphrase).bytes(), key.bytes()));
}

TEST(KeySlots, whileADatabaseIsPutInPlace_theFileOpensBoth)
{
    const LockedBytes before = newKey();
    const LockedBytes after = withNewPageKey(before);
    const KeySecret recovery{KeySlotKind::RecoveryKey, newRecoveryKey()};
    KeySlots next(Salt{std::byte{9}}, {Salt{}});
    next.put("recovery", after, recovery);
    const KeySlotFile file = keySlotsIn(KeySlotFile{slotsAround(before, recovery), next}.toJson());
    EXPECT_TRUE(std::ranges::equal(file.of(Salt{}).open(recovery).bytes(), before.bytes()));
    EXPECT_TRUE(std::ranges::equal(file.of(Salt{std::byte{9}}).open(recovery).bytes(), after.bytes()));
    EXPECT_TRUE(file.slots.ofOneStoreWith(*file.next));
    EXPECT_TRUE(file.next->ofOneStoreWith(file.slots));
    EXPECT_FALSE(file.next->ofOneStoreWith(KeySlots(Salt{std::byte{8}})));
}

TEST(KeySlots, aSlotUnderAnotherName_doesNotOpen)
{
    const LockedBytes key = newKey();
    const KeySlots slots = slotsAround(key, {KeySlotKind::RecoveryKey, newRecoveryKey()});
    KeySlot renamed = slots.all().front();
    renamed.name = "another";
    const KeySlots altered(slots.salt(), {}, {renamed});
    EXPECT_EQ(errorOf(answer([&] { altered.open(byPassphrase); })), "StoreWrongKey");
}

TEST(KeySlots, whatTheFileMayNotSay_isKeySlotsCorrupt)
{
    const KeySlots slots = slotsAround(newKey(), {KeySlotKind::RecoveryKey, newRecoveryKey()});
    const auto with = [&](const std::function<void(KeySlot&)>& alter) {
        std::vector<KeySlot> all = slots.all();
        alter(all.front());
        return errorOf(answer([&] { reread(KeySlots(slots.salt(), {}, all)); }));
    };
    EXPECT_EQ(with([](KeySlot&) {}), "no error");
    EXPECT_EQ(with([](KeySlot& slot) { slot.passes = 17; }), "KeySlotsCorrupt") << "hours of work";
    EXPECT_EQ(with([](KeySlot& slot) { slot.memory = 1ULL << 40; }), "KeySlotsCorrupt") << "all of the memory";
    EXPECT_EQ(with([](KeySlot& slot) { slot.passes = 0; }), "KeySlotsCorrupt") << "a passphrase without a cost";
    EXPECT_EQ(with([](KeySlot& slot) { slot.wrapped.pop_back(); }), "KeySlotsCorrupt");
    EXPECT_EQ(with([](KeySlot& slot) { slot.name = "recovery"; }), "KeySlotsCorrupt") << "twice the same name";
    EXPECT_EQ(errorOf(answer([&] { reread(KeySlots(slots.salt())); })), "KeySlotsCorrupt") << "no slot at all";
}

TEST(DerivedKeys, afterARekey_onlyThatOfThePagesIsAnother)
{
    const LockedBytes before = newKey();
    const LockedBytes after = withNewPageKey(before);
    const LockedBytes twice = withNewPageKey(after);
    EXPECT_EQ(after.size(), 2 * keySize);
    EXPECT_EQ(twice.size(), 2 * keySize);
    const auto same = [&](const LockedBytes& key, KeyUse use) {
        return std::ranges::equal(deriveKey(before, use).bytes(), deriveKey(key, use).bytes());
    };
    for (const auto* key : {&after, &twice}) {
        EXPECT_FALSE(same(*key, KeyUse::DatabasePages));
        for (const auto use : {KeyUse::PersonKeys, KeyUse::PassCodes, KeyUse::DocumentNumbers, KeyUse::Staff,
                               KeyUse::SignIns, KeyUse::Tombstones, KeyUse::ReceiptSignatures}) {
            EXPECT_TRUE(same(*key, use));
        }
    }
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
