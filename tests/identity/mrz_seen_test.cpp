// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/mrz.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mingshi;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

constexpr auto today = 2026y / 11 / 25;
// ICAO 9303-4, appendix B: the specimen of Utopia.
const std::string specimen = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
                             "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

SeenText seen(const std::string& zone)
{
    return {.columns = 44,
            .best = LockedText(zone),
            .second = LockedText(zone),
            .certainty = std::vector(zone.size(), 1.),
            .secondCertainty = std::vector(zone.size(), 0.)};
}

/// As if the eye had taken what stands at `at` for `read`.
void misread(SeenText& text, std::size_t at, char read, double doubt = 0.2)
{
    text.second.replace(at, text.best.view()[at]);
    text.best.replace(at, read);
    text.secondCertainty[at] = doubt;
}

} // namespace

TEST(SeenMrz, whatIsReadWell_isLeftAsItIs)
{
    const auto mrz = Mrz::read(seen(specimen), today);
    ASSERT_TRUE(mrz);
    EXPECT_TRUE(allHold(mrz->checks()));
    EXPECT_THAT(mrz->corrections(), IsEmpty());
    EXPECT_EQ(mrz->zone(), specimen);
}

TEST(SeenMrz, aDigitInAName_isTheLetterThatItLooksLike_andThatIsSaid)
{
    auto text = seen(specimen);
    misread(text, 11, '0'); // ERIKSS0N
    misread(text, 7, '1');
    const auto mrz = Mrz::read(text, today);
    ASSERT_TRUE(mrz);
    EXPECT_EQ(mrz->zone(), specimen);
    EXPECT_THAT(mrz->corrections(), ElementsAre(MrzCorrection{1, 8, '1', 'I'}, MrzCorrection{1, 12, '0', 'O'}));
}

TEST(SeenMrz, aDoubtInTheNumber_isSettledByTheCheckDigits_andThatIsSaid)
{
    auto text = seen(specimen);
    misread(text, 45, 'B'); // L8 -> LB
    const auto mrz = Mrz::read(text, today);
    ASSERT_TRUE(mrz);
    EXPECT_TRUE(allHold(mrz->checks()));
    EXPECT_EQ(mrz->zone(), specimen);
    EXPECT_THAT(mrz->corrections(), ElementsAre(MrzCorrection{2, 2, 'B', '8'}));
}

TEST(SeenMrz, whereTheEyeHadNoDoubt_nothingIsChanged)
{
    auto text = seen(specimen);
    misread(text, 45, 'B', 0.0001);
    const auto mrz = Mrz::read(text, today);
    ASSERT_TRUE(mrz);
    EXPECT_FALSE(holds(mrz->checks(), "number_check_digit"));
    EXPECT_THAT(mrz->corrections(), IsEmpty());
}

TEST(SeenMrz, whatDoesNotLookAlike_isNeverExchanged)
{
    auto text = seen(specimen);
    misread(text, 45, '3', 0.45); // 8 and 3: not a pair that blur makes
    const auto mrz = Mrz::read(text, today);
    ASSERT_TRUE(mrz);
    EXPECT_FALSE(allHold(mrz->checks()));
    EXPECT_EQ(mrz->zone()[45], '3');
}

TEST(SeenMrz, twoWrongCharacters_inOneField_areNotGuessed)
{
    auto text = seen(specimen);
    misread(text, 45, 'B'); // 8
    misread(text, 49, 'O'); // 0
    const auto mrz = Mrz::read(text, today);
    ASSERT_TRUE(mrz);
    EXPECT_FALSE(allHold(mrz->checks()));
    EXPECT_THAT(mrz->corrections(), IsEmpty());
}

TEST(SeenMrz, linesThatAreNone_areNotRead)
{
    EXPECT_FALSE(Mrz::read(SeenText{}, today));
    auto odd = seen(specimen);
    odd.columns = 43;
    EXPECT_FALSE(Mrz::read(odd, today));
    odd = seen(specimen);
    odd.secondCertainty.pop_back();
    EXPECT_FALSE(Mrz::read(odd, today));
}
