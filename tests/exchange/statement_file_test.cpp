// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/statement_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>

#include <unistd.h>

namespace mingshi {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

namespace {

const Timestamp day = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20};
const Statement made{.channel = "AG-01",
                     .from = day,
                     .to = day + 24h,
                     .lines = {{"R-0001", ContractStep::Signed, day + 2h, 1'000'001, "CNY"},
                               {"R-0002", ContractStep::Cancelled, day + 3h, -5, "CNY"}},
                     .totals = {{"CNY", 999'996}}};

/// All parts of a workbook one after the other.
std::string unpacked(const std::filesystem::path& file)
{
    const auto command = "python3 -c 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); "
                         "[print(z.read(n).decode()) for n in z.namelist()]' '" +
                         file.string() + "'";
    auto* pipe = ::popen(command.c_str(), "r");
    std::string text;
    std::array<char, 4096> piece{};
    for (std::size_t size = 0; (size = std::fread(piece.data(), 1, piece.size(), pipe)) > 0;) {
        text.append(piece.data(), size);
    }
    EXPECT_EQ(::pclose(pipe), 0);
    return text;
}

} // namespace

TEST(StatementFiles, asCsv)
{
    EXPECT_EQ(statementAsCsv(made), "channel,reference,step,at,amount_minor,currency\r\n"
                                    "AG-01,R-0001,signed,2026-11-20T02:00:00.000Z,1000001,CNY\r\n"
                                    "AG-01,R-0002,cancelled,2026-11-20T03:00:00.000Z,-5,CNY\r\n");
    EXPECT_EQ(statementAsCsv({}), "channel,reference,step,at,amount_minor,currency\r\n");
}

TEST(StatementFiles, asJson_haveNoOtherFields)
{
    const auto json = nlohmann::json::parse(statementAsJson(made));
    EXPECT_EQ(json["totals"]["CNY"], 999'996);
    EXPECT_EQ(json["lines"][1]["amount_minor"], -5);
    EXPECT_EQ(json.size(), 6U);
    EXPECT_EQ(json["lines"][0].size(), 5U);
}

TEST(StatementFiles, asXlsx_areAWorkbookWithTheSameCells)
{
    const auto file = std::filesystem::temp_directory_path() / ("statement-" + std::to_string(::getpid()) + ".xlsx");
    ASSERT_TRUE(writeStatementAsXlsx(made, file));
    const auto text = unpacked(file);
    for (const auto* part :
         {"amount_minor", "AG-01", "R-0001", "R-0002", "mortgage_paid_out", "<v>1000001</v>", "<v>-5</v>"}) {
        EXPECT_EQ(text.contains(part), part != std::string_view("mortgage_paid_out")) << part;
    }
    std::filesystem::remove(file);
    const auto failed = writeStatementAsXlsx(made, "/nowhere/statement.xlsx");
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::FolderUnwritable);
}

} // namespace mingshi
