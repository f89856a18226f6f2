// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/card_text.h"
#include "vectors.h"

#include <gtest/gtest.h>

#include <map>

using namespace mingshi;
using mingshi::testing::bytesOfHex;

namespace {

using enum CardField;

const auto protocol = mingshi::testing::vectors("prc_sam_protocol.json");

std::vector<std::byte> block(const std::string& sample)
{
    return bytesOfHex(protocol["sample_blocks"][sample]["text_block_hex"]);
}

void writeUnits(std::vector<std::byte>& target, std::size_t offset, std::u16string_view text)
{
    for (const char16_t unit : text) {
        target[offset++] = static_cast<std::byte>(unit & 0xFF);
        target[offset++] = static_cast<std::byte>(unit >> 8);
    }
}

const std::map<std::string, std::pair<DocumentKind, std::map<std::string, CardField>>> samples{
    {"resident",
     {DocumentKind::ResidentCard,
      {{"name", Name},
       {"sex", CardField::Sex},
       {"nation", Nation},
       {"birth", Birth},
       {"address", Address},
       {"id", Number},
       {"issuer", Issuer},
       {"from", ValidFrom},
       {"to", ValidTo}}}},
    {"hmt_J",
     {DocumentKind::HongKongMacaoTaiwanPermit,
      {{"name", Name},
       {"sex", CardField::Sex},
       {"birth", Birth},
       {"address", Address},
       {"id", Number},
       {"issuer", Issuer},
       {"from", ValidFrom},
       {"to", ValidTo},
       {"pass", PassNumber},
       {"issues", IssueCount}}}},
    {"fpr2017_I",
     {DocumentKind::ForeignResident2017,
      {{"en", LatinName},
       {"sex", CardField::Sex},
       {"id", Number},
       {"nat", Nationality},
       {"cn", Name},
       {"from", ValidFrom},
       {"to", ValidTo},
       {"birth", Birth},
       {"ver", CardVersion},
       {"org", Authority}}}},
};

const std::map<std::string, CardField> fieldNames{{"name", Name},
                                                  {"name_cn", Name},
                                                  {"name_en", LatinName},
                                                  {"name_en_cont", LatinName},
                                                  {"sex", CardField::Sex},
                                                  {"nation", Nation},
                                                  {"birth", Birth},
                                                  {"address", Address},
                                                  {"id_number", Number},
                                                  {"card_number", Number},
                                                  {"issuer", Issuer},
                                                  {"valid_from", ValidFrom},
                                                  {"valid_to", ValidTo},
                                                  {"pass_number", PassNumber},
                                                  {"issue_count", IssueCount},
                                                  {"renewal_count", IssueCount},
                                                  {"nationality", Nationality},
                                                  {"card_version", CardVersion},
                                                  {"authority", Authority},
                                                  {"old_number_assoc", FormerNumber}};

} // namespace

TEST(cardText, everySampleBlockGivesTheFieldsThatWereWrittenIntoIt)
{
    ASSERT_EQ(protocol["sample_blocks"].size(), samples.size());
    for (const auto& [sample, expected] : samples) {
        const auto text = CardText::parse(block(sample));
        ASSERT_TRUE(text) << sample;
        EXPECT_EQ(text->kind(), expected.first) << sample;
        const auto& fields = protocol["sample_blocks"][sample]["fields"];
        EXPECT_EQ(fields.size(), expected.second.size()) << sample;
        for (const auto& [key, field] : expected.second) {
            EXPECT_EQ((*text)[field], fields[key].get<std::string>()) << sample << "." << key;
        }
    }
}

TEST(cardText, theLayoutsAreThePublishedOnes)
{
    const std::map<std::string, DocumentKind> kinds{{"resident", DocumentKind::ResidentCard},
                                                    {"hmt_J", DocumentKind::HongKongMacaoTaiwanPermit},
                                                    {"fpr2017_I", DocumentKind::ForeignResident2017},
                                                    {"fpr2023_Y", DocumentKind::ForeignResident2023}};
    ASSERT_EQ(protocol["layout"].size(), kinds.size());
    for (const auto& [name, kind] : kinds) {
        std::vector<FieldPlace> published;
        std::size_t end = 0;
        for (const auto& row : protocol["layout"][name]) {
            EXPECT_EQ(row[1], end) << "the published table itself must have no gap";
            end = row[1].get<std::size_t>() + row[2].get<std::size_t>();
            const std::string field = row[0];
            if (field != "reserved" && !field.starts_with("type_")) {
                published.push_back({fieldNames.at(field), row[1], row[2]});
            }
        }
        EXPECT_EQ(end, cardTextBlockSize);
        const auto ours = layoutOf(kind);
        ASSERT_EQ(ours.size(), published.size()) << name;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            EXPECT_EQ(ours[i].field, published[i].field) << name << " " << i;
            EXPECT_EQ(ours[i].offset, published[i].offset) << name << " " << i;
            EXPECT_EQ(ours[i].size, published[i].size) << name << " " << i;
        }
    }
}

TEST(cardText, aLongLatinNameOf2023IsJoinedWhereItWasSplit)
{
    auto bytes = bytesOfHex("");
    bytes.resize(cardTextBlockSize);
    writeUnits(bytes, 0, std::u16string(128, u' '));
    writeUnits(bytes, kindMarkOffset, u"Y");
    writeUnits(bytes, 52, u"MAXIMILIANA ALEXANDRINA VON UND ZU "); // 35 characters, the last a space
    writeUnits(bytes, 220, u"MUSTERSTADT");
    const auto text = CardText::parse(bytes);
    ASSERT_TRUE(text);
    EXPECT_EQ((*text)[LatinName], "MAXIMILIANA ALEXANDRINA VON UND ZU MUSTERSTADT");
    EXPECT_EQ(text->holderName(), "MAXIMILIANA ALEXANDRINA VON UND ZU MUSTERSTADT");
}

TEST(cardText, theHolderIsNamedAsTheHolderSigns)
{
    EXPECT_EQ(CardText::parse(block("resident"))->holderName(), "张示例");
    EXPECT_EQ(CardText::parse(block("fpr2017_I"))->holderName(), "ZHENGJIAN,YANGBEN");
    auto withoutLatin = block("fpr2017_I");
    writeUnits(withoutLatin, 0, std::u16string(60, u' '));
    EXPECT_EQ(CardText::parse(withoutLatin)->holderName(), "证件样本");
}

TEST(cardText, aRareCharacterOutsideTheBasicPlaneSurvives)
{
    auto bytes = block("resident");
    writeUnits(bytes, 0, u"𠮷𡈽  ");
    EXPECT_EQ((*CardText::parse(bytes))[Name], "𠮷𡈽");
}

TEST(cardText, halfASurrogatePairBecomesAReplacementCharacter)
{
    auto bytes = block("resident");
    std::u16string broken(15, u' ');
    broken[0] = 0xD842;
    broken[1] = u'王';
    broken[2] = 0xDFB7;
    broken[14] = 0xD842; // the field ends in the middle of a pair
    writeUnits(bytes, 0, broken);
    EXPECT_EQ((*CardText::parse(bytes))[Name], "\xEF\xBF\xBD王\xEF\xBF\xBD           \xEF\xBF\xBD");
}

TEST(cardText, aFieldPaddedWithZerosIsAsGoodAsOnePaddedWithSpaces)
{
    auto bytes = block("resident");
    writeUnits(bytes, 0, std::u16string(15, u'\0'));
    writeUnits(bytes, 0, u"王");
    EXPECT_EQ((*CardText::parse(bytes))[Name], "王");
}

TEST(cardText, aMarkThatNobodyKnowsIsNotGuessed)
{
    for (const char16_t mark : {u'K', u'j', u'\0', u'\xFFFF', u'中'}) {
        auto bytes = block("resident");
        writeUnits(bytes, kindMarkOffset, std::u16string(1, mark));
        EXPECT_EQ(CardText::parse(bytes).error().code, ErrorCode::CardKindUnknown);
    }
}

TEST(cardText, aBlockOfAnotherSizeIsRefused)
{
    auto bytes = block("resident");
    for (const std::size_t size : {0u, 1u, 255u, 257u, 512u}) {
        bytes.resize(size);
        EXPECT_EQ(CardText::parse(bytes).error().code, ErrorCode::CardUnreadable);
    }
}

TEST(cardText, theWidestCharactersFitIntoTheirMemory)
{
    for (const char16_t mark : {u' ', u'J', u'I', u'Y'}) {
        std::vector<std::byte> bytes(cardTextBlockSize);
        writeUnits(bytes, 0, std::u16string(128, u'中'));
        writeUnits(bytes, kindMarkOffset, std::u16string(1, mark));
        ASSERT_TRUE(CardText::parse(bytes));
    }
}

TEST(cardText, nothingOfItIsLeftWhenItGoes)
{
    const auto before = LockedBytes::alive();
    {
        auto text = CardText::parse(block("resident"));
        ASSERT_TRUE(text);
        const auto moved = std::move(*text);
        EXPECT_EQ(moved[Name], "张示例");
        EXPECT_GT(LockedBytes::alive(), before);
    }
    EXPECT_EQ(LockedBytes::alive(), before);
}

TEST(cardText, theBirthDateIsARealDayOrNothing)
{
    EXPECT_EQ(CardText::parse(block("resident"))->birth(), std::chrono::year{1949} / 12 / 31);
    auto bytes = block("resident");
    writeUnits(bytes, 36, u"19491331");
    EXPECT_FALSE(CardText::parse(bytes)->birth());
}
