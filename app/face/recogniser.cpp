// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/recogniser.h"

#include <array>

namespace mingshi::face {

Template Template::meanOf(std::span<const Template> parts)
{
    Template mean;
    for (const Template& part : parts)
        cv::scaleAdd(part.m_values.mat(), 1.0 / static_cast<double>(parts.size()), mean.m_values.mat(),
                     mean.m_values.mat());
    return mean;
}

double Template::distanceTo(const Template& other) const
{
    return cv::norm(m_values.mat(), other.m_values.mat(), cv::NORM_L2);
}

Result<Recogniser> Recogniser::load(const std::filesystem::path& folder, const ModelEntry& entry)
{
    auto network = Network::load(folder, entry, {{"descriptor", {1, Template::dimensions}}});
    if (!network)
        return std::unexpected(network.error());
    return Recogniser(std::move(*network));
}

Template Recogniser::describe(Pixels chip)
{
    std::array<Template, 2> both;
    both[0] = describeOnce(chip.mat());
    cv::flip(chip.mat(), chip.mat(), 1);
    both[1] = describeOnce(chip.mat());
    return Template::meanOf(both);
}

Template Recogniser::describeOnce(const cv::Mat& chip)
{
    Template result;
    result.m_values = std::move(m_network.run(chip).front());
    return result;
}

} // namespace mingshi::face
