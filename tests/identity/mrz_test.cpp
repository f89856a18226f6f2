// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/mrz.h"
#include "identity/mrz_check_digit.h"
#include "vectors.h"

#include <algorithm>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mingshi;
using namespace std::chrono_literals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

namespace {

const auto published = mingshi::testing::vectors("mrz.json");
constexpr auto today = 2026y / 11 / 25;

const std::string passport =
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
const std::string card =
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";

Mrz read(const std::string& text)
{
    auto mrz = Mrz::read(text, today);
    EXPECT_TRUE(mrz) << text;
    return std::move(mrz).value();
}

std::vector<std::string> failing(const Mrz& mrz)
{
    std::vector<std::string> names;
    for (const auto& check : mrz.checks()) {
        if (!check.holds) {
            names.emplace_back(check.name);
        }
    }
    return names;
}

std::string linesOf(const nlohmann::json& lines)
{
    std::string text;
    for (const auto& line : lines) {
        text += line.get<std::string>() + '\n';
    }
    return text;
}

std::string yymmdd(std::chrono::year_month_day date)
{
    const auto number = static_cast<int>(date.year()) % 100 * 10000 +
                        static_cast<int>(static_cast<unsigned>(date.month())) * 100 +
                        static_cast<int>(static_cast<unsigned>(date.day()));
    auto text = std::to_string(number);
    return std::string(6 - text.size(), '0') + text;
}

char digitOf(const std::string& data)
{
    return mrzCheckDigit(data).value();
}

/// A passport's second line with true check digits.
std::string passportWith(const std::string& number, const std::string& birth, const std::string& expiry,
                         const std::string& optional, const std::string& nationality = "UTO", char sex = 'F')
{
    const auto numbered = number + digitOf(number);
    const auto born = birth + digitOf(birth);
    const auto rest = expiry + digitOf(expiry) + optional + digitOf(optional);
    return "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n" + numbered + nationality + born + sex + rest +
           digitOf(numbered + born + rest);
}

std::string replaced(std::string text, std::size_t at, const std::string& with)
{
    return text.replace(at, with.size(), with);
}

} // namespace

TEST(mrz, everyPublishedZoneSaysWhatItsIssuerWrote)
{
    ASSERT_GE(published["valid"].size(), 3u);
    for (const auto& row : published["valid"]) {
        const auto mrz = read(linesOf(row["lines"]));
        EXPECT_THAT(failing(mrz), IsEmpty()) << row["id"];
        EXPECT_EQ(mrz.format(), row["type"] == "TD1" ? MrzFormat::Td1 : MrzFormat::Td3);
        EXPECT_EQ(digitOf(row["composite_input"]), row["composite_check"].get<std::string>().front());
        const std::map<std::string, std::string> said{{"doc", std::string(mrz.documentCode())},
                                                      {"issuer", std::string(mrz.issuingState())},
                                                      {"surname", std::string(mrz.surname())},
                                                      {"given", std::string(mrz.givenNames())},
                                                      {"number", std::string(mrz.number())},
                                                      {"nationality", std::string(mrz.nationality())},
                                                      {"birth", yymmdd(mrz.birth().whole().value())},
                                                      {"expiry", yymmdd(mrz.expiry().whole().value())},
                                                      {"sex", std::string(1, mrz.sex())},
                                                      {"optional", std::string(mrz.optionalData())}};
        for (const auto& [name, value] : row["fields"].items()) {
            EXPECT_EQ(said.at(name), value.get<std::string>()) << row["id"] << "." << name;
        }
    }
}

TEST(mrz, thePublishedCheckDigitsAreOurs)
{
    ASSERT_GE(published["check_digit_examples"].size(), 3u);
    for (const auto& row : published["check_digit_examples"]) {
        EXPECT_EQ(digitOf(row["data"]), row["check"].get<std::string>().front()) << row["source"];
    }
    EXPECT_FALSE(mrzCheckDigit("AB 12"));
    EXPECT_FALSE(mrzCheckDigit("ab12"));
}

TEST(mrz, everyPublishedCorruptionFailsItsCheckDigitAndIsNotCorrected)
{
    const std::vector<std::string> wrong{"number_check_digit", "birth_date_check_digit", "expiry_date_check_digit"};
    ASSERT_EQ(published["invalid_td3"].size(), wrong.size());
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        const auto mrz = read(linesOf(published["invalid_td3"][i]));
        EXPECT_THAT(failing(mrz), ElementsAre(wrong[i], "composite_check_digit"));
        EXPECT_THAT(mrz.corrections(), IsEmpty());
    }
}

TEST(mrz, theSpecimensOfTheOtherFormatsHold)
{
    const std::map<MrzFormat, std::string> specimens{
        {MrzFormat::Td2, "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"},
        {MrzFormat::MrvA, "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<"},
        {MrzFormat::MrvB, "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<"}};
    for (const auto& [format, text] : specimens) {
        const auto mrz = read(text);
        EXPECT_EQ(mrz.format(), format);
        EXPECT_THAT(failing(mrz), IsEmpty()) << text;
        EXPECT_EQ(mrz.givenNames(), "ANNA MARIA");
    }
    EXPECT_EQ(read(specimens.at(MrzFormat::MrvA)).optionalData(), "6ZE184226B");
    EXPECT_FALSE(holds(read(specimens.at(MrzFormat::MrvA)).checks(), "composite_check_digit")) << "visas have none";
}

TEST(mrz, everyOtherDigitInACheckedFieldIsFound)
{
    for (const std::size_t at :
         {45u + 2, 45u + 8, 45u + 9, 45u + 13, 45u + 19, 45u + 21, 45u + 27, 45u + 30, 45u + 42, 45u + 43}) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            auto text = passport;
            text[at] = digit;
            EXPECT_EQ(allHold(read(text).checks()), text == passport) << text;
        }
    }
}

TEST(mrz, aNumberOfMoreThanNineCharactersGoesOnInTheOptionalData)
{
    const std::string first = "I<UTOD23145890<7349<<<<<<<<<<<"; // ICAO 9303-5, long document numbers
    const std::string second = "7408122F1204159UTO<<<<<<<<<<<";
    const auto composite = digitOf(first.substr(5) + second.substr(0, 7) + second.substr(8, 7) + second.substr(18));
    const auto mrz = read(first + "\n" + second + composite + "\nERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    EXPECT_THAT(failing(mrz), IsEmpty());
    EXPECT_EQ(mrz.number(), "D23145890734");
    EXPECT_EQ(mrz.optionalData(), "");
    EXPECT_THAT(
        failing(read(replaced(first, 17, "8") + "\n" + second + composite + "\nERIKSSON<<ANNA<MARIA<<<<<<<<<<")),
        Contains("number_check_digit"));
    EXPECT_THAT(failing(read(replaced(passport, 45 + 9, "<"))), Contains("number_check_digit"))
        << "a passport's number never goes on";
}

TEST(mrz, withoutOptionalDataItsCheckDigitMayBeAFiller)
{
    const auto zero = passportWith("L898902C3", "740812", "300415", "<<<<<<<<<<<<<<");
    EXPECT_THAT(failing(read(zero)), IsEmpty());
    EXPECT_EQ(zero[45 + 42], '0');
    EXPECT_THAT(failing(read(replaced(zero, 45 + 42, "<"))), IsEmpty());
    EXPECT_THAT(failing(read(replaced(passport, 45 + 42, "<"))), Contains("optional_data_check_digit"));
}

TEST(mrz, namesAreSplitAndMayBeCut)
{
    const auto named = [](const std::string& name) {
        return read("P<UTO" + name + std::string(39 - name.size(), '<') + "\n" + passport.substr(45));
    };
    EXPECT_EQ(named("VAN<DER<MUELLEN<<MARIANNE<LOUISE").surname(), "VAN DER MUELLEN");
    EXPECT_EQ(named("VAN<DER<MUELLEN<<MARIANNE<LOUISE").givenNames(), "MARIANNE LOUISE");
    EXPECT_EQ(named("ARKFREITH").givenNames(), "");
    EXPECT_THAT(failing(named("ARKFREITH")), IsEmpty());
    const auto cut = named("NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K");
    EXPECT_THAT(cut.notes(), Contains(MrzNote::NameMayGoOn));
    EXPECT_THAT(named("ERIKSSON<<ANNA").notes(), Not(Contains(MrzNote::NameMayGoOn)));
    EXPECT_THAT(failing(named("ER1KSSON<<ANNA")), ElementsAre("name"));
    EXPECT_THAT(failing(named("<ERIKSSON<<ANNA")), ElementsAre("name"));
    EXPECT_THAT(failing(named("")), ElementsAre("name"));
}

TEST(mrz, aBirthIsNeverToCome)
{
    const auto born = [](const std::string& date) {
        return read(passportWith("L898902C3", date, "300415", "<<<<<<<<<<<<<<")).birth().whole();
    };
    EXPECT_EQ(born("261125"), 2026y / 11 / 25);
    EXPECT_EQ(born("261126"), 1926y / 11 / 26);
    EXPECT_EQ(born("270101"), 1927y / 1 / 1);
    EXPECT_EQ(born("000229"), 2000y / 2 / 29);
    EXPECT_THAT(failing(read(passportWith("L898902C3", "010229", "300415", "<<<<<<<<<<<<<<"))),
                ElementsAre("birth_date"));
    EXPECT_THAT(failing(read(passportWith("L898902C3", "741301", "300415", "<<<<<<<<<<<<<<"))),
                ElementsAre("birth_date"));
}

TEST(mrz, anExpiryLiesWithinFiftyYears)
{
    const auto ends = [](const std::string& date) {
        return read(passportWith("L898902C3", "740812", date, "<<<<<<<<<<<<<<")).expiry().whole();
    };
    EXPECT_EQ(ends("760101"), 1976y / 1 / 1);
    EXPECT_EQ(ends("750101"), 2075y / 1 / 1);
    EXPECT_EQ(ends("360229"), 2036y / 2 / 29);
    EXPECT_FALSE(ends("350229"));
}

TEST(mrz, anExpiredDocumentIsSaidNotDecided)
{
    EXPECT_TRUE(allHold(read(passport).checks()));
    EXPECT_THAT(read(passport).notes(), Contains(MrzNote::Expired));
    EXPECT_THAT(read(passportWith("L898902C3", "740812", "261125", "<<<<<<<<<<<<<<")).notes(), IsEmpty());
}

TEST(mrz, unknownPartsOfABirthDateAreFillers)
{
    const auto yearOnly = read(passportWith("L898902C3", "74<<<<", "300415", "<<<<<<<<<<<<<<"));
    EXPECT_THAT(failing(yearOnly), IsEmpty());
    EXPECT_EQ(yearOnly.birth(), (MrzDate{1974y, {}, {}}));
    EXPECT_THAT(yearOnly.notes(), Contains(MrzNote::BirthPartUnknown));
    EXPECT_THAT(failing(read(passportWith("L898902C3", "<<<<<<", "300415", "<<<<<<<<<<<<<<"))), IsEmpty());
    EXPECT_THAT(failing(read(passportWith("L898902C3", "7408<2", "300415", "<<<<<<<<<<<<<<"))),
                ElementsAre("birth_date"));
}

TEST(mrz, aLetterWhereOnlyADigitCanStandIsCorrectedIfTheCheckDigitProvesIt)
{
    const auto ofBirth = read(replaced(passport, 45 + 13, "74O8IZ2"));
    EXPECT_THAT(failing(ofBirth), IsEmpty());
    EXPECT_THAT(ofBirth.corrections(), ElementsAre(MrzCorrection{2, 16, 'O', '0'}, MrzCorrection{2, 18, 'I', '1'},
                                                   MrzCorrection{2, 19, 'Z', '2'}));
    EXPECT_EQ(ofBirth.birth().whole(), 1974y / 8 / 12);
    EXPECT_THAT(failing(read(replaced(passport, 45 + 43, "O"))), IsEmpty()) << "the composite digit";
    EXPECT_THAT(failing(read(replaced(passport, 45 + 9, "G"))), IsEmpty()) << "the number's digit";
    const auto notProven = read(replaced(passport, 45 + 13, "74O8I32"));
    EXPECT_THAT(notProven.corrections(), IsEmpty());
    EXPECT_THAT(failing(notProven), ElementsAre("birth_date", "birth_date_check_digit", "composite_check_digit"));
}

TEST(mrz, aNumberIsNeverCorrectedBecauseOneDigitProvesTooLittle)
{
    const auto mrz = read(replaced(passport, 45, "L89B902C3"));
    EXPECT_THAT(mrz.corrections(), IsEmpty());
    EXPECT_THAT(failing(mrz), Contains("number_check_digit"));
}

TEST(mrz, codesOfStatesAreThoseOfTheStandard)
{
    const auto from = [](const std::string& code) {
        return failing(read(passportWith("L898902C3", "740812", "300415", "<<<<<<<<<<<<<<", code)));
    };
    for (const auto* code : {"CHN", "D<<", "GBN", "UNO", "XXA", "RKS", "SUN", "TWN", "HKG", "MAC"}) {
        EXPECT_THAT(from(code), IsEmpty()) << code;
    }
    for (const auto* code : {"QQZ", "<<<", "D<D", "C1N"}) {
        EXPECT_THAT(from(code), ElementsAre("nationality")) << code;
    }
    EXPECT_THAT(failing(read(replaced(passport, 2, "QQZ"))), ElementsAre("issuing_state"));
}

TEST(mrz, theDocumentCodeAndTheSexAreHeldAgainstTheStandard)
{
    EXPECT_THAT(failing(read(replaced(passport, 0, "X"))), ElementsAre("document_code"));
    EXPECT_THAT(failing(read(replaced(passport, 0, "P9"))), ElementsAre("document_code"));
    EXPECT_THAT(failing(read(replaced(card, 0, "B"))), ElementsAre("document_code"));
    EXPECT_THAT(failing(read(replaced(card, 0, "AC"))), IsEmpty());
    EXPECT_THAT(failing(read(replaced(passport, 45 + 20, "X"))), ElementsAre("sex"));
    EXPECT_THAT(failing(read(replaced(passport, 45 + 20, "<"))), IsEmpty());
}

TEST(mrz, lineEndsCaseSpacesAndWhatStandsAroundDoNotMatter)
{
    const auto first = passport.substr(0, 44);
    const auto second = passport.substr(45);
    auto lower = passport;
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (const auto& text :
         {first + "\r\n" + second + "\r\n", first + "\r" + second, "\n\n  " + first + "\t\n\n" + second + "\n\n",
          first + second, "Scanned today:\n" + first + "\n" + second + "\nEnd", lower,
          first.substr(0, 20) + " " + first.substr(20) + "\n" + second, first + "\n" + second + std::string(3, '\0')}) {
        EXPECT_THAT(failing(read(text)), IsEmpty()) << text;
        EXPECT_EQ(read(text).surname(), "ERIKSSON");
    }
    EXPECT_THAT(read(lower).notes(), Contains(MrzNote::LowerCase));
}

TEST(mrz, linesOfAnotherLengthAreSaidAndNothingIsRead)
{
    for (const auto& text :
         {passport.substr(0, 87), passport + "<", passport.substr(0, 44), replaced(passport, 44, "<")}) {
        const auto mrz = read(text);
        EXPECT_THAT(failing(mrz), ElementsAre("line_length")) << text;
        EXPECT_EQ(mrz.number(), "");
    }
    EXPECT_THAT(failing(read(replaced(passport, 45 + 2, std::string(1, '\0')))), Contains("characters"));
}

TEST(mrz, whatIsNoZoneAtAllIsNone)
{
    for (const auto& text : {std::string(), std::string("\n\n"), std::string("hello"), std::string(100, '\0'),
                             std::string(5000, 'A'), std::string(40, '\x01') + "<<<<<"}) {
        EXPECT_FALSE(Mrz::read(text, today));
    }
}

TEST(mrz, nothingOfItIsLeftWhenItGoes)
{
    const auto before = LockedBytes::alive();
    {
        const auto moved = read(passport);
        EXPECT_EQ(moved.surname(), "ERIKSSON");
        EXPECT_EQ(moved.optionalData(), "ZE184226B");
    }
    EXPECT_EQ(LockedBytes::alive(), before);
}
