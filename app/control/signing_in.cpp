// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/signing_in.h"

#include "control/commands.h"

#include "settings/settings.h"

#include <CLI/CLI.hpp>

namespace mingshi::control {

void addSignIn(CLI::App* command, SignInOptions& options, const std::string& who)
{
    command->add_option("--folder", options.folder, "The store's folder")->required();
    command->add_option("--passphrase-file", options.passphraseFile, "File whose first line is the passphrase")
        ->required();
    command->add_option("--account", options.account, "Account of " + who)->required();
    command->add_option("--password-file", options.passwordFile, "File whose first line is the account's password")
        ->required();
}

Result<SignedIn> signIn(const SignInOptions& options, bool (*may)(Role))
{
    const auto passphrase = secretIn(options.passphraseFile);
    const auto password = secretIn(options.passwordFile);
    if (!passphrase || !password) {
        return std::unexpected(!passphrase ? passphrase.error() : password.error());
    }
    auto opened = SqlCipherStore::open(options.folder, *passphrase);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    const auto session = (*opened)->signIn(options.account, *password, now());
    if (!session) {
        return std::unexpected(session.error());
    }
    if (!may(session->account.role)) {
        return fail(ErrorCode::SignInRefused, "role");
    }
    return SignedIn{std::move(*opened), session->account};
}

} // namespace mingshi::control
