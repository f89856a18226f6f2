// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"
#include "control/store_access.h"

#include "settings/settings.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace mingshi::control {

namespace {

struct StoreOptions {
    StoreAccess access;
    StaffAccess manager;
    std::string name;
    std::string role = "sales";
    std::string reason;
};

int create(const StoreOptions& options)
{
    const auto passphrase = secretIn(options.access.passphraseFile);
    if (!passphrase) {
        return tell(passphrase.error());
    }
    const auto created = SqlCipherStore::create(options.access.folder, *passphrase);
    if (!created) {
        return tell(created.error());
    }
    std::cout << "The records are in " << options.access.folder << ".\n"
              << "Recovery key (print it, lock it away; it is shown this once):\n"
              << created->recoveryKey << std::endl;
    return 0;
}

int checkStore(const StoreOptions& options)
{
    const auto store = opened(options.access);
    if (!store) {
        return tell(store.error());
    }
    const auto overview = (*store)->overview(now());
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

int repair(const StoreOptions& options)
{
    const auto secret = secretOf(options.access);
    if (!secret) {
        return tell(secret.error());
    }
    const auto mended = SqlCipherStore::repair(options.access.folder, *secret, now());
    if (!mended) {
        return tell(mended.error());
    }
    std::cout << (*mended ? "The first 16 bytes were damaged; they are as they were." : "Nothing is damaged.")
              << std::endl;
    return 0;
}

/// What the kiosk does at the start and every day.
int deleteDue(const StoreOptions& options)
{
    const auto store = opened(options.access);
    if (!store) {
        return tell(store.error());
    }
    std::size_t deleted = 0;
    std::size_t left = 0;
    do {
        const auto run = (*store)->deleteDue(now(), {}, 10);
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
    const auto store = opened(options.access);
    if (!store) {
        return tell(store.error());
    }
    const auto manager = signedIn(**store, options.manager);
    if (!manager) {
        return tell(manager.error());
    }
    const auto corrected =
        (*store)->correctClock(now(), entryBy(*manager, now(), "clock.corrected", {}, options.reason));
    if (!corrected) {
        return tell(corrected.error());
    }
    std::cout << "The clock counts from " << toIso8601(now()) << "." << std::endl;
    return 0;
}

int addStaff(const StoreOptions& options)
{
    const auto role = roleFromCode(options.role);
    const auto password = secretIn(options.manager.passwordFile);
    if (!password) {
        return tell(password.error());
    }
    const auto store = opened(options.access);
    if (!store) {
        return tell(store.error());
    }
    if (const auto added = (*store)->addStaff({options.manager.account, options.name, *role}, *password, now());
        !added) {
        return tell(added.error());
    }
    std::cout << "Account " << options.manager.account << " can sign in as " << options.role << "." << std::endl;
    return 0;
}

} // namespace

void addStoreCommands(CLI::App& app, int& code)
{
    auto options = std::make_shared<StoreOptions>();
    const auto common = [&options](CLI::App* command) { return addAccess(command, options->access); };
    auto* store = app.add_subcommand("store", "The encrypted records")->require_subcommand(1);
    auto* making = store->add_subcommand("create", "Make a new database in an empty or absent folder");
    making->add_option("--folder", options->access.folder, "The store's folder")->required();
    making->add_option("--passphrase-file", options->access.passphraseFile, "File whose first line is the passphrase")
        ->required();
    making->callback([options, &code] { code = create(*options); });
    common(store->add_subcommand("check", "Open it, count, and verify the audit log"))->callback([options, &code] {
        code = checkStore(*options);
    });
    common(
        store->add_subcommand("repair", "Write a damaged beginning of the database back; nothing else can be mended"))
        ->callback([options, &code] { code = repair(*options); });
    common(store->add_subcommand("delete-due", "Delete what is kept longer than allowed, as the kiosk does every day"))
        ->callback([options, &code] { code = deleteDue(*options); });
    auto* clock = common(store->add_subcommand(
        "clock", "After the clock once ran ahead and was set right: let the records follow it back"));
    addStaffAccess(clock, options->manager);
    clock->add_option("--reason", options->reason, "One word for the audit log, for example battery-replaced")
        ->required();
    clock->callback([options, &code] { code = correctClock(*options); });
    auto* staff = common(app.add_subcommand("staff", "People who work here")
                             ->require_subcommand(1)
                             ->add_subcommand("add", "Add an account"));
    staff->add_option("--account", options->manager.account, "Number, for example 0001")->required();
    staff->add_option("--name", options->name, "Name, as the screens show it")->required();
    staff->add_option("--role", options->role, "Role")
        ->check(CLI::IsMember({"sales", "settlement_clerk", "manager", "privacy_officer", "inspector"}))
        ->capture_default_str();
    staff->add_option("--password-file", options->manager.passwordFile, "File whose first line is the password")
        ->required();
    staff->callback([options, &code] { code = addStaff(*options); });
}

} // namespace mingshi::control
