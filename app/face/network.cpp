// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/network.h"

#include "face/model_file.h"

namespace mingshi::face {

namespace {

/// Planes of floats, as cv::dnn::blobFromImage makes them, but into locked memory.
void fill(cv::Mat& blob, const cv::Mat& image, const ModelEntry& entry)
{
    const int size = entry.inputSize;
    auto* planes = blob.ptr<float>();
    const int plane = size * size;
    for (int y = 0; y < size; ++y) {
        const auto* row = image.ptr<cv::Vec3b>(y);
        for (int x = 0; x < size; ++x)
            for (int blue = 0; blue < 3; ++blue) {
                const int at = entry.blueFirst ? blue : 2 - blue;
                planes[at * plane + y * size + x] =
                    static_cast<float>((row[x][blue] - entry.mean[static_cast<std::size_t>(2 - blue)]) * entry.scale);
            }
    }
}

} // namespace

Result<Network> Network::load(const std::filesystem::path& folder, const ModelEntry& entry, std::vector<Output> outputs)
{
    const auto bytes = readModelFile(folder, entry);
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::string file = (folder / entry.file).string();
    try {
        cv::dnn::Net net = cv::dnn::readNetFromONNX(*bytes);
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        Network network(std::move(net), entry, std::move(outputs));
        network.forget();
        return network;
    } catch (const cv::Exception& error) {
        return fail(ErrorCode::ModelUnreadable, file + ": " + error.err);
    }
}

Network::Network(cv::dnn::Net net, ModelEntry entry, std::vector<Output> outputs)
    : m_net(std::move(net)), m_entry(std::move(entry)), m_outputs(std::move(outputs)),
      m_blob({1, 3, m_entry.inputSize, m_entry.inputSize}, CV_32F)
{
    for (const Output& output : m_outputs)
        m_names.push_back(output.name);
}

std::vector<cv::Mat> Network::forward()
{
    m_net.setInput(m_blob.mat());
    std::vector<cv::Mat> outputs;
    m_net.forward(outputs, m_names);
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const std::vector<int> shape(outputs[i].size.p, outputs[i].size.p + outputs[i].dims);
        if (shape != m_outputs[i].shape || outputs[i].type() != CV_32F)
            CV_Error(cv::Error::StsUnmatchedSizes, "output " + m_outputs[i].name + " has another shape");
    }
    return outputs;
}

std::vector<Pixels> Network::run(const cv::Mat& image)
{
    CV_Assert(image.type() == CV_8UC3 && image.rows == inputSize() && image.cols == inputSize());
    fill(m_blob.mat(), image, m_entry);
    std::vector<Pixels> kept;
    // what forward() gives are views of the layers' own memory, which the next run overwrites
    for (const cv::Mat& output : forward()) {
        kept.emplace_back(std::vector<int>(output.size.p, output.size.p + output.dims), CV_32F);
        output.copyTo(kept.back().mat());
    }
    return kept;
}

void Network::forget()
{
    m_blob.mat().setTo(0);
    forward();
}

} // namespace mingshi::face
