// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/document_scope.h"
#include "scenes.h"

#include <array>

using namespace mingshi;
using mingshi::testing::bytesOfHex;
using mingshi::testing::sealed;
using mingshi::testing::today;

namespace {

const auto scopes = mingshi::testing::vectors("prc_sam_protocol.json");
constexpr ReadScope everything{true, true};

std::vector<std::byte> block(const std::string& sample)
{
    return bytesOfHex(scopes["sample_blocks"][sample]["text_block_hex"]);
}

/// Everything in a record that could hold text.
std::string textOf(const DocumentRecord& record)
{
    std::string text;
    if (record.details) {
        text += record.details->name.reveal() + '|' + record.details->lastFour.reveal() + '|';
        text.append(reinterpret_cast<const char*>(record.details->numberHmac.data()),
                    record.details->numberHmac.size());
    }
    if (record.portrait) {
        const auto pixels = record.portrait->picture.bgr.bytes();
        text.append(reinterpret_cast<const char*>(pixels.data()), pixels.size());
    }
    return text;
}

} // namespace

TEST(scope, withConsentToReadingOnlyTheFourAllowedThingsLeave)
{
    const auto record = minimised(block("resident"), {true, false}, sealed, today());
    ASSERT_TRUE(record);
    EXPECT_EQ(record->details->name.reveal(), "张示例");
    EXPECT_EQ(record->details->lastFour.reveal(), "002X");
    EXPECT_EQ(record->details->numberHmac, sealed("11010519491231002X"));
    EXPECT_EQ(record->details->birth, std::chrono::year(1949) / 12 / 31);
    EXPECT_EQ(record->details->nameCheck, ValueCheck::Chip);
    EXPECT_TRUE(record->findings.empty());
    EXPECT_FALSE(record->portrait);
}

TEST(scope, addressNationIssuerAndNumberOccurInNothingThatLeaves)
{
    for (const auto& [sample, described] : scopes["sample_blocks"].items()) {
        for (const ReadScope scope : {everything, ReadScope{true, false}, ReadScope{false, true}}) {
            const auto record = minimised(block(sample), scope, sealed, today());
            ASSERT_TRUE(record) << sample;
            const auto text = textOf(*record);
            for (const auto* field : {"address", "issuer", "id", "from", "pass", "nat", "org", "cn"}) {
                if (described["fields"].contains(field)) {
                    EXPECT_EQ(text.find(described["fields"][field].get<std::string>()), std::string::npos)
                        << sample << "." << field;
                }
            }
        }
    }
}

TEST(scope, withoutConsentToReadingNothingOfTheTextLeaves)
{
    auto expired = block("hmt_J");
    expired[204 + 4] = std::byte{'1'}; // valid until 2019
    const auto record = minimised(expired, {false, true}, sealed, today());
    ASSERT_TRUE(record);
    EXPECT_FALSE(record->details);
    EXPECT_TRUE(record->findings.empty());
    const auto agreed = minimised(expired, everything, sealed, today());
    EXPECT_EQ(agreed->findings, std::vector{DocumentFinding::ValidityOver});
}

TEST(scope, ofAMinorOnlyTheBandOfAgeIsToldWithoutConsentToReading)
{
    using std::chrono::year;
    // Born on 1949-12-31.
    const std::array<std::pair<std::chrono::year_month_day, AgeBand>, 4> days{
        {{year(1963) / 12 / 30, AgeBand::Under14},
         {year(1963) / 12 / 31, AgeBand::From14To17},
         {year(1967) / 12 / 30, AgeBand::From14To17},
         {year(1967) / 12 / 31, AgeBand::Adult}}};
    for (const auto& [day, band] : days) {
        const auto record = minimised(block("resident"), {false, true}, sealed, day);
        ASSERT_TRUE(record);
        EXPECT_EQ(record->age, band);
        EXPECT_EQ(textOf(*record), "");
    }
}

TEST(scope, withoutConsentToReadingTheNumberIsNotEvenSealed)
{
    int asked = 0;
    const NumberSealer counting = [&asked](std::string_view number) {
        ++asked;
        return sealed(number);
    };
    ASSERT_TRUE(minimised(block("resident"), {false, true}, counting, today()));
    EXPECT_EQ(asked, 0);
    ASSERT_TRUE(minimised(block("resident"), {true, false}, counting, today()));
    EXPECT_EQ(asked, 1);
}

TEST(scope, aNumberWhoseCheckDigitIsWrongMeansThatTheCardWasMisread)
{
    auto misread = block("resident");
    misread[122] = std::byte{'2'};
    EXPECT_EQ(minimised(misread, everything, sealed, today()).error().code, ErrorCode::CardUnreadable);
    EXPECT_EQ(minimised(misread, {false, true}, sealed, today()).error().code, ErrorCode::CardUnreadable);
}

TEST(scope, theNumberOf2017MayBreakItsRuleAndIsOnlyNoted)
{
    auto specimen = block("fpr2017_I");
    specimen[122 + 28] = std::byte{'9'};
    const auto record = minimised(specimen, everything, sealed, today());
    ASSERT_TRUE(record);
    EXPECT_EQ(record->findings, std::vector{DocumentFinding::NumberCheckDigitWrong});
}

TEST(scope, noErrorSaysAnythingOfThePerson)
{
    auto misread = block("resident");
    misread[122] = std::byte{'2'};
    auto birthless = block("resident");
    birthless[36] = std::byte{'X'};
    for (const auto& bad : {misread, birthless}) {
        const auto said = toString(minimised(bad, everything, sealed, today()).error());
        for (const auto* secret : {"张", "示例", "1010519491231", "002X", "1949"}) {
            EXPECT_EQ(said.find(secret), std::string::npos) << said;
        }
    }
}

TEST(scope, theTextIsWipedWhenTheRecordLeaves)
{
    const auto before = LockedBytes::alive();
    const auto record = minimised(block("resident"), everything, sealed, today());
    EXPECT_EQ(LockedBytes::alive(), before);
}
