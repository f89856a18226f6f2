// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../consent/scenes.h"
#include "signing/signing_flow.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace mingshi::scenes {

inline StaffSession session(Timestamp at, Role role = Role::Sales)
{
    return {.account = {"0001", "员工", role}, .since = at, .lastTouch = at};
}

inline ComparisonOutcome outcome(ComparisonBand band)
{
    ComparisonOutcome outcome;
    outcome.band = band;
    return outcome;
}

inline signing::DocumentSummary document(bool details = true, bool portrait = true)
{
    signing::DocumentSummary summary;
    if (details) {
        summary.details.emplace();
        summary.details->name.reveal() = "张三";
    }
    summary.hasPortrait = portrait;
    return summary;
}

/// A signing desk: staff on one side, a buyer on the other, and what the last step asked for.
class Desk {
public:
    Desk() { m_state.language = m_site.languages.front(); }

    Desk& staff(signing::EventBody touch) { return does(signing::Side::Staff, std::move(touch)); }
    Desk& buyer(signing::EventBody touch) { return does(signing::Side::Buyer, std::move(touch)); }
    /// A result; nobody's side.
    Desk& gets(signing::EventBody result) { return does(signing::Side::Staff, std::move(result)); }

    Desk& waits(std::chrono::seconds length)
    {
        for (const auto end = m_now + length; m_now < end;) {
            m_now += 1s;
            gets(signing::Tick{});
        }
        return *this;
    }
    Desk& clockMoves(std::chrono::milliseconds by)
    {
        m_now += by;
        return *this;
    }

    Desk& opens()
    {
        return staff(signing::touch::SignIn{"0001", "correct horse"}).gets(signing::SignedIn{session(m_now)});
    }
    Desk& withoutPass() { return opens().staff(signing::touch::NoPass{}); }
    Desk& withPass(KnownVisitor visitor)
    {
        return opens().gets(signing::PassScanned{pass().payload()}).gets(signing::PassFound{std::move(visitor)});
    }

    Desk& agrees()
    {
        const auto purpose = screen<signing::Asking>().notice->purpose;
        const auto validity = screen<signing::Asking>().notice->consentValidity;
        buyer(signing::touch::Agree{evidence()});
        return gets(signing::ConsentStored{given(purpose, m_now, validity), {}});
    }
    Desk& refuses() { return buyer(signing::touch::Refuse{evidence()}); }

    Desk& readsCard() { return withoutPass().agrees().agrees(); }
    Desk& announcesCamera() { return readsCard().gets(signing::CardRead{document()}); }
    Desk& captures() { return announcesCamera().waits(3s); }
    Desk& compares(ComparisonBand band) { return gets(signing::Compared{outcome(band)}).gets(signing::Forgotten{}); }
    Desk& checksByPerson(int result = 0) { return staff(signing::touch::ByPersonDone{result}); }

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
    Purpose askedPurpose() const { return screen<signing::Asking>().notice->purpose; }
    template<class C>
    const C& asked() const
    {
        const auto found =
            std::ranges::find_if(m_commands, [](const auto& one) { return std::holds_alternative<C>(one); });
        if (found == m_commands.end()) {
            throw std::logic_error("the command was not asked for");
        }
        return std::get<C>(*found);
    }
    template<class C>
    bool asks() const
    {
        return std::ranges::any_of(m_commands, [](const auto& one) { return std::holds_alternative<C>(one); });
    }
    bool asksNothing() const { return m_commands.empty(); }

    const signing::State& state() const { return m_state; }
    visit::Site& site() { return m_site; }
    Timestamp now() const { return m_now; }

private:
    Desk& does(signing::Side from, signing::EventBody body)
    {
        auto step = signing::step(m_site, std::move(m_state), {m_now, from, std::move(body)});
        m_state = std::move(step.state);
        m_commands = std::move(step.commands);
        return *this;
    }

    visit::Site m_site = scenes::site();
    signing::State m_state;
    std::vector<signing::Command> m_commands;
    Timestamp m_now = morning;
};

} // namespace mingshi::scenes
