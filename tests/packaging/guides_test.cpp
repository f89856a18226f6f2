// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journeys/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <sstream>

/// What the guides say is there: tests, commands, files, words on the screens.
namespace mingshi {

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const fs::path docs = MINGSHI_SOURCE_DIR "/packaging/docs";

std::vector<fs::path> guides(const std::string& extension)
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(docs)) {
        if (entry.path().extension() == extension) {
            found.push_back(entry.path());
        }
    }
    return found;
}

std::vector<std::string> matches(const std::string& text, const std::regex& what, int group = 1)
{
    return {std::sregex_token_iterator(text.begin(), text.end(), what, group), std::sregex_token_iterator()};
}

/// "Suite.name" of every test of the tree.
std::set<std::string> tests()
{
    static const std::regex test(R"re(\b(?:TYPED_)?TEST(?:_F|_P)?\(\s*(\w+),\s*(\w+)\s*\))re");
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(MINGSHI_SOURCE_DIR "/tests")) {
        if (entry.path().extension() == ".cpp") {
            const auto text = contentOf(entry.path());
            for (std::sregex_iterator at(text.begin(), text.end(), test); at != std::sregex_iterator(); ++at) {
                names.insert((*at)[1].str() + "." + (*at)[2].str());
            }
        }
    }
    return names;
}

} // namespace

TEST(Guides, everyTestThatTheThreatModelNames_exists)
{
    const auto all = tests();
    const auto named = matches(contentOf(docs / "threat-model.md"), std::regex(R"re(`(\w+\.\w+_?\w*)`)re"));
    int found = 0;
    for (const auto& name : named) {
        if (name != "Suite.name") {
            EXPECT_TRUE(all.contains(name)) << name;
            ++found;
        }
    }
    EXPECT_GT(found, 50);
}

TEST(Guides, everyThreat_hasATestOrIsOpen)
{
    std::set<std::string> letters;
    std::istringstream lines(contentOf(docs / "threat-model.md"));
    static const std::regex row(R"re(^\| ([STRIDE]) \| [^|]+ \| [^|]+ \| ([^|]+) \|$)re");
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (std::regex_match(line, match, row)) {
            letters.insert(match[1]);
            EXPECT_TRUE(match[2].str().find('`') != std::string::npos || match[2] == "**open**") << line;
        } else {
            EXPECT_FALSE(std::regex_search(line, std::regex(R"re(^\| [STRIDE] \|)re"))) << line;
        }
    }
    EXPECT_EQ(letters, (std::set<std::string>{"S", "T", "R", "I", "D", "E"}));
}

TEST(Guides, everyCommandThatTheyName_isThere)
{
    // After `mingshictl` in code: a group and a command of it, with options that the command knows.
    static const std::regex command(
        R"re(mingshictl ([a-z]+)(?: ([a-z][a-z-]*))?((?:(?:[ \t]|\\\n)+(?:--[a-z-]+|[^\s`-][^\s`]*))*))re");
    static const std::regex option(R"re((--[a-z-]+))re");
    std::set<std::string> seen;
    for (const auto& guide : guides(".md")) {
        const auto text = contentOf(guide);
        for (std::sregex_iterator at(text.begin(), text.end(), command); at != std::sregex_iterator(); ++at) {
            auto words = (*at)[1].str() + " " + (*at)[2].str();
            auto help = run(MINGSHI_BINARY_DIR "/bin/mingshictl " + words + " --help");
            static const std::regex third(R"re(^[ \t]+([a-z][a-z-]*))re");
            const std::string rest = (*at)[3];
            if (std::smatch word; help.said.find("Subcommands:") != std::string::npos &&
                                  std::regex_search(rest, word, third)) { // a group within a group
                words += " " + word[1].str();
                help = run(MINGSHI_BINARY_DIR "/bin/mingshictl " + words + " --help");
            }
            EXPECT_EQ(help.code, 0) << guide << ": mingshictl " << words << "\n" << help.said;
            for (const auto& name : matches((*at)[3].str(), option)) {
                EXPECT_THAT(help.said, HasSubstr(name)) << guide << ": mingshictl " << words;
            }
            seen.insert(words);
        }
    }
    EXPECT_TRUE(seen.contains("store create"));
    EXPECT_TRUE(seen.contains("receipt verify"));
}

TEST(Guides, everyFileThatTheyNameBesideThem_isThere)
{
    for (const auto& guide : guides(".md")) {
        for (const auto& name :
             matches(contentOf(guide), std::regex(R"re(`?\b([a-z-]+(?:\.zh-CN|\.en)?\.(?:md|html))\b)re"))) {
            EXPECT_TRUE(fs::exists(docs / name)) << guide << " names " << name;
        }
    }
}

TEST(Guides, whatTheCardsQuote_standsOnTheScreens)
{
    // The English source texts are in every file of translations, the Chinese ones in their own.
    for (const auto* language : {"zh-CN", "en"}) {
        auto words = contentOf(MINGSHI_SOURCE_DIR "/translations/mingshi_zh_CN.ts");
        words = std::regex_replace(words, std::regex("&apos;"), "'");
        const auto card = contentOf(docs / (std::string("operator-card.") + language + ".html"));
        const auto quoted = matches(card, std::regex("<q>([^<]+)</q>"));
        EXPECT_GT(quoted.size(), 20U) << language;
        for (const auto& quote : quoted) {
            EXPECT_NE(words.find(quote), std::string::npos) << language << ": " << quote;
        }
    }
}

TEST(Guides, theOperatorCards_areOnePageOfA4)
{
    TemporaryFolder folder;
    const auto printed = run(MINGSHI_SOURCE_DIR "/packaging/guides " + folder.path().string());
    ASSERT_EQ(printed.code, 0) << printed.said;
    for (const auto* language : {"zh-CN", "en"}) {
        const auto info =
            run("pdfinfo " + (folder / (std::string("operator-card.") + language + ".pdf")).string()).said;
        EXPECT_TRUE(std::regex_search(info, std::regex(R"re(Pages: +1\n)re"))) << info;
        EXPECT_THAT(info, HasSubstr("(A4)"));
        const auto fonts =
            run("pdffonts " + (folder / (std::string("operator-card.") + language + ".pdf")).string()).said;
        EXPECT_THAT(fonts, HasSubstr("Noto"));
    }
}

} // namespace mingshi
