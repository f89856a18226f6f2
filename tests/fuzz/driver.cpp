// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz_target.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

/// Replays every file of a corpus, then mutations of them that are the same every time: no more than `mostRuns`, no
/// longer than `mostTime`. Fails when there is no corpus or when a parser took more memory than any input is worth.
namespace {

using Input = std::vector<std::uint8_t>;

constexpr int mostRuns = 20000;
constexpr std::chrono::seconds mostTime{4};
constexpr std::size_t longestInput = 1 << 16;
constexpr long mostMemory = 1 << 20; ///< KiB; sanitizers need most of it

std::vector<Input> corpusIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        files.push_back(entry.path());
    }
    std::ranges::sort(files);
    std::vector<Input> corpus;
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return corpus;
}

class Mutator {
public:
    explicit Mutator(const std::vector<Input>& corpus) : m_corpus(corpus) {}

    Input next()
    {
        Input input = m_corpus[below(m_corpus.size())];
        for (std::size_t steps = 1 + below(6); steps > 0; --steps) {
            mutate(input);
        }
        input.resize(std::min(input.size(), longestInput));
        return input;
    }

private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }

    void mutate(Input& input)
    {
        static constexpr std::uint8_t telling[]{0x00, 0x01, 0x7F, 0x80, 0xFF, '<', '\n',
                                                '\r', 0x1E, '0',  '9',  '{',  '"', ','};
        const std::size_t at = below(input.size());
        const auto place = input.begin() + static_cast<std::ptrdiff_t>(at);
        const auto value = below(2) == 0 ? telling[below(std::size(telling))] : static_cast<std::uint8_t>(m_random());
        const auto end = place + static_cast<std::ptrdiff_t>(below(input.size() - at));
        switch (below(7)) {
        case 0:
            if (!input.empty()) {
                *place = value;
            }
            break;
        case 1:
            if (!input.empty()) {
                *place ^= static_cast<std::uint8_t>(1U << below(8));
            }
            break;
        case 2:
            input.insert(place, 1 + below(8), value);
            break;
        case 3:
            input.erase(place, end);
            break;
        case 4: {
            const Input copied(place, end);
            input.insert(input.begin() + static_cast<std::ptrdiff_t>(below(input.size())), copied.begin(),
                         copied.end());
            break;
        }
        case 5: {
            const auto& other = m_corpus[below(m_corpus.size())];
            input.resize(at);
            input.insert(input.end(), other.begin() + static_cast<std::ptrdiff_t>(below(other.size())), other.end());
            break;
        }
        default:
            input.resize(at);
        }
    }

    const std::vector<Input>& m_corpus;
    std::mt19937 m_random{20261124}; // NOLINT: the same every time
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzz_TARGET CORPUS\n", stderr);
        return 2;
    }
    const auto corpus = corpusIn(argv[1]);
    if (corpus.empty()) {
        std::fputs("The corpus is empty.\n", stderr);
        return 1;
    }
    for (const auto& input : corpus) {
        LLVMFuzzerTestOneInput(input.data(), input.size());
    }
    Mutator mutator(corpus);
    const auto end = std::chrono::steady_clock::now() + mostTime;
    int runs = 0;
    while (runs < mostRuns && std::chrono::steady_clock::now() < end) {
        const auto input = mutator.next();
        LLVMFuzzerTestOneInput(input.data(), input.size());
        ++runs;
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%zu files, %d mutations, %ld MiB\n", corpus.size(), runs, used.ru_maxrss / 1024);
    return used.ru_maxrss <= mostMemory ? 0 : 1;
}
