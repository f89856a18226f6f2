// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/network.h"
#include "pictures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <memory>
#include <sstream>

namespace mingshi::test {

namespace {

constexpr Timestamp now{};

/// Sanitizers keep freed memory back and map terabytes of their own: looking through it would tell nothing.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryCanBeRead = false;
#else
constexpr bool memoryCanBeRead = true;
#endif

/// Every line that `nm` prints of the library.
std::vector<std::string> symbols()
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen("nm -C " FACE_ARCHIVE, "r"), pclose);
    std::vector<std::string> lines;
    std::array<char, 4096> line;
    while (pipe && std::fgets(line.data(), static_cast<int>(line.size()), pipe.get()))
        lines.emplace_back(line.data());
    return lines;
}

/// 48 bytes to look for, kept so that looking does not find itself.
class Trace {
public:
    explicit Trace(const void* bytes)
    {
        std::memcpy(m_hidden.data(), bytes, m_hidden.size());
        for (unsigned char& byte : m_hidden)
            byte ^= mask;
    }

    /// How often they are in this process's writable memory.
    int inMemory() const
    {
        std::ifstream maps("/proc/self/maps");
        std::ifstream memory("/proc/self/mem", std::ios::binary);
        int found = 0;
        for (std::string line; std::getline(maps, line);) {
            std::size_t from = 0, to = 0;
            char dash = 0;
            std::string rights;
            std::istringstream(line) >> std::hex >> from >> dash >> to >> rights;
            if (rights.starts_with("rw"))
                found += in(memory, from, to);
        }
        return found;
    }

private:
    static constexpr unsigned char mask = 0x5a;

    int in(std::ifstream& memory, std::size_t from, std::size_t to) const
    {
        int found = 0;
        std::vector<unsigned char> piece(to - from);
        memory.clear();
        memory.seekg(static_cast<std::streamoff>(from));
        memory.read(reinterpret_cast<char*>(piece.data()), static_cast<std::streamsize>(piece.size()));
        piece.resize(static_cast<std::size_t>(memory.gcount()));
        for (unsigned char& byte : piece)
            byte ^= mask;
        for (auto at = piece.begin();; ++at) {
            at = std::search(at, piece.end(), m_hidden.begin(), m_hidden.end());
            if (at == piece.end())
                break;
            ++found;
        }
        std::ranges::fill(piece, static_cast<unsigned char>(0));
        return found;
    }

    std::array<unsigned char, 48> m_hidden;
};

} // namespace

TEST(Forgetting, everyLockedByte_isGivenBack)
{
    Comparer comparer = test::comparer();
    const std::vector<Picture> probe = frames("camera", 0, 14);
    const std::vector<Picture> nobody = frames("camera", 0, 1);
    const Picture card = pictureOf("cards/a.j2k"), other = pictureOf("cards/b.j2k"), none = Picture::blank(102, 126);
    const std::size_t before = LockedBytes::alive();
    ASSERT_GT(before, 0U);
    for (const Picture& frame : probe) {
        comparer.assess(frame);
        EXPECT_EQ(LockedBytes::alive(), before);
    }
    for (const Picture* reference : {&card, &other, &none}) {
        EXPECT_TRUE(comparer.compare(probe, *reference, PortraitOrigin::Chip, now).has_value());
        EXPECT_EQ(LockedBytes::alive(), before);
        EXPECT_TRUE(comparer.compare(nobody, *reference, PortraitOrigin::Chip, now).has_value());
        EXPECT_EQ(LockedBytes::alive(), before);
    }
}

TEST(Forgetting, nothingOfAFrame_isLeftInMemory)
{
    if (!memoryCanBeRead)
        GTEST_SKIP() << "under a sanitizer";
    Comparer comparer = test::comparer();
    cv::Mat pixels = pixelsOf("camera/012.jpg");
    const Trace trace(pixels.ptr(350, 600));
    std::vector<Picture> probe;
    probe.push_back(pictureOf(pixels));
    pixels.setTo(cv::Scalar::all(0));
    EXPECT_EQ(trace.inMemory(), 1); // only the frame that we hold: the trace is found where there is one
    const auto outcome = comparer.compare(probe, pictureOf("cards/a.png"), PortraitOrigin::Chip, now);
    ASSERT_TRUE(outcome.has_value());
    EXPECT_NE(outcome->band, ComparisonBand::NotComputed);
    EXPECT_EQ(trace.inMemory(), 1);
    probe.clear();
    EXPECT_EQ(trace.inMemory(), 0);
}

TEST(Forgetting, theLayersOfANetwork_holdNothingOfTheFace)
{
    if (!memoryCanBeRead)
        GTEST_SKIP() << "under a sanitizer";
    auto network = face::Network::load(models, face::Manifest::read(models / "models.json")->landmarks,
                                       {{"mesh", {1, 468 * 3}}, {"presence", {1, 1}}});
    ASSERT_TRUE(network.has_value());
    const auto traceOfMesh = [&] {
        const auto outputs = network->run(pixelsOf("camera/012.jpg")(cv::Rect(540, 250, 192, 192)));
        return Trace(outputs.front().mat().ptr(0));
    };
    const Trace trace = traceOfMesh();
    EXPECT_GT(trace.inMemory(), 0); // what OpenCV keeps until it is told to forget
    network->forget();
    EXPECT_EQ(trace.inMemory(), 0);
}

TEST(Library, hasNoGalleryAndNoSearch)
{
    const std::vector<std::string> lines = symbols();
    const auto mentions = [&](std::string_view word) {
        return std::ranges::any_of(lines, [&](std::string line) {
            std::ranges::transform(line, line.begin(),
                                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            return line.contains("mingshi::") && line.contains(word);
        });
    };
    ASSERT_TRUE(mentions("comparer::compare(")); // the symbols were really read
    for (const char* word : {"gallery", "search", "identif", "enrol", "watchlist", "index", "nearest", "age", "gender",
                             "emotion", "expression", "race", "store"})
        EXPECT_FALSE(mentions(std::string("::") + word) || mentions(std::string("_") + word)) << word;
}

TEST(Library, linksNoStore)
{
    for (const std::string& line : symbols()) {
        EXPECT_FALSE(line.contains("sqlite3")) << line;
        EXPECT_FALSE(line.contains("mingshi::store")) << line;
    }
}

} // namespace mingshi::test
