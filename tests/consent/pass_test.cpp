// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/pass.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace mingshi {

namespace {

std::array<std::byte, PassCode::entropyBytes> bytes(std::mt19937& random)
{
    std::array<std::byte, PassCode::entropyBytes> made{};
    for (auto& byte : made) {
        byte = static_cast<std::byte>(random() & 0xffU);
    }
    return made;
}

} // namespace

TEST(PassCodes, everyBitCounts)
{
    std::mt19937 random(7);
    const auto base = bytes(random);
    std::set<std::string> seen{PassCode::fromRandom(base).digits()};
    for (std::size_t bit = 0; bit < PassCode::entropyBytes * 8; ++bit) {
        auto changed = base;
        changed[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        seen.insert(PassCode::fromRandom(changed).digits());
    }
    EXPECT_EQ(seen.size(), 81U);
}

TEST(PassCodes, theFirstAndTheLast_areAllZeroAndAllZ)
{
    std::array<std::byte, PassCode::entropyBytes> low{};
    std::array<std::byte, PassCode::entropyBytes> high{};
    high.fill(std::byte{0xff});
    EXPECT_EQ(PassCode::fromRandom(low).grouped(), "0000-0000-0000-0000");
    EXPECT_EQ(PassCode::fromRandom(high).grouped(), "ZZZZ-ZZZZ-ZZZZ-ZZZZ");
}

TEST(PassCodes, areReadBackFromTheirTextAndTheirPicture)
{
    std::mt19937 random(1);
    for (int i = 0; i < 1000; ++i) {
        const auto code = PassCode::fromRandom(bytes(random));
        ASSERT_EQ(code.digits().size(), 16U);
        ASSERT_EQ(PassCode::fromText(code.digits()), code);
        ASSERT_EQ(PassCode::fromText(code.grouped()), code);
        ASSERT_EQ(PassCode::fromPayload(code.payload()), code);
    }
}

TEST(PassCodes, areReadAsPeopleTypeThem)
{
    const auto code = PassCode::fromText("0110-ABCD-EFGH-JKMN");
    ASSERT_TRUE(code);
    for (const std::string_view typed :
         {"0110ABCDEFGHJKMN", "oiLO-abcd-efgh-jkmn", "OllO ABCD EFGH JKMN", "O1iO-ABCD-EFGH-JKMN",
          " 0110 - abcd - efgh - jkmn ", "--0110ABCDEFGHJKMN--"}) {
        EXPECT_EQ(PassCode::fromText(typed), code) << typed;
    }
}

TEST(PassCodes, anythingElse_isNoPass)
{
    for (const std::string_view typed :
         {"", "----", "0110-ABCD-EFGH-JKM", "0110-ABCD-EFGH-JKMN0", "0110-ABCD-EFGH-JKMU", "0110_ABCD_EFGH_JKMN",
          "0110-ABCD-EFGH-JKM!", "０１１０ABCDEFGHJKMN", "mingshi:pass:1:0110ABCDEFGHJKMN", "0110\tABCDEFGHJKMN"}) {
        EXPECT_FALSE(PassCode::fromText(typed)) << typed;
    }
    EXPECT_FALSE(PassCode::fromText(std::string(1'000'000, '0')));
    EXPECT_FALSE(PassCode::fromText(std::string_view("0110ABCDEFGHJKM\0", 16)));
}

TEST(PassCodes, onlyOurOwnPictureIsAPass)
{
    for (const std::string_view scanned :
         {"", "0110ABCDEFGHJKMN", "mingshi:pass:2:0110ABCDEFGHJKMN", "MINGSHI:PASS:1:0110ABCDEFGHJKMN",
          "mingshi:pass:1:", "https://example.org/mingshi:pass:1:0110ABCDEFGHJKMN",
          "mingshi:pass:1:0110ABCDEFGHJKMN0"}) {
        EXPECT_FALSE(PassCode::fromPayload(scanned)) << scanned;
    }
}

} // namespace mingshi
