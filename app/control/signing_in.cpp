// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/signing_in.h"

namespace mingshi::control {

void addSignIn(CLI::App* command, SignInOptions& options, const std::string& who)
{
    addAccess(command, options.access);
    addStaffAccess(command, options.staff, who);
}

Result<SignedIn> signIn(const SignInOptions& options, bool (*may)(Role))
{
    auto store = opened(options.access);
    if (!store) {
        return std::unexpected(store.error());
    }
    auto by = signedIn(**store, options.staff, may);
    return by ? Result<SignedIn>(SignedIn{std::move(*store), std::move(*by)}) : std::unexpected(by.error());
}

} // namespace mingshi::control
