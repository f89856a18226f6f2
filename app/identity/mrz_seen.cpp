// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/mrz.h"

#include "identity/characters.h"
#include "identity/mrz_layout.h"

#include <array>
#include <string>

namespace mingshi {

namespace {

/// What printed OCR-B is taken for when it is blurred. Weights of 7, 3 and 1 do not see G for 6 (they differ by ten),
/// so that pair is left to the eye.
constexpr std::array<std::string_view, 6> lookAlikes{"0OQD", "1I", "2Z", "5S", "8B", "7T"};
constexpr std::string_view mistakenDigits = "0125867";
constexpr std::string_view letters = "OIZSBGT";

bool lookAlike(char a, char b)
{
    return std::ranges::any_of(lookAlikes, [&](std::string_view set) { return set.contains(a) && set.contains(b); });
}

char letterThatLooksLike(char c)
{
    const auto at = mistakenDigits.find(c);
    return at == std::string_view::npos ? c : letters[at];
}

struct Reading {
    LockedText text;
    std::vector<MrzCorrection> corrections;
};

Reading readingOf(const SeenText& seen)
{
    Reading reading{LockedText(seen.best.view().size()), {}};
    reading.text.append(seen.best.view());
    return reading;
}

MrzCorrection replace(Reading& reading, std::size_t at, char meant, std::size_t columns)
{
    const MrzCorrection correction{static_cast<int>(at / columns) + 1, static_cast<int>(at % columns) + 1,
                                   reading.text.view()[at], meant};
    reading.text.replace(at, meant);
    return correction;
}

/// Where only letters can stand, a digit is the letter that it looks like (ICAO 9303-3 section 4.3).
void settleLetters(Reading& reading, const MrzLayout& layout)
{
    for (const auto place : {layout.code, layout.issuer, layout.name, layout.nationality}) {
        for (auto at = place.from; at < place.from + place.size; ++at) {
            const char read = reading.text.view()[at];
            if (const char meant = letterThatLooksLike(read); meant != read) {
                reading.corrections.push_back(replace(reading, at, meant, layout.columns));
            }
        }
    }
}

/// The lines below each other again, as `Mrz::read` takes them.
LockedText linesOf(std::string_view zone, std::size_t columns)
{
    LockedText lines(zone.size() + zone.size() / columns);
    for (std::size_t at = 0; at < zone.size(); at += columns) {
        lines.append(zone.substr(at, columns));
        lines.append('\n');
    }
    return lines;
}

constexpr double leastDoubt = 0.002; ///< how probable a second choice must be to be thought of

/// The one character of a field whose second choice makes every check digit hold, if there is exactly one such.
std::optional<std::size_t> doubtIn(MrzPlace place, MrzPlace check, const SeenText& seen, const Reading& reading,
                                   std::chrono::year_month_day today)
{
    std::optional<std::size_t> found;
    for (auto at = place.from; at <= place.from + place.size; ++at) {
        const auto where = at == place.from + place.size ? check.from : at;
        const char now = reading.text.view()[where], other = seen.second.view()[where];
        if (now == other || !lookAlike(now, other) || seen.secondCertainty[where] < leastDoubt) {
            continue;
        }
        Reading trial = readingOf(seen);
        for (std::size_t i = 0; i < reading.text.view().size(); ++i) {
            trial.text.replace(i, i == where ? other : reading.text.view()[i]);
        }
        const auto mrz = Mrz::read(linesOf(trial.text.view(), seen.columns).view(), today);
        if (mrz && allHold(mrz->checks())) {
            if (found) {
                return {}; // two ways: nobody knows which
            }
            found = where;
        }
    }
    return found;
}

} // namespace

std::optional<Mrz> Mrz::read(const SeenText& seen, std::chrono::year_month_day today)
{
    const auto zone = seen.best.view();
    if (seen.columns == 0 || zone.size() % seen.columns != 0 || seen.second.view().size() != zone.size() ||
        seen.secondCertainty.size() != zone.size()) {
        return {};
    }
    auto mrz = Mrz::read(linesOf(zone, seen.columns).view(), today);
    if (!mrz || !mrz->m_format || allHold(mrz->checks())) {
        return mrz;
    }
    const auto& layout = layoutOf(*mrz->m_format);
    auto reading = readingOf(seen);
    settleLetters(reading, layout);
    mrz = Mrz::read(linesOf(reading.text.view(), seen.columns).view(), today);
    if (mrz && !allHold(mrz->checks())) {
        for (const auto& [place, check] :
             {std::pair{layout.number, layout.numberCheck}, std::pair{layout.birth, layout.birthCheck},
              std::pair{layout.expiry, layout.expiryCheck}, std::pair{layout.optional, layout.optionalCheck},
              std::pair{layout.optional2, layout.composite}}) {
            if (place.size == 0 || check.size == 0) {
                continue;
            }
            if (const auto at = doubtIn(place, check, seen, reading, today)) {
                reading.corrections.push_back(replace(reading, *at, seen.second.view()[*at], layout.columns));
                break;
            }
        }
        mrz = Mrz::read(linesOf(reading.text.view(), seen.columns).view(), today);
    }
    if (mrz) {
        mrz->m_corrections.insert(mrz->m_corrections.begin(), reading.corrections.begin(), reading.corrections.end());
    }
    return mrz;
}

} // namespace mingshi
