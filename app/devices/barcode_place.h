// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace mingshi {

/// Places of a grey picture that look like stacked bars: strong changes of brightness in one direction only. The width
/// of a place runs across the bars. The most striking first, at most four.
std::vector<cv::RotatedRect> barcodePlaces(const cv::Mat& grey);

} // namespace mingshi
