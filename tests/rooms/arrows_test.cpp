// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "source_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>

/// The arrows between the rooms (design.md, "The way through the house").
namespace mingshi::tree {

namespace {

const std::set<std::string> pureRooms{"errors", "memory", "consent", "attribution", "staff", "identity", "signing"};
const std::set<std::string> edgeRooms{"face", "devices", "optical", "emrtd", "store"};

std::string firstPart(const std::string& include)
{
    return include.substr(0, include.find('/'));
}

const Room* roomOf(const std::vector<Room>& all, std::string_view name)
{
    const auto found = std::ranges::find(all, name, &Room::name);
    return found == all.end() ? nullptr : &*found;
}

/// A room and all that it sees through the rooms that it links.
std::set<std::string> seenFrom(const std::vector<Room>& all, const std::string& name)
{
    std::set<std::string> seen;
    std::vector<std::string> open{name};
    while (!open.empty()) {
        const auto next = open.back();
        open.pop_back();
        if (const auto* room = roomOf(all, next); room != nullptr && seen.insert(next).second) {
            open.insert(open.end(), room->links.begin(), room->links.end());
        }
    }
    return seen;
}

bool isForeign(const std::string& include)
{
    static const std::regex foreign(
        R"re(^(Q[A-Z]\w+|Qt\w*/.*|opencv2/.*|sqlite3\.h|sqlcipher.*|nlohmann/.*|ZXing/.*|openssl/.*|PCSC/.*)$)re");
    return std::regex_match(include, foreign);
}

} // namespace

TEST(Arrows, theTreeIsRead)
{
    const auto all = rooms();
    for (const auto& name : pureRooms) {
        ASSERT_NE(roomOf(all, name), nullptr) << name;
    }
    EXPECT_THAT(roomOf(all, "signing")->links, ::testing::Contains("consent"));
    const SourceFile sample{"a.cpp",
                            "#include \"consent/visit.h\" // #include <x>\n  #  include <QString>\n//#include <y>\n"};
    EXPECT_THAT(includesOf(sample), ::testing::ElementsAre("consent/visit.h", "QString"));
    EXPECT_EQ(codeOf({"a.cpp", "a /* b */ \"c\\\"d\" // e\nf"}), "a  \"\" \nf");
    EXPECT_TRUE(isForeign("QString"));
    EXPECT_TRUE(isForeign("opencv2/core.hpp"));
    EXPECT_FALSE(isForeign("consent/visit.h"));
}

TEST(Arrows, pureRooms_includeNoQt_noOpenCv_andNoDatabase)
{
    for (const auto& name : pureRooms) {
        for (const auto& file : filesUnder("app/" + name)) {
            if (file.isCpp()) {
                EXPECT_THAT(includesOf(file), ::testing::Each(::testing::ResultOf(isForeign, false))) << file.path;
            }
        }
    }
}

TEST(Arrows, pureRooms_linkPureRoomsOnly)
{
    const auto all = rooms();
    for (const auto& name : pureRooms) {
        for (const auto& link : roomOf(all, name)->links) {
            EXPECT_TRUE(pureRooms.contains(link) || (name == "memory" && link == "PkgConfig::sodium"))
                << name << " links " << link;
        }
    }
}

TEST(Arrows, aRoomIncludes_onlyRoomsThatItLinks)
{
    const auto all = rooms();
    std::map<std::string, std::string> owner; // folder of an include -> room
    for (const auto& room : all) {
        if (room.path.starts_with("app/")) {
            owner[room.folder] = room.name;
        }
    }
    for (const auto& room : all) {
        const auto seen = seenFrom(all, room.name);
        for (const auto& file : filesUnder(room.path)) {
            for (const auto& include : includesOf(file)) {
                const auto found = owner.find(firstPart(include));
                if (file.isCpp() && include.find('/') != std::string::npos && found != owner.end()) {
                    EXPECT_TRUE(seen.contains(found->second)) << file.path << " includes " << include;
                }
            }
        }
    }
}

TEST(Arrows, noRoomSeesItself_throughOthers)
{
    const auto all = rooms();
    for (const auto& room : all) {
        for (const auto& link : room.links) {
            EXPECT_FALSE(link != room.name && seenFrom(all, link).contains(room.name)) << room.name << " and " << link;
        }
    }
}

TEST(Arrows, faceDevicesOpticalEmrtdAndStore_doNotKnowOneAnother)
{
    const auto all = rooms();
    for (const auto& name : edgeRooms) {
        const auto* room = roomOf(all, name);
        if (room == nullptr) {
            continue;
        }
        for (const auto& other : edgeRooms) {
            EXPECT_FALSE(other != name && seenFrom(all, name).contains(other)) << name << " sees " << other;
            for (const auto& file : filesUnder(room->path)) {
                for (const auto& include : includesOf(file)) {
                    EXPECT_FALSE(other != name && include.starts_with(other + "/")) << file.path << ": " << include;
                }
            }
        }
    }
}

TEST(Arrows, pictures_whichEdgesShare_knowsPureRoomsOnly)
{
    for (const auto& name : seenFrom(rooms(), "pictures")) {
        EXPECT_TRUE(name == "pictures" || pureRooms.contains(name)) << name;
    }
}

TEST(Arrows, theFaceRoom_hasNoWordForSearching)
{
    static const std::regex searching(
        R"re(\b\w*(gallery|search|identify|enrol|watchlist|one_?to_?many|topk|nearest)\w*\b)re", std::regex::icase);
    ASSERT_FALSE(filesUnder("app/face").empty());
    for (const auto& file : filesUnder("app/face")) {
        std::smatch match;
        const auto code = file.isCpp() ? codeOf(file) : std::string();
        EXPECT_FALSE(std::regex_search(code, match, searching)) << file.path << ": " << match.str();
    }
}

TEST(Arrows, onlyMintCapturePermit_makesAPermit)
{
    for (const auto& file : filesUnder("app")) {
        if (file.isCpp() && !file.path.starts_with("app/consent/permit.")) {
            EXPECT_FALSE(std::regex_search(codeOf(file), std::regex(R"re(\bCapturePermit\s*[({]\s*[^)&\s])re")))
                << file.path << " makes a permit";
        }
    }
    const auto consent = filesUnder("app/consent");
    const auto header = std::ranges::find(consent, std::string("app/consent/permit.h"), &SourceFile::path);
    ASSERT_NE(header, consent.end());
    const auto code = codeOf(*header);
    const std::regex friends(R"re(\bfriend\b[^;]*;)re");
    std::vector<std::string> found(std::sregex_token_iterator(code.begin(), code.end(), friends), {});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(found.front(), ::testing::HasSubstr("mintCapturePermit("));
    EXPECT_GT(code.find("CapturePermit(RecordId"), code.find("private:"));
}

} // namespace mingshi::tree
