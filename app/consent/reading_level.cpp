// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/reading_level.h"

#include "consent/folding.h"

#include <algorithm>

namespace mingshi {

std::size_t readingUnits(std::wstring_view folded, Tongue tongue)
{
    if (tongue == Tongue::Chinese || tongue == Tongue::Japanese) {
        return static_cast<std::size_t>(
            std::ranges::count_if(folded, [](wchar_t c) { return isHan(c) || isKana(c) || isHangul(c); }));
    }
    std::size_t words = 0;
    bool inside = false;
    for (const wchar_t c : folded) {
        const bool letter = c != L' ' && c != L'\n';
        words += letter && !inside ? 1U : 0U;
        inside = letter;
    }
    return words;
}

ReadingLevel readingLevel(const std::vector<std::wstring>& statements, Tongue tongue)
{
    ReadingLevel level;
    std::size_t all = 0;
    std::size_t sentences = 0;
    for (const auto& sentence : statements) {
        const std::size_t units = readingUnits(sentence, tongue);
        level.longest = std::max(level.longest, units);
        all += units;
        sentences += units > 0 ? 1U : 0U;
    }
    level.average = sentences == 0 ? 0 : static_cast<double>(all) / static_cast<double>(sentences);
    return level;
}

ReadingLimits readingLimits(Tongue tongue)
{
    switch (tongue) {
    case Tongue::Chinese:
        return {90, 55, 600};
    case Tongue::Japanese:
        return {120, 70, 900};
    case Tongue::Korean:
        return {38, 25, 400};
    case Tongue::English:
        return {50, 32, 400};
    case Tongue::Russian:
    case Tongue::Arabic:
        break;
    }
    return {42, 28, 400};
}

} // namespace mingshi
