// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlcipher_store.h"

namespace CLI {
class App;
}

/// How every command opens the records, and how a manager says who it is.
namespace mingshi::control {

struct StoreAccess {
    std::string folder;
    std::string passphraseFile;
    std::string recoveryKeyFile;
    std::string tpm;
};

/// "--folder" and one of the keys.
CLI::App* addAccess(CLI::App* command, StoreAccess& access);
/// "--passphrase-file", "--recovery-key-file" or "--tpm": one of them.
void addKey(CLI::App* command, StoreAccess& access);

/// Errors: SettingsUnreadable (the file is empty or not there).
Result<KeySecret> secretOf(const StoreAccess& access);
Result<std::unique_ptr<SqlCipherStore>> opened(const StoreAccess& access);

struct ManagerAccess {
    std::string account;
    std::string passwordFile;
};

/// "--account" and "--password-file".
void addManager(CLI::App* command, ManagerAccess& access);
/// Errors: SignInRefused (not a manager, either), SignInLocked, SettingsUnreadable.
Result<StaffAccount> signedIn(SqlCipherStore& store, const ManagerAccess& access);

} // namespace mingshi::control
