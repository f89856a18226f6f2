// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "control/commands.h"
#include "exchange/table_reader.h"

#include <nlohmann/json_fwd.hpp>

#include <ostream>

namespace CLI {
class App;
}

/// What the commands that read tables have in common.
namespace mingshi::control {

inline constexpr const char* chinaOffset = "+08:00"; ///< China Standard Time, GB/T 7408

/// Ctrl+C ends a long work cleanly as long as one lives.
class StopOnSignal {
public:
    StopOnSignal();
    static bool asked();
    ~StopOnSignal();
    StopOnSignal(const StopOnSignal&) = delete;
    StopOnSignal& operator=(const StopOnSignal&) = delete;

private:
    void (*m_before)(int);
};

/// "--utc-offset", of the form +08:00.
void addOffset(CLI::App* command, std::string& offset);
/// Shows how far a reading is, in both its passes, where somebody looks on; ends it when a signal came.
ImportOptions importOptions(const std::string& file, const std::string& offset);

bool isReadableFile(const std::string& file);
/// Says why on the error stream; returns `unusable`.
int cannotRead(const std::string& file, std::string_view why);

void write(std::ostream& out, const std::string& file, const ImportReport& report);
nlohmann::ordered_json toJson(const ImportReport& report);
void writeJson(std::ostream& out, const ImportReport& report);
int exitCodeOf(const ImportReport& report);

} // namespace mingshi::control
