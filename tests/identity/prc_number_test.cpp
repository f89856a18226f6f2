// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/calendar.h"
#include "identity/prc_number.h"
#include "vectors.h"

#include <gtest/gtest.h>

using namespace mingshi;
using namespace std::chrono_literals;

namespace {

const auto numbers = mingshi::testing::vectors("prc_id_numbers.json");

DocumentKind kindOf(const std::string& name)
{
    return name == "fpr2023" ? DocumentKind::ForeignResident2023 : DocumentKind::ResidentCard;
}

std::chrono::year_month_day dateOfIso(std::string text)
{
    std::erase(text, '-');
    return dateFromDigits(text).value();
}

Sex sexOf(const std::string& letter)
{
    return letter == "M" ? Sex::Male : Sex::Female;
}

} // namespace

TEST(prcNumber, everyPublishedNumberAgreesWithItsOwnFields)
{
    ASSERT_GE(numbers["valid"].size(), 4u);
    for (const auto& row : numbers["valid"]) {
        const auto& fields = row["fields"];
        const NumberCheck all{true, true, true, true};
        EXPECT_EQ(checkNumber(row["number"].get<std::string>(), kindOf(row["kind"]), dateOfIso(fields["birth"]),
                              sexOf(fields["sex"])),
                  all)
            << row["number"];
    }
}

TEST(prcNumber, everyCorruptedNumberFailsItsCheckDigit)
{
    ASSERT_GE(numbers["invalid"].size(), 4u);
    for (const auto& row : numbers["invalid"]) {
        EXPECT_FALSE(mod11CheckHolds(row["number"].get<std::string>())) << row["why"];
    }
}

TEST(prcNumber, everySingleWrongDigitIsFound)
{
    for (const auto& row : numbers["valid"]) {
        const std::string right = row["number"];
        for (std::size_t i = 0; i < 17; ++i) {
            for (char digit = '0'; digit <= '9'; ++digit) {
                auto wrong = right;
                wrong[i] = digit;
                EXPECT_EQ(mod11CheckHolds(wrong), wrong == right) << wrong;
            }
        }
    }
}

TEST(prcNumber, twoNeighbouringDigitsThatWereSwappedAreFound)
{
    const std::string right = "11010519491231002X";
    for (std::size_t i = 0; i + 1 < 17; ++i) {
        auto swapped = right;
        std::swap(swapped[i], swapped[i + 1]);
        EXPECT_EQ(mod11CheckHolds(swapped), swapped == right) << swapped;
    }
}

TEST(prcNumber, anotherBirthDateOrSexIsSeenAsADifference)
{
    const std::string number = "11010519491231002X";
    const NumberCheck otherBirth{true, true, false, true};
    EXPECT_EQ(checkNumber(number, DocumentKind::ResidentCard, 1949y / 12 / 30, Sex::Female), otherBirth);
    const NumberCheck otherSex{true, true, true, false};
    EXPECT_EQ(checkNumber(number, DocumentKind::ResidentCard, 1949y / 12 / 31, Sex::Male), otherSex);
}

TEST(prcNumber, aSexThatTheCardDoesNotStateIsNoDifference)
{
    EXPECT_TRUE(
        checkNumber("11010519491231002X", DocumentKind::ResidentCard, 1949y / 12 / 31, Sex::NotStated).sexAgrees);
    EXPECT_TRUE(checkNumber("11010519491231002X", DocumentKind::ResidentCard, 1949y / 12 / 31, Sex::Unknown).sexAgrees);
}

TEST(prcNumber, regionsAreThoseOfTheKindOfCard)
{
    const auto known = [](std::string_view number, DocumentKind kind) {
        return checkNumber(number, kind, 1994y / 8 / 23, Sex::Female).regionKnown;
    };
    EXPECT_TRUE(known("810000199408230021", DocumentKind::HongKongMacaoTaiwanPermit));
    EXPECT_TRUE(known("830000199408230021", DocumentKind::HongKongMacaoTaiwanPermit));
    EXPECT_FALSE(known("110105199408230021", DocumentKind::HongKongMacaoTaiwanPermit));
    EXPECT_FALSE(known("990105199408230021", DocumentKind::ResidentCard));
    EXPECT_FALSE(known("160105199408230021", DocumentKind::ResidentCard));
    EXPECT_FALSE(known("832682199408230021", DocumentKind::ForeignResident2023)) << "must start with 9";
    EXPECT_FALSE(known("999682199408230021", DocumentKind::ForeignResident2023));
}

TEST(prcNumber, aNumberOf2017ChecksWithTheWeightsOfAMachineReadableZone)
{
    for (const auto& row : numbers["fpr2017"]["valid"]) {
        const std::string number = row["number"];
        EXPECT_TRUE(foreign2017CheckHolds(number));
        for (char digit = '0'; digit <= '9'; ++digit) {
            auto other = number;
            other.back() = digit;
            EXPECT_EQ(foreign2017CheckHolds(other), other == number);
        }
    }
    const NumberCheck all{true, true, true, true};
    EXPECT_EQ(checkNumber("PAK310080010103", DocumentKind::ForeignResident2017, 1980y / 1 / 1, Sex::Female), all);
    EXPECT_FALSE(
        checkNumber("PAK310080010103", DocumentKind::ForeignResident2017, 1981y / 1 / 1, Sex::Female).birthAgrees);
    EXPECT_FALSE(
        checkNumber("PAK990080010103", DocumentKind::ForeignResident2017, 1980y / 1 / 1, Sex::Female).regionKnown);
}

TEST(prcNumber, whatIsNotANumberChecksForNothing)
{
    for (const std::string_view text :
         {"", "1", "11010519491231002x", "11010519491231002", "11010519491231002XX",
          "１１０１０５１９４９１２３１００２Ｘ", "PAK31008001010", "pak310080010103", "1101051949123100X2"}) {
        for (const auto kind : {DocumentKind::ResidentCard, DocumentKind::HongKongMacaoTaiwanPermit,
                                DocumentKind::ForeignResident2017, DocumentKind::ForeignResident2023}) {
            EXPECT_EQ(checkNumber(text, kind, 1949y / 12 / 31, Sex::Female), NumberCheck{}) << text;
        }
    }
}

TEST(calendar, onlyRealDaysAreDates)
{
    EXPECT_EQ(dateFromDigits("20240229"), 2024y / 2 / 29);
    for (const std::string_view text :
         {"20230229", "19491232", "19490001", "19491300", "1949123", "194912311", "1949-2-1", "", "长期"}) {
        EXPECT_FALSE(dateFromDigits(text)) << text;
    }
}

TEST(calendar, somebodyTurnsOlderOnTheBirthday)
{
    EXPECT_EQ(ageOn(2026y / 11 / 23, 2008y / 11 / 24), 17);
    EXPECT_EQ(ageOn(2026y / 11 / 24, 2008y / 11 / 24), 18);
    EXPECT_EQ(ageOn(2026y / 2 / 28, 2008y / 2 / 29), 17);
    EXPECT_EQ(ageOn(2026y / 3 / 1, 2008y / 2 / 29), 18);
}

TEST(sexCode, isReadAsTheStandardSays)
{
    EXPECT_EQ(sexFromCode("1"), Sex::Male);
    EXPECT_EQ(sexFromCode("2"), Sex::Female);
    EXPECT_EQ(sexFromCode("9"), Sex::NotStated);
    for (const auto code : {"0", "", "3", "男"}) {
        EXPECT_EQ(sexFromCode(code), Sex::Unknown);
    }
}
