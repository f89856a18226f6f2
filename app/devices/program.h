// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "memory/locked_bytes.h"

#include <chrono>
#include <cstddef>
#include <expected>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace mingshi {

/// One run of another program, without a shell between. It sees standard input and output, and nothing else that this
/// process has open; what it says on standard error is dropped.
struct Program {
    std::vector<std::string> command;     ///< name (looked for in PATH) or path, then the arguments
    std::span<const std::byte> input;     ///< all of standard input
    std::size_t mostOutput = 0;           ///< of standard output; the rest is dropped. 0: none is read
    std::vector<std::string> environment; ///< "NAME=value"; all of it
    std::chrono::milliseconds timeOut{0};
};

/// The few variables that a program needs to find its parts and its sound device, as they are set here, with LC_ALL=C.
std::vector<std::string> plainEnvironment();

struct ProgramEnd {
    int exitCode = 0; ///< 128 + signal if one ended it
    LockedBytes output;
};

enum class ProgramFault { NotStarted, TimedOut, Stopped };

/// Blocks until the program ended. When the time is over or `stop` is asked for, it and its children are killed.
std::expected<ProgramEnd, ProgramFault> run(const Program& program, std::stop_token stop = {});

} // namespace mingshi
