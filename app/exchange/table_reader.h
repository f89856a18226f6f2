// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/text_decoder.h"

#include <chrono>
#include <functional>
#include <span>
#include <vector>

namespace mingshi {

/// What is wrong with an imported table. Kind, line and column are all that is told: what stood in a cell is never
/// repeated, because it may be a person's.
struct ImportProblem {
    enum class Kind {
        // of the file: nothing of it is taken
        Cancelled,
        Unreadable, ///< the stream broke
        Empty,
        NotText,    ///< neither UTF-8 nor GB18030, or with a zero byte
        BadQuoting, ///< RFC 4180: a quote where none may be, or one that is never closed
        FieldTooLong,
        TooManyFields,
        TooManyRows,
        ColumnMissing,
        ColumnUnknown,
        ColumnTwice,
        PersonalColumn, ///< a column for names, phones or identity numbers
        PersonalValue,  ///< a cell with the form of a phone or identity number
        // of a row: the row is not taken
        FieldCount,
        NotACode,
        NotATime,
        TimeWithoutHour, ///< a day alone does not say what came first
        NotAKnownWord,
        NotAnAmount,
        NotAPseudonym,
        Conflict, ///< the key of another row, with other content
    };
    Kind kind = Kind::Unreadable;
    std::size_t line = 0; ///< from 1, as an editor counts; 0: the file
    std::string column;   ///< as the import knows it, or "#3"; empty: the row

    bool operator==(const ImportProblem&) const = default;
};

bool refusesFile(ImportProblem::Kind kind);
std::string_view code(ImportProblem::Kind kind); ///< "personal_column"

struct ImportReport {
    static constexpr std::size_t problemsTold = 200;

    Encoding encoding = Encoding::Utf8;
    std::size_t rows = 0;       ///< below the header, blank lines left out
    std::size_t accepted = 0;   ///< rows that can be used
    std::size_t duplicates = 0; ///< rows that say again what another said
    std::size_t problemCount = 0;
    std::vector<ImportProblem> problems; ///< the first of them
    bool refused = false;                ///< nothing may be taken over, whatever was accepted

    void add(ImportProblem problem);
    bool operator==(const ImportReport&) const = default;
};

struct ImportOptions {
    std::chrono::minutes utcOffset{0}; ///< of times that name no zone of their own
    /// Told now and then how many bytes were read, in each of two passes; false stops the import.
    std::function<bool(std::uint64_t)> goOn = [](std::uint64_t) { return true; };
    std::size_t mostRows = 8'000'000; ///< which bounds what is remembered to find duplicates
};

/// A column by its name in the header, in English or Chinese.
struct Column {
    std::string_view name;
    std::string_view chineseName;
    bool required = true;
};

/// A row below the header, in the order of the columns asked for; an absent optional column is empty.
struct TableRow {
    std::size_t line = 0;
    std::span<const std::string> cells;
};

/// Reads a CSV (RFC 4180, comma) with a header in memory that does not grow with the file, and gives each row to
/// `onRow`, which may add problems to the report. Once the file is refused no more rows come.
ImportReport readTable(std::istream& in, const ImportOptions& options, std::span<const Column> columns,
                       const std::function<void(const TableRow&, ImportReport&)>& onRow);

} // namespace mingshi
