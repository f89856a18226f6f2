// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "aamva_sample.h"
#include "identity/aamva.h"
#include "vectors.h"

#include <algorithm>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mingshi;
using namespace std::chrono_literals;
using mingshi::testing::bytesOfBase64;
using mingshi::testing::Licence;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

const auto published = mingshi::testing::vectors("aamva.json");
constexpr auto today = 2026y / 11 / 25;

Aamva read(std::string_view bytes)
{
    auto document = Aamva::read(bytes, today);
    EXPECT_TRUE(document) << bytes;
    return std::move(document).value();
}

std::vector<std::string> failing(std::string_view bytes)
{
    std::vector<std::string> names;
    const auto document = read(bytes);
    for (const auto& check : document.checks()) {
        if (!check.holds) {
            names.emplace_back(check.name);
        }
    }
    return names;
}

std::string sample(std::size_t index)
{
    return bytesOfBase64(published["vectors"][index]["bytes_b64"]);
}

} // namespace

TEST(aamva, everyPublishedSampleGivesWhatItsTableSays)
{
    ASSERT_GE(published["vectors"].size(), 2u);
    for (std::size_t i = 0; i < published["vectors"].size(); ++i) {
        const auto& row = published["vectors"][i];
        const auto bytes = sample(i);
        ASSERT_EQ(bytes.size(), row["length"].get<std::size_t>());
        const auto document = read(bytes);
        EXPECT_THAT(failing(bytes), IsEmpty());
        EXPECT_EQ(document.file().version, row["version"].get<int>());
        EXPECT_EQ(document.file().issuer, row["iin"].get<std::string>());
        ASSERT_EQ(document.file().subfiles.size(), row["subfiles"].size());
        std::size_t elements = 0;
        for (std::size_t k = 0; k < row["subfiles"].size(); ++k) {
            const auto& expected = row["subfiles"][k];
            const auto& subfile = document.file().subfiles[k];
            EXPECT_EQ(subfile.type, expected["type"].get<std::string>());
            EXPECT_EQ(subfile.offset, expected["offset"].get<std::size_t>());
            EXPECT_EQ(subfile.length, expected["length"].get<std::size_t>());
            EXPECT_EQ(subfile.found && subfile.measured, expected["offsets_consistent"].get<bool>());
            for (const auto& [id, value] : expected["elements"].items()) {
                const auto found = std::ranges::find(document.elements(), id, &AamvaElement::id);
                ASSERT_NE(found, document.elements().end()) << id;
                EXPECT_EQ(found->value, value.get<std::string>()) << id;
                ++elements;
            }
        }
        EXPECT_EQ(document.elements().size(), elements);
    }
}

TEST(aamva, theHolderOfVersion1IsNamedInOneElement)
{
    const auto document = read(sample(0));
    EXPECT_EQ(document.surname(), "PUBLIC");
    EXPECT_EQ(document.givenNames(), "JOHN Q");
    EXPECT_EQ(document.birth(), 1976y / 11 / 23);
    EXPECT_EQ(document.expiry(), 2001y / 12 / 1);
    EXPECT_EQ(document.sex(), Sex::Male);
    EXPECT_EQ(document.heightInCentimetres(), 175);
    EXPECT_THAT(document.notes(), ElementsAre(AamvaNote::Expired));
    EXPECT_FALSE(document.nameCut());
}

TEST(aamva, theHolderOfVersion4IsNamedInThree)
{
    const auto document = read(sample(1));
    EXPECT_TRUE(document.isLicence());
    EXPECT_EQ(document.surname(), "SAMPLE");
    EXPECT_EQ(document.givenNames(), "MICHAEL JOHN");
    EXPECT_EQ(document.suffix(), "JR");
    EXPECT_EQ(document.birth(), 1986y / 6 / 6);
    EXPECT_EQ(document.expiry(), 2012y / 12 / 10);
    EXPECT_EQ(document.issue(), 2008y / 6 / 6);
    EXPECT_EQ(document.heightInCentimetres(), 173);
    EXPECT_EQ(document["DAK"], "232690000");
    EXPECT_EQ(document.nameCut(), false);
}

TEST(aamva, everyVersionFromOneToTenIsRead)
{
    for (int version = 1; version <= 10; ++version) {
        const auto document = read(Licence{.version = version}.bytes());
        EXPECT_THAT(failing(Licence{.version = version}.bytes()), IsEmpty()) << version;
        EXPECT_EQ(document.file().version, version);
        EXPECT_EQ(document.file().jurisdictionVersion.has_value(), version > 1);
        EXPECT_EQ(document.surname(), "SAMPLE");
        EXPECT_EQ(document.givenNames(), "MICHAEL JOHN") << version;
        EXPECT_EQ(document.birth(), 1986y / 6 / 7) << version;
        EXPECT_EQ(document.sex(), Sex::Female);
        EXPECT_THAT(document.missing(), IsEmpty()) << version;
    }
    EXPECT_THAT(failing(Licence{.version = 11}.bytes()), ElementsAre("version"));
    EXPECT_THAT(failing(Licence{.version = 0}.bytes()), ElementsAre("version"));
}

TEST(aamva, theYearStandsFirstInCanadaAndInVersion1)
{
    const Licence ontario{.version = 8, .issuer = "636012", .country = "CAN"};
    EXPECT_THAT(failing(ontario.bytes()), IsEmpty());
    EXPECT_EQ(read(ontario.bytes()).birth(), 1986y / 6 / 7);
    const auto unsaid = ontario.without("DCG");
    EXPECT_EQ(read(unsaid.bytes()).country(), "CAN") << "known by the issuer's number";
    EXPECT_THAT(failing(unsaid.bytes()), IsEmpty());
    const auto wrongOrder = Licence{.version = 8}.with("DBB", "19860607");
    EXPECT_THAT(failing(wrongOrder.bytes()), ElementsAre("birth_date"));
    EXPECT_EQ(read(wrongOrder.bytes()).birth(), 1986y / 6 / 7) << "read all the same";
    EXPECT_THAT(read(wrongOrder.bytes()).notes(), Contains(AamvaNote::DateInOtherOrder));
}

TEST(aamva, datesMustBeReal)
{
    for (const auto* date : {"02301986", "13011986", "00001986", "0607198", "unavl", "11262026"}) {
        EXPECT_THAT(failing(Licence{.version = 8}.with("DBB", date).bytes()), ElementsAre("birth_date")) << date;
    }
    EXPECT_THAT(failing(Licence{.version = 8}.with("DBA", "99999999").bytes()), ElementsAre("expiry_date"));
}

TEST(aamva, headersThatBreakTheirRuleAreReadAndNamed)
{
    const auto right = Licence{.version = 8}.bytes();
    auto changed = right;
    changed[0] = '#';
    EXPECT_THAT(failing(changed), ElementsAre("compliance_indicator"));
    changed = right;
    changed[2] = '\x1c';
    EXPECT_THAT(failing(changed), ElementsAre("record_separator"));
    changed = right;
    changed.replace(9, 6, "63X000");
    EXPECT_THAT(failing(changed), Contains("iin"));
    EXPECT_EQ(read(changed).surname(), "SAMPLE") << "found without the header";
    auto other = right;
    other.replace(4, 5, "AAMVA");
    EXPECT_THAT(failing(other), Contains("file_type"));
    EXPECT_EQ(read(other).surname(), "SAMPLE");
}

TEST(aamva, offsetsAndLengthsThatLieAreFoundOutAndTheHolderIsReadAllTheSame)
{
    for (const auto& [entry, failure] : std::map<std::string, std::string>{{"DL0032", "subfile_offsets"},
                                                                           {"DL0000", "subfile_offsets"},
                                                                           {"DL9999", "subfile_offsets"},
                                                                           {"DL00319999", "subfile_lengths"},
                                                                           {"DL00310001", "subfile_lengths"}}) {
        auto bytes = Licence{.version = 8}.bytes();
        bytes.replace(bytes.find("DL0031"), entry.size(), entry);
        EXPECT_THAT(failing(bytes), Contains(failure)) << entry;
        EXPECT_EQ(read(bytes).surname(), "SAMPLE") << entry;
        EXPECT_EQ(read(bytes)["DAQ"], "T64235789") << entry;
    }
}

TEST(aamva, everyCutIsReadWithoutACrashAndNeverValid)
{
    const auto whole = sample(1);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto document = Aamva::read(whole.substr(0, size), today);
        EXPECT_TRUE(!document || !allHold(document->checks())) << size;
    }
}

TEST(aamva, whatNamesTheHolderMustBeThere)
{
    for (const auto* id : {"DAQ", "DCS", "DAC", "DBB", "DBA"}) {
        EXPECT_THAT(failing(Licence{.version = 8}.without(id).bytes()), Contains("required_elements")) << id;
    }
    const auto noEyes = Licence{.version = 8}.without("DAY");
    EXPECT_THAT(failing(noEyes.bytes()), IsEmpty());
    const auto document = read(noEyes.bytes());
    EXPECT_THAT(document.missing(), ElementsAre("DAY"));
    const auto oneName = Licence{.version = 8}.with("DAC", "NONE").with("DAD", "NONE");
    EXPECT_THAT(failing(oneName.bytes()), IsEmpty());
    EXPECT_EQ(read(oneName.bytes()).givenNames(), "");
}

TEST(aamva, aNameInTheElementOfAnotherVersionIsReadAndNamed)
{
    const auto old = Licence{.version = 8}.without("DAC").without("DAD").with("DCT", "MICHAEL,JOHN");
    EXPECT_EQ(read(old.bytes()).givenNames(), "MICHAEL JOHN");
    EXPECT_THAT(failing(old.bytes()), ElementsAre("required_elements"));
    EXPECT_THAT(read(old.bytes()).notes(), Contains(AamvaNote::ElementOfOtherVersion));
}

TEST(aamva, sexHeightCountryAndFlagsAreHeldAgainstTheVersion)
{
    const Licence licence{.version = 9};
    EXPECT_EQ(read(licence.with("DBC", "9").bytes()).sex(), Sex::NotStated);
    EXPECT_THAT(failing(licence.with("DBC", "9").bytes()), IsEmpty());
    EXPECT_THAT(failing(licence.with("DBC", "F").bytes()), ElementsAre("sex"));
    EXPECT_THAT(failing(licence.with("DBC", "5").bytes()), ElementsAre("sex"));
    EXPECT_THAT(failing(Licence{.version = 1}.with("DBC", "2").bytes()), ElementsAre("sex"));
    EXPECT_EQ(read(licence.with("DAU", "173 cm").bytes()).heightInCentimetres(), 173);
    EXPECT_EQ(read(licence.with("DAU", "069 IN").bytes()).heightInCentimetres(), 175);
    EXPECT_THAT(failing(licence.with("DAU", "5-09").bytes()), ElementsAre("height"));
    EXPECT_THAT(failing(Licence{.version = 1}.with("DAU", "513").bytes()), ElementsAre("height"));
    EXPECT_THAT(failing(licence.with("DCG", "XYZ").bytes()), ElementsAre("country"));
    EXPECT_THAT(failing(licence.with("DDE", "Q").bytes()), ElementsAre("truncation_flags"));
    EXPECT_EQ(read(licence.with("DDF", "T").bytes()).nameCut(), true);
    EXPECT_EQ(read(licence.with("DDG", "U").bytes()).nameCut(), std::nullopt);
}

TEST(aamva, anIdCardNeedsNoClass)
{
    const auto card = Licence{.version = 10, .type = "ID"}.without("DCA").without("DCB").without("DCD");
    EXPECT_THAT(failing(card.bytes()), IsEmpty());
    EXPECT_FALSE(read(card.bytes()).isLicence());
    EXPECT_THAT(read(card.bytes()).missing(), IsEmpty());
    EXPECT_THAT(failing(Licence{.version = 10, .type = "ZX"}.bytes()), ElementsAre("subfile_type"));
}

TEST(aamva, lineEndsThatWereConvertedOnTheWayAreConvertedBack)
{
    std::string converted;
    for (const char c : sample(1)) {
        converted += c == '\n' ? std::string("\r\n") : std::string(1, c);
    }
    EXPECT_THAT(failing(converted), IsEmpty());
    EXPECT_THAT(read(converted).notes(), Contains(AamvaNote::LineEndsConverted));
    EXPECT_EQ(read(converted).surname(), "SAMPLE");
}

TEST(aamva, controlCharactersInAValueAreNamed)
{
    EXPECT_THAT(failing(Licence{.version = 8}.with("DAG", std::string("A\0B", 3)).bytes()), ElementsAre("characters"));
}

TEST(aamva, whatIsNoSuchFileIsNone)
{
    for (const auto& bytes :
         {std::string(), std::string("@"), std::string("hello"), std::string(200, '\0'),
          std::string(20, 'x') + "ANSI 636000", "@\n\x1e\rANSI " + std::string(mostAamvaBytes, '6')}) {
        EXPECT_FALSE(Aamva::read(bytes, today));
    }
}
