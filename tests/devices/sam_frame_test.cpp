// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/sam_frame.h"
#include "devices/sam_module.h"
#include "devices/sam_status.h"
#include "scenes.h"

#include <map>
#include <random>

using namespace mingshi;
using mingshi::testing::bytesOfHex;

namespace {

using Bytes = std::vector<std::byte>;

const auto frames = mingshi::testing::vectors("prc_sam_protocol.json");

/// Hands over at most `piece` bytes at a time, as a port does.
std::vector<SamFrameScanner::Found> scan(std::span<const std::byte> stream, std::size_t piece)
{
    SamFrameScanner scanner;
    std::vector<SamFrameScanner::Found> all;
    while (!stream.empty()) {
        const auto room = scanner.room();
        EXPECT_FALSE(room.empty());
        const auto count = std::min({piece, stream.size(), room.size()});
        std::ranges::copy(stream.first(count), room.begin());
        scanner.received(count);
        stream = stream.subspan(count);
        while (auto found = scanner.next()) {
            all.push_back(std::move(*found));
        }
    }
    return all;
}

Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes all;
    for (const auto& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

Bytes response(const std::string& name)
{
    return bytesOfHex(frames["responses"][name]);
}

Bytes baseReply(std::uint16_t text, std::uint16_t portrait, std::size_t rest)
{
    Bytes data{std::byte(text >> 8), std::byte(text & 0xFF), std::byte(portrait >> 8), std::byte(portrait & 0xFF)};
    data.resize(data.size() + rest);
    return data;
}

} // namespace

TEST(samFrame, everyPublishedRequestIsMadeByteForByte)
{
    const std::map<std::string, SamCommand> ours{
        {"reset_sam", sam::reset},    {"sam_status", sam::status},
        {"find_card", sam::findCard}, {"select_card", sam::selectCard},
        {"read_base", sam::readBase}, {"read_base_with_fingerprint", sam::readBaseAndFingerprint}};
    for (const auto& [name, command] : ours) {
        EXPECT_EQ(samRequest(command), bytesOfHex(frames["commands"][name])) << name;
    }
    EXPECT_EQ(samFrame(bytesOfHex("61FF50")), bytesOfHex(frames["commands"]["set_max_rf_byte_80"]));
}

TEST(samFrame, everyPublishedFrameIsFoundWhereverItIsSplit)
{
    for (const auto& group : {frames["commands"], frames["responses"]}) {
        for (const auto& [name, hex] : group.items()) {
            const auto frame = bytesOfHex(hex);
            for (std::size_t piece = 1; piece <= frame.size(); ++piece) {
                const auto found = scan(frame, piece);
                ASSERT_EQ(found.size(), 1u) << name << " in pieces of " << piece;
                EXPECT_TRUE(found[0].intact);
                EXPECT_EQ(samFrame(found[0].payload.bytes()), frame);
            }
        }
    }
}

TEST(samFrame, theSimulatedModuleAnswersThePublishedBytes)
{
    SamModule module(true);
    EXPECT_EQ(samFrame(module.answer(sam::findCard, {})), response("find_none"));
    EXPECT_EQ(samFrame(module.answer(sam::selectCard, {})), response("select_fail"));
    EXPECT_EQ(samFrame(module.answer(sam::readBase, {})), response("read_failed"));
    EXPECT_EQ(samFrame(module.answer(sam::status, {})), response("ok_nodata"));
    module.insert({});
    EXPECT_EQ(samFrame(module.answer(sam::findCard, {})), response("find_ok"));
    EXPECT_EQ(samFrame(module.answer(sam::selectCard, {})), response("select_ok"));
    EXPECT_EQ(samFrame(module.answer(sam::readBase, {})).size(), 1295u);
    EXPECT_EQ(samFrame(module.answer(sam::readBaseAndFingerprint, {})).size(), 2321u);
    EXPECT_EQ(samFrame(module.answer({0x7F, 0x01}, {})), response("command_error"));
}

TEST(samFrame, everyPublishedResponseMeansTheRightError)
{
    const std::map<std::string, ErrorCode> meanings{
        {"find_none", ErrorCode::CardRemoved},         {"select_fail", ErrorCode::CardRemoved},
        {"checksum_error", ErrorCode::ReaderProtocol}, {"length_error", ErrorCode::ReaderProtocol},
        {"command_error", ErrorCode::ReaderProtocol},  {"auth_card_by_sam_failed", ErrorCode::CardNotGenuine},
        {"verify_failed", ErrorCode::CardNotGenuine},  {"unknown_card_type", ErrorCode::CardKindUnknown},
        {"read_failed", ErrorCode::CardUnreadable},    {"sam_selftest_failed", ErrorCode::ReaderSelfTest},
        {"no_such_item", ErrorCode::CardUnreadable}};
    for (const auto& [name, code] : meanings) {
        const auto found = scan(response(name), 64);
        const auto status = samStatusOf(found.at(0).payload.bytes());
        ASSERT_TRUE(status) << name;
        EXPECT_EQ(errorOf(*status).code, code) << name;
    }
    EXPECT_EQ(errorOf(SamStatus::ReadFailed).detail, "status 41");
    EXPECT_EQ(samStatusOf(bytesOfHex("000190")).error().code, ErrorCode::ReaderProtocol);
    EXPECT_EQ(samStatusOf(bytesOfHex("0000")).error().code, ErrorCode::ReaderProtocol);
}

TEST(samFrame, noiseBeforeBetweenAndAfterFramesIsPassedOver)
{
    const auto one = response("find_ok");
    const auto two = response("select_ok");
    const auto stream =
        joined({bytesOfHex("00AAAA96AA"), one, bytesOfHex("AAAAAA96"), two, bytesOfHex("69AAAAAA9669")});
    for (std::size_t piece = 1; piece < stream.size(); ++piece) {
        const auto found = scan(stream, piece);
        ASSERT_EQ(found.size(), 2u) << piece;
        EXPECT_EQ(samFrame(found[0].payload.bytes()), one);
        EXPECT_EQ(samFrame(found[1].payload.bytes()), two);
    }
}

TEST(samFrame, aLengthThatNoFrameHasCannotHoldUpTheNextFrame)
{
    for (const auto* lie : {"AAAAAA96690000", "AAAAAA96690002", "AAAAAA9669FFFF", "AAAAAA9669095A"}) {
        const auto found = scan(joined({bytesOfHex(lie), response("find_ok")}), 7);
        ASSERT_EQ(found.size(), 1u) << lie;
        EXPECT_TRUE(found[0].intact);
    }
}

TEST(samFrame, aLengthThatLiesSwallowsNoFrameOnceItIsFoundOut)
{
    // It claims sixteen bytes, of which the next frame is a part.
    const auto found = scan(joined({bytesOfHex("AAAAAA96690010"), response("find_ok"), response("ok_nodata")}), 3);
    ASSERT_EQ(found.size(), 3u);
    EXPECT_FALSE(found[0].intact);
    EXPECT_TRUE(found[0].payload.empty());
    EXPECT_EQ(samFrame(found[1].payload.bytes()), response("find_ok"));
    EXPECT_EQ(samFrame(found[2].payload.bytes()), response("ok_nodata"));
}

TEST(samFrame, everyWrongBitIsNoticed)
{
    const auto good = response("find_ok");
    for (std::size_t bit = samPreamble.size() * 8; bit < good.size() * 8; ++bit) {
        auto bad = good;
        bad[bit / 8] ^= static_cast<std::byte>(1u << bit % 8);
        for (const auto& found : scan(bad, bad.size())) {
            EXPECT_FALSE(found.intact) << bit;
        }
    }
}

TEST(samFrame, theLongestFrameFitsAndALongerOneIsNone)
{
    const Bytes longest(samFrameLimit - 8);
    const auto found = scan(samFrame(longest), 64);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].payload.size(), longest.size());
}

TEST(samFrame, theBlocksOfACardAreTakenByTheirLengthFieldsOnly)
{
    const auto blocks = samBaseBlocks(baseReply(256, 1024, 1280), false);
    ASSERT_TRUE(blocks);
    EXPECT_EQ(blocks->text.size(), 256u);
    EXPECT_EQ(blocks->portrait.size(), 1024u);
    EXPECT_TRUE(samBaseBlocks(baseReply(256, 0, 256), false));
    for (const auto& lie : {baseReply(257, 1024, 1280), baseReply(256, 1025, 1280), baseReply(0xFFFF, 0xFFFF, 1280),
                            baseReply(256, 1024, 0), Bytes(3), Bytes{}}) {
        EXPECT_EQ(samBaseBlocks(lie, false).error().code, ErrorCode::CardUnreadable);
    }
    EXPECT_FALSE(samBaseBlocks(baseReply(256, 1024, 1281), true)) << "one byte short of the third length field";
    EXPECT_TRUE(samBaseBlocks(baseReply(256, 1024, 1282), true));
}

TEST(samFrame, aHundredThousandBrokenStreamsDoNoHarm)
{
    std::mt19937 random(20261120); // NOLINT: the same every time
    const auto upTo = [&random](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most)(random);
    };
    const auto noise = [&](std::size_t size) {
        Bytes bytes(size);
        std::ranges::generate(bytes, [&] { return static_cast<std::byte>(upTo(255)); });
        return bytes;
    };
    std::vector<Bytes> seeds;
    for (const auto& [name, hex] : frames["responses"].items()) {
        seeds.push_back(bytesOfHex(hex));
    }
    std::size_t intact = 0;
    std::size_t broken = 0;
    SamFrameScanner scanner; // one for all: what one stream leaves behind meets the next
    for (int round = 0; round < 100'000; ++round) {
        auto stream = upTo(3) == 0 ? noise(upTo(40)) : seeds[upTo(seeds.size() - 1)];
        if (upTo(3) == 0) {
            const auto payload = noise(3 + upTo(60));
            stream = joined({noise(upTo(6)), samFrame(payload)});
        }
        for (std::size_t changes = upTo(2); changes > 0 && !stream.empty(); --changes) {
            stream[upTo(stream.size() - 1)] = static_cast<std::byte>(upTo(255));
        }
        stream.resize(stream.size() - std::min(stream.size(), upTo(9) == 0 ? upTo(8) : 0));
        std::span<const std::byte> left = stream;
        while (!left.empty()) {
            const auto room = scanner.room();
            ASSERT_FALSE(room.empty());
            const auto count = std::min({left.size(), room.size(), 1 + upTo(30)});
            std::ranges::copy(left.first(count), room.begin());
            scanner.received(count);
            left = left.subspan(count);
            while (const auto found = scanner.next()) {
                if (found->intact) {
                    ++intact;
                    ASSERT_GE(found->payload.size(), 2u);
                    const auto data = found->payload.bytes();
                    (void)samStatusOf(data);
                    for (const bool withFingerprint : {false, true}) {
                        if (const auto blocks = samBaseBlocks(data, withFingerprint)) {
                            ASSERT_LE(blocks->text.size() + blocks->portrait.size(), data.size());
                        }
                    }
                } else {
                    ++broken;
                }
            }
            ASSERT_LT(scanner.pending(), samFrameLimit);
        }
    }
    EXPECT_GT(intact, 20'000u) << "most frames are whole and must be found among the broken ones";
    EXPECT_GT(broken, 5'000u);
}
