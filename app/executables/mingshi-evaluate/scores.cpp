// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scores.h"

#include <cmath>
#include <iterator>
#include <numeric>
#include <set>

namespace mingshi::evaluate {

namespace {

/// The threshold that parts `descending` best. Equal scores fall on one side; what was not acquired is never accepted.
double bestThreshold(const std::vector<Score>& descending)
{
    auto right = std::ranges::count(descending, false, &Score::same);
    auto most = right;
    double threshold = 2; // accepts nobody
    for (std::size_t i = 0; i < descending.size() && descending[i].value > -1;) {
        const float value = descending[i].value;
        for (; i < descending.size() && descending[i].value == value; ++i) {
            right += descending[i].same ? 1 : -1;
        }
        if (right > most) {
            most = right;
            const double next = i < descending.size() ? descending[i].value : value;
            threshold =
                (value + next) / 2; // half way, so that the left-out fold is not judged by the accident of one score
        }
    }
    return threshold;
}

} // namespace

void Histogram::add(const Histogram& other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i] += other.m_counts[i];
    }
}

std::uint64_t Histogram::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), std::uint64_t{0});
}

Histogram::Cut Histogram::cutAt(std::uint64_t most) const
{
    std::uint64_t matches = 0;
    std::size_t at = m_counts.size();
    while (at > 0 && matches + m_counts[at - 1] <= most) {
        matches += m_counts[--at];
    }
    return {static_cast<double>(at) / half - 1, matches};
}

std::vector<Histogram::Cut> Histogram::curve() const
{
    std::vector<Cut> cuts;
    std::uint64_t matches = 0;
    for (std::size_t at = m_counts.size(); at > 0; --at) {
        if (m_counts[at - 1] > 0) {
            matches += m_counts[at - 1];
            cuts.push_back({static_cast<double>(at - 1) / half - 1, matches});
        }
    }
    return cuts;
}

Rate rateOf(std::uint64_t hits, std::uint64_t of)
{
    constexpr double z = 1.959964;
    const auto n = static_cast<double>(of);
    const double p = static_cast<double>(hits) / n;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double reach = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {p, std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

std::optional<Accuracy> accuracyOf(const std::vector<Score>& scores)
{
    std::set<int> folds;
    for (const Score& score : scores) {
        folds.insert(score.fold);
    }
    if (folds.size() < 2) {
        return {};
    }
    auto descending = scores;
    std::ranges::stable_sort(descending, std::greater{}, &Score::value);
    std::vector<double> accuracies;
    for (const int fold : folds) {
        std::vector<Score> others;
        std::ranges::copy_if(descending, std::back_inserter(others),
                             [&](const Score& score) { return score.fold != fold; });
        const double threshold = bestThreshold(others);
        std::size_t right = 0, all = 0;
        for (const Score& score : scores) {
            if (score.fold == fold) {
                ++all;
                right += (score.value >= threshold) == score.same ? 1U : 0U;
            }
        }
        accuracies.push_back(static_cast<double>(right) / static_cast<double>(all));
    }
    const auto n = static_cast<double>(accuracies.size());
    const double mean = std::accumulate(accuracies.begin(), accuracies.end(), 0.0) / n;
    double squares = 0;
    for (const double accuracy : accuracies) {
        squares += (accuracy - mean) * (accuracy - mean);
    }
    return Accuracy{mean, std::sqrt(squares / (n - 1) / n)};
}

std::optional<double> equalErrorRate(const std::vector<float>& genuine, const Histogram& impostors)
{
    if (genuine.empty() || impostors.total() == 0) {
        return {};
    }
    auto ascending = genuine;
    std::ranges::sort(ascending);
    const auto all = static_cast<double>(impostors.total());
    double falseMatch = 0;
    for (const auto& cut : impostors.curve()) {
        const auto refused = std::ranges::lower_bound(ascending, static_cast<float>(cut.threshold)) - ascending.begin();
        const double falseNonMatch = static_cast<double>(refused) / static_cast<double>(ascending.size());
        if (const double now = static_cast<double>(cut.matches) / all; now >= falseNonMatch) {
            return (std::max(falseMatch, falseNonMatch) + falseNonMatch) / 2;
        } else {
            falseMatch = now;
        }
    }
    return falseMatch;
}

std::vector<Operating> operatingPoints(const std::vector<float>& genuine, const Histogram& impostors)
{
    std::vector<Operating> points{{"1e-2", 1e-2, {}, {}},
                                  {"1e-3", 1e-3, {}, {}},
                                  {"1e-4", 1e-4, {}, {}},
                                  {"1e-5", 1e-5, {}, {}},
                                  {"1e-6", 1e-6, {}, {}}};
    const std::uint64_t all = impostors.total();
    for (Operating& point : points) {
        const double expected = point.falseMatchRate * static_cast<double>(all);
        if (genuine.empty() || expected < 3) {
            continue;
        }
        point.threshold = impostors.cutAt(static_cast<std::uint64_t>(expected)).threshold;
        const auto accepted = std::ranges::count_if(genuine, [&](float score) { return score >= *point.threshold; });
        point.trueAcceptRate = rateOf(static_cast<std::uint64_t>(accepted), genuine.size());
    }
    return points;
}

} // namespace mingshi::evaluate
