// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz_target.h"
#include "identity/mrz.h"

#include <algorithm>

using namespace mingshi;
using namespace std::chrono_literals;

/// What a camera may have seen: the format, then for each character the best, the second and how probable that is.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
    constexpr std::size_t columns[] = {44, 36, 30, 20};
    if (size < 1) {
        return 0;
    }
    const auto count = (size - 1) / 3;
    SeenText seen{.columns = columns[data[0] % 4],
                  .best = LockedText(count),
                  .second = LockedText(count),
                  .certainty = std::vector(count, 0.9),
                  .secondCertainty = {}};
    for (std::size_t i = 0; i < count; ++i) {
        // Letters of the corpus stand for themselves, so that it can be read.
        const auto characterOf = [&](std::uint8_t byte) {
            const auto c = static_cast<char>(byte);
            return alphabet.contains(c) ? c : alphabet[byte % alphabet.size()];
        };
        seen.best.append(characterOf(data[1 + 3 * i]));
        seen.second.append(characterOf(data[2 + 3 * i]));
        seen.secondCertainty.push_back(data[3 + 3 * i] / 255.);
    }
    const auto mrz = Mrz::read(seen, 2026y / 11 / 24);
    if (!mrz || !mrz->format()) {
        return 0;
    }
    const auto read = seen.best.view(), meant = mrz->zone();
    fuzz::require(meant.size() <= read.size());
    if (meant.size() != read.size()) {
        return 0; // a zone among other lines
    }
    for (std::size_t i = 0; i < meant.size(); ++i) {
        // Nothing is ever changed without saying so.
        const int line = static_cast<int>(i / seen.columns) + 1, column = static_cast<int>(i % seen.columns) + 1;
        fuzz::require(read[i] == meant[i] || std::ranges::any_of(mrz->corrections(), [&](const MrzCorrection& one) {
                          return one.line == line && one.column == column && one.meant == meant[i];
                      }));
    }
    return 0;
}
