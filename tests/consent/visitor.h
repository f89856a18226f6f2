// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scenes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace mingshi::scenes {

/// Somebody before the entrance screen: what was touched so far, and what the last step asked for.
class Visitor {
public:
    Visitor() { m_state.language = m_site.languages.front(); }

    Visitor& does(visit::EventBody body)
    {
        auto step = visit::step(m_site, std::move(m_state), {m_now, std::move(body)});
        m_state = std::move(step.state);
        m_commands = std::move(step.commands);
        return *this;
    }
    /// Time goes by, second by second, as the screen's own clock tells it.
    Visitor& waits(std::chrono::seconds length)
    {
        for (const auto end = m_now + length; m_now < end;) {
            m_now += 1s;
            does(visit::Tick{});
        }
        return *this;
    }
    Visitor& clockMoves(std::chrono::milliseconds by)
    {
        m_now += by;
        return *this;
    }

    Visitor& readsNotice() { return does(visit::touch::Start{}).does(visit::touch::ChooseLanguage{"zh-CN"}); }
    Visitor& agrees() { return does(visit::touch::Agree{evidence()}); }
    Visitor& refuses() { return does(visit::touch::Refuse{evidence()}); }
    Visitor& names(Channel channel) { return does(visit::touch::NameChannel{std::move(channel)}); }
    Visitor& getsPass()
    {
        readsNotice().agrees().names(agent);
        return does(visit::VisitStored{pass(), given(Purpose::VisitAttribution, m_now)});
    }
    Visitor& presentsPass(visit::PassUse use)
    {
        return does(visit::touch::HavePass{use}).does(visit::PassScanned{pass().payload()});
    }
    Visitor& isKnown(visit::PassUse use = visit::PassUse::Visit)
    {
        return presentsPass(use).does(visit::PassFound{knownVisitor(m_now)});
    }

    template<class S>
    bool at() const
    {
        return std::holds_alternative<S>(m_state.screen);
    }
    template<class S>
    const S& screen() const
    {
        return std::get<S>(m_state.screen);
    }
    /// The one command of this kind that the last step asked for; fails the test otherwise.
    template<class C>
    const C& asked() const
    {
        const C* found = nullptr;
        for (const auto& command : m_commands) {
            if (const auto* same = std::get_if<C>(&command)) {
                EXPECT_EQ(found, nullptr) << "asked for twice";
                found = same;
            }
        }
        if (found == nullptr) {
            throw std::logic_error("the command was not asked for");
        }
        return *found;
    }
    template<class C>
    bool asks() const
    {
        return std::ranges::any_of(m_commands, [](const auto& command) { return std::holds_alternative<C>(command); });
    }
    bool asksNothing() const { return m_commands.empty(); }

    const visit::State& state() const { return m_state; }
    visit::Site& site() { return m_site; }
    Timestamp now() const { return m_now; }

private:
    visit::Site m_site = scenes::site();
    visit::State m_state;
    std::vector<visit::Command> m_commands;
    Timestamp m_now = morning;
};

} // namespace mingshi::scenes
