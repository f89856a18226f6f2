// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// What the rules make of visits, at the desk and at the manager's panel.
#include "kiosk/kiosk.h"

namespace mingshi {

namespace {

constexpr auto ofDesk = signing::Side::Staff; // results ignore the side

} // namespace

void Kiosk::rulingAnswered(Result<RuledVisits> answer)
{
    split(
        answer, [this](RuledVisits ruled) { post(ofDesk, signing::RulingRead{std::move(ruled)}); },
        [this](Error error) { post(ofDesk, signing::RulingFailed{std::move(error)}); });
}

void Kiosk::run(signing::ReadRuling& command)
{
    onStore([principal = command.principal,
             at = m_edges.now()](ConsentStore& store) { return store.ruledVisits(principal, at); },
            [this](Result<RuledVisits> answer) { rulingAnswered(std::move(answer)); });
}

void Kiosk::run(signing::StoreCorrection& command)
{
    onStore(
        [command, at = m_edges.now()](ConsentStore& store) {
            return store.correctChannel(command.principal, command.visit, command.channel, command.by, at);
        },
        [this](Result<RuledVisits> answer) { rulingAnswered(std::move(answer)); });
}

void Kiosk::run(signing::SealRuling& command)
{
    writeForDesk([command, at = m_edges.now()](ConsentStore& store) -> Result<void> {
        const auto sealed = store.sealAtDesk(command.principal, command.by, at);
        return sealed ? Result<void>() : std::unexpected(sealed.error());
    });
}

void Kiosk::run(signing::StoreDispute& command)
{
    const auto at = m_edges.now();
    onStore(
        [command, at, due = dueAt(at, m_edges.calendar, m_edges.utcOffset)](ConsentStore& store) {
            return store.raiseDispute(command.principal, command.ground, at, due, command.by);
        },
        [this](Result<Dispute> answer) {
            split(
                answer, [this](Dispute dispute) { post(ofDesk, signing::DisputeStored{std::move(dispute)}); },
                [this](Error error) { post(ofDesk, signing::NotStored{std::move(error)}); });
            recordsChanged();
        });
}

void Kiosk::run(signing::StoreDisclosure& command)
{
    onStore(
        [command](ConsentStore& store) {
            return store.recordDisclosure(command.principal, command.agreed, command.recipient);
        },
        [this](Result<ConsentRecord> answer) {
            split(
                answer,
                [this](ConsentRecord consent) {
                    post(ofDesk, signing::ConsentStored{std::move(consent), {}});
                },
                [this](Error error) { post(ofDesk, signing::Failed{std::move(error)}); });
            recordsChanged();
        });
}

void Kiosk::run(panel::ReadDispute& command)
{
    onStore([command,
             at = m_edges.now()](ConsentStore& store) { return store.openDispute(command.number, command.by, at); },
            [this](Result<DisputeFile> answer) {
                split(
                    answer, [this](DisputeFile file) { post(panel::DisputeOpened{std::move(file)}); },
                    [this](Error error) { post(panel::DisputeFailed{std::move(error)}); });
            });
}

void Kiosk::run(panel::StoreDisputeDecision& command)
{
    onStore(
        [command](ConsentStore& store) { return store.decideDispute(command.number, command.decision, command.by); },
        [this](Result<Dispute> answer) {
            split(
                answer, [this](Dispute dispute) { post(panel::DisputeDecided{std::move(dispute)}); },
                [this](Error error) { post(panel::DisputeFailed{std::move(error)}); });
            recordsChanged();
        });
}

void Kiosk::run(panel::StoreApproval& command)
{
    onStore([command,
             at = m_edges.now()](ConsentStore& store) { return store.approveRules(command.version, command.by, at); },
            [this, version = command.version](Result<void> answer) {
                if (answer) {
                    post(panel::RuleApproved{version});
                } else {
                    post(panel::RuleFailed{answer.error()});
                }
            });
}

} // namespace mingshi
