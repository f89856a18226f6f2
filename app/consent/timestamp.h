// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace mingshi {

/// UTC, milliseconds. Every Event carries its own; nothing pure ever asks a clock.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// "2026-11-20T10:02:11.000Z" (ISO 8601, UTC).
std::string toIso8601(Timestamp at);
std::optional<Timestamp> timestampFromIso8601(std::string_view text);

/// "P180D", "PT30M", "PT10S" (ISO 8601, exact units only).
std::string toIso8601(std::chrono::seconds duration);
std::optional<std::chrono::seconds> durationFromIso8601(std::string_view text);

} // namespace mingshi
