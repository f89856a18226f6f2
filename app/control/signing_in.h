// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "control/store_access.h"

/// Commands that a member of staff answers for: they open the records and sign in, and the log says who it was.
namespace mingshi::control {

struct SignInOptions {
    StoreAccess access;
    StaffAccess staff;
};
/// What `addAccess` and `addStaffAccess` add; `who` may do it: "a manager".
void addSignIn(CLI::App* command, SignInOptions& options, const std::string& who);

struct SignedIn {
    std::unique_ptr<SqlCipherStore> store;
    StaffAccount by;
};
/// Errors: those of `opened` and `signedIn`.
Result<SignedIn> signIn(const SignInOptions& options, bool (*may)(Role));

} // namespace mingshi::control
