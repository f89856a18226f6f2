// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/store_access.h"

#include "control/commands.h"
#include "settings/settings.h"

#include <CLI/CLI.hpp>

namespace mingshi::control {

CLI::App* addAccess(CLI::App* command, StoreAccess& access)
{
    command->add_option("--folder", access.folder, "The store's folder")->required();
    addKey(command, access);
    return command;
}

void addKey(CLI::App* command, StoreAccess& access)
{
    auto* key = command->add_option_group("key")->require_option(1);
    key->add_option("--passphrase-file", access.passphraseFile, "File whose first line is the passphrase");
    key->add_option("--recovery-key-file", access.recoveryKeyFile, "File whose first line is the recovery key");
    key->add_option("--tpm", access.tpm, "Where the TPM of this machine is: device:/dev/tpmrm0");
}

Result<KeySecret> secretOf(const StoreAccess& access)
{
    if (!access.tpm.empty()) {
        return KeySecret{KeySlotKind::Tpm, access.tpm};
    }
    const bool byRecoveryKey = !access.recoveryKeyFile.empty();
    auto secret = secretIn(byRecoveryKey ? access.recoveryKeyFile : access.passphraseFile);
    if (!secret) {
        return std::unexpected(secret.error());
    }
    return KeySecret{byRecoveryKey ? KeySlotKind::RecoveryKey : KeySlotKind::Passphrase, std::move(*secret)};
}

Result<std::unique_ptr<SqlCipherStore>> opened(const StoreAccess& access)
{
    const auto secret = secretOf(access);
    return secret ? SqlCipherStore::open(access.folder, *secret) : std::unexpected(secret.error());
}

void addStaffAccess(CLI::App* command, StaffAccess& access, const std::string& who)
{
    command->add_option("--account", access.account, "Account of " + who)->required();
    command->add_option("--password-file", access.passwordFile, "File whose first line is the account's password")
        ->required();
}

Result<StaffAccount> signedIn(SqlCipherStore& store, const StaffAccess& access, bool (*may)(Role))
{
    const auto password = secretIn(access.passwordFile);
    if (!password) {
        return std::unexpected(password.error());
    }
    const auto session = store.signIn(access.account, *password, now());
    if (!session) {
        return std::unexpected(session.error());
    }
    if (!may(session->account.role)) {
        return fail(ErrorCode::SignInRefused, "role");
    }
    return session->account;
}

} // namespace mingshi::control
