// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace mingshi {

/// Prints a finished PDF. What is printed is the visitor's; no copy stays here.
class Printer {
public:
    virtual ~Printer() = default;
    virtual Result<void> probe() = 0;
    /// Errors: PrinterMissing, FolderUnwritable, DiskFull.
    virtual Result<void> print(std::string_view title, std::span<const std::byte> pdf) = 0;
};

/// A CUPS queue through `lp`, the document on standard input.
class CupsPrinter final : public Printer {
public:
    explicit CupsPrinter(std::string queue);
    Result<void> probe() override;
    Result<void> print(std::string_view title, std::span<const std::byte> pdf) override;

private:
    std::string m_queue;
};

/// The simulator: each document becomes "<title>.pdf" in a folder.
class FolderPrinter final : public Printer {
public:
    explicit FolderPrinter(std::filesystem::path folder);
    Result<void> probe() override;
    Result<void> print(std::string_view title, std::span<const std::byte> pdf) override;

private:
    std::filesystem::path m_folder;
};

} // namespace mingshi
