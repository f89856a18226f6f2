// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "holder.h"

#include "identity/mrz_check_digit.h"
#include "identity/mrz_layout.h"
#include "identity/prc_number.h"

#include <array>

namespace mingshi::specimens {

namespace {

constexpr std::array states{"UTO", "D<<", "FRA", "CHN", "USA", "GBR", "KOR", "JPN", "ESP", "IND", "ZAF", "BRA"};
constexpr std::array regions{"110105", "310115", "440304", "330106", "510107", "420111", "610113", "320508"};

char letter(cv::RNG& random)
{
    return static_cast<char>('A' + random.uniform(0, 26));
}

char digit(cv::RNG& random)
{
    return static_cast<char>('0' + random.uniform(0, 10));
}

std::string some(cv::RNG& random, int size, char (*one)(cv::RNG&))
{
    std::string text;
    for (int i = 0; i < size; ++i) {
        text += one(random);
    }
    return text;
}

/// Letters and digits mixed, as documents number themselves.
std::string code(cv::RNG& random, int size)
{
    std::string text;
    for (int i = 0; i < size; ++i) {
        text += random.uniform(0, 3) == 0 ? letter(random) : digit(random);
    }
    return text;
}

std::string twoDigits(int value)
{
    return {static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)};
}

std::string day(cv::RNG& random, int firstYear, int lastYear)
{
    const auto year = twoDigits(random.uniform(firstYear, lastYear + 1) % 100);
    const auto month = twoDigits(random.uniform(1, 13));
    return year + month + twoDigits(random.uniform(1, 29));
}

std::string name(cv::RNG& random)
{
    auto text = some(random, random.uniform(3, 13), letter) + "<<" + some(random, random.uniform(2, 10), letter);
    if (random.uniform(0, 3) == 0) {
        text += "<" + some(random, random.uniform(2, 9), letter);
    }
    return text;
}

} // namespace

std::vector<std::string> inventedZone(cv::RNG& random, MrzFormat format)
{
    const auto& layout = layoutOf(format);
    std::string zone(layout.lines * layout.columns, '<');
    const auto put = [&zone](MrzPlace place, std::string text) {
        text.resize(std::min(text.size(), place.size));
        zone.replace(place.from, text.size(), text);
    };
    const auto check = [&zone, &put](MrzPlace data, MrzPlace at) {
        if (at.size > 0) {
            put(at, std::string(1, *mrzCheckDigit(std::string_view(zone).substr(data.from, data.size))));
        }
    };
    const std::string state = states[static_cast<std::size_t>(random.uniform(0, static_cast<int>(states.size())))];
    put(layout.code, layout.codes.starts_with('P') ? "P<" : random.uniform(0, 2) == 0 ? "I<" : "ID");
    put(layout.issuer, state);
    put(layout.nationality, state);
    put(layout.name, name(random));
    put(layout.number, code(random, 9));
    put(layout.birth, day(random, 40, 107));
    put(layout.sex, std::string(1, "MF<"[random.uniform(0, 3)]));
    put(layout.expiry, day(random, 27, 36));
    if (random.uniform(0, 2) == 0) {
        put(layout.optional, code(random, random.uniform(4, static_cast<int>(layout.optional.size))));
    }
    check(layout.number, layout.numberCheck);
    check(layout.birth, layout.birthCheck);
    check(layout.expiry, layout.expiryCheck);
    check(layout.optional, layout.optionalCheck);
    std::string over;
    for (const auto& place : layout.compositeOver) {
        over += zone.substr(place.from, place.size);
    }
    if (layout.composite.size > 0) {
        put(layout.composite, std::string(1, *mrzCheckDigit(over)));
    }
    std::vector<std::string> lines;
    for (std::size_t line = 0; line < layout.lines; ++line) {
        lines.push_back(zone.substr(line * layout.columns, layout.columns));
    }
    return lines;
}

std::string inventedNumber(cv::RNG& random)
{
    std::string number = regions[static_cast<std::size_t>(random.uniform(0, static_cast<int>(regions.size())))];
    const int year = random.uniform(1945, 2008);
    number += std::to_string(year) + twoDigits(random.uniform(1, 13)) + twoDigits(random.uniform(1, 29));
    number += some(random, 3, digit);
    return number + mod11CheckOf(number);
}

} // namespace mingshi::specimens
