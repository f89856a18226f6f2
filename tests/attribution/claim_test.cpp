// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include <gtest/gtest.h>

namespace mingshi {

using namespace scenes;

TEST(Codes, areCapitalLettersDigitsAndDashes)
{
    for (const auto* text :
         {"AG-01", "CLM-AG-01-1", "A1B2", "20261120", "CLM-20261120-0042", "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"}) {
        EXPECT_TRUE(isCode(text)) << text;
    }
    for (const auto* text : {"", "A-1", "ag-01", "-AG01", "AG01-", "AG 01", "AG_01", "张三先生", "AG-01\n",
                             "ABCDEFGHJKLMNPQRSTUVWXYZ234567890"}) {
        EXPECT_FALSE(isCode(text)) << text;
    }
    EXPECT_FALSE(isCode(std::string_view("AG\0-01", 6)));
}

TEST(Codes, holdNoPhoneAndNoIdentityNumber)
{
    for (const auto* text :
         {"13800138000", "TEL13800138000", "K-138-0013-8000", "8613800138000", "02188886666", "11010519491231002X",
          "110105491231002", "ID-11010519491231002X", "E12345678", "H1234567890"}) {
        EXPECT_FALSE(isCode(text)) << text;
    }
}

TEST(PersonalNumbers, areSeenHoweverTheyAreGrouped)
{
    for (const auto* text : {"13800138000", "138 0013 8000", "138-0013-8000", "+86 138 0013 8000", "0086-13800138000",
                             "(021)8888-6666", "+442071838750", "１３８００１３８０００", "＋86１３８００１３８０００",
                             "电话13800138000", "138\u30000013\u30008000"}) {
        EXPECT_TRUE(looksLikePhone(text)) << text;
    }
    for (const auto* text :
         {"110105194912310021", "11010519491231002x", "110105 19491231 002X", "１１０１０５１９４９１２３１００２Ｘ",
          "110105491231002", "CHN310000801012", "身份证110105194912310021"}) {
        EXPECT_TRUE(looksLikeIdNumber(text)) << text;
    }
}

TEST(PersonalNumbers, areNotSeenInPlainFields)
{
    for (const auto* text :
         {"", "-", "AG-01", "CLM-20261120-0042", "2026-11-20", "12800138000", "1380013800", "138001380000"}) {
        EXPECT_FALSE(looksLikePhone(text)) << text;
        EXPECT_FALSE(looksLikeIdNumber(text)) << text;
    }
    EXPECT_FALSE(looksLikeIdNumber("1101051949123100211")) << "nineteen digits";
    EXPECT_FALSE(looksLikePhone("\xef\xbc")) << "half a character";
}

TEST(ClaimRegisters, keepTheSameClaimOnce_andTwoOfOneCodeBoth)
{
    const auto one = claimOf(agent, start);
    auto clash = one;
    clash.channel = otherAgent.code;
    const ClaimRegister claims({clash, one, one, claimOf(distributor, start)});
    EXPECT_EQ(claims.all().size(), 3U);
    EXPECT_EQ(claims.withCode(one.code).size(), 2U);
    EXPECT_EQ(claims.withCode(claimOf(distributor, start).code).size(), 1U);
    EXPECT_TRUE(claims.withCode("CLM-NONE").empty());
    EXPECT_TRUE(ClaimRegister().withCode("").empty());
}

TEST(ClaimRegisters, doNotCareInWhichOrderClaimsCome)
{
    const std::vector<Claim> one{claimOf(agent, start), claimOf(distributor, start + 1h), claimOf(referrer, start)};
    const std::vector<Claim> other{one[2], one[0], one[1]};
    EXPECT_TRUE(std::ranges::equal(ClaimRegister(one).all(), ClaimRegister(other).all()));
}

} // namespace mingshi
