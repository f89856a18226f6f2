// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace mingshi {

/// One thread that does jobs in the order in which they came. What is waiting when it goes is still done: a consent
/// that was touched is a consent that is stored.
class Worker {
public:
    Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker();

    void post(std::move_only_function<void()> job);

    /// Whether a job is being done or waits.
    bool busy() const;

private:
    void run();

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::move_only_function<void()>> m_jobs;
    bool m_working = false;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses all the others
};

} // namespace mingshi
