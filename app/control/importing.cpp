// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/importing.h"

#include "control/ruling_words.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <atomic>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>

#include <unistd.h>

namespace mingshi::control {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

std::atomic<bool> stopAsked = false;

std::chrono::minutes offsetFrom(const std::string& text)
{
    const std::chrono::minutes size{std::stoi(text.substr(1, 2)) * 60 + std::stoi(text.substr(4, 2))};
    return text.front() == '-' ? -size : size;
}

} // namespace

StopOnSignal::StopOnSignal() : m_before(std::signal(SIGINT, [](int) { stopAsked = true; })) {}

bool StopOnSignal::asked()
{
    return stopAsked;
}

StopOnSignal::~StopOnSignal()
{
    std::signal(SIGINT, m_before);
}

void addOffset(CLI::App* command, std::string& offset)
{
    command->add_option("--utc-offset", offset, "Zone of times that name none")
        ->check([](const std::string& text) {
            const bool fits = text.size() == 6 && (text[0] == '+' || text[0] == '-') && text[3] == ':' &&
                              text.find_first_not_of("0123456789", 1) == 3 &&
                              text.find_first_not_of("0123456789", 4) == std::string::npos &&
                              text.substr(1, 2) <= "14" && text.substr(4, 2) <= "59";
            return fits ? std::string() : "like +08:00";
        })
        ->capture_default_str();
}

ImportOptions importOptions(const std::string& file, const std::string& offset)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    const bool watched = ::isatty(STDERR_FILENO) == 1 && !error && size > 16 * 1024 * 1024;
    return {.utcOffset = offsetFrom(offset), .goOn = [=](std::uint64_t seen) {
                if (watched) {
                    std::cerr << "\r" << seen * 100 / size << " % " << std::flush;
                }
                return !stopAsked;
            }};
}

bool isReadableFile(const std::string& file)
{
    std::error_code error;
    return fs::is_regular_file(file, error) && std::ifstream(file).good();
}

int cannotRead(const std::string& file, std::string_view why)
{
    std::cerr << file << ": " << why << std::endl;
    return unusable;
}

Json toJson(const ImportReport& report)
{
    Json problems = Json::array();
    for (const auto& each : report.problems) {
        problems.push_back({{"line", each.line},
                            {"column", each.column},
                            {"problem", code(each.kind)},
                            {"refuses_file", refusesFile(each.kind)}});
    }
    return {{"refused", report.refused},   {"encoding", code(report.encoding)}, {"rows", report.rows},
            {"accepted", report.accepted}, {"duplicates", report.duplicates},   {"problem_count", report.problemCount},
            {"problems", problems}};
}

void writeJson(std::ostream& out, const ImportReport& report)
{
    out << toJson(report).dump(2) << std::endl;
}

void write(std::ostream& out, const std::string& file, const ImportReport& report)
{
    out << file << ": " << code(report.encoding) << ", " << report.rows << " rows, " << report.accepted << " usable, "
        << report.duplicates << " said twice, " << report.problemCount << " problems\n";
    for (const auto& each : report.problems) {
        out << "line " << each.line << (each.column.empty() ? "" : ", " + each.column) << ": " << sentence(each.kind)
            << '\n';
    }
    if (report.problemCount > report.problems.size()) {
        out << "and " << report.problemCount - report.problems.size() << " more\n";
    }
    out << (report.refused ? "The file is refused; nothing of it is taken.\n" : "") << std::flush;
}

int exitCodeOf(const ImportReport& report)
{
    return report.refused ? unusable : report.problemCount > 0 ? 1 : 0;
}

} // namespace mingshi::control
