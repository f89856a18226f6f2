// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/panel_flow.h"

#include <algorithm>
#include <utility>

namespace mingshi::panel {

/// One event on one state; what it commands is collected.
class Stepper {
public:
    Stepper(State state, Timestamp now) : m_state(std::move(state)), m_now(now)
    {
        if (m_state.staff) {
            // Before the event: neither a clock that was set back nor a touch after the machine slept prolongs a
            // session.
            m_state.staff->lastTouch = std::min(m_state.staff->lastTouch, now);
            if (!m_state.staff->liveAt(now)) {
                m_state = State{};
            }
        }
    }

    Step done() { return {std::move(m_state), std::move(m_commands)}; }

    void operator()(const SignIn& given)
    {
        if (std::holds_alternative<Locked>(m_state.screen)) {
            m_state.screen = SigningIn{};
            m_commands.emplace_back(CheckSignIn{given.account, given.password});
        }
    }
    void operator()(const SignedIn& in)
    {
        if (!std::holds_alternative<SigningIn>(m_state.screen)) {
            return;
        }
        if (!mayManage(in.session.account.role)) {
            lock(Error{ErrorCode::SignInRefused, "role"});
            return;
        }
        m_state.staff = in.session;
        m_state.screen = Open{};
        load();
    }
    void operator()(const SignInFailed& failed)
    {
        if (std::holds_alternative<SigningIn>(m_state.screen)) {
            lock(failed.error);
        }
    }
    void operator()(const SignOut&)
    {
        if (open() != nullptr) {
            lock();
        }
    }

    void operator()(const Refresh&)
    {
        if (open() != nullptr) {
            touch();
            load();
        }
    }
    void operator()(const Touched&) { touch(); }
    void operator()(const RecordsChanged&) { load(); }
    void operator()(const Tick&) {}
    void operator()(const Loaded& loaded)
    {
        if (auto* shown = open()) {
            shown->loading = false;
            shown->overview = loaded.overview;
            shown->problem.reset();
        }
    }
    void operator()(const LoadFailed& failed)
    {
        if (auto* shown = open()) {
            shown->loading = false;
            shown->problem = failed.error;
        }
    }

    void operator()(const OpenCounts&) { go(at::Counts{}); }
    void operator()(const OpenCertificate& wanted) { go(at::Certificate{wanted.id}); }
    void operator()(const OpenSearch&)
    {
        if (mayDeleteHere()) {
            go(at::Search{});
        }
    }
    void operator()(const OpenHealth&)
    {
        if (go(at::Health{})) {
            m_commands.emplace_back(LookAtParts{});
        }
    }
    void operator()(const PartSeen& seen)
    {
        if (auto* health = place<at::Health>()) {
            std::erase_if(health->parts, [&](const auto& one) { return one.part == seen.part.part; });
            health->parts.insert(std::ranges::upper_bound(health->parts, seen.part.part, {}, &PartHealth::part),
                                 seen.part);
        }
    }

    void operator()(const Find& given)
    {
        auto* search = place<at::Search>();
        if (search == nullptr || search->looking) {
            return;
        }
        touch();
        auto pass = PassCode::fromPayload(given.text);
        if (!pass) {
            pass = PassCode::fromText(given.text);
        }
        const auto record = pass ? std::nullopt : recordIdFromText(given.text);
        if (!pass && !record) {
            search->problem = Error{ErrorCode::PassUnreadable, {}};
            return;
        }
        *search = {.looking = true, .problem = {}};
        m_commands.emplace_back(pass ? FindPerson{*pass, m_state.staff->account}
                                     : FindPerson{*record, m_state.staff->account});
    }
    void operator()(const PersonFound& found)
    {
        if (place<at::Search>() != nullptr) {
            open()->place = at::Person{
                .visitor = found.visitor, .reason = {}, .deleting = false, .problem = {}, .holdable = found.holdable};
        }
    }
    void operator()(const FindFailed& failed)
    {
        if (auto* search = place<at::Search>()) {
            *search = {.looking = false, .problem = failed.error};
        }
    }

    void operator()(const ChooseReason& chosen)
    {
        if (auto* person = place<at::Person>(); person != nullptr && !person->deleting) {
            touch();
            person->reason = chosen.reason;
        }
    }
    void operator()(const Delete&)
    {
        auto* person = place<at::Person>();
        if (person == nullptr || person->deleting || !person->reason || !mayDeleteHere()) {
            return;
        }
        touch();
        person->deleting = true;
        person->problem.reset();
        m_commands.emplace_back(DeletePerson{person->visitor.principal, withdrawablePurposes(person->visitor),
                                             *person->reason, m_state.staff->account});
    }
    void operator()(const Deleted& deleted)
    {
        const auto* person = place<at::Person>();
        if (person == nullptr || !person->deleting) {
            return;
        }
        // Shown at once; the overview that is loaded next has it as well.
        auto& all = open()->overview.deletions;
        if (std::ranges::find(all, deleted.certificate.id, &DeletionCertificate::id) == all.end()) {
            all.insert(all.begin(), deleted.certificate);
        }
        open()->place = at::Certificate{deleted.certificate.id};
    }
    void operator()(const DeleteFailed& failed)
    {
        if (auto* person = place<at::Person>(); person != nullptr && person->deleting) {
            person->deleting = false;
            person->problem = failed.error;
        }
    }

    void operator()(const OpenRequests&) { go(at::Requests{}); }
    void operator()(const OpenNewRequest&)
    {
        if (mayDeleteHere()) {
            go(at::NewRequest{});
        }
    }
    void operator()(const OpenRequest& wanted) { go(request(wanted.number)); }
    void operator()(const AddRequest& add)
    {
        if (auto* fresh = place<at::NewRequest>(); fresh != nullptr && !fresh->saving && mayDeleteHere()) {
            touch();
            *fresh = {.saving = true, .problem = {}};
            m_commands.emplace_back(StoreRequest{add.kind, m_now, m_state.staff->account});
        }
    }
    void operator()(const ChooseOutcome& chosen)
    {
        if (auto* one = deciding()) {
            touch();
            one->outcome = chosen.outcome;
            one->ground.reset();
        }
    }
    void operator()(const ChooseGround& chosen)
    {
        if (auto* one = deciding(); one != nullptr && one->outcome == RequestOutcome::Refused) {
            touch();
            one->ground = chosen.ground;
        }
    }
    void operator()(const Decide&)
    {
        auto* one = deciding();
        if (one == nullptr || !one->outcome) {
            return;
        }
        RequestDecision decision{
            .at = m_now, .outcome = *one->outcome, .ground = one->ground, .staff = m_state.staff->account.id};
        if (complete(decision)) {
            touch();
            one->saving = true;
            one->problem.reset();
            m_commands.emplace_back(StoreDecision{one->number, std::move(decision), m_state.staff->account});
        }
    }
    void operator()(const RequestStored& stored)
    {
        const auto* one = place<at::OneRequest>();
        const auto* fresh = place<at::NewRequest>();
        if ((one == nullptr || !one->saving) && (fresh == nullptr || !fresh->saving)) {
            return;
        }
        // Shown at once; the overview that is loaded next has it as well.
        auto& all = open()->overview.requests;
        std::erase_if(all, [&](const auto& known) { return known.number == stored.request.number; });
        all.insert(all.begin(), stored.request);
        open()->place = request(stored.request.number);
    }
    void operator()(const RequestFailed& failed)
    {
        if (auto* fresh = place<at::NewRequest>(); fresh != nullptr && fresh->saving) {
            *fresh = {.saving = false, .problem = failed.error};
        } else if (auto* one = place<at::OneRequest>(); one != nullptr && one->saving) {
            one->saving = false;
            one->problem = failed.error;
        }
    }

    // panel_attribution.cpp
    void operator()(const OpenDisputes&);
    void operator()(const OpenDispute& wanted);
    void operator()(const ChooseDisputeOutcome& chosen);
    void operator()(const ChooseDisputeReason& chosen);
    void operator()(const ChooseDisputeChannel& chosen);
    void operator()(const DecideDispute&);
    void operator()(const DisputeOpened& opened);
    void operator()(const DisputeDecided& decided);
    void operator()(const DisputeFailed& failed);
    void operator()(const OpenRules&);
    void operator()(const OpenRule& wanted);
    void operator()(const ApproveRule&);
    void operator()(const RuleApproved& approved);
    void operator()(const RuleFailed& failed);

    // panel_holds.cpp
    void operator()(const OpenHolds&);
    void operator()(const OpenHold& wanted);
    void operator()(const OpenNewHold&);
    void operator()(const ChooseHoldGround& chosen);
    void operator()(const ChooseHoldClass& chosen);
    void operator()(const ChooseHoldPeriod& chosen);
    void operator()(const TypeHoldCase& typed);
    void operator()(const PlaceHold&);
    void operator()(const ConfirmHold&);
    void operator()(const LiftHold&);
    void operator()(const HoldStored& stored);
    void operator()(const HoldFailed& failed);

private:
    at::NewHold* placingHold();
    /// The hold that is open, unless something of it is being stored.
    const LegalHold* openHold();
    /// The open dispute, if it is still to be decided and this member of staff may.
    at::OneDispute* decidingDispute();
    static at::OneRequest request(std::int64_t number)
    {
        at::OneRequest one;
        one.number = number;
        return one;
    }
    /// The open request, if it is still to be decided and this member of staff may.
    at::OneRequest* deciding()
    {
        auto* one = place<at::OneRequest>();
        if (one == nullptr || one->saving || !mayDeleteHere()) {
            return nullptr;
        }
        const auto& all = open()->overview.requests;
        const auto found = std::ranges::find(all, one->number, &Request::number);
        return found == all.end() || found->decision ? nullptr : one;
    }
    Open* open() { return std::get_if<Open>(&m_state.screen); }
    template<class P>
    P* place()
    {
        auto* shown = open();
        return shown != nullptr ? std::get_if<P>(&shown->place) : nullptr;
    }
    bool mayDeleteHere() const { return m_state.staff && mayDelete(m_state.staff->account.role); }
    void touch()
    {
        if (m_state.staff) {
            m_state.staff->lastTouch = m_now;
        }
    }
    /// What is being stored or deleted is waited for: its number or certificate must not be missed.
    bool go(Place next)
    {
        const auto* person = place<at::Person>();
        const auto* fresh = place<at::NewRequest>();
        const auto* one = place<at::OneRequest>();
        const auto* disputed = place<at::OneDispute>();
        const auto* rule = place<at::OneRule>();
        const auto* placing = place<at::NewHold>();
        const auto* hold = place<at::OneHold>();
        if (open() == nullptr || (person != nullptr && person->deleting) || (fresh != nullptr && fresh->saving) ||
            (one != nullptr && one->saving) || (disputed != nullptr && disputed->saving) ||
            (rule != nullptr && rule->saving) || (placing != nullptr && placing->saving) ||
            (hold != nullptr && hold->saving)) {
            return false;
        }
        touch();
        open()->place = std::move(next);
        return true;
    }
    void load()
    {
        if (auto* shown = open()) {
            shown->loading = true;
            shown->problem.reset();
            m_commands.emplace_back(Load{});
        }
    }
    void lock(std::optional<Error> why = {})
    {
        m_state.screen = Locked{std::move(why)};
        m_state.staff.reset();
    }

    State m_state;
    Timestamp m_now;
    std::vector<Command> m_commands;
};

} // namespace mingshi::panel
