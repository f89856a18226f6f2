// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace mingshi::evaluate {

/// One axis; logarithmic ones are marked at powers of ten.
struct Axis {
    std::string label;
    double from, to;
    bool logarithmic;

    /// 0 to 1; beyond the ends it is cut.
    double placeOf(double value) const;
    std::vector<double> marks() const;
};

/// A curve over two axes.
struct Chart {
    std::string title;
    Axis x, y;
    std::vector<std::pair<double, double>> points;

    /// Both of one size. False when a file cannot be written.
    bool writeSvg(const std::filesystem::path& file) const;
    bool writePng(const std::filesystem::path& file) const;
};

} // namespace mingshi::evaluate
