// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"
#include "control/importing.h"
#include "control/progress.h"
#include "control/store_access.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace mingshi::control {

namespace {

struct BackupOptions {
    StoreAccess access;
    std::string from;
    std::string to;
    std::string device;
};

int backUp(const BackupOptions& options)
{
    const auto store = opened(options.access);
    if (!store) {
        return tell(store.error());
    }
    const StopOnSignal stop;
    const auto report = (*store)->backUp(options.to, now(), progressOnErrors());
    if (!report) {
        return tell(report.error());
    }
    std::cout << "The backup is in " << options.to << ", encrypted and read back: " << report->bytes << " bytes, "
              << report->deletions << " deletions.\n";
    if (report->learned != 0) {
        std::cout << "Only the backup knew of " << report->learned << " deletions; they were made here too.\n";
    }
    std::cout << std::flush;
    return 0;
}

int restore(const BackupOptions& options)
{
    const auto secret = secretOf(options.access);
    if (!secret) {
        return tell(secret.error());
    }
    const StopOnSignal stop;
    const auto report = SqlCipherStore::restore(
        {.medium = options.from,
         .folder = options.to,
         .device = options.device.empty() ? std::nullopt : std::optional<std::filesystem::path>(options.device),
         .secret = *secret,
         .now = now()},
        progressOnErrors());
    if (!report) {
        return tell(report.error());
    }
    std::cout << "The records are in " << options.to << ": " << report->people << " people.\n"
              << report->known << " deletions are known; " << report->replayed
              << " made since the backup were made again and read back." << std::endl;
    return 0;
}

} // namespace

void addBackupCommands(CLI::App& app, int& code)
{
    auto options = std::make_shared<BackupOptions>();
    auto* store = app.get_subcommand("store");
    auto* backup = store->add_subcommand("backup", "Copy the open database, encrypted, and read the copy back");
    addAccess(backup, options->access);
    backup
        ->add_option("--to", options->to, "Folder on the medium: absent, empty, or with an older backup of this store")
        ->required();
    backup->callback([options, &code] { code = backUp(*options); });

    auto* restoring =
        store->add_subcommand("restore", "Make a folder of records from a backup; deletes again who was deleted since");
    restoring->add_option("--from", options->from, "The backup's folder")->required();
    restoring->add_option("--to", options->to, "Folder to make: absent or empty")->required();
    restoring->add_option("--device", options->device,
                          "The folder that is replaced, if it is still there; for its deletions");
    addKey(restoring, options->access);
    restoring->callback([options, &code] { code = restore(*options); });
}

} // namespace mingshi::control
