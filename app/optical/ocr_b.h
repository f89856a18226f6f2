// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"

#include <opencv2/dnn.hpp>

#include <string_view>

namespace mingshi::optical {

/// What machine-readable lines are made of.
inline constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

/// Tells characters of OCR-B (ISO 1073-2) apart. The network is part of the program: trained on renders by
/// resources/models/ocr_b/train.py, 37 characters and "nothing".
class OcrB {
public:
    OcrB();

    /// For each of the cells (character_grid.h) how probable each character of the alphabet is, and nothing: n x 38.
    /// Wiped when it goes; what the network holds is overwritten before this returns.
    cv::Mat probabilities(const cv::Mat& cells);

private:
    cv::dnn::Net m_net;
};

} // namespace mingshi::optical
