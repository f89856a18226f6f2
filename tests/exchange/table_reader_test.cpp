// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <random>
#include <sstream>

namespace mingshi {

using ::testing::ElementsAre;
using Kind = ImportProblem::Kind;

namespace {

constexpr std::array columns{Column{"one", "甲"}, Column{"two", "乙"}, Column{"three", "丙", false}};

struct Read {
    ImportReport report;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::size_t> lines;
};

Read read(const std::string& bytes, const ImportOptions& options = {})
{
    Read all;
    std::istringstream in(bytes);
    all.report = readTable(in, options, columns, [&](const TableRow& row, ImportReport&) {
        all.rows.emplace_back(row.cells.begin(), row.cells.end());
        all.lines.push_back(row.line);
    });
    return all;
}

std::vector<Kind> kindsOf(const ImportReport& report)
{
    std::vector<Kind> kinds;
    for (const auto& problem : report.problems) {
        kinds.push_back(problem.kind);
    }
    return kinds;
}

// "甲,乙\n中文,a\n" in GB18030
const std::string gb = "\xbc\xd7,\xd2\xd2\n\xd6\xd0\xce\xc4,a\n";

} // namespace

TEST(Tables, giveTheirCells_inTheOrderOfTheColumns)
{
    const auto all = read("two,ONE\nb,a\r\n\"d \"\"x\"\"\",\"c,\nc\"\n,\n\nf,e");
    EXPECT_EQ(all.report.problemCount, 0U);
    EXPECT_THAT(all.rows,
                ElementsAre(std::vector<std::string>{"a", "b", ""}, std::vector<std::string>{"c,\nc", "d \"x\"", ""},
                            std::vector<std::string>{"e", "f", ""}));
    EXPECT_THAT(all.lines, ElementsAre(2U, 3U, 7U));
    EXPECT_EQ(all.report.rows, 3U);
}

TEST(Tables, areReadInTheEncodingsOfOffices)
{
    const auto utf8 = read("甲,乙\n中文,a\n");
    const auto marked = read("\xef\xbb\xbf甲,乙\n中文,a\n");
    const auto gb18030 = read(gb);
    EXPECT_EQ(utf8.report.encoding, Encoding::Utf8);
    EXPECT_EQ(marked.report.encoding, Encoding::Utf8WithMark);
    EXPECT_EQ(gb18030.report.encoding, Encoding::Gb18030);
    EXPECT_EQ(utf8.rows, (std::vector<std::vector<std::string>>{{"中文", "a", ""}}));
    EXPECT_EQ(marked.rows, utf8.rows);
    EXPECT_EQ(gb18030.rows, utf8.rows);
}

TEST(Tables, keepCharactersWhole_whereverThePiecesEnd)
{
    for (const auto* start : {"甲,乙\n", "\xbc\xd7,\xd2\xd2\n"}) {
        const bool utf8 = std::string_view(start).starts_with("甲");
        for (std::size_t shift = 0; shift < 6; ++shift) {
            std::string bytes = start;
            bytes += std::string(shift, 'x') + ",y\n";
            while (bytes.size() < 600'000) {
                bytes += utf8 ? "中文中文中文中文中文,a\n"
                              : "\xd6\xd0\xce\xc4\xd6\xd0\xce\xc4\xd6\xd0\xce\xc4\xd6\xd0\xce\xc4\xd6\xd0\xce\xc4,a\n";
            }
            const auto all = read(bytes);
            ASSERT_EQ(all.report.problemCount, 0U) << shift;
            for (std::size_t i = 1; i < all.rows.size(); ++i) {
                ASSERT_EQ(all.rows[i][0], "中文中文中文中文中文");
            }
        }
    }
}

TEST(Tables, thatAreNone_areRefusedWithTheReason)
{
    const std::pair<std::string, Kind> rows[] = {
        {"", Kind::Empty},
        {"\n\r\n", Kind::Empty},
        {"\xef\xbb\xbf", Kind::Empty},
        {std::string("one,two\na,b\0\n", 12), Kind::NotText},
        {"one,two\n\xff\xff,b\n", Kind::NotText},
        {"\xef\xbb\xbfone,two\n\xd6\xd0,b\n", Kind::NotText},
        {std::string("\xff\xfeo\0n\0e\0", 8), Kind::NotText},
        {"one,two\na\"b,c\n", Kind::BadQuoting},
        {"one,two\n\"a\"b,c\n", Kind::BadQuoting},
        {"one,two\n\"a,c\n", Kind::BadQuoting},
        {"one,two\n" + std::string(5000, 'a') + ",b\n", Kind::FieldTooLong},
        {"one,two\n\"" + std::string(500'000, 'a'), Kind::FieldTooLong},
        {"one,two\n" + std::string(1000, ','), Kind::TooManyFields},
        {"one\n", Kind::ColumnMissing},
        {"one,two,four\n", Kind::ColumnUnknown},
        {"one,two,one\n", Kind::ColumnTwice},
    };
    for (const auto& [bytes, kind] : rows) {
        const auto all = read(bytes);
        EXPECT_TRUE(all.report.refused) << code(kind);
        EXPECT_THAT(kindsOf(all.report), ::testing::Contains(kind)) << code(kind) << " in " << bytes.substr(0, 40);
        EXPECT_TRUE(all.rows.empty()) << code(kind);
    }
}

TEST(Tables, withAColumnForAPerson_areRefusedWhole)
{
    for (const auto* header :
         {"phone", "Mobile No.", "client_name", "手机号", "客户姓名", "身份证号", "ID_card", "13800138000", "E-mail"}) {
        const auto all = read("one,two," + std::string(header) + "\na,b,c\n");
        EXPECT_TRUE(all.report.refused) << header;
        EXPECT_THAT(all.report.problems, ElementsAre(ImportProblem{Kind::PersonalColumn, 1, "#3"})) << header;
        EXPECT_TRUE(all.rows.empty()) << header;
    }
}

TEST(Tables, tellARowOfAnotherLength_byItsLine)
{
    const auto all = read("one,two\na,b\n\nc\nd,e,f\ng,h\n");
    EXPECT_THAT(all.report.problems,
                ElementsAre(ImportProblem{Kind::FieldCount, 4, ""}, ImportProblem{Kind::FieldCount, 5, ""}));
    EXPECT_FALSE(all.report.refused);
    EXPECT_EQ(all.rows.size(), 2U);
}

TEST(Tables, tellTheFirstProblems_andCountAll)
{
    std::string bytes = "one,two\n";
    for (int i = 0; i < 1000; ++i) {
        bytes += "a\n";
    }
    const auto report = read(bytes + "\"").report;
    EXPECT_EQ(report.problemCount, 1001U);
    EXPECT_EQ(report.problems.size(), ImportReport::problemsTold);
    EXPECT_EQ(report.problems.back().kind, Kind::BadQuoting);
}

TEST(Tables, stopWhenTheyAreTold)
{
    std::string bytes = "one,two\n";
    while (bytes.size() < 2'000'000) {
        bytes += "a,b\n";
    }
    std::vector<std::uint64_t> steps;
    const auto whole = read(bytes, {.goOn = [&](std::uint64_t seen) {
                                steps.push_back(seen);
                                return true;
                            }});
    EXPECT_FALSE(whole.report.refused);
    EXPECT_EQ(steps.back(), bytes.size());
    for (const std::size_t stop : {std::size_t{0}, steps.size() / 2 + 1}) {
        std::size_t calls = 0;
        const auto all = read(bytes, {.goOn = [&](std::uint64_t) { return calls++ < stop; }});
        EXPECT_THAT(kindsOf(all.report), ElementsAre(Kind::Cancelled));
        EXPECT_LT(all.rows.size(), whole.rows.size());
    }
    EXPECT_THAT(kindsOf(read(bytes, {.mostRows = 3}).report), ElementsAre(Kind::TooManyRows));
}

TEST(Tables, ofCutAndRandomBytes_neverBreakTheReader)
{
    const std::string whole = "甲,乙\n\"中,\"\"文\",a\r\nb,c\n";
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        read(whole.substr(0, size));
    }
    std::mt19937 random(6);
    constexpr std::string_view likely = "\",\r\n one two甲乙\x81\x30";
    for (int i = 0; i < 5000; ++i) {
        std::string bytes = i % 2 == 0 ? "one,two\n" : "";
        for (auto left = random() % 200; left > 0; --left) {
            bytes += random() % 4 == 0 ? static_cast<char>(random()) : likely[random() % likely.size()];
        }
        const auto all = read(bytes);
        ASSERT_TRUE(all.report.refused || all.report.rows >= all.rows.size());
    }
}

} // namespace mingshi
