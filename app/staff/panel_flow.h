// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"
#include "staff/account.h"
#include "staff/overview.h"

#include <variant>
#include <vector>

/// The manager's panel: sign in, see what happened, sign out.
namespace mingshi::panel {

struct Locked {
    std::optional<Error> refused;
    bool operator==(const Locked&) const = default;
};
struct SigningIn {
    bool operator==(const SigningIn&) const = default;
};
struct Open {
    bool loading = false;
    Overview overview; ///< as it was at the last load
    std::optional<Error> problem;
    bool operator==(const Open&) const = default;
};
/// The database did not open: a screen for the manager, never a new empty database.
struct StoreClosed {
    Error error;
    bool operator==(const StoreClosed&) const = default;
};

using Screen = std::variant<Locked, SigningIn, Open, StoreClosed>;

struct State {
    Screen screen = Locked{};
    std::optional<StaffSession> staff;
    bool operator==(const State&) const = default;
};

struct SignIn {
    std::string account;
    std::string password;
};
struct SignOut {};
struct Refresh {};
struct Touched {}; ///< anything else that shows that somebody is there
struct SignedIn {
    StaffSession session;
};
struct SignInFailed {
    Error error;
};
struct Loaded {
    Overview overview;
};
struct LoadFailed {
    Error error;
};
struct RecordsChanged {}; ///< somewhere something was stored or deleted
struct Tick {};

using EventBody =
    std::variant<SignIn, SignOut, Refresh, Touched, SignedIn, SignInFailed, Loaded, LoadFailed, RecordsChanged, Tick>;
struct Event {
    Timestamp now{};
    EventBody body;
};

struct CheckSignIn {
    std::string account;
    std::string password;
};
struct Load {};
using Command = std::variant<CheckSignIn, Load>;

struct Step {
    State state;
    std::vector<Command> commands;
};

Step step(State state, const Event& event);

} // namespace mingshi::panel
