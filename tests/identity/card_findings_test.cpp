// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/card_checks.h"
#include "identity/card_findings.h"
#include "vectors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mingshi;
using namespace std::chrono_literals;
using mingshi::testing::bytesOfHex;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using enum DocumentFinding;

namespace {

const auto protocol = mingshi::testing::vectors("prc_sam_protocol.json");
constexpr auto today = 2026y / 11 / 24;

std::vector<DocumentFinding> findingsWith(const std::string& sample, std::size_t offset, std::u16string_view text,
                                          std::chrono::year_month_day day = today)
{
    auto bytes = bytesOfHex(protocol["sample_blocks"][sample]["text_block_hex"]);
    for (const char16_t unit : text) {
        bytes[offset++] = static_cast<std::byte>(unit & 0xFF);
        bytes[offset++] = static_cast<std::byte>(unit >> 8);
    }
    return findingsOf(CardText::parse(bytes).value(), day);
}

} // namespace

TEST(cardFindings, theSamplesAreInOrder)
{
    for (const auto* sample : {"resident", "hmt_J", "fpr2017_I"}) {
        EXPECT_THAT(findingsWith(sample, 0, u""), IsEmpty()) << sample;
    }
}

TEST(cardFindings, aNumberThatContradictsTheCardIsFound)
{
    EXPECT_THAT(findingsWith("resident", 122, u"210105"), ElementsAre(NumberCheckDigitWrong));
    EXPECT_THAT(findingsWith("resident", 36, u"19491230"), ElementsAre(BirthDateDiffersFromNumber));
    EXPECT_THAT(findingsWith("resident", 30, u"1"), ElementsAre(SexDiffersFromNumber));
    EXPECT_THAT(findingsWith("resident", 122, u"990105"), ElementsAre(NumberCheckDigitWrong, RegionUnknown));
}

TEST(cardFindings, aCardIsValidOnItsFirstAndOnItsLastDay)
{
    EXPECT_THAT(findingsWith("hmt_J", 0, u"", 2024y / 1 / 1), ElementsAre(NotYetValid));
    EXPECT_THAT(findingsWith("hmt_J", 0, u"", 2024y / 1 / 2), IsEmpty());
    EXPECT_THAT(findingsWith("hmt_J", 0, u"", 2029y / 1 / 2), IsEmpty());
    EXPECT_THAT(findingsWith("hmt_J", 0, u"", 2029y / 1 / 3), ElementsAre(ValidityOver));
}

TEST(cardFindings, aCardWithoutEndNeverRunsOut)
{
    EXPECT_THAT(findingsWith("resident", 0, u"", 2199y / 1 / 1), IsEmpty());
}

TEST(cardFindings, datesThatAreNoneAreShownToStaff)
{
    EXPECT_THAT(findingsWith("hmt_J", 188, u"20240230"), ElementsAre(NotYetValid));
    EXPECT_THAT(findingsWith("hmt_J", 204, u"        "), ElementsAre(ValidityOver));
}

TEST(cardFindings, theNumberOf2017IsOnlyAWarning)
{
    EXPECT_FALSE(numberMustCheck(DocumentKind::ForeignResident2017));
    EXPECT_TRUE(numberMustCheck(DocumentKind::ForeignResident2023));
    EXPECT_TRUE(numberMustCheck(DocumentKind::ResidentCard));
    EXPECT_TRUE(numberMustCheck(DocumentKind::HongKongMacaoTaiwanPermit));
}

TEST(cardChecks, theSamplesHoldAllOfThem)
{
    for (const auto* sample : {"resident", "hmt_J", "fpr2017_I"}) {
        const auto bytes = bytesOfHex(protocol["sample_blocks"][sample]["text_block_hex"]);
        const auto checks = checksOf(CardText::parse(bytes).value());
        EXPECT_TRUE(allHold(checks)) << sample;
        EXPECT_GE(checks.size(), 9u);
    }
}

TEST(cardChecks, eachNamesWhatIsWrong)
{
    const auto failing = [](const std::string& sample, std::size_t offset, std::u16string_view text) {
        auto bytes = bytesOfHex(protocol["sample_blocks"][sample]["text_block_hex"]);
        for (const char16_t unit : text) {
            bytes[offset++] = static_cast<std::byte>(unit & 0xFF);
            bytes[offset++] = static_cast<std::byte>(unit >> 8);
        }
        std::vector<std::string_view> names;
        for (const auto& check : checksOf(CardText::parse(bytes).value())) {
            if (!check.holds) {
                names.push_back(check.name);
            }
        }
        return names;
    };
    EXPECT_THAT(failing("resident", 30, u"1"), ElementsAre("sex_matches_number"));
    EXPECT_THAT(failing("resident", 30, u"7"), ElementsAre("sex"));
    EXPECT_THAT(failing("resident", 32, u"57"), ElementsAre("nation"));
    EXPECT_THAT(failing("resident", 36, u"19491230"), ElementsAre("birth_date_matches_number"));
    EXPECT_THAT(failing("resident", 122, u"210105"), ElementsAre("check_digit"));
    EXPECT_THAT(failing("hmt_J", 188, u"20240230"), ElementsAre("valid_from"));
    EXPECT_THAT(failing("hmt_J", 204, u"20190102"), IsEmpty()) << "expired: said, not decided";
    EXPECT_THAT(failing("hmt_J", 204, u"2029"), IsEmpty());
    EXPECT_THAT(failing("hmt_J", 204, u"202 "), ElementsAre("expiry_date"));
    EXPECT_THAT(failing("fpr2017_I", 152, u"QQZ"), ElementsAre("nationality"));
    EXPECT_THAT(failing("resident", 122, u"x"), ::testing::Contains("number"));
}

TEST(cardChecks, theNumberOf2017IsDerivedFromTheOneOf2023)
{
    auto bytes = bytesOfHex(protocol["sample_blocks"]["resident"]["text_block_hex"]);
    const auto write = [&bytes](std::size_t offset, std::u16string_view text) {
        for (const char16_t unit : text) {
            bytes[offset++] = static_cast<std::byte>(unit & 0xFF);
            bytes[offset++] = static_cast<std::byte>(unit >> 8);
        }
    };
    write(248, u"Y");
    write(242, u"PAK");
    write(122, u"931586198001010014");
    write(250, u"000");
    EXPECT_EQ(formerNumberOf(CardText::parse(bytes).value()), "PAK310080010103") << "the pair of the 2017 vector";
    write(250, u"0 0");
    EXPECT_EQ(formerNumberOf(CardText::parse(bytes).value()), "");
}
