// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_reader.h"

#include "attribution/claim.h"

#include <csv.h>

#include <algorithm>
#include <array>

namespace mingshi {

namespace {

using Kind = ImportProblem::Kind;

constexpr std::size_t pieceSize = 256 * 1024;
constexpr std::size_t longestField = 4096;
constexpr std::size_t mostFields = 64;

struct KindWords {
    std::string_view code;
    bool refuses;
};

// In the order of Kind.
constexpr std::array kinds{
    KindWords{"cancelled", true},       KindWords{"unreadable", true},         KindWords{"empty", true},
    KindWords{"not_text", true},        KindWords{"bad_quoting", true},        KindWords{"field_too_long", true},
    KindWords{"too_many_fields", true}, KindWords{"too_many_rows", true},      KindWords{"column_missing", true},
    KindWords{"column_unknown", true},  KindWords{"column_twice", true},       KindWords{"personal_column", true},
    KindWords{"personal_value", true},  KindWords{"field_count", false},       KindWords{"not_a_code", false},
    KindWords{"not_a_time", false},     KindWords{"time_without_hour", false}, KindWords{"not_a_known_word", false},
    KindWords{"not_an_amount", false},  KindWords{"not_a_pseudonym", false},   KindWords{"conflict", false},
};
static_assert(kinds.size() == static_cast<std::size_t>(Kind::Conflict) + 1);

/// Headers under which people put people.
constexpr std::array<std::string_view, 30> personalWords{
    "phone",    "mobile", "tel",    "cell", "contact", "name",  "id_card", "idcard", "identity", "id_number",
    "passport", "wechat", "weixin", "qq",   "mail",    "birth", "address", "电话",   "手机",     "号码",
    "联系",     "姓名",   "客户名", "名字", "身份证",  "证件",  "护照",    "微信",   "邮箱",     "住址"};

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

bool isPersonalHeader(const std::string& header)
{
    return std::ranges::any_of(personalWords, [&](std::string_view word) { return header.contains(word); }) ||
           looksLikePhone(header) || looksLikeIdNumber(header);
}

/// Fields as libcsv finds them, put together to rows.
class Table {
public:
    Table(std::span<const Column> columns, const ImportOptions& options, ImportReport& report,
          const std::function<void(const TableRow&, ImportReport&)>& onRow)
        : m_columns(columns), m_options(options), m_report(report), m_onRow(onRow), m_cells(columns.size())
    {
        // RFC 4180 knows no escape but the doubled quote; what breaks it is told, not guessed at.
        m_ready = csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) == 0;
    }
    ~Table() { csv_free(&m_parser); }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    /// Line by line, so that a problem knows its line.
    void feed(std::string_view text)
    {
        while (!text.empty() && !m_report.refused) {
            const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
            const auto line = text.substr(0, end);
            text.remove_prefix(end);
            if (!m_ready || line.contains('\0')) {
                return problem(Kind::NotText);
            }
            if (csv_parse(&m_parser, line.data(), line.size(), &Table::onField, &Table::onEnd, this) != line.size()) {
                return problem(Kind::BadQuoting);
            }
            if (csv_get_buffer_size(&m_parser) > 4 * longestField) {
                return problem(Kind::FieldTooLong); // also one that a lost quote opened and nothing closes
            }
            m_line += line.ends_with('\n') ? 1 : 0;
        }
    }
    void finish()
    {
        if (!m_report.refused && csv_fini(&m_parser, &Table::onField, &Table::onEnd, this) != 0) {
            problem(Kind::BadQuoting);
        }
        if (!m_report.refused && m_places.empty()) {
            m_report.add({Kind::Empty, 0, {}});
        }
    }
    void problem(Kind kind) { m_report.add({kind, m_line, {}}); }

private:
    static void onField(void* bytes, std::size_t size, void* table)
    {
        static_cast<Table*>(table)->field({static_cast<const char*>(bytes), size});
    }
    static void onEnd(int, void* table) { static_cast<Table*>(table)->endRow(); }

    void field(std::string_view text)
    {
        if (m_report.refused) {
            return;
        }
        if (m_fields.empty()) {
            m_rowLine = m_line;
        }
        if (text.size() > longestField) {
            return problem(Kind::FieldTooLong);
        }
        if (m_fields.size() == mostFields) {
            return problem(Kind::TooManyFields);
        }
        m_fields.emplace_back(text);
    }

    void endRow()
    {
        const auto fields = std::move(m_fields);
        m_fields.clear();
        if (m_report.refused) {
            return;
        }
        if (m_places.empty()) {
            return header(fields);
        }
        if (std::ranges::all_of(fields, &std::string::empty)) {
            return; // what spreadsheets leave below a table
        }
        if (++m_report.rows > m_options.mostRows) {
            return problem(Kind::TooManyRows);
        }
        if (fields.size() != m_places.size()) {
            return m_report.add({Kind::FieldCount, m_rowLine, {}});
        }
        for (auto& cell : m_cells) {
            cell.clear();
        }
        for (std::size_t i = 0; i < fields.size(); ++i) {
            m_cells[m_places[i]] = fields[i];
        }
        m_onRow({m_rowLine, m_cells}, m_report);
    }

    void header(const std::vector<std::string>& names)
    {
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto name = lower(names[i]);
            const auto found = std::ranges::find_if(
                m_columns, [&](const Column& column) { return name == column.name || name == column.chineseName; });
            const auto place = static_cast<std::size_t>(found - m_columns.begin());
            const auto number = "#" + std::to_string(i + 1);
            if (found == m_columns.end()) {
                m_report.add({isPersonalHeader(name) ? Kind::PersonalColumn : Kind::ColumnUnknown, m_rowLine, number});
            } else if (std::ranges::find(m_places, place) != m_places.end()) {
                m_report.add({Kind::ColumnTwice, m_rowLine, std::string(found->name)});
            }
            m_places.push_back(place);
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].required && std::ranges::find(m_places, i) == m_places.end()) {
                m_report.add({Kind::ColumnMissing, m_rowLine, std::string(m_columns[i].name)});
            }
        }
    }

    std::span<const Column> m_columns;
    const ImportOptions& m_options;
    ImportReport& m_report;
    const std::function<void(const TableRow&, ImportReport&)>& m_onRow;
    csv_parser m_parser{};
    bool m_ready = false;
    std::size_t m_line = 1;
    std::size_t m_rowLine = 1;
    std::vector<std::string> m_fields;
    std::vector<std::size_t> m_places; ///< of each field of the file, the column; empty before the header
    std::vector<std::string> m_cells;
};

} // namespace

bool refusesFile(Kind kind)
{
    return kinds[static_cast<std::size_t>(kind)].refuses;
}

std::string_view code(Kind kind)
{
    return kinds[static_cast<std::size_t>(kind)].code;
}

void ImportReport::add(ImportProblem problem)
{
    refused = refused || refusesFile(problem.kind);
    ++problemCount;
    if (problems.size() < problemsTold) {
        problems.push_back(std::move(problem));
    } else if (refusesFile(problem.kind)) {
        problems.back() = std::move(problem); // why the file is refused is told in any case
    }
}

ImportReport readTable(std::istream& in, const ImportOptions& options, std::span<const Column> columns,
                       const std::function<void(const TableRow&, ImportReport&)>& onRow)
{
    ImportReport report;
    const auto encoding = encodingOf(in, options.goOn);
    if (!encoding) {
        report.add({Kind::Cancelled, 0, {}});
        return report;
    }
    report.encoding = *encoding;
    TextDecoder decoder(*encoding);
    Table table(columns, options, report, onRow);
    std::string piece(pieceSize, '\0');
    std::uint64_t seen = 0;
    while (!report.refused) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto size = static_cast<std::size_t>(in.gcount());
        if (size == 0) {
            break;
        }
        const auto text = decoder.decode({piece.data(), size});
        if (!text) {
            table.problem(Kind::NotText);
            break;
        }
        table.feed(*text);
        seen += size;
        if (!report.refused && !options.goOn(seen)) {
            report.add({Kind::Cancelled, 0, {}});
        }
    }
    if (in.bad()) {
        report.add({Kind::Unreadable, 0, {}});
    }
    if (!report.refused && !decoder.finished()) {
        table.problem(Kind::NotText);
    }
    table.finish();
    return report;
}

} // namespace mingshi
