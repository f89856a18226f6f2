// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "comparisons.h"

#include <atomic>
#include <thread>

namespace mingshi::evaluate {

namespace {

constexpr int block = 256;

} // namespace

Histogram crossComparisons(const Side& a, const Side& b, bool once)
{
    const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    std::vector<Histogram> counted(threads);
    std::atomic<int> next = 0;
    const auto work = [&](Histogram& scores) {
        cv::Mat product;
        for (int top = next.fetch_add(block); top < a.templates.rows; top = next.fetch_add(block)) {
            const cv::Mat rows = a.templates.rowRange(top, std::min(top + block, a.templates.rows));
            for (int left = once ? top : 0; left < b.templates.rows; left += block) {
                const cv::Mat columns = b.templates.rowRange(left, std::min(left + block, b.templates.rows));
                cv::gemm(rows, columns, 1, cv::noArray(), 0, product, cv::GEMM_2_T);
                for (int y = 0; y < product.rows; ++y) {
                    const auto* score = product.ptr<float>(y);
                    const int identity = a.identities[static_cast<std::size_t>(top + y)];
                    for (int x = once && left == top ? y + 1 : 0; x < product.cols; ++x) {
                        if (b.identities[static_cast<std::size_t>(left + x)] != identity) {
                            scores.add(score[x]);
                        }
                    }
                }
            }
        }
    };
    std::vector<std::jthread> workers;
    for (unsigned i = 1; i < threads; ++i) {
        workers.emplace_back([&, i] { work(counted[i]); });
    }
    work(counted[0]);
    workers.clear();
    for (unsigned i = 1; i < threads; ++i) {
        counted[0].add(counted[i]);
    }
    return std::move(counted[0]);
}

} // namespace mingshi::evaluate
