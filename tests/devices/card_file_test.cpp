// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/card_text.h"
#include "scenes.h"

using namespace mingshi;
using mingshi::testing::bytesOfHex;
using mingshi::testing::TempFolder;

namespace {

const auto cards = mingshi::testing::vectors("prc_sam_protocol.json");

Error errorOfCard(const std::string& json)
{
    const TempFolder folder;
    std::ofstream(folder / "card.json") << json;
    const auto card = readCardFile(folder / "card.json");
    return card ? Error{ErrorCode::Cancelled, "was read"} : card.error();
}

} // namespace

TEST(cardFile, theExampleGivesThePublishedBlock)
{
    const auto card = mingshi::testing::card();
    EXPECT_TRUE(std::ranges::equal(card.text, bytesOfHex(cards["sample_blocks"]["resident"]["text_block_hex"])));
}

TEST(cardFile, everyPublishedBlockIsRebuiltFromItsFields)
{
    for (const auto* sample : {"resident", "hmt_J", "fpr2017_I"}) {
        const auto block = bytesOfHex(cards["sample_blocks"][sample]["text_block_hex"]);
        const auto text = CardText::parse(block).value();
        std::map<CardField, std::string> values;
        for (const auto& place : layoutOf(text.kind())) {
            values[place.field] = text[place.field];
        }
        const auto rebuilt = cardTextBlock(text.kind(), values);
        ASSERT_TRUE(rebuilt) << sample;
        EXPECT_TRUE(std::ranges::equal(*rebuilt, block)) << sample;
    }
}

TEST(cardFile, aLongLatinNameIsSplitAndRareCharactersSurvive)
{
    const auto card = mingshi::testing::card("foreign2023.json");
    const auto text = CardText::parse(card.text).value();
    EXPECT_EQ(text[CardField::LatinName], "MAXIMILIANA ALEXANDRINA VON UND ZU MUSTERSTADT");
    const auto rare = cardTextBlock(DocumentKind::ResidentCard, {{CardField::Name, "𠮷𡈽"}});
    EXPECT_EQ(CardText::parse(*rare).value()[CardField::Name], "𠮷𡈽");
}

TEST(cardFile, aCardWithoutPortraitHasAnEmptyBlock)
{
    EXPECT_EQ(mingshi::testing::card("foreign2023.json").portrait, (std::array<std::byte, 1024>{}));
    EXPECT_TRUE(isSimulated(mingshi::testing::card().portrait));
}

TEST(cardFile, thePortraitFitsHoweverBusyItIs)
{
    cv::Mat noise(400, 300, CV_8UC3);
    cv::randu(noise, 0, 255);
    const TempFolder folder;
    const auto file = mingshi::testing::cardIn(folder, "resident.json");
    cv::imwrite((folder / "portrait.png").string(), noise);
    const auto card = readCardFile(file);
    ASSERT_TRUE(card) << toString(card.error());
    EXPECT_TRUE(codestreamIn(card->portrait));
}

TEST(cardFile, whatIsWrongIsNamed)
{
    const std::pair<const char*, const char*> wrongs[]{
        {"", "no JSON object"},
        {"[]", "no JSON object"},
        {R"({"kind":"passport"})", "no kind"},
        {R"({"kind":"resident","name":"张","birth":"19491231"})", "number, birth or name is missing"},
        {R"({"kind":"resident","name":"张","birth":19491231})", "birth is no text"},
        {R"({"kind":"resident","nmae":"张"})", "unknown key nmae"},
        {R"({"kind":"resident","name":"一二三四五六七八九十一二三四五六","number":"1","birth":"1"})", "name is"},
        {R"({"kind":"resident","name":"张","latin_name":"ZHANG","number":"1","birth":"1"})", "latin_name is"},
        {R"({"kind":"resident","name":"张","number":"1","birth":"1","portrait":"none.png"})", "none.png is no picture"},
    };
    for (const auto& [json, said] : wrongs) {
        const auto error = errorOfCard(json);
        EXPECT_EQ(error.code, ErrorCode::SettingsUnreadable) << json;
        EXPECT_NE(error.detail.find("card.json"), std::string::npos);
        EXPECT_NE(error.detail.find(said), std::string::npos) << error.detail;
    }
    EXPECT_EQ(readCardFile("/no/such/card.json").error().code, ErrorCode::SettingsUnreadable);
}
