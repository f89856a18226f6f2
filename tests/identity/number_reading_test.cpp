// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/countries.h"
#include "identity/nations.h"
#include "identity/number_reading.h"
#include "vectors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mingshi;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

const auto numbers = mingshi::testing::vectors("prc_id_numbers.json");
constexpr auto today = 2026y / 11 / 25;

std::vector<std::string> failing(std::string_view text)
{
    const auto reading = readNumber(text, today);
    std::vector<std::string> names;
    for (const auto& check : reading.value().checks) {
        if (!check.holds) {
            names.emplace_back(check.name);
        }
    }
    return names;
}

std::string iso(std::chrono::year_month_day date)
{
    char text[16]{};
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::string withCheck(const std::string& seventeen)
{
    return seventeen + mod11CheckOf(seventeen);
}

} // namespace

TEST(numberReading, everyPublishedNumberSaysWhatItsSourceSays)
{
    for (const auto& row : numbers["valid"]) {
        const std::string number = row["number"];
        const auto reading = readNumber(number, today).value();
        EXPECT_THAT(failing(number), IsEmpty()) << number;
        const bool foreign = row["kind"] == "fpr2023";
        EXPECT_EQ(reading.form, foreign ? NumberForm::Foreign2023 : NumberForm::Resident);
        const auto& fields = row["fields"];
        EXPECT_EQ(iso(*reading.birth), fields["birth"].get<std::string>());
        EXPECT_EQ(reading.sex, fields["sex"] == "M" ? Sex::Male : Sex::Female);
        EXPECT_EQ(reading.region, fields["region"].get<std::string>());
        if (foreign) {
            EXPECT_EQ(reading.nationality, alpha3OfNumeric(fields["nationality_numeric"].get<std::string>()));
            EXPECT_EQ(reading.nationality.size(), 3u);
        }
    }
}

TEST(numberReading, everyCorruptedNumberFails)
{
    for (const auto& row : numbers["invalid"]) {
        EXPECT_THAT(failing(row["number"].get<std::string>()), ::testing::Contains("check_digit")) << row["why"];
    }
}

TEST(numberReading, aNumberOf2017IsReadAndHasNoSex)
{
    for (const auto& row : numbers["fpr2017"]["valid"]) {
        const std::string number = row["number"];
        const auto reading = readNumber(number, today).value();
        EXPECT_THAT(failing(number), IsEmpty());
        EXPECT_EQ(reading.form, NumberForm::Foreign2017);
        EXPECT_EQ(reading.nationality, number.substr(0, 3));
        EXPECT_EQ(reading.sex, Sex::Unknown);
        EXPECT_EQ(reading.birth, 1980y / 1 / 1);
        EXPECT_EQ(number.back(), row["computed_check"].get<std::string>().front());
    }
    EXPECT_THAT(failing("PAK310080010104"), ElementsAre("check_digit"));
    EXPECT_THAT(failing("pak310080010103"), IsEmpty()) << "lower case is read as capitals";
}

TEST(numberReading, permitsCarryOneOfThreeRegions)
{
    EXPECT_THAT(failing("810000199408230021"), IsEmpty());
    EXPECT_EQ(readNumber("810000199408230021", today)->form, NumberForm::Permit);
    EXPECT_THAT(failing(withCheck("82000019940823002")), IsEmpty());
    EXPECT_THAT(failing(withCheck("83000019940823002")), IsEmpty());
    EXPECT_THAT(failing(withCheck("81010119940823002")), ElementsAre("region"));
}

TEST(numberReading, aBirthIsARealDayThatIsNotToCome)
{
    EXPECT_THAT(failing(withCheck("11010520000229002")), IsEmpty());
    for (const auto* number : {"11010520010229002", "11010519491331002", "11010519490431002", "11010520261126002",
                               "11010517991231002", "11010500000101002"}) {
        EXPECT_THAT(failing(withCheck(number)), ElementsAre("birth_date")) << number;
    }
    EXPECT_THAT(failing(withCheck("11010520261125002")), IsEmpty()) << "born today";
}

TEST(numberReading, fifteenDigitsAreTheOldForm)
{
    const auto reading = readNumber("110105491231002", today).value();
    EXPECT_EQ(reading.form, NumberForm::Resident1984);
    EXPECT_EQ(reading.eighteen.view(), "11010519491231002X");
    EXPECT_EQ(reading.sex, Sex::Female);
    EXPECT_THAT(failing("110105491231002"), IsEmpty());
    EXPECT_EQ(readNumber("440524800101996", today)->birth, 1880y / 1 / 1) << "orders 996 to 999 are of the years 1800";
    EXPECT_THAT(failing("110105491331002"), ElementsAre("birth_date"));
    EXPECT_THAT(failing("990105491231002"), ElementsAre("region"));
    EXPECT_THAT(failing("11010549123100X"), ElementsAre("characters"));
}

TEST(numberReading, whatWasTypedOtherwiseIsReadAndSaid)
{
    const auto notesOf = [](std::string_view text) { return readNumber(text, today)->notes; };
    EXPECT_THAT(failing("11010519491231002x"), IsEmpty());
    EXPECT_THAT(notesOf("11010519491231002x"), ElementsAre(NumberNote::LowerCase));
    EXPECT_THAT(failing("  11010519491231002X\n"), IsEmpty());
    EXPECT_THAT(failing("１１０１０５１９４９１２３１００２Ｘ"), ElementsAre("characters"));
    EXPECT_THAT(notesOf("１１０１０５１９４９１２３１００２Ｘ"), ElementsAre(NumberNote::FullWidth));
    EXPECT_THAT(failing("110105 19491231 002X"), ElementsAre("characters"));
    EXPECT_THAT(notesOf("110105　19491231 002X"), ElementsAre(NumberNote::Spaces));
    EXPECT_THAT(notesOf("1101051949123100中"), ElementsAre(NumberNote::ForeignCharacter));
    EXPECT_THAT(failing("1101051949123100X2"), ElementsAre("characters"));
}

TEST(numberReading, anotherLengthIsSaidAndWhatIsNoNumberIsNone)
{
    for (const auto* text : {"1", "11010519491231002", "11010519491231002XX", "1234567890123456"}) {
        EXPECT_THAT(failing(text), ElementsAre("length")) << text;
    }
    for (const auto& text : {std::string(), std::string("   "), std::string("hello"), std::string(65, '1')}) {
        EXPECT_FALSE(readNumber(text, today));
    }
    EXPECT_NO_FATAL_FAILURE(readNumber("\xEF\xBC", today));
    EXPECT_NO_FATAL_FAILURE(readNumber(std::string_view("1\0\xEF\xBC\xFF", 5), today));
}

TEST(nations, areThoseOfTheStandard)
{
    const auto protocol = mingshi::testing::vectors("prc_sam_protocol.json");
    ASSERT_EQ(protocol["nations_GBT3304"].size(), 58u);
    for (const auto& [code, name] : protocol["nations_GBT3304"].items()) {
        EXPECT_EQ(nationName(code), name.get<std::string>());
    }
    EXPECT_EQ(nationName("57"), "");
    EXPECT_EQ(nationName(""), "");
}
