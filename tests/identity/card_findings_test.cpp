// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
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
