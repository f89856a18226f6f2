// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Legal holds: placed on a person who was found, confirmed by another account, lifted.
#include "staff/hold_terms.h"
#include "staff/panel_stepper.h"

namespace mingshi::panel {

std::optional<HoldTerms> at::NewHold::terms(Timestamp now) const
{
    if (!ground || !period) {
        return std::nullopt;
    }
    HoldTerms chosen{.ground = *ground, .caseReference = caseReference, .covers = covers, .until = now + *period};
    return problemsOf(chosen, now).empty() ? std::optional(std::move(chosen)) : std::nullopt;
}

void Stepper::operator()(const OpenHolds&)
{
    go(at::Holds{});
}

void Stepper::operator()(const OpenHold& wanted)
{
    go(at::OneHold{.id = wanted.id, .saving = false, .problem = {}});
}

void Stepper::operator()(const OpenNewHold&)
{
    if (const auto* person = place<at::Person>(); person != nullptr && mayDeleteHere()) {
        at::NewHold fresh;
        fresh.person = *person;
        fresh.person.problem.reset();
        go(std::move(fresh));
    }
}

at::NewHold* Stepper::placingHold()
{
    auto* fresh = place<at::NewHold>();
    return fresh == nullptr || fresh->saving || !mayDeleteHere() ? nullptr : fresh;
}

void Stepper::operator()(const ChooseHoldGround& chosen)
{
    if (auto* fresh = placingHold()) {
        touch();
        fresh->ground = chosen.ground;
    }
}

void Stepper::operator()(const ChooseHoldClass& chosen)
{
    if (auto* fresh = placingHold()) {
        touch();
        if (fresh->covers.erase(chosen.what) == 0) {
            fresh->covers.insert(chosen.what);
        }
    }
}

void Stepper::operator()(const ChooseHoldPeriod& chosen)
{
    if (auto* fresh = placingHold()) {
        touch();
        fresh->period = chosen.period;
    }
}

void Stepper::operator()(const TypeHoldCase& typed)
{
    if (auto* fresh = placingHold()) {
        touch();
        fresh->caseReference = typed.reference;
    }
}

void Stepper::operator()(const PlaceHold&)
{
    auto* fresh = placingHold();
    auto terms = fresh != nullptr ? fresh->terms(m_now) : std::nullopt;
    if (!terms) {
        return;
    }
    touch();
    fresh->saving = true;
    fresh->problem.reset();
    m_commands.emplace_back(StoreHold{fresh->person.visitor.principal, std::move(*terms), m_state.staff->account});
}

const LegalHold* Stepper::openHold()
{
    const auto* one = place<at::OneHold>();
    if (one == nullptr || one->saving || !m_state.staff) {
        return nullptr;
    }
    const auto& all = open()->overview.holds;
    const auto found = std::ranges::find(all, one->id, &LegalHold::id);
    return found == all.end() ? nullptr : &*found;
}

void Stepper::operator()(const ConfirmHold&)
{
    const LegalHold* hold = openHold();
    if (hold == nullptr || !mayApprove(m_state.staff->account.role) ||
        !confirmationProblems(*hold, m_state.staff->account.id, m_now).empty()) {
        return;
    }
    touch();
    auto* one = place<at::OneHold>();
    one->saving = true;
    one->problem.reset();
    m_commands.emplace_back(StoreHoldConfirmation{hold->id, m_state.staff->account});
}

void Stepper::operator()(const LiftHold&)
{
    const LegalHold* hold = openHold();
    if (hold == nullptr || hold->endedAt || !mayDeleteHere()) {
        return;
    }
    touch();
    auto* one = place<at::OneHold>();
    one->saving = true;
    one->problem.reset();
    m_commands.emplace_back(StoreHoldEnd{hold->id, m_state.staff->account});
}

void Stepper::operator()(const HoldStored& stored)
{
    const auto* fresh = place<at::NewHold>();
    const auto* one = place<at::OneHold>();
    if ((fresh == nullptr || !fresh->saving) && (one == nullptr || !one->saving)) {
        return;
    }
    // Shown at once; the overview that is loaded next has it as well.
    auto& all = open()->overview.holds;
    std::erase_if(all, [&](const LegalHold& known) { return known.id == stored.hold.id; });
    all.insert(all.begin(), stored.hold);
    open()->place = at::OneHold{.id = stored.hold.id, .saving = false, .problem = {}};
}

void Stepper::operator()(const HoldFailed& failed)
{
    if (auto* fresh = place<at::NewHold>(); fresh != nullptr && fresh->saving) {
        fresh->saving = false;
        fresh->problem = failed.error;
    } else if (auto* one = place<at::OneHold>(); one != nullptr && one->saving) {
        one->saving = false;
        one->problem = failed.error;
    }
}

} // namespace mingshi::panel
