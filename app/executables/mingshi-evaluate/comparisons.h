// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scores.h"

#include <opencv2/core.hpp>

#include <vector>

namespace mingshi::evaluate {

/// One side of all comparisons: templates of unit length in the rows, and the person of each row. A row of zeros is a
/// face that could not be acquired.
struct Side {
    cv::Mat templates;
    std::vector<int> identities;
};

/// Every comparison of `a` with `b` of two persons; with `once` (both sides are the same pictures) each pair of
/// pictures once. In blocks, on both cores.
Histogram crossComparisons(const Side& a, const Side& b, bool once);

} // namespace mingshi::evaluate
