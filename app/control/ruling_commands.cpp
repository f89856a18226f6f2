// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"

#include "control/importing.h"
#include "control/rules_file.h"
#include "control/ruling_words.h"

#include "exchange/claim_table.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>

namespace mingshi::control {

namespace {

using Json = nlohmann::ordered_json;

struct RulingOptions {
    std::string file;
    std::string rules;
    std::string against;
    std::string claims;
    std::string visits;
    std::string kind = "claims";
    std::string offset = chinaOffset;
    bool asJson = false;
};

int checkRules(const RulingOptions& options)
{
    const auto loaded = rulesIn(options.file);
    if (!loaded) {
        return cannotRead(options.file, "no such file, or larger than 1 MiB");
    }
    if (options.asJson) {
        Json versions = Json::array();
        for (const auto& each : loaded->rules.versions()) {
            versions.push_back({{"version", each.version},
                                {"validFrom", toIso8601(each.validFrom)},
                                {"validTo", toIso8601(each.validTo)},
                                {"draft", each.approvedBy.empty()}});
        }
        std::cout << Json{{"sound", loaded->problems.empty()}, {"versions", versions}, {"problems", loaded->problems}}
                         .dump(2, ' ', false, Json::error_handler_t::replace)
                  << std::endl;
    } else {
        for (const auto& each : loaded->rules.versions()) {
            std::cout << each.version << "  " << toIso8601(each.validFrom) << " to " << toIso8601(each.validTo)
                      << (each.approvedBy.empty() ? "  draft" : "") << '\n';
        }
        for (const auto& problem : loaded->problems) {
            std::cout << problem << '\n';
        }
        std::cout << (loaded->problems.empty() ? "The rules are sound." : "The rules cannot be used.") << std::endl;
    }
    return loaded->problems.empty() ? 0 : 1;
}

int importFile(const RulingOptions& options)
{
    if (!isReadableFile(options.file)) {
        return cannotRead(options.file, "no such file");
    }
    const StopOnSignal stop;
    std::ifstream in(options.file, std::ios::binary);
    const auto how = importOptions(options.file, options.offset);
    const auto report =
        options.kind == "visits" ? importVisits(in, how).report : importClaims(in, how, [](const Claim&) {});
    if (options.asJson) {
        writeJson(std::cout, report);
    } else {
        write(std::cout, options.file, report);
    }
    return exitCodeOf(report);
}

Json toJson(const Ruling& ruling)
{
    Json shares = Json::array();
    for (const auto& share : ruling.shares) {
        shares.push_back({{"channel", share.channel}, {"basis_points", share.basisPoints}});
    }
    Json reasons = Json::array();
    for (const auto& reason : ruling.reasons) {
        reasons.push_back({{"because", code(reason.because)},
                           {"rule", ruleName(reason.because)},
                           {"version", reason.version},
                           {"event", reason.event},
                           {"channel", reason.channel}});
    }
    return {{"outcome", code(ruling.outcome)}, {"shares", shares}, {"version", ruling.version}, {"reasons", reasons}};
}

void tellAsJson(const Replay& replay)
{
    Json told{{"visits", replay.visits},
              {"changed", replay.changed.size()},
              {"outcomes", Json::object()},
              {"changes", Json::array()}};
    for (const auto* side : {&replay.before, &replay.after}) {
        for (const auto& [outcome, count] : *side) {
            told["outcomes"][std::string(code(outcome))][side == &replay.before ? "before" : "after"] = count;
        }
    }
    for (const auto& each : replay.changed) {
        told["changes"].push_back({{"person", each.person},
                                   {"visit", each.after.visit},
                                   {"before", toJson(each.before)},
                                   {"after", toJson(each.after)}});
    }
    std::cout << told.dump(2) << std::endl;
}

void tellAsTable(const Replay& replay)
{
    std::cout << replay.visits << " visits, " << replay.changed.size()
              << " ruled otherwise\n\n| outcome | before | after |\n|---|---|---|\n";
    for (const auto outcome :
         {Outcome::Channel, Outcome::Split, Outcome::WalkIn, Outcome::NoChannel, Outcome::ByHuman}) {
        const auto count = [&](const auto& side) { return side.contains(outcome) ? side.at(outcome) : 0; };
        std::cout << "| " << code(outcome) << " | " << count(replay.before) << " | " << count(replay.after) << " |\n";
    }
    std::cout << "\n| person | visit | before | after | because |\n|---|---|---|---|---|\n";
    for (const auto& each : replay.changed) {
        std::cout << "| " << each.person << " | " << each.after.visit << " | " << sentence(each.before) << " | "
                  << sentence(each.after) << " | ";
        const char* between = "";
        for (const auto& reason : each.after.reasons) {
            std::cout << between << (reason.channel.empty() ? "" : reason.channel + ": ") << sentence(reason.because);
            between = "; ";
        }
        std::cout << " |\n";
    }
    std::cout << std::flush;
}

std::optional<RuleBook> usableRules(const std::string& file)
{
    auto loaded = rulesIn(file);
    if (!loaded || !loaded->problems.empty()) {
        cannotRead(file, !loaded ? "no such file, or larger than 1 MiB" : loaded->problems.front());
        return {};
    }
    return std::move(loaded->rules);
}

int simulateRules(const RulingOptions& options)
{
    const auto draft = usableRules(options.rules);
    const auto inForce = options.against.empty() ? draft : usableRules(options.against);
    if (!draft || !inForce) {
        return unusable;
    }
    for (const auto& file : {options.claims, options.visits}) {
        if (!isReadableFile(file)) {
            return cannotRead(file, "no such file");
        }
    }
    const StopOnSignal stop;
    std::ifstream claimsFile(options.claims, std::ios::binary);
    std::vector<Claim> claims;
    const auto claimReport = importClaims(claimsFile, importOptions(options.claims, options.offset),
                                          [&](Claim claim) { claims.push_back(std::move(claim)); });
    std::ifstream visitsFile(options.visits, std::ios::binary);
    auto visits = importVisits(visitsFile, importOptions(options.visits, options.offset));
    const auto tellProblems = [](const std::string& file, const ImportReport& report) {
        if (report.problemCount > 0) {
            write(std::cerr, file, report);
        }
    };
    tellProblems(options.claims, claimReport);
    tellProblems(options.visits, visits.report);
    if (claimReport.refused || visits.report.refused) {
        return unusable;
    }
    const auto replayed = replay(*inForce, *draft, ClaimRegister(std::move(claims)), std::move(visits.people));
    options.asJson ? tellAsJson(replayed) : tellAsTable(replayed);
    return claimReport.problemCount + visits.report.problemCount > 0 ? 1 : 0;
}

} // namespace

void addRulingCommands(CLI::App& app, int& code)
{
    auto options = std::make_shared<RulingOptions>();
    const auto json = [&](CLI::App* command) {
        command->add_flag("--json", options->asJson, "One object instead of lines");
    };
    auto* ruling =
        app.add_subcommand("ruling", "Which channel brought a buyer: rules, claims, and what a draft would change")
            ->require_subcommand(1);

    auto* check = ruling->add_subcommand("check-rules", "Read rules as they are read in use: fields, overlaps, gaps");
    check->add_option("FILE", options->file, "Rules as JSON (resources/rules/README.md)")->required();
    json(check);
    check->callback([options, &code] { code = checkRules(*options); });

    auto* importing =
        ruling->add_subcommand("import", "Say what an import of this CSV would take and what not; takes nothing");
    importing->add_option("CSV", options->file, "UTF-8 or GB18030, with a header")->required();
    importing->add_option("--kind", options->kind, "What it holds")
        ->check(CLI::IsMember({"claims", "visits"}))
        ->capture_default_str();
    addOffset(importing, options->offset);
    json(importing);
    importing->callback([options, &code] { code = importFile(*options); });

    auto* simulating = ruling->add_subcommand("simulate", "Rule past visits under a draft and show what would change");
    simulating->add_option("--rules", options->rules, "The draft")->required();
    simulating->add_option("--against", options->against, "The rules in force; without them the draft is shown alone");
    simulating->add_option("--claims", options->claims, "Claims as CSV")->required();
    simulating->add_option("--visits", options->visits, "Past visits as CSV")->required();
    addOffset(simulating, options->offset);
    json(simulating);
    simulating->callback([options, &code] { code = simulateRules(*options); });
}

} // namespace mingshi::control
