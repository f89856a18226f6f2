// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "optical/ocr_b.h"

#include "optical/character_grid.h"
#include "pictures/wiped.h"

#include <span>

/// The bytes of resources/models/ocr_b/ocr_b.onnx, put there by the build, which checks their digest.
extern const unsigned char mingshiOcrBModel[];
extern const std::size_t mingshiOcrBModelSize;

namespace mingshi::optical {

namespace {

constexpr int batch = 32; ///< one size always, so that what the layers hold is overwritten and never freed as it is
constexpr int classes = static_cast<int>(alphabet.size()) + 1;

} // namespace

OcrB::OcrB() : m_net(cv::dnn::readNetFromONNX(reinterpret_cast<const char*>(mingshiOcrBModel), mingshiOcrBModelSize))
{
    m_net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
    m_net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
}

cv::Mat OcrB::probabilities(const cv::Mat& cells)
{
    const int count = cells.size[0];
    constexpr int values = cellWidth * cellHeight;
    auto result = wiped(), input = wiped();
    result.create(count, classes, CV_32F);
    input.create(std::vector<int>{batch, 1, cellHeight, cellWidth}, CV_32F);
    for (int from = 0; from < count; from += batch) {
        input.setTo(0);
        const int some = std::min(batch, count - from);
        std::copy_n(cells.ptr<float>(from), some * values, input.ptr<float>());
        m_net.setInput(input);
        const cv::Mat output = m_net.forward();
        CV_Assert(output.total() == static_cast<std::size_t>(batch * classes));
        std::copy_n(output.ptr<float>(), some * classes, result.ptr<float>(from));
    }
    input.setTo(0);
    m_net.setInput(input);
    m_net.forward();
    return result;
}

} // namespace mingshi::optical
