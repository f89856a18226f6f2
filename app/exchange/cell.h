// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/table_reader.h"

#include "consent/timestamp.h"

namespace mingshi {

/// "2026-11-20T02:02:11Z"; or a local time as people and spreadsheets write it: "2026-11-20 10:02", "2026/11/20
/// 10:02:11", "2026年11月20日 10:02", or the days since 1899-12-30 with a fraction, as a spreadsheet saves an
/// unformatted date (ECMA-376 Part 1, 18.17.4.1). A day without an hour, and an order of day and month that must be
/// guessed, are none.
struct CellTime {
    std::optional<Timestamp> at;
    ImportProblem::Kind problem = ImportProblem::Kind::NotATime;
};
CellTime timeFromCell(std::string_view text, std::chrono::minutes utcOffset);

/// Reads the cells of one row; the first that does not fit is told, and after it `fits()` is false.
class Cells {
public:
    Cells(const TableRow& row, std::span<const Column> columns, const ImportOptions& options, ImportReport& report)
        : m_row(row), m_columns(columns), m_options(options), m_report(report)
    {
    }

    std::string code(std::size_t column);
    std::optional<std::string> optionalCode(std::size_t column);
    /// "subj_7f3k-92qd-m0xa": small letters and digits, never a number alone.
    std::string pseudonym(std::size_t column);
    Timestamp time(std::size_t column);
    template<class Word>
    Word word(std::size_t column, std::optional<Word> (*read)(std::string_view))
    {
        const auto found = read(m_row.cells[column]);
        if (!found) {
            problem(ImportProblem::Kind::NotAKnownWord, column);
        }
        return found.value_or(Word{});
    }
    void problem(ImportProblem::Kind kind, std::size_t column);
    bool fits() const { return m_fits; }

private:
    const TableRow& m_row;
    std::span<const Column> m_columns;
    const ImportOptions& m_options;
    ImportReport& m_report;
    bool m_fits = true;
};

} // namespace mingshi
