// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "palette.h"

namespace mingshi {

const Palette& Palette::light()
{
    static const Palette palette{.ink = 0x1C2430,
                                 .inkQuiet = 0x474F5C,
                                 .paper = 0xFAF8F4,
                                 .card = 0xFFFFFF,
                                 .pressed = 0xEFECE4,
                                 .line = 0xD8D3C8,
                                 .accent = 0x0E6B66,
                                 .accentInk = 0x0A5450,
                                 .onAccent = 0xFFFFFF,
                                 .check = 0xB26A00,
                                 .fault = 0xA3261C,
                                 .shade = QColor(28, 36, 48, 140)};
    return palette;
}

const Palette& Palette::dark()
{
    static const Palette palette{.ink = 0xF3F0EA,
                                 .inkQuiet = 0xC3C8D0,
                                 .paper = 0x14181F,
                                 .card = 0x1D232C,
                                 .pressed = 0x2B333F,
                                 .line = 0x46505E,
                                 .accent = 0x5CC4BC,
                                 .accentInk = 0x7AD6CE,
                                 .onAccent = 0x0B1216,
                                 .check = 0xE5A33C,
                                 .fault = 0xF0877C,
                                 .shade = QColor(0, 0, 0, 170)};
    return palette;
}

const Palette& Palette::highContrast()
{
    static const Palette palette{.ink = 0xFFFFFF,
                                 .inkQuiet = 0xFFFFFF,
                                 .paper = QColor(0, 0, 0),
                                 .card = QColor(0, 0, 0),
                                 .pressed = 0x333333,
                                 .line = 0xFFFFFF,
                                 .accent = 0xFFE14D,
                                 .accentInk = 0xFFE14D,
                                 .onAccent = QColor(0, 0, 0),
                                 .check = 0xFFE14D,
                                 .fault = 0xFFB3AB,
                                 .shade = QColor(0, 0, 0, 200)};
    return palette;
}

} // namespace mingshi
