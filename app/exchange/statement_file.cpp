// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/statement_file.h"

#include <nlohmann/json.hpp>

#include <xlsxwriter.h>

#include <array>

namespace mingshi {

namespace {

constexpr std::array statementColumns{"channel", "reference", "step", "at", "amount_minor", "currency"};

} // namespace

std::string statementAsCsv(const Statement& statement)
{
    std::string text;
    for (const auto* column : statementColumns) {
        text += (text.empty() ? "" : ",") + std::string(column);
    }
    text += "\r\n";
    for (const auto& line : statement.lines) { // codes and numbers alone: nothing needs a quotation mark
        text += statement.channel + ',' + line.reference + ',' + std::string(code(line.step)) + ',' +
                toIso8601(line.at) + ',' + std::to_string(line.amount) + ',' + line.currency + "\r\n";
    }
    return text;
}

std::string statementAsJson(const Statement& statement)
{
    nlohmann::ordered_json json{
        {"schema", "mingshi-statement-1"},          {"channel", statement.channel},
        {"from", toIso8601(statement.from)},        {"to", toIso8601(statement.to)},
        {"lines", nlohmann::ordered_json::array()}, {"totals", nlohmann::ordered_json::object()}};
    for (const auto& line : statement.lines) {
        json["lines"].push_back({{"reference", line.reference},
                                 {"step", code(line.step)},
                                 {"at", toIso8601(line.at)},
                                 {"amount_minor", line.amount},
                                 {"currency", line.currency}});
    }
    for (const auto& [currency, total] : statement.totals) {
        json["totals"][currency] = total;
    }
    return json.dump(2) + '\n';
}

Result<void> writeStatementAsXlsx(const Statement& statement, const std::filesystem::path& file)
{
    lxw_workbook* book = workbook_new(file.c_str());
    lxw_worksheet* sheet = book == nullptr ? nullptr : workbook_add_worksheet(book, "statement");
    if (sheet == nullptr) {
        return fail(ErrorCode::FolderUnwritable, file.string());
    }
    for (std::size_t i = 0; i < statementColumns.size(); ++i) {
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(i), statementColumns[i], nullptr);
    }
    lxw_row_t row = 0;
    for (const auto& line : statement.lines) {
        ++row;
        const std::array texts{statement.channel, line.reference, std::string(code(line.step)), toIso8601(line.at)};
        for (std::size_t i = 0; i < texts.size(); ++i) {
            worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i), texts[i].c_str(), nullptr);
        }
        worksheet_write_number(sheet, row, 4, static_cast<double>(line.amount), nullptr); // exact below 2^53
        worksheet_write_string(sheet, row, 5, line.currency.c_str(), nullptr);
    }
    if (const auto error = workbook_close(book); error != LXW_NO_ERROR) { // frees the book, also when it fails
        return fail(ErrorCode::FolderUnwritable, file.string() + ": " + lxw_strerror(error));
    }
    return {};
}

} // namespace mingshi
