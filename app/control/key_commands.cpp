// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"
#include "control/importing.h"
#include "control/progress.h"
#include "control/store_access.h"

#include "settings/settings.h"

#include <CLI/CLI.hpp>

#include <array>
#include <iostream>

namespace mingshi::control {

namespace {

struct KeyOptions {
    StoreAccess access;
    StaffAccess manager;
    std::string kind;
    std::string slot;
    StoreAccess fresh; ///< what a slot is filled with
    StoreAccess kept;  ///< besides what opened the records
};

constexpr std::array kinds{KeySlotKind::Passphrase, KeySlotKind::RecoveryKey, KeySlotKind::Tpm};

void show(const std::string& recoveryKey)
{
    std::cout << "Recovery key (print it, lock it away; it is shown this once):\n" << recoveryKey << std::endl;
}

int listSlots(const KeyOptions& options)
{
    const auto store = opened(options.access);
    if (!store) {
        return tell(store.error());
    }
    for (const KeySlotEntry& slot : (*store)->keySlots()) {
        std::cout << slot.name << ' ' << code(slot.kind) << '\n';
    }
    std::cout << std::flush;
    return 0;
}

/// What a slot of `kind` is filled with.
Result<KeySecret> freshSecret(KeySlotKind kind, const StoreAccess& fresh)
{
    if (kind == KeySlotKind::RecoveryKey) {
        return KeySecret{kind, SqlCipherStore::newRecoveryKey()};
    }
    if (kind == KeySlotKind::Tpm) {
        return KeySecret{kind, fresh.tpm};
    }
    auto passphrase = secretIn(fresh.passphraseFile);
    if (!passphrase) {
        return std::unexpected(passphrase.error());
    }
    return KeySecret{kind, std::move(*passphrase)};
}

/// Opens the records, lets a manager sign in, and does `change` with both; returns the exit code.
template<class F>
int changing(const KeyOptions& options, F&& change)
{
    auto store = opened(options.access);
    if (!store) {
        return tell(store.error());
    }
    const auto manager = signedIn(**store, options.manager);
    if (!manager) {
        return tell(manager.error());
    }
    return std::forward<F>(change)(std::move(*store), entryBy(*manager, now(), "", {}, ""));
}

int put(const KeyOptions& options, bool rotate)
{
    return changing(options, [&](std::unique_ptr<SqlCipherStore> store, const AuditEntry& by) {
        auto kind = kinds.begin();
        std::string slot = options.slot;
        if (rotate) {
            const auto slots = store->keySlots();
            const auto found = std::ranges::find(slots, slot, &KeySlotEntry::name);
            if (found == slots.end()) {
                return tell({ErrorCode::StoreRuleBroken, "there is no key slot \"" + slot + '"'});
            }
            kind = std::ranges::find(kinds, found->kind);
        } else {
            kind = std::ranges::find_if(kinds, [&](KeySlotKind one) { return code(one) == options.kind; });
            if (slot.empty()) {
                slot = *kind == KeySlotKind::RecoveryKey ? "recovery" : code(*kind);
            }
        }
        const auto secret = freshSecret(*kind, options.fresh);
        if (!secret) {
            return tell(secret.error());
        }
        const auto done = rotate ? store->rotateKeySlot(slot, *secret, by) : store->addKeySlot(slot, *secret, by);
        if (!done) {
            return tell(done.error());
        }
        std::cout << "Key slot " << slot << (rotate ? " has a new key" : " was added") << "; it was tried."
                  << std::endl;
        if (*kind == KeySlotKind::RecoveryKey) {
            show(secret->text);
        }
        return 0;
    });
}

int remove(const KeyOptions& options)
{
    return changing(options, [&](std::unique_ptr<SqlCipherStore> store, const AuditEntry& by) {
        if (const auto removed = store->removeKeySlot(options.slot, by); !removed) {
            return tell(removed.error());
        }
        std::cout << "Key slot " << options.slot << " opens nothing any more. Backups made before still have it."
                  << std::endl;
        return 0;
    });
}

int rekey(const KeyOptions& options)
{
    return changing(options, [&](std::unique_ptr<SqlCipherStore> store, const AuditEntry& by) {
        std::vector<KeySecret> kept;
        const StoreAccess& also = options.kept;
        for (const StoreAccess& access :
             {options.access, StoreAccess{{}, also.passphraseFile, {}, {}},
              StoreAccess{{}, {}, also.recoveryKeyFile, {}}, StoreAccess{{}, {}, {}, also.tpm}}) {
            if (access.passphraseFile.empty() && access.recoveryKeyFile.empty() && access.tpm.empty()) {
                continue;
            }
            auto secret = secretOf(access);
            if (!secret) {
                return tell(secret.error());
            }
            kept.push_back(std::move(*secret));
        }
        const StopOnSignal stop;
        const auto rekeyed = SqlCipherStore::rekey(std::move(store), kept, by, progressOnErrors());
        if (!rekeyed) {
            return tell(rekeyed.error());
        }
        std::cout << "Every page is encrypted anew. Backups made before have the former key: make one now.\n";
        for (const std::string& name : rekeyed->dropped) {
            std::cout << "Key slot " << name << " of before opens nothing any more.\n";
        }
        if (!rekeyed->recoveryKey.empty()) {
            show(rekeyed->recoveryKey);
        }
        std::cout << std::flush;
        return 0;
    });
}

} // namespace

void addKeyCommands(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<KeyOptions>();
    auto* keys =
        app.get_subcommand("store")->add_subcommand("keys", "Key slots: what opens the records")->require_subcommand(1);
    addAccess(keys->add_subcommand("list", "Their names and kinds"), options->access)->callback([options, &exitCode] {
        exitCode = listSlots(*options);
    });
    const auto change = [&](const char* name, const char* what) {
        auto* command = addAccess(keys->add_subcommand(name, what), options->access);
        addStaffAccess(command, options->manager);
        return command;
    };
    const auto fill = [&options](CLI::App* command) {
        command->add_option("--new-passphrase-file", options->fresh.passphraseFile,
                            "For a passphrase: file whose first line it is");
        command
            ->add_option("--new-tpm", options->fresh.tpm,
                         "For a TPM: where it is; only a machine that starts as now gets the key from it")
            ->default_val("device:/dev/tpmrm0");
    };
    auto* adding = change("add", "Add a slot; nothing is encrypted anew. A recovery key is made, tried and shown once");
    adding->add_option("--kind", options->kind, "What opens it")
        ->required()
        ->check(CLI::IsMember({"passphrase", "recovery_key", "tpm"}));
    adding->add_option("--slot", options->slot, "Its name; if not given, the one of its kind");
    fill(adding);
    adding->callback([options, &exitCode] { exitCode = put(*options, false); });

    auto* rotating = change("rotate", "Fill a slot anew: another passphrase, another recovery key, the TPM once more");
    rotating->add_option("--slot", options->slot, "Its name")->required();
    fill(rotating);
    rotating->callback([options, &exitCode] { exitCode = put(*options, true); });

    auto* removing = change("remove", "Remove a slot; never the last that opens without this machine's TPM");
    removing->add_option("--slot", options->slot, "Its name")->required();
    removing->callback([options, &exitCode] { exitCode = remove(*options); });

    auto* rekeying =
        change("rekey", "Encrypt every page anew under a new key; what opened it here stays in its slot, and "
                        "there is a new recovery key");
    rekeying->add_option("--keep-passphrase-file", options->kept.passphraseFile, "Also keep this passphrase's slot");
    rekeying->add_option("--keep-recovery-key-file", options->kept.recoveryKeyFile, "Keep this recovery key");
    rekeying->add_option("--keep-tpm", options->kept.tpm, "Also keep the slot of the TPM that is there");
    rekeying->callback([options, &exitCode] { exitCode = rekey(*options); });
}

} // namespace mingshi::control
