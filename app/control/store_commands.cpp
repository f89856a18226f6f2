// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"

#include "settings/settings.h"
#include "store/sqlcipher_store.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace mingshi::control {

namespace {

struct StoreOptions {
    std::string folder;
    std::string passphraseFile;
    std::string account;
    std::string name;
    std::string role = "sales";
    std::string passwordFile;
    std::string reason;
};

int create(const StoreOptions& options)
{
    const auto passphrase = secretIn(options.passphraseFile);
    if (!passphrase) {
        return tell(passphrase.error());
    }
    const auto created = SqlCipherStore::create(options.folder, *passphrase);
    if (!created) {
        return tell(created.error());
    }
    std::cout << "The records are in " << options.folder << ".\n"
              << "Recovery key (print it, lock it away; it is shown this once):\n"
              << created->recoveryKey << std::endl;
    return 0;
}

int check(const StoreOptions& options)
{
    const auto passphrase = secretIn(options.passphraseFile);
    if (!passphrase) {
        return tell(passphrase.error());
    }
    const auto opened = SqlCipherStore::open(options.folder, *passphrase);
    if (!opened) {
        return tell(opened.error());
    }
    const auto overview = (*opened)->overview(now());
    if (!overview) {
        return tell(overview.error());
    }
    std::cout << "people " << overview->people << "\nvisits " << overview->visits << "\ndeletions "
              << overview->deletions.size() << "\noverdue " << overview->overdue << "\nnext deletion "
              << (overview->nextDeletion ? toIso8601(*overview->nextDeletion) : "none") << "\nclock "
              << (overview->clockBehind ? "BEHIND the newest record" : "fine") << "\nlog entries "
              << overview->logEntries << "\nlog " << (overview->logIntact ? "intact" : "BROKEN") << std::endl;
    return overview->logIntact ? 0 : 1;
}

/// What the kiosk does at the start and every day.
int deleteDue(const StoreOptions& options)
{
    const auto passphrase = secretIn(options.passphraseFile);
    if (!passphrase) {
        return tell(passphrase.error());
    }
    const auto opened = SqlCipherStore::open(options.folder, *passphrase);
    if (!opened) {
        return tell(opened.error());
    }
    std::size_t deleted = 0;
    std::size_t left = 0;
    do {
        const auto run = (*opened)->deleteDue(now(), {}, 10);
        if (!run) {
            return tell(run.error());
        }
        if (run->problem) {
            return tell(*run->problem);
        }
        deleted += run->deleted.size();
        left = run->left;
        std::cout << "deleted " << deleted << ", left " << left << std::endl;
    } while (left != 0);
    return 0;
}

/// A clock that once ran ahead: the manager says that it is right now.
int correctClock(const StoreOptions& options)
{
    const auto passphrase = secretIn(options.passphraseFile);
    const auto password = secretIn(options.passwordFile);
    if (!passphrase || !password) {
        return tell(!passphrase ? passphrase.error() : password.error());
    }
    const auto opened = SqlCipherStore::open(options.folder, *passphrase);
    if (!opened) {
        return tell(opened.error());
    }
    const auto session = (*opened)->signIn(options.account, *password, now());
    if (!session) {
        return tell(session.error());
    }
    if (!mayManage(session->account.role)) {
        return tell({ErrorCode::SignInRefused, "role"});
    }
    const auto corrected =
        (*opened)->correctClock(now(), entryBy(session->account, now(), "clock.corrected", {}, options.reason));
    if (!corrected) {
        return tell(corrected.error());
    }
    std::cout << "The clock counts from " << toIso8601(now()) << "." << std::endl;
    return 0;
}

int addStaff(const StoreOptions& options)
{
    const auto role = roleFromCode(options.role);
    const auto passphrase = secretIn(options.passphraseFile);
    const auto password = secretIn(options.passwordFile);
    if (!passphrase || !password) {
        return tell(!passphrase ? passphrase.error() : password.error());
    }
    const auto opened = SqlCipherStore::open(options.folder, *passphrase);
    if (!opened) {
        return tell(opened.error());
    }
    if (const auto added = (*opened)->addStaff({options.account, options.name, *role}, *password, now()); !added) {
        return tell(added.error());
    }
    std::cout << "Account " << options.account << " can sign in as " << options.role << "." << std::endl;
    return 0;
}

} // namespace

void addStoreCommands(CLI::App& app, int& code)
{
    auto options = std::make_shared<StoreOptions>();
    const auto common = [&options](CLI::App* command) {
        command->add_option("--folder", options->folder, "The store's folder")->required();
        command->add_option("--passphrase-file", options->passphraseFile, "File whose first line is the passphrase")
            ->required();
        return command;
    };
    auto* store = app.add_subcommand("store", "The encrypted records")->require_subcommand(1);
    common(store->add_subcommand("create", "Make a new database in an empty or absent folder"))
        ->callback([options, &code] { code = create(*options); });
    common(store->add_subcommand("check", "Open it, count, and verify the audit log"))->callback([options, &code] {
        code = check(*options);
    });
    common(store->add_subcommand("delete-due", "Delete what is kept longer than allowed, as the kiosk does every day"))
        ->callback([options, &code] { code = deleteDue(*options); });
    auto* clock = common(store->add_subcommand(
        "clock", "After the clock once ran ahead and was set right: let the records follow it back"));
    clock->add_option("--account", options->account, "Account of a manager")->required();
    clock->add_option("--password-file", options->passwordFile, "File whose first line is the account's password")
        ->required();
    clock->add_option("--reason", options->reason, "One word for the audit log, for example battery-replaced")
        ->required();
    clock->callback([options, &code] { code = correctClock(*options); });
    auto* staff = common(app.add_subcommand("staff", "People who work here")
                             ->require_subcommand(1)
                             ->add_subcommand("add", "Add an account"));
    staff->add_option("--account", options->account, "Number, for example 0001")->required();
    staff->add_option("--name", options->name, "Name, as the screens show it")->required();
    staff->add_option("--role", options->role, "Role")
        ->check(CLI::IsMember({"sales", "settlement_clerk", "manager", "privacy_officer", "inspector"}))
        ->capture_default_str();
    staff->add_option("--password-file", options->passwordFile, "File whose first line is the password")->required();
    staff->callback([options, &code] { code = addStaff(*options); });
}

} // namespace mingshi::control
