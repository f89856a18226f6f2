// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution/settlement.h"

#include "errors/error.h"

#include <filesystem>

namespace mingshi {

/// A statement as a file: channel, period, and of each line reference, step, time, amount in minor units, and currency.
/// There is no field in which a person could stand.
std::string statementAsCsv(const Statement& statement); ///< RFC 4180, UTF-8
std::string statementAsJson(const Statement& statement);
/// ECMA-376; amounts as numbers in minor units. FolderUnwritable where the file cannot be written.
Result<void> writeStatementAsXlsx(const Statement& statement, const std::filesystem::path& file);

} // namespace mingshi
