// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "source_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <sstream>

/// What every file must have and none may contain.
namespace mingshi::tree {

namespace {

bool isScript(const SourceFile& file)
{
    return file.endsWith(".py") || file.endsWith(".sh") || file.text.starts_with("#!");
}

bool isOurs(const SourceFile& file)
{
    return file.isCpp() || file.isCMake() || file.endsWith(".qml") || isScript(file);
}

/// Functions of the unnamed namespaces, by name. The style puts each at the start of a line.
std::set<std::string> hiddenFunctionsOf(const SourceFile& file)
{
    static const std::regex function(R"re(^(?:[A-Za-z_][\w:<>,&*\[\] ]*[ &*])(\w+)\()re");
    std::set<std::string> names;
    std::istringstream lines(codeOf(file));
    bool hidden = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("namespace") || line == "} ") { // "} // namespace", its comment taken away
            hidden = line == "namespace {";
        }
        std::smatch found;
        if (hidden && std::regex_search(line, found, function)) {
            names.insert(found[1]);
        }
    }
    return names;
}

/// Put together here, so that this file does not contain what it looks for.
std::string joined(std::string first, std::string_view second)
{
    return std::move(first) + std::string(second);
}

} // namespace

TEST(Habits, everySourceFile_saysWhoseItIs_andUnderWhichLicence)
{
    const auto copyright = joined("SPDX-FileCopyright", "Text: 2026 The Mingshi authors");
    const auto licence = joined("SPDX-License-", "Identifier: Apache-2.0");
    int seen = 0;
    for (const auto& file : everything()) {
        if (isOurs(file)) {
            ++seen;
            const auto head = file.text.substr(0, 300);
            EXPECT_THAT(head, ::testing::HasSubstr(copyright)) << file.path;
            EXPECT_THAT(head, ::testing::HasSubstr(licence)) << file.path;
        }
    }
    EXPECT_GT(seen, 100);
}

TEST(Habits, theLicence_isThereInFull)
{
    const auto licences = filesUnder("LICENSES");
    ASSERT_FALSE(licences.empty());
    EXPECT_EQ(licences.front().path, "LICENSES/Apache-2.0.txt");
    EXPECT_THAT(licences.front().text, ::testing::HasSubstr("END OF TERMS AND CONDITIONS"));
}

TEST(Habits, everyRoom_saysWhatItIsFor)
{
    static const std::regex opening(R"re(^(#[^\n]*\n){4,})re");
    for (const auto& file : everything()) {
        if (file.endsWith("/CMakeLists.txt")) {
            EXPECT_TRUE(std::regex_search(file.text, opening, std::regex_constants::match_continuous)) << file.path;
        }
    }
}

TEST(Habits, noException_isSwallowedUnseen)
{
    static const std::regex swallow(R"re(catch\s*\(\s*\.\.\.\s*\))re");
    for (const auto& file : everything()) {
        if (file.isCpp()) {
            EXPECT_FALSE(std::regex_search(codeOf(file), swallow)) << file.path;
        }
    }
}

/// The release compiles the files of a room together: a function hidden in one would be an overload in the next.
TEST(Habits, noTwoFilesOfARoom_hideFunctionsOfOneName)
{
    std::map<std::string, std::map<std::string, std::string>> fileOf; // room, function
    std::size_t seen = 0;
    for (const auto& file : everything()) {
        if (!file.endsWith(".cpp") || file.path.starts_with("tests/")) {
            continue;
        }
        const auto room = std::filesystem::path(file.path).parent_path().string();
        for (const auto& name : hiddenFunctionsOf(file)) {
            ++seen;
            const auto [other, first] = fileOf[room].try_emplace(name, file.path);
            EXPECT_TRUE(first) << name << " in " << other->second << " and in " << file.path;
        }
    }
    EXPECT_GT(seen, 300U);
}

TEST(Habits, noFile_namesAMachineOrARegistry)
{
    const std::vector<std::string> forbidden{joined("/wo", "rk/"),           joined("/tmp/", "bash"),
                                             joined("registry.", "npmjs"),   joined("deb.debian", ".org"),
                                             joined("pypi", ".org"),         joined("files.python", "hosted"),
                                             joined("registry.", "yarnpkg"), joined("crates", ".io")};
    for (const auto& file : everything()) {
        for (const auto& word : forbidden) {
            EXPECT_EQ(file.text.find(word), std::string::npos) << file.path << " names " << word;
        }
    }
}

TEST(Habits, aLockFile_pinsByIntegrity_andNamesNoHost)
{
    int seen = 0;
    for (const auto& file : everything()) {
        if (file.endsWith("package-lock.json")) {
            ++seen;
            EXPECT_EQ(file.text.find("\"resolved\""), std::string::npos) << file.path;
            EXPECT_EQ(file.text.find("http"), std::string::npos) << file.path;
            EXPECT_NE(file.text.find("\"integrity\": \"sha512-"), std::string::npos) << file.path;
        }
    }
    EXPECT_GE(seen, 1);
}

TEST(Habits, nothingOfAPerson_canBeStreamed)
{
    for (const auto& file : filesUnder("app/errors")) {
        if (file.endsWith("redacted.h")) {
            EXPECT_EQ(codeOf(file).find("operator<<"), std::string::npos);
            return;
        }
    }
    FAIL() << "redacted.h is gone";
}

} // namespace mingshi::tree
