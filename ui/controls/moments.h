// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language.h"

#include <chrono>

namespace mingshi {

/// A moment as a person of that language writes it, in this machine's time zone: "20 November 2026, 10:02".
QString momentWords(const Language& language, std::chrono::sys_time<std::chrono::milliseconds> at);

/// The day alone: "20 November 2026".
QString dayWords(const Language& language, std::chrono::year_month_day day);

} // namespace mingshi
