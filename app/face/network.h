// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "face/manifest.h"
#include "face/pixels.h"
#include "identity/comparison.h"

#include <opencv2/dnn.hpp>

#include <span>
#include <string>
#include <vector>

namespace mingshi::face {

/// A network with one square input and named outputs.
class Network {
public:
    struct Output {
        std::string name;
        std::vector<int> shape; ///< as models.json's file must give it
    };

    /// Loads and runs it once, so that a file of another shape is refused here and the first frame is not slow.
    /// Errors: as readModelFile.
    static Result<Network> load(const std::filesystem::path& folder, const ModelEntry& entry,
                                std::vector<Output> outputs);

    int inputSize() const { return m_entry.inputSize; }

    /// `image`: 8-bit BGR of `inputSize()` squared. The outputs in the order in which they were named, in locked
    /// memory.
    std::vector<Pixels> run(const cv::Mat& image);

    /// Overwrites what the input and the layers still hold of the last image.
    void forget();

    ModelDigest digest() const { return {m_entry.name, m_entry.sha256}; }

private:
    Network(cv::dnn::Net net, ModelEntry entry, std::vector<Output> outputs);
    std::vector<cv::Mat> forward();

    cv::dnn::Net m_net;
    ModelEntry m_entry;
    std::vector<Output> m_outputs;
    std::vector<cv::String> m_names;
    Pixels m_blob; ///< the input; kept, because locked memory is slow to come by
};

} // namespace mingshi::face
