// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/mrz_layout.h"

#include <algorithm>

namespace mingshi {

namespace {

constexpr std::array layouts{
    MrzLayout{.format = MrzFormat::Td1,
              .lines = 3,
              .columns = 30,
              .codes = "ACI",
              .code = {0, 2},
              .issuer = {2, 3},
              .name = {60, 30},
              .number = {5, 9},
              .numberCheck = {14, 1},
              .nationality = {45, 3},
              .birth = {30, 6},
              .birthCheck = {36, 1},
              .sex = {37, 1},
              .expiry = {38, 6},
              .expiryCheck = {44, 1},
              .optional = {15, 15},
              .optionalCheck = {},
              .optional2 = {48, 11},
              .composite = {59, 1},
              .compositeOver = {{{5, 25}, {30, 7}, {38, 7}, {48, 11}}},
              .numberMayGoOn = true},
    MrzLayout{.format = MrzFormat::MrvB,
              .lines = 2,
              .columns = 36,
              .codes = "V",
              .code = {0, 2},
              .issuer = {2, 3},
              .name = {5, 31},
              .number = {36, 9},
              .numberCheck = {45, 1},
              .nationality = {46, 3},
              .birth = {49, 6},
              .birthCheck = {55, 1},
              .sex = {56, 1},
              .expiry = {57, 6},
              .expiryCheck = {63, 1},
              .optional = {64, 8},
              .optionalCheck = {},
              .optional2 = {},
              .composite = {},
              .compositeOver = {},
              .numberMayGoOn = false},
    MrzLayout{.format = MrzFormat::Td2,
              .lines = 2,
              .columns = 36,
              .codes = "ACI",
              .code = {0, 2},
              .issuer = {2, 3},
              .name = {5, 31},
              .number = {36, 9},
              .numberCheck = {45, 1},
              .nationality = {46, 3},
              .birth = {49, 6},
              .birthCheck = {55, 1},
              .sex = {56, 1},
              .expiry = {57, 6},
              .expiryCheck = {63, 1},
              .optional = {64, 7},
              .optionalCheck = {},
              .optional2 = {},
              .composite = {71, 1},
              .compositeOver = {{{36, 10}, {49, 7}, {57, 14}, {}}},
              .numberMayGoOn = true},
    MrzLayout{.format = MrzFormat::MrvA,
              .lines = 2,
              .columns = 44,
              .codes = "V",
              .code = {0, 2},
              .issuer = {2, 3},
              .name = {5, 39},
              .number = {44, 9},
              .numberCheck = {53, 1},
              .nationality = {54, 3},
              .birth = {57, 6},
              .birthCheck = {63, 1},
              .sex = {64, 1},
              .expiry = {65, 6},
              .expiryCheck = {71, 1},
              .optional = {72, 16},
              .optionalCheck = {},
              .optional2 = {},
              .composite = {},
              .compositeOver = {},
              .numberMayGoOn = false},
    MrzLayout{.format = MrzFormat::Td3,
              .lines = 2,
              .columns = 44,
              .codes = "P",
              .code = {0, 2},
              .issuer = {2, 3},
              .name = {5, 39},
              .number = {44, 9},
              .numberCheck = {53, 1},
              .nationality = {54, 3},
              .birth = {57, 6},
              .birthCheck = {63, 1},
              .sex = {64, 1},
              .expiry = {65, 6},
              .expiryCheck = {71, 1},
              .optional = {72, 14},
              .optionalCheck = {86, 1},
              .optional2 = {},
              .composite = {87, 1},
              .compositeOver = {{{44, 10}, {57, 7}, {65, 22}, {}}},
              .numberMayGoOn = false},
};

} // namespace

std::span<const MrzLayout> mrzLayouts()
{
    return layouts;
}

const MrzLayout& layoutOf(MrzFormat format)
{
    return *std::ranges::find(layouts, format, &MrzLayout::format);
}

} // namespace mingshi
