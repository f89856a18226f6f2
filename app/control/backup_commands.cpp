// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"
#include "control/importing.h"

#include "settings/settings.h"
#include "store/sqlcipher_store.h"

#include <CLI/CLI.hpp>

#include <iostream>

#include <unistd.h>

namespace mingshi::control {

namespace {

struct BackupOptions {
    std::string folder;
    std::string from;
    std::string to;
    std::string device;
    std::string passphraseFile;
    std::string recoveryKeyFile;
};

std::string_view words(BackupStep step)
{
    switch (step) {
    case BackupStep::Copying:
        return "copied";
    case BackupStep::Checking:
        return "checked";
    case BackupStep::Deleting:
        break;
    }
    return "deleted again";
}

/// On the error stream: in place where somebody looks on, else in tenths.
BackupProgress progressOnErrors()
{
    const bool watched = ::isatty(STDERR_FILENO) == 1;
    return [watched, lastStep = BackupStep::Copying, lastShare = std::size_t{101}](BackupStep step, std::size_t done,
                                                                                   std::size_t all) mutable {
        const std::size_t exact = all == 0 ? 100 : done * 100 / all;
        const std::size_t share = watched ? exact : exact / 10 * 10;
        if (step != lastStep || share != lastShare) {
            std::cerr << (watched ? "\r" : "") << words(step) << ' ' << share << " %"
                      << (!watched || exact == 100 ? "\n" : "   ") << std::flush;
            lastStep = step;
            lastShare = share;
        }
        return !StopOnSignal::asked();
    };
}

int backUp(const BackupOptions& options)
{
    const auto passphrase = secretIn(options.passphraseFile);
    if (!passphrase) {
        return tell(passphrase.error());
    }
    const auto opened = SqlCipherStore::open(options.folder, *passphrase);
    if (!opened) {
        return tell(opened.error());
    }
    const StopOnSignal stop;
    const auto report = (*opened)->backUp(options.to, now(), progressOnErrors());
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
    const bool byRecoveryKey = !options.recoveryKeyFile.empty();
    const auto secret = secretIn(byRecoveryKey ? options.recoveryKeyFile : options.passphraseFile);
    if (!secret) {
        return tell(secret.error());
    }
    const StopOnSignal stop;
    const auto report = SqlCipherStore::restore(
        {.medium = options.from,
         .folder = options.to,
         .device = options.device.empty() ? std::nullopt : std::optional<std::filesystem::path>(options.device),
         .secret = *secret,
         .secretIsRecoveryKey = byRecoveryKey,
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
    backup->add_option("--folder", options->folder, "The store's folder")->required();
    backup->add_option("--passphrase-file", options->passphraseFile, "File whose first line is the passphrase")
        ->required();
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
    auto* secret = restoring->add_option_group("key")->require_option(1);
    secret->add_option("--passphrase-file", options->passphraseFile, "File whose first line is the passphrase");
    secret->add_option("--recovery-key-file", options->recoveryKeyFile, "File whose first line is the recovery key");
    restoring->callback([options, &code] { code = restore(*options); });
}

} // namespace mingshi::control
