// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace mingshi::control {

Timestamp now()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

int tell(const Error& error)
{
    std::cerr << toString(error) << "\n" << describe(error.code).staffAction << std::endl;
    return describe(error.code).exitCode;
}

void addErrorCommands(CLI::App& app, int&)
{
    app.add_subcommand("exit-codes", "List every exit code with what to do, as a table for the README")->callback([] {
        std::cout << "\n| code | name | what to do |\n|---|---|---|\n";
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const auto& info = describe(static_cast<ErrorCode>(code));
            std::cout << "| " << info.exitCode << " | " << info.name << " | " << info.staffAction << " |\n";
        }
    });
}

} // namespace mingshi::control
