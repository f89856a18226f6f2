// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pairs.h"

#include "journeys/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mingshi::test {

using namespace mingshi::evaluate;
using testing::ElementsAre;
using testing::HasSubstr;

class Pairs : public testing::Test {
protected:
    Pairs()
    {
        for (const char* picture : {"Ann/Ann_0001.jpg", "Ann/Ann_0002.jpg", "Bea/Bea_0001.jpg", "live/Cleo/1.png",
                                    "card/Cleo/1.jpg", "x, y/\"q\".jpg"}) {
            std::filesystem::create_directories((m_images / picture).parent_path());
            std::ofstream(m_images / picture) << "picture";
        }
        std::ofstream(m_folder / "outside.jpg") << "picture";
    }

    std::expected<Protocol, std::string> read(const std::string& csv)
    {
        std::ofstream(m_folder / "pairs.csv", std::ios::binary) << csv;
        return readPairs(m_folder / "pairs.csv", m_images);
    }
    std::string fault(const std::string& csv)
    {
        const auto protocol = read(csv);
        return protocol ? "taken" : protocol.error();
    }

    TemporaryFolder m_folder;
    std::filesystem::path m_images = m_folder / "images";
};

TEST_F(Pairs, everyPicture_isThereOnce)
{
    const auto protocol = read("Ann/Ann_0001.jpg,Ann/Ann_0002.jpg,1\nAnn/Ann_0001.jpg,Bea/Bea_0001.jpg,0\nAnn/./"
                               "Ann_0002.jpg,Bea//Bea_0001.jpg,0\n");
    ASSERT_TRUE(protocol) << protocol.error();
    EXPECT_THAT(protocol->pictures, ElementsAre("Ann/Ann_0001.jpg", "Ann/Ann_0002.jpg", "Bea/Bea_0001.jpg"));
    ASSERT_EQ(protocol->pairs.size(), 3U);
    EXPECT_TRUE(protocol->pairs[0].same);
    EXPECT_FALSE(protocol->pairs[1].same);
    EXPECT_EQ(protocol->pairs[2].a, 1U);
    EXPECT_EQ(protocol->pairs[2].b, 2U);
    EXPECT_FALSE(protocol->pairs[0].fold);
}

TEST_F(Pairs, headerMarkCarriageReturnsAndEmptyLines_areNoPairs)
{
    const auto protocol = read("\xef\xbb\xbfpath_a,path_b,label,fold\r\nAnn/Ann_0001.jpg,Ann/"
                               "Ann_0002.jpg,1,3\r\n\r\nAnn/Ann_0001.jpg,Bea/Bea_0001.jpg,0,\r\n");
    ASSERT_TRUE(protocol) << protocol.error();
    ASSERT_EQ(protocol->pairs.size(), 2U);
    EXPECT_EQ(protocol->pairs[0].fold, 3);
    EXPECT_FALSE(protocol->pairs[1].fold);
    EXPECT_TRUE(read("\xef\xbb\xbf"
                     "Ann/Ann_0001.jpg,Bea/Bea_0001.jpg,0")); // a mark without a header, no last line end
}

TEST_F(Pairs, quotedNames_mayHoldCommasAndQuotes)
{
    const auto protocol = read("\"x, y/\"\"q\"\".jpg\",\"Ann/Ann_0001.jpg\",\"0\"\n");
    ASSERT_TRUE(protocol) << protocol.error();
    EXPECT_EQ(protocol->pictures[0], "x, y/\"q\".jpg");
    EXPECT_THAT(fault("\"Ann/Ann_0001.jpg,Ann/Ann_0002.jpg,1\n"), HasSubstr("line 1: a quote is not closed"));
}

TEST_F(Pairs, aPerson_isAFolder)
{
    const auto protocol = read("Ann/Ann_0001.jpg,Bea/Bea_0001.jpg,0\nAnn/Ann_0002.jpg,Bea/Bea_0001.jpg,0\n");
    EXPECT_THAT(protocol->persons, ElementsAre(0, 1, 0));
}

TEST_F(Pairs, twoFoldersOfOnePerson_areOnePerson)
{
    const auto protocol = read(
        "live/Cleo/1.png,Bea/Bea_0001.jpg,0\nlive/Cleo/1.png,card/Cleo/1.jpg,1\nAnn/Ann_0001.jpg,card/Cleo/1.jpg,0\n");
    EXPECT_THAT(protocol->persons, ElementsAre(0, 1, 0, 3)); // live/Cleo, Bea, card/Cleo, Ann
}

TEST_F(Pairs, whatLeadsOutOfTheFolder_isRefused)
{
    std::filesystem::create_symlink(m_folder / "outside.jpg", m_images / "Ann/link.jpg");
    std::filesystem::create_directory_symlink(m_folder.path(), m_images / "away");
    for (const std::string& path :
         std::vector<std::string>{"../outside.jpg", "Ann/../../outside.jpg", "Ann/../Ann/Ann_0001.jpg", "/etc/passwd",
                                  (m_folder / "outside.jpg").string(), "Ann/link.jpg", "away/outside.jpg", ".."}) {
        EXPECT_THAT(fault("Bea/Bea_0001.jpg," + path + ",0\n"), HasSubstr("leads out of the folder of pictures"))
            << path;
    }
}

TEST_F(Pairs, aMissingPicture_isNamedWithItsLine)
{
    EXPECT_THAT(fault("Ann/Ann_0001.jpg,Ann/Ann_0002.jpg,1\nAnn/Ann_0001.jpg,Bea/Bea_0009.jpg,0\n"),
                HasSubstr("line 2: there is no picture \"Bea/Bea_0009.jpg\""));
    for (const char* path : {"Ann", "", "."}) { // no pictures either
        EXPECT_THAT(fault("Bea/Bea_0001.jpg," + std::string(path) + ",0\n"), HasSubstr("line 1: ")) << path;
    }
    EXPECT_THAT(fault("Ann/Ann_0001.jpg," + std::string(5000, 'x') + ",0\n"), HasSubstr("there is no picture"));
}

TEST_F(Pairs, anyOtherLabel_isRefused)
{
    for (const char* label : {"2", "-1", "", "true", "01", "1.0", " 1", "label "}) {
        EXPECT_THAT(fault("Ann/Ann_0001.jpg,Ann/Ann_0002.jpg," + std::string(label) + "\n"),
                    HasSubstr("line 1: the label is neither 0 nor 1"))
            << label;
    }
    EXPECT_THAT(fault("Ann/Ann_0001.jpg,Ann/Ann_0002.jpg,1\na,b,label\n"),
                HasSubstr("line 2: the label")); // a header is the first line
}

TEST_F(Pairs, aFoldThatIsNoNumber_isRefused)
{
    for (const char* fold : {"x", "-1", "1x", "99999999999"}) {
        EXPECT_THAT(fault("Ann/Ann_0001.jpg,Ann/Ann_0002.jpg,1," + std::string(fold) + "\n"),
                    HasSubstr("the fold is no number"))
            << fold;
    }
}

TEST_F(Pairs, otherColumns_areRefused)
{
    EXPECT_THAT(fault("Ann/Ann_0001.jpg,Ann/Ann_0002.jpg\n"), HasSubstr("three or four columns"));
    EXPECT_THAT(fault("Ann/Ann_0001.jpg,Ann/Ann_0002.jpg,1,2,3\n"), HasSubstr("three or four columns"));
    EXPECT_THAT(fault("Ann/Ann_0001.jpg;Ann/Ann_0002.jpg;1\n"), HasSubstr("three or four columns"));
}

TEST_F(Pairs, whatIsNoList_isRefused)
{
    EXPECT_THAT(fault(""), HasSubstr("missing, empty"));
    EXPECT_THAT(fault("path_a,path_b,label\n"), HasSubstr("has no pairs"));
    EXPECT_THAT(fault(std::string(100'000, 'a')), HasSubstr("no text of a sensible length"));
    EXPECT_THAT(fault(std::string("a\0b,c,1\n", 8)), HasSubstr("no text of a sensible length"));
    EXPECT_THAT(readPairs(m_folder / "none.csv", m_images).error(), HasSubstr("missing, empty"));
    EXPECT_THAT(readPairs(m_images, m_images).error(), HasSubstr("missing, empty"));
    EXPECT_THAT(readPairs(m_folder / "pairs.csv", m_folder / "nowhere").error(), HasSubstr("there is no folder"));
    EXPECT_THAT(readPairs(m_folder / "pairs.csv", m_folder / "outside.jpg").error(), HasSubstr("there is no folder"));
}

} // namespace mingshi::test
