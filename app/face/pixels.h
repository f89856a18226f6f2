// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "memory/locked_bytes.h"
#include "pictures/view.h"

#include <opencv2/core.hpp>

#include <vector>

namespace mingshi::face {

/// A matrix whose elements are in locked memory and are wiped with it. OpenCV writes into it as long as size and type
/// are right already; `mat()` must not be assigned to.
class Pixels {
public:
    Pixels(int height, int width, int type);
    Pixels(const std::vector<int>& shape, int type);

    cv::Mat& mat() { return m_mat; }
    const cv::Mat& mat() const { return m_mat; }

private:
    LockedBytes m_bytes;
    cv::Mat m_mat;
};

/// `transform`: 2x3, from the pixels of the result to those of `from`. A square of `size`, without aliasing where it
/// shrinks (up to four times); outside of `from` it is black.
Pixels resampled(const cv::Mat& from, const cv::Matx23d& transform, int size);

using mingshi::viewOf;

} // namespace mingshi::face
