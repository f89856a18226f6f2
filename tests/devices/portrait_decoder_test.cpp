// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/portrait_decoder.h"
#include "devices/program.h"
#include "scenes.h"

using namespace mingshi;
using mingshi::testing::card;

namespace {

constexpr auto helper = MINGSHI_HELPERS "/mingshi-portrait-decoder";
constexpr std::chrono::seconds plenty{30};

PortraitPlugin plugin(const std::string& name)
{
    return {.helper = helper, .library = std::string(MINGSHI_PLUGINS "/") + name + ".so", .timeOut = plenty};
}

PortraitPlugin simulatedPlugin()
{
    return {.helper = helper, .library = MINGSHI_HELPERS "/mingshi-simulated-portrait.so", .timeOut = plenty};
}

const std::array<std::byte, 1024> anyBlock{};

cv::Mat asMat(const Portrait& portrait)
{
    return cv::Mat(portrait.picture.height, portrait.picture.width, CV_8UC3,
                   const_cast<std::byte*>(portrait.picture.bgr.data()));
}

} // namespace

TEST(portraitDecoder, aSimulatedPortraitComesBackAsItWasDrawn)
{
    const auto portrait = PortraitDecoder(simulatedPlugin()).decode(card().portrait);
    ASSERT_TRUE(portrait) << toString(portrait.error());
    EXPECT_TRUE(portrait->simulated);
    ASSERT_EQ(portrait->picture.bgr.size(), 38556u);
    cv::Mat drawn;
    cv::resize(mingshi::testing::drawnPortrait(), drawn, {102, 126}, 0, 0, cv::INTER_AREA);
    const double error = cv::norm(asMat(*portrait), drawn, cv::NORM_L1) / 38556;
    EXPECT_LT(error, 8) << "mean difference of a channel; swapped channels or rows would be far more";
}

TEST(portraitDecoder, aPortraitOfAnotherPluginIsNotCalledSimulated)
{
    const auto portrait = PortraitDecoder(plugin("printing")).decode(anyBlock);
    ASSERT_TRUE(portrait) << toString(portrait.error());
    EXPECT_FALSE(portrait->simulated);
}

TEST(portraitDecoder, whatAPluginPrintsDoesNotMixWithThePicture)
{
    const auto portrait = PortraitDecoder(plugin("printing")).decode(anyBlock);
    ASSERT_TRUE(portrait);
    EXPECT_TRUE(std::ranges::all_of(portrait->picture.bgr.bytes(), [](std::byte b) { return b == std::byte{42}; }));
}

TEST(portraitDecoder, symbolOrderOfColoursAndOfRowsAreTheMakers)
{
    auto other = plugin("gradient");
    EXPECT_EQ(PortraitDecoder(other).decode(anyBlock).error().detail, "the decoder ended with 4");
    other.symbol = "other_name";
    other.rgb = true;
    other.flip = true;
    const auto portrait = PortraitDecoder(other).decode(anyBlock);
    ASSERT_TRUE(portrait) << toString(portrait.error());
    for (const auto& [x, y] : {std::pair{0, 0}, {101, 0}, {0, 125}, {50, 62}, {50, 63}}) {
        EXPECT_EQ(asMat(*portrait).at<cv::Vec3b>(y, x),
                  cv::Vec3b(77, static_cast<uchar>(125 - y), static_cast<uchar>(x)));
    }
}

TEST(portraitDecoder, aPluginThatMisbehavesCostsThePortraitOnly)
{
    for (const auto* name : {"crashing", "refusing", "exiting", "networking", "no-such-file"}) {
        const auto portrait = PortraitDecoder(plugin(name)).decode(anyBlock);
        ASSERT_FALSE(portrait) << name;
        EXPECT_EQ(portrait.error().code, ErrorCode::PortraitUnavailable) << name;
    }
    EXPECT_EQ(PortraitDecoder(plugin("crashing")).decode(anyBlock).error().detail, "the decoder ended with 139");
    EXPECT_EQ(PortraitDecoder(plugin("networking")).decode(anyBlock).error().detail, "the decoder ended with 159")
        << "SIGSYS: killed at the first try to open a socket";
    EXPECT_EQ(PortraitDecoder(plugin("exiting")).decode(anyBlock).error().detail, "the decoder gave 0 bytes");
}

TEST(portraitDecoder, aPluginThatHangsIsKilled)
{
    auto hanging = plugin("hanging");
    hanging.timeOut = std::chrono::seconds(1);
    EXPECT_EQ(PortraitDecoder(hanging).decode(anyBlock).error().detail, "the decoder took too long");
}

TEST(portraitDecoder, aPluginCanOpenNoFileSeeNoEnvironmentAndRunNoNewCode)
{
    const auto portrait = PortraitDecoder(plugin("spying")).decode(anyBlock);
    ASSERT_TRUE(portrait) << toString(portrait.error());
    EXPECT_EQ(std::to_integer<int>(portrait->picture.bgr.bytes()[0]), 0) << "bits of spying.cpp";
    EXPECT_FALSE(std::filesystem::exists("/tmp/mingshi-spy"));
}

TEST(portraitDecoder, aHelperThatIsNotThereIsSaid)
{
    auto missing = simulatedPlugin();
    missing.helper = "/no/such/helper";
    EXPECT_EQ(PortraitDecoder(missing).decode(anyBlock).error().detail, "the decoder cannot be started");
}

TEST(portraitDecoder, onlyABlockOfTheRightSizeIsDecoded)
{
    for (const std::size_t size : {0u, 1u, 1023u, 1025u}) {
        const std::vector<std::byte> block(size);
        EXPECT_EQ(PortraitDecoder(simulatedPlugin()).decode(block).error().code, ErrorCode::PortraitUnavailable);
    }
}

TEST(portraitDecoder, aSimulatedBlockThatIsBrokenIsRefusedByItsPlugin)
{
    const PortraitDecoder decoder(simulatedPlugin());
    auto lying = card().portrait;
    lying[16] = std::byte{0xFF};
    lying[17] = std::byte{0xFF};
    EXPECT_FALSE(decoder.decode(lying));
    auto cut = card().portrait;
    std::ranges::fill(std::span(cut).subspan(40), std::byte{0});
    EXPECT_FALSE(decoder.decode(cut));
    EXPECT_FALSE(decoder.decode(anyBlock)) << "not the simulator's";
}

TEST(portraitDecoder, theHelperRefusesWrongUseAndShortInput)
{
    const auto exitCode = [](std::vector<std::string> command, std::size_t input) {
        const std::vector<std::byte> bytes(input);
        return run({std::move(command), bytes, 40000, {}, plenty})->exitCode;
    };
    EXPECT_EQ(exitCode({helper}, 1024), 2);
    EXPECT_EQ(exitCode({helper, "--loud"}, 1024), 2);
    EXPECT_EQ(exitCode({helper, "a.so", "b.so"}, 1024), 2);
    EXPECT_EQ(exitCode({helper, MINGSHI_HELPERS "/mingshi-simulated-portrait.so"}, 1023), 5);
}
