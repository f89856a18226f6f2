// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"

#include "control/importing.h"
#include "control/rules_file.h"
#include "control/ruling_words.h"
#include "control/signing_in.h"

#include "exchange/claim_table.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>

namespace mingshi::control {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t mostClaims = 1'000'000; // of one file: they are held until it is known to be sound

struct ClaimOptions : SignInOptions {
    std::string file;
    std::string version;
    std::string offset = chinaOffset;
    bool asJson = false;
};

void tellAdded(const ClaimOptions& options, const ImportReport& report, const ClaimsAdded& added)
{
    if (options.asJson) {
        Json told = toJson(report);
        told.update({{"added", added.added},
                     {"known", added.known},
                     {"clashing", added.clashing},
                     {"claims", added.state.count},
                     {"head", added.state.head}});
        std::cout << told.dump(2) << std::endl;
        return;
    }
    write(std::cout, options.file, report);
    std::cout << added.added << " claims added, " << added.known << " were there already.\n";
    if (added.clashing > 0) {
        std::cout << added.clashing << " of them bear a code that stands for another claim too: it proves nothing.\n";
    }
    std::cout << "There are " << added.state.count << " claims now, head " << added.state.head << std::endl;
}

int importIntoStore(const ClaimOptions& options)
{
    if (!isReadableFile(options.file)) {
        return cannotRead(options.file, "no such file");
    }
    const StopOnSignal stop;
    std::ifstream in(options.file, std::ios::binary);
    auto how = importOptions(options.file, options.offset);
    how.mostRows = mostClaims;
    std::vector<Claim> claims;
    const auto report = importClaims(in, how, [&](Claim claim) { claims.push_back(std::move(claim)); });
    if (report.refused) { // nothing of it is taken, and nobody signed in for it
        options.asJson ? writeJson(std::cout, report) : write(std::cerr, options.file, report);
        return exitCodeOf(report);
    }
    const auto session = signIn(options, &maySettle);
    if (!session) {
        return tell(session.error());
    }
    const auto added = session->store->addClaims(claims, session->by, now());
    if (!added) {
        return tell(added.error());
    }
    tellAdded(options, report, *added);
    return exitCodeOf(report);
}

int propose(const ClaimOptions& options)
{
    const auto file = rulesIn(options.file);
    if (!file) {
        return cannotRead(options.file, "no such file, or larger than 1 MiB");
    }
    if (!file->problems.empty()) {
        for (const auto& problem : file->problems) {
            std::cerr << problem << '\n';
        }
        std::cerr << "The rules cannot be used; nothing was proposed." << std::endl;
        return unusable;
    }
    const auto session = signIn(options, &maySettle);
    if (!session) {
        return tell(session.error());
    }
    const auto added = session->store->proposeRules(file->rules.versions(), session->by, now());
    if (!added) {
        return tell(added.error());
    }
    std::cout << *added << " new drafts by " << session->by.id << ", " << file->rules.versions().size() - *added
              << " were there already. Another account approves: mingshictl rules approve VERSION" << std::endl;
    return 0;
}

int approve(const ClaimOptions& options)
{
    const auto session = signIn(options, &mayApprove);
    if (!session) {
        return tell(session.error());
    }
    const auto kept = session->store->rules();
    if (!kept) {
        return tell(kept.error());
    }
    const auto draft =
        std::ranges::find(*kept, options.version, [](const KeptRule& each) { return each.rule.version; });
    if (draft == kept->end() || draft->approvedAt) {
        std::cerr << "Version " << options.version
                  << (draft == kept->end() ? " was not proposed." : " is approved already.") << std::endl;
        return 1;
    }
    const auto problems = approvalProblems(*kept, options.version, session->by.id, now());
    for (const auto& problem : problems) {
        std::cerr << sentence(problem) << '\n';
    }
    if (!problems.empty()) {
        std::cerr << "The version stays a draft." << std::endl;
        return 1;
    }
    if (const auto approved = session->store->approveRules(options.version, session->by, now()); !approved) {
        return tell(approved.error());
    }
    std::cout << "Version " << options.version << " is approved by " << session->by.id << "." << std::endl;
    return 0;
}

int listClaims(const ClaimOptions& options)
{
    const auto session = signIn(
        options, +[](Role role) { return maySettle(role) || mayManage(role); });
    if (!session) {
        return tell(session.error());
    }
    const auto kept = session->store->rules();
    if (!kept) {
        return tell(kept.error());
    }
    const auto book = rulesInForce(*kept);
    const auto* inForce = book.at(now());
    Json versions = Json::array();
    for (const auto& each : *kept) {
        const bool judges = inForce != nullptr && inForce->version == each.rule.version;
        if (options.asJson) {
            versions.push_back({{"version", each.rule.version},
                                {"validFrom", toIso8601(each.rule.validFrom)},
                                {"validTo", toIso8601(each.rule.validTo)},
                                {"proposedBy", each.rule.proposedBy},
                                {"approvedBy", each.rule.approvedBy},
                                {"approvedAt", each.approvedAt ? Json(toIso8601(*each.approvedAt)) : Json()},
                                {"inForce", judges}});
        } else {
            std::cout << each.rule.version << "  " << toIso8601(each.rule.validFrom) << " to "
                      << toIso8601(each.rule.validTo) << "  proposed by " << each.rule.proposedBy
                      << (each.approvedAt ? ", approved by " + each.rule.approvedBy : ", draft")
                      << (judges ? "  in force now" : "") << '\n';
        }
    }
    if (options.asJson) {
        std::cout << Json{{"versions", versions}}.dump(2) << '\n';
    } else if (inForce == nullptr) {
        std::cout << "No rule is in force now: what visits come to is decided by people.\n";
    }
    std::cout << std::flush;
    return 0;
}

} // namespace

void addClaimCommands(CLI::App& app, int& code)
{
    auto options = std::make_shared<ClaimOptions>();
    auto* importing =
        app.add_subcommand("claims", "Channels' claims in the records")
            ->require_subcommand(1)
            ->add_subcommand("import", "Append the claims of a CSV; the same file twice adds nothing, and a "
                                       "file with a person's data is refused whole");
    importing
        ->add_option("CSV", options->file,
                     "UTF-8 or GB18030, with a header: claim_code, channel, channel_kind, "
                     "registered_at")
        ->required();
    addSignIn(importing, *options, "a settlement clerk or a manager");
    addOffset(importing, options->offset);
    importing->add_flag("--json", options->asJson, "One object instead of lines");
    importing->callback([options, &code] { code = importIntoStore(*options); });

    auto* rules =
        app.add_subcommand("rules", "The office's rules about commissions in the records")->require_subcommand(1);
    auto* proposing =
        rules->add_subcommand("propose", "Put the versions of a file there as drafts, which judge nothing");
    proposing->add_option("FILE", options->file, "Rules as JSON (resources/rules/README.md)")->required();
    addSignIn(proposing, *options, "a settlement clerk or a manager");
    proposing->callback([options, &code] { code = propose(*options); });

    auto* approving =
        rules->add_subcommand("approve", "Let a draft judge visits from now or from its start; four eyes");
    approving->add_option("VERSION", options->version, "Its name")->required();
    addSignIn(approving, *options, "a manager or the privacy officer, not the one who proposed it");
    approving->callback([options, &code] { code = approve(*options); });

    auto* listing = rules->add_subcommand("list", "Every version, drafts too, and which one is in force");
    addSignIn(listing, *options, "a settlement clerk or a manager");
    listing->add_flag("--json", options->asJson, "One object instead of lines");
    listing->callback([options, &code] { code = listClaims(*options); });
}

} // namespace mingshi::control
