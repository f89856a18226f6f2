// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace mingshi::evaluate {

/// How many comparisons gave which score. Scores are -1 to 1, kept to a millionth, so that tens of millions of
/// comparisons take 8 MB.
class Histogram {
public:
    Histogram() : m_counts(2 * half + 1) {}

    void add(float score) { ++m_counts[static_cast<std::size_t>(std::clamp((score + 1) * half, 0.F, 2.F * half))]; }
    void add(const Histogram& other);

    std::uint64_t total() const;
    /// The lowest threshold at which no more than `most` comparisons match, and how many do.
    struct Cut {
        double threshold;
        std::uint64_t matches;
    };
    Cut cutAt(std::uint64_t most) const;
    /// Every score that occurs, the highest first, and how many are at or above it.
    std::vector<Cut> curve() const;

private:
    static constexpr std::size_t half = 500'000;
    std::vector<std::uint64_t> m_counts;
};

/// A proportion with its 95 % confidence interval (Wilson).
struct Rate {
    double value, lower, upper;
};
Rate rateOf(std::uint64_t hits, std::uint64_t of);

/// One comparison of the protocol. A face that could not be acquired scores -1: it never matches.
struct Score {
    float value;
    bool same;
    int fold;
};

/// Mean over the folds of the accuracy at the threshold that is best on all other folds, and the standard error of that
/// mean, as LFW's protocol has them. Nothing with fewer than two folds.
struct Accuracy {
    double mean, standardError;
};
std::optional<Accuracy> accuracyOf(const std::vector<Score>& scores);

/// Where as many of `genuine` are refused as impostors are accepted.
std::optional<double> equalErrorRate(const std::vector<float>& genuine, const Histogram& impostors);

/// FMR, threshold, and TAR with bounds; without a value where the sample is too small: zero errors in n comparisons
/// only say that FMR < 3/n, with 95 % confidence.
struct Operating {
    const char* name; ///< "1e-4"
    double falseMatchRate;
    std::optional<double> threshold;
    std::optional<Rate> trueAcceptRate;
};
std::vector<Operating> operatingPoints(const std::vector<float>& genuine, const Histogram& impostors);

} // namespace mingshi::evaluate
