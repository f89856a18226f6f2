// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlcipher_store.h"

namespace CLI {
class App;
}

/// How every command opens the records, and how a member of staff says who it is.
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

struct StaffAccess {
    std::string account;
    std::string passwordFile;
};

/// "--account" and "--password-file"; `who` may do it.
void addStaffAccess(CLI::App* command, StaffAccess& access, const std::string& who = "a manager");
/// Errors: SignInRefused (detail "role" where `may` says no), SignInLocked, SettingsUnreadable.
Result<StaffAccount> signedIn(SqlCipherStore& store, const StaffAccess& access, bool (*may)(Role) = &mayManage);

} // namespace mingshi::control
