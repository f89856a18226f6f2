// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

/// What a benchmark of whole journeys measured, each figure with its limit where one is promised. (What is short and
/// pure is measured with Google Benchmark.)
namespace mingshi::benchmarks {

class Figures {
public:
    explicit Figures(std::string benchmark)
        : m_json{{"benchmark", std::move(benchmark)},
                 {"cores", std::thread::hardware_concurrency()},
                 {"figures", nlohmann::json::array()}}
    {
    }

    void note(const std::string& key, nlohmann::json value) { m_json[key] = std::move(value); }
    void add(const std::string& name, double value, const std::string& unit, std::optional<double> limit = {})
    {
        nlohmann::json figure{{"name", name}, {"value", value}, {"unit", unit}};
        if (limit) {
            figure["limit"] = *limit;
            figure["ok"] = value <= *limit;
        }
        m_json["figures"].push_back(std::move(figure));
    }
    std::string text() const { return m_json.dump(2) + '\n'; }

private:
    nlohmann::json m_json;
};

/// Milliseconds of each of many runs.
class Times {
public:
    template<class F>
    auto take(F&& work)
    {
        const auto start = std::chrono::steady_clock::now();
        const std::clock_t cpu = std::clock();
        const auto stop = [&] {
            m_cpu.push_back(1000.0 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC);
            m_all.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        };
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            stop();
        } else {
            auto result = work();
            stop();
            return result;
        }
    }

    void add(const Times& others)
    {
        m_all.insert(m_all.end(), others.m_all.begin(), others.m_all.end());
        m_cpu.insert(m_cpu.end(), others.m_cpu.begin(), others.m_cpu.end());
    }

    double median() const { return quantile(m_all, 0.5); }
    double p95() const { return quantile(m_all, 0.95); }
    double worst() const { return quantile(m_all, 1.0); }
    /// Of this process's own, whatever else the machine does.
    double cpuMedian() const { return quantile(m_cpu, 0.5); }
    double cpuP95() const { return quantile(m_cpu, 0.95); }
    std::size_t runs() const { return m_all.size(); }

private:
    /// The smallest that at least `share` of all do not exceed.
    static double quantile(std::vector<double> sorted, double share)
    {
        if (sorted.empty()) {
            throw std::logic_error("nothing was measured");
        }
        std::ranges::sort(sorted);
        const auto rank = static_cast<std::size_t>(share * static_cast<double>(sorted.size()) + 0.999999);
        return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
    }

    std::vector<double> m_all;
    std::vector<double> m_cpu;
};

} // namespace mingshi::benchmarks
