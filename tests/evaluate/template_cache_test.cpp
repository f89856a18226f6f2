// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "template_cache.h"

#include "journeys/program.h"

#include <gtest/gtest.h>

#include <set>

namespace mingshi::test {

using namespace mingshi::evaluate;

namespace {

face::Manifest manifest()
{
    return face::Manifest::read(MINGSHI_SOURCE_DIR "/resources/models/models.json", "accurate").value();
}

Described described(float value)
{
    return {{value, 2, 3}, {4, 5, value}, {1, 2, 3, 4}};
}

} // namespace

TEST(TemplateKey, changesWithEverythingThatATemplateDependsOn)
{
    const Key picture = digestOf(std::as_bytes(std::span("picture"))),
              other = digestOf(std::as_bytes(std::span("another")));
    std::set<Key> keys{keyOf(picture, Degradation::None, manifest()), keyOf(other, Degradation::None, manifest()),
                       keyOf(picture, Degradation::Chip, manifest()), keyOf(picture, Degradation::Card, manifest())};
    std::size_t expected = 4;
    const auto changed = [&](auto change) {
        auto changing = manifest();
        change(changing);
        keys.insert(keyOf(picture, Degradation::None, changing));
        EXPECT_EQ(keys.size(), ++expected);
    };
    changed([](auto& m) { m.detector.sha256[0] = 'x'; });
    changed([](auto& m) { m.landmarks.scale = 1; });
    changed([](auto& m) { m.recognisers[0].model.mean[1] += 1e-3; });
    changed([](auto& m) { m.recognisers[0].model.blueFirst = true; });
    changed([](auto& m) { m.recognisers[0].model.scale = 1.0 / 256; });
    changed([](auto& m) { m.recognisers[0].weight += 1e-9; });
    changed([](auto& m) { m.recognisers[1].alignment = face::Alignment::Dlib; });
    changed([](auto& m) { m.recognisers[1].output = "another"; });
    changed([](auto& m) { std::swap(m.recognisers[0], m.recognisers[1]); });
    keys.insert(keyOf(picture, Degradation::None, manifest()));
    EXPECT_EQ(keys.size(), expected); // the same gives the same
}

TEST(TemplateCache, givesBackWhatItWasGiven_alsoTheNextTime)
{
    TemporaryFolder folder;
    const Key one = digestOf(std::as_bytes(std::span("one"))), two = digestOf(std::as_bytes(std::span("two")));
    {
        TemplateCache cache(folder / "cache", 3);
        EXPECT_EQ(cache.find(one), nullptr);
        cache.add(one, described(7));
        cache.add(two, described(8));
    }
    // the last record cut short: it is dropped, and what is added later does not stand askew
    std::filesystem::resize_file(folder / "cache", std::filesystem::file_size(folder / "cache") - 5);
    {
        TemplateCache cache(folder / "cache", 3);
        ASSERT_NE(cache.find(one), nullptr);
        EXPECT_EQ(cache.find(two), nullptr);
        cache.add(two, described(9));
    }
    TemplateCache cache(folder / "cache", 3);
    ASSERT_NE(cache.find(one), nullptr);
    EXPECT_EQ(cache.find(one)->asSeen, (std::vector<float>{7, 2, 3}));
    EXPECT_EQ(cache.find(one)->mirrored, (std::vector<float>{4, 5, 7}));
    EXPECT_EQ(cache.find(one)->milliseconds, (std::array<float, stages>{1, 2, 3, 4}));
    ASSERT_NE(cache.find(two), nullptr);
    EXPECT_EQ(cache.find(two)->asSeen[0], 9);
}

TEST(TemplateCache, withoutAFile_keepsInMemoryAlone)
{
    TemplateCache cache({}, 3);
    const Key one = digestOf(std::as_bytes(std::span("one")));
    cache.add(one, described(7));
    EXPECT_NE(cache.find(one), nullptr);
}

} // namespace mingshi::test
