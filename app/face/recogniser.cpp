// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/recogniser.h"

#include "face/aligner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace mingshi::face {

Template Template::meanOf(std::span<const Template> parts)
{
    Template mean(parts.front().m_values.mat().cols);
    for (const Template& part : parts)
        cv::add(mean.m_values.mat(), part.m_values.mat(), mean.m_values.mat());
    mean.normalise();
    return mean;
}

double Template::scoreWith(const Template& other) const
{
    return m_values.mat().dot(other.m_values.mat());
}

void Template::normalise()
{
    cv::Mat& values = m_values.mat();
    const double length = cv::norm(values);
    if (length > 0) // of a blank picture a network may make nothing
        values.convertTo(values, CV_32F, 1 / length);
}

Result<Recogniser> Recogniser::load(const std::filesystem::path& folder, std::span<const RecogniserEntry> entries)
{
    std::vector<Part> parts;
    for (const RecogniserEntry& entry : entries) {
        auto network = Network::load(folder, entry.model, {{entry.output, {1, entry.dimensions}}});
        if (!network)
            return std::unexpected(network.error());
        parts.push_back({entry, std::move(*network)});
    }
    return Recogniser(std::move(parts));
}

Template Recogniser::describe(const cv::Mat& picture, const Mesh& mesh)
{
    const std::array<Template, 2> looks{look(picture, mesh, false), look(picture, mesh, true)};
    return Template::meanOf(looks);
}

Template Recogniser::look(const cv::Mat& picture, const Mesh& mesh, bool mirrored)
{
    Template whole(std::accumulate(m_parts.begin(), m_parts.end(), 0,
                                   [](int sum, const Part& part) { return sum + part.entry.dimensions; }));
    int at = 0;
    for (Part& part : m_parts) {
        Pixels chip = aligned(picture, mesh, part.network.inputSize(), part.entry.alignment);
        if (mirrored)
            cv::flip(chip.mat(), chip.mat(), 1);
        const std::vector<Pixels> made = part.network.run(chip.mat());
        const double length = std::max(cv::norm(made.front().mat()), 1e-12);
        cv::Mat values = whole.m_values.mat().colRange(at, at + part.entry.dimensions);
        made.front().mat().convertTo(values, CV_32F, std::sqrt(part.entry.weight) / length);
        at += part.entry.dimensions;
    }
    return whole;
}

void Recogniser::forget()
{
    for (Part& part : m_parts)
        part.network.forget();
}

std::vector<ModelDigest> Recogniser::digests() const
{
    std::vector<ModelDigest> digests;
    for (const Part& part : m_parts)
        digests.push_back(part.network.digest());
    return digests;
}

} // namespace mingshi::face
