// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/panel_flow.h"

#include "errors/overloaded.h"

#include <algorithm>
#include <utility>

namespace mingshi::panel {

Step step(State state, const Event& event)
{
    if (state.staff) {
        // Before the event: neither a clock that was set back nor a touch after the machine slept prolongs a session.
        state.staff->lastTouch = std::min(state.staff->lastTouch, event.now);
        if (!state.staff->liveAt(event.now)) {
            state = State{};
        }
    }
    const bool open = std::holds_alternative<Open>(state.screen);
    std::vector<Command> commands;
    const auto load = [&] {
        auto shown = open ? std::move(std::get<Open>(state.screen).overview) : Overview{};
        state.screen = Open{.loading = true, .overview = std::move(shown), .problem = {}};
        commands.emplace_back(Load{});
    };
    const auto touched = [&] {
        if (state.staff) {
            state.staff->lastTouch = event.now;
        }
    };
    const auto lock = [&](std::optional<Error> why = {}) {
        state.screen = Locked{std::move(why)};
        state.staff.reset();
    };

    std::visit(Overloaded{
                   [&](const SignIn& given) {
                       if (std::holds_alternative<Locked>(state.screen)) {
                           state.screen = SigningIn{};
                           commands.emplace_back(CheckSignIn{given.account, given.password});
                       }
                   },
                   [&](const SignOut&) {
                       if (open) {
                           lock();
                       }
                   },
                   [&](const Refresh&) {
                       if (open) {
                           touched();
                           load();
                       }
                   },
                   [&](const Touched&) { touched(); },
                   [&](const SignedIn& in) {
                       if (!std::holds_alternative<SigningIn>(state.screen)) {
                           return;
                       }
                       if (!mayManage(in.session.account.role)) {
                           lock(Error{ErrorCode::SignInRefused, "role"});
                           return;
                       }
                       state.staff = in.session;
                       load();
                   },
                   [&](const SignInFailed& failed) {
                       if (std::holds_alternative<SigningIn>(state.screen)) {
                           lock(failed.error);
                       }
                   },
                   [&](const Loaded& loaded) {
                       if (open) {
                           state.screen = Open{.loading = false, .overview = loaded.overview, .problem = {}};
                       }
                   },
                   [&](const LoadFailed& failed) {
                       if (open) {
                           auto& shown = std::get<Open>(state.screen);
                           shown.loading = false;
                           shown.problem = failed.error;
                       }
                   },
                   [&](const RecordsChanged&) {
                       if (open) {
                           load();
                       }
                   },
                   [](const Tick&) {},
               },
               event.body);
    return {std::move(state), std::move(commands)};
}

} // namespace mingshi::panel
