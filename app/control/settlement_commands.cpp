// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"

#include "control/importing.h"

#include "exchange/contract_table.h"
#include "exchange/statement_file.h"

#include <CLI/CLI.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

namespace mingshi::control {

namespace {

struct SettlementOptions {
    std::string contracts;
    std::string entitlements;
    std::string channel;
    std::string from;
    std::string to;
    std::string audience = "channel";
    std::string format = "csv";
    std::string out;
    std::string offset = chinaOffset;
};

constexpr std::uintmax_t largestJson = 16 * 1024 * 1024;

/// Empty, and the reason on the error stream, unless everything in the file can be used: a statement leaves out
/// nothing.
std::optional<std::vector<ContractEvent>> contractsIn(const SettlementOptions& options)
{
    std::ifstream in(options.contracts, std::ios::binary);
    std::vector<ContractEvent> events;
    if (options.contracts.ends_with(".json")) {
        if (std::filesystem::file_size(options.contracts) > largestJson) {
            cannotRead(options.contracts, "larger than 16 MiB; use CSV");
            return {};
        }
        auto read = contractsFromJson(std::string(std::istreambuf_iterator<char>(in), {}));
        for (const auto& problem : read.problems) {
            std::cerr << options.contracts << ": " << problem << '\n';
        }
        if (!read.problems.empty()) {
            return {};
        }
        events = std::move(read.events);
    } else {
        auto imported = importContracts(in, importOptions(options.contracts, options.offset));
        if (imported.report.problemCount > 0) {
            write(std::cerr, options.contracts, imported.report);
            return {};
        }
        events = std::move(imported.events);
    }
    const auto problems = lifeCycleProblems(events);
    for (const auto& problem : problems) {
        std::cerr << problem.reference << ", event " << problem.event << ": " << code(problem.kind) << '\n';
    }
    return problems.empty() ? std::optional(std::move(events)) : std::nullopt;
}

int makeStatement(const SettlementOptions& options)
{
    const auto from = timestampFromIso8601(options.from);
    const auto to = timestampFromIso8601(options.to);
    if (!from || !to || *to <= *from || !isCode(options.channel)) {
        std::cerr
            << "Give --channel as a code, and --from and --to as UTC times in order, such as 2026-10-31T16:00:00Z."
            << std::endl;
        return unusable;
    }
    if (options.format == "xlsx" && options.out.empty()) {
        std::cerr << "A workbook needs --out FILE." << std::endl;
        return unusable;
    }
    for (const auto& file : {options.contracts, options.entitlements}) {
        if (!isReadableFile(file)) {
            return cannotRead(file, "no such file");
        }
    }
    const StopOnSignal stop;
    const auto events = contractsIn(options);
    std::ifstream in(options.entitlements, std::ios::binary);
    const auto entitled = importEntitlements(in, importOptions(options.entitlements, options.offset));
    if (entitled.report.problemCount > 0) {
        write(std::cerr, options.entitlements, entitled.report);
    }
    if (!events || entitled.report.problemCount > 0) {
        std::cerr << "No statement is made from files with problems." << std::endl;
        return unusable;
    }
    const auto audience = options.audience == "office" ? Audience::Office : Audience::Channel;
    const auto made = statement(*events, entitled.entitlements, options.channel, *from, *to, audience);
    if (options.format == "xlsx") {
        const auto written = writeStatementAsXlsx(made, options.out);
        return written ? 0 : tell(written.error());
    }
    const auto text = options.format == "json" ? statementAsJson(made) : statementAsCsv(made);
    if (options.out.empty()) {
        std::cout << text << std::flush;
        return 0;
    }
    std::ofstream out(options.out, std::ios::binary);
    return (out << text << std::flush) ? 0 : tell({ErrorCode::FolderUnwritable, options.out});
}

} // namespace

void addSettlementCommands(CLI::App& app, int& code)
{
    auto options = std::make_shared<SettlementOptions>();
    auto* command =
        app.add_subcommand("settlement", "What is due to whom")
            ->require_subcommand(1)
            ->add_subcommand(
                "statement",
                "One channel, one period; nothing of a person, and for the channel nothing that the buyer refused");
    command->add_option("--contracts", options->contracts, "What happened to contracts, as CSV or .json")->required();
    command->add_option("--entitlements", options->entitlements, "Who is paid and who may be told, as CSV")->required();
    command->add_option("--channel", options->channel, "The channel's code")->required();
    command->add_option("--from", options->from, "UTC, inclusive")->required();
    command->add_option("--to", options->to, "UTC, exclusive")->required();
    command->add_option("--for", options->audience, "Who reads it")
        ->check(CLI::IsMember({"channel", "office"}))
        ->capture_default_str();
    command->add_option("--format", options->format, "Form")
        ->check(CLI::IsMember({"csv", "xlsx", "json"}))
        ->capture_default_str();
    command->add_option("--out", options->out, "File; without it to the standard output");
    addOffset(command, options->offset);
    command->callback([options, &code] { code = makeStatement(*options); });
}

} // namespace mingshi::control
