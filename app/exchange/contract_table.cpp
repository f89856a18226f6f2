// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/contract_table.h"

#include "exchange/cell.h"

#include "json/fields.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mingshi {

namespace {

using json::Fields;
using json::Json;
using json::Problems;
using Kind = ImportProblem::Kind;

constexpr std::string_view contractsSchema = "mingshi-contracts-1";
constexpr std::int64_t mostCommission = 1'000'000'000'000'000; // ten thousand thousand million yuan, in fen
namespace contract {
enum { Event, Reference, Step, At, Commission, Currency };
}
constexpr std::array contractColumns{
    Column{"event", "事件编号"}, Column{"reference", "结算编号"},      Column{"step", "阶段"},
    Column{"at", "时间"},        Column{"commission_minor", "佣金分"}, Column{"currency", "币种"}};

namespace entitlement {
enum { Reference, Channel, BasisPoints, Told };
}
constexpr std::array entitlementColumns{Column{"reference", "结算编号"}, Column{"channel", "渠道"},
                                        Column{"basis_points", "万分比"}, Column{"told", "可告知"}};

std::optional<std::int64_t> amountFrom(std::string_view text, std::int64_t most)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool fits = problem == std::errc{} && end == text.data() + text.size() && value >= 0 && value <= most;
    return fits ? std::optional(value) : std::nullopt;
}

bool isCurrency(std::string_view text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::optional<bool> toldFrom(std::string_view text)
{
    return text == "given"                            ? std::optional(true)
           : text == "refused" || text == "not_asked" ? std::optional(false)
                                                      : std::nullopt;
}

std::int64_t amount(const TableRow& row, Cells& cells, std::size_t column, std::int64_t most)
{
    const auto value = amountFrom(row.cells[column], most);
    if (!value) {
        cells.problem(Kind::NotAnAmount, column);
    }
    return value.value_or(0);
}

ContractEvent contractFrom(const TableRow& row, Cells& cells)
{
    ContractEvent event{cells.code(contract::Event),
                        cells.code(contract::Reference),
                        cells.word(contract::Step, &contractStepFromCode),
                        cells.time(contract::At),
                        0,
                        {}};
    if (!row.cells[contract::Commission].empty()) {
        event.commission = amount(row, cells, contract::Commission, mostCommission);
    }
    event.currency = row.cells[contract::Currency];
    if (event.commission != 0 ? !isCurrency(event.currency) : !event.currency.empty() && !isCurrency(event.currency)) {
        cells.problem(Kind::NotAKnownWord, contract::Currency);
    }
    return event;
}

ContractEvent contractFrom(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    ContractEvent event{fields.text("event"),
                        fields.text("reference"),
                        fields.value("step", &contractStepFromCode, "unknown step"),
                        fields.value("at", &timestampFromIso8601, "not a UTC time"),
                        0,
                        {}};
    for (const auto& [key, value] : {std::pair("event", &event.id), std::pair("reference", &event.reference)}) {
        if (!isCode(*value)) {
            fields.add("not a code", key);
        }
    }
    if (fields.has("commissionMinor")) {
        const Json& commission = fields.object("commissionMinor");
        const bool fits = commission.is_number_integer() && commission >= 0 && commission <= mostCommission;
        fits ? void(event.commission = commission.get<std::int64_t>()) : fields.add("not an amount", "commissionMinor");
        event.currency = fields.text("currency");
        if (!isCurrency(event.currency)) {
            fields.add("not a currency", "currency");
        }
    }
    fields.nothingElse();
    return event;
}

} // namespace

ContractImport importContracts(std::istream& in, const ImportOptions& options)
{
    ContractImport imported;
    imported.report = readTable(in, options, contractColumns, [&](const TableRow& row, ImportReport& told) {
        Cells cells(row, contractColumns, options, told);
        auto event = contractFrom(row, cells);
        if (cells.fits()) {
            ++told.accepted;
            imported.events.push_back(std::move(event));
        }
    });
    if (imported.report.refused) {
        imported.events.clear();
    }
    return imported;
}

ReadContracts contractsFromJson(std::string_view text)
{
    ReadContracts read;
    const auto object = json::parse(text, read.problems);
    if (!object || !read.problems.empty()) {
        return read;
    }
    Fields fields(*object, {}, read.problems);
    if (fields.text("schema") != contractsSchema) {
        fields.add("not \"" + std::string(contractsSchema) + '"', "schema");
    }
    auto events = fields.list(
        "events", [&](const Json& entry, const std::string& at) { return contractFrom(entry, at, read.problems); });
    fields.nothingElse();
    if (read.problems.empty()) {
        read.events = std::move(events);
    }
    return read;
}

EntitlementImport importEntitlements(std::istream& in, const ImportOptions& options)
{
    struct Known {
        Entitlement entitlement;
        std::size_t line = 0;
    };
    std::map<std::string, Known> known;
    EntitlementImport imported;
    imported.report = readTable(in, options, entitlementColumns, [&](const TableRow& row, ImportReport& told) {
        Cells cells(row, entitlementColumns, options, told);
        const auto reference = cells.code(entitlement::Reference);
        const Share share{cells.code(entitlement::Channel),
                          static_cast<int>(amount(row, cells, entitlement::BasisPoints, wholeCommission))};
        const bool mayBeTold = cells.word(entitlement::Told, &toldFrom);
        if (!cells.fits()) {
            return;
        }
        auto& [entitled, line] = known.try_emplace(reference, Known{{reference, {}, {}}, row.line}).first->second;
        if (std::ranges::find(entitled.shares, share.channel, &Share::channel) != entitled.shares.end()) {
            return told.add({Kind::Conflict, row.line, "channel"});
        }
        ++told.accepted;
        entitled.shares.push_back(share);
        if (mayBeTold) {
            entitled.mayBeTold.insert(share.channel);
        }
    });
    for (auto& [reference, each] : known) {
        std::int64_t sum = 0;
        for (const auto& share : each.entitlement.shares) {
            sum += share.basisPoints;
        }
        if (sum != wholeCommission) {
            imported.report.add({Kind::NotAnAmount, each.line, "basis_points"});
        } else if (!imported.report.refused) {
            imported.entitlements.push_back(std::move(each.entitlement));
        }
    }
    return imported;
}

} // namespace mingshi
