// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace mingshi {

/// Blocks for `interval`. Whether it passed: false at once when `stop` is asked for.
inline bool passes(std::chrono::nanoseconds interval, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait_for(lock, stop, interval, [] { return false; });
    return !stop.stop_requested();
}

} // namespace mingshi
