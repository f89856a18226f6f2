// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlcipher_store.h"

namespace CLI {
class App;
}

/// Commands that a member of staff answers for: they open the records and sign in, and the log says who it was.
namespace mingshi::control {

struct SignInOptions {
    std::string folder;
    std::string passphraseFile;
    std::string account;
    std::string passwordFile;
};
/// --folder, --passphrase-file, --account, --password-file; `who` may do it: "a manager".
void addSignIn(CLI::App* command, SignInOptions& options, const std::string& who);

struct SignedIn {
    std::unique_ptr<SqlCipherStore> store;
    StaffAccount by;
};
/// Errors: those of `SqlCipherStore::open` and `signIn`; SignInRefused (detail "role") where `may` says no.
Result<SignedIn> signIn(const SignInOptions& options, bool (*may)(Role));

} // namespace mingshi::control
