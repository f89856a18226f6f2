// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"
#include "control/decommission.h"
#include "control/signing_in.h"

#include "settings/settings.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace mingshi::control {

namespace {

struct DecommissionOptions : SignInOptions {
    std::string settings;
    std::string confirm;
    std::vector<std::string> backups;
    std::string to;
};

/// What has to be settled first, each with its way on; says how much that is.
int tellObstacles(const Overview& overview)
{
    int obstacles = 0;
    for (const LegalHold& hold : overview.holds) {
        if (!hold.endedAt || hold.restricted != 0) {
            ++obstacles;
            std::cerr << "A legal hold "
                      << (hold.endedAt ? "has ended, and what it kept is not deleted yet" : "lives or waits") << ": "
                      << hold.id << ", until " << toIso8601(hold.terms.until)
                      << ". Wait, or mingshictl store holds lift, then mingshictl store delete-due.\n";
        }
    }
    const auto open = [](const auto& each) { return !each.decision; };
    if (const auto requests = std::ranges::count_if(overview.requests, open); requests != 0) {
        ++obstacles;
        std::cerr << "Requests without an answer: " << requests << ". Answer them in the manager's panel first.\n";
    }
    if (const auto disputes = std::ranges::count_if(overview.disputes, open); disputes != 0) {
        ++obstacles;
        std::cerr << "Disputes without a decision: " << disputes << ". Decide them in the manager's panel first.\n";
    }
    std::cerr << std::flush;
    return obstacles;
}

int finishAndTell(const std::string& to)
{
    const auto done = finishDecommission(to);
    if (!done) {
        std::cerr << "It is not finished. Go on with: mingshictl store decommission resume --to " << to << std::endl;
        return tell(done.error());
    }
    std::cout << "Everything is wiped: " << done->wiped << " files. Nothing opens these records any more.\n";
    for (const auto& medium : done->notReachable) {
        std::cout << "NOT reachable: " << medium
                  << ". A backup there still opens with its passphrase or recovery key: destroy it by hand.\n";
    }
    std::cout << "The certificate is in " << done->certificate
              << ", with .pdf and .pem beside it; its key is destroyed." << std::endl;
    return 0;
}

int begin(const DecommissionOptions& options)
{
    const auto settings = readSettings(options.settings);
    if (!settings) {
        return tell(settings.error());
    }
    if (options.confirm != settings->project) {
        std::cerr << "--confirm has to be the site's name as the settings say it: " << settings->project
                  << "\nNothing was touched." << std::endl;
        return 1;
    }
    auto session = signIn(options, &mayDelete);
    if (!session) {
        return tell(session.error());
    }
    const auto overview = session->store->overview(now());
    if (!overview) {
        return tell(overview.error());
    }
    if (tellObstacles(*overview) != 0) {
        std::cerr << "Nothing was touched." << std::endl;
        return 1;
    }
    const std::vector<std::filesystem::path> media(options.backups.begin(), options.backups.end());
    const auto trays = {settings->entranceTray, settings->deskTray};
    auto files = recordFiles(options.access.folder, media, std::vector<std::filesystem::path>(trays));
    if (!files) {
        return tell(files.error());
    }
    const SigningKey site(session->store->signingSeed());
    const auto begun = beginDecommission({.site = settings->project,
                                          .by = session->by.id,
                                          .at = now(),
                                          .folder = options.access.folder,
                                          .records = std::move(*files),
                                          .people = overview->people,
                                          .visits = overview->visits,
                                          .logEntries = overview->logEntries,
                                          .lastBackup = overview->lastBackup},
                                         site, options.to);
    if (!begun) {
        return tell(begun.error());
    }
    session->store.reset();
    return finishAndTell(options.to);
}

} // namespace

void addDecommissionCommands(CLI::App& app, int& code)
{
    auto options = std::make_shared<DecommissionOptions>();
    auto* decommission = app.get_subcommand("store")
                             ->add_subcommand("decommission", "Wipe a site's records for ever, with a certificate")
                             ->require_subcommand(1);
    const auto to = [&](CLI::App* command) {
        command->add_option("--to", options->to, "Folder for the certificate, outside of everything that is wiped")
            ->required();
    };
    auto* beginning = decommission->add_subcommand(
        "begin", "Destroy every key slot, overwrite and remove database, log, tombstones, trays and backups");
    addSignIn(beginning, *options, "a manager");
    beginning->add_option("--settings", options->settings, "The site's settings file")->required();
    beginning->add_option("--confirm", options->confirm, "The site's name, typed as the settings say it")->required();
    beginning->add_option("--backup", options->backups, "Folder of a backup that goes too; once for each medium");
    to(beginning);
    beginning->callback([options, &code] { code = begin(*options); });
    auto* resuming = decommission->add_subcommand("resume", "Go on with one that was stopped");
    to(resuming);
    resuming->callback([options, &code] { code = finishAndTell(options->to); });
}

} // namespace mingshi::control
