// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/kiosk.h"

#include <QDebug>

#include <algorithm>

namespace mingshi {

namespace {

/// A code that the visitor types is a yes to its claim; one that nobody asked about is no answer at all.
std::vector<AnsweredClaim> answersTo(const std::string& claim)
{
    return claim.empty() ? std::vector<AnsweredClaim>() : std::vector{AnsweredClaim{claim, ClaimAnswer::Confirmed}};
}

} // namespace

void Kiosk::recordRefusal(Choice choice, std::function<void(ConsentRecord)> counted)
{
    onStore([choice = std::move(choice)](ConsentStore& store) { return store.recordRefusal(choice); },
            [this, counted = std::move(counted)](Result<ConsentRecord> answer) {
                // The visitor goes on in any case: a refusal that could not be counted is the office's loss alone.
                if (!answer) {
                    qWarning() << "A refusal was not counted:" << QString::fromStdString(toString(answer.error()));
                } else if (counted) {
                    counted(std::move(*answer));
                }
                recordsChanged();
            });
}

void Kiosk::run(visit::RecordRefusal& command)
{
    std::function<void(ConsentRecord)> counted;
    if (command.choice.status == ConsentStatus::Refused) {
        counted = [this](ConsentRecord record) { post(visit::RefusalRecorded{std::move(record)}); };
    }
    recordRefusal(std::move(command.choice), std::move(counted));
}

void Kiosk::run(visit::RenewConsent& command)
{
    onStore(
        [command](ConsentStore& store) -> Result<KnownVisitor> {
            auto recorded = store.recordConsent(command.visitor.principal, command.agreed);
            if (!recorded) {
                return std::unexpected(recorded.error());
            }
            KnownVisitor visitor = command.visitor;
            visitor.consents.push_back(std::move(recorded->consent));
            return visitor;
        },
        [this](Result<KnownVisitor> answer) {
            split(
                answer, [this](KnownVisitor visitor) { post(visit::ConsentRenewed{std::move(visitor)}); },
                [this](Error error) { post(visit::Failed{std::move(error)}); });
            recordsChanged();
        });
}

void Kiosk::run(visit::StoreVisit& command)
{
    onStore(
        [command](ConsentStore& store) {
            return store.openVisit(command.agreed, command.channel, answersTo(command.claim));
        },
        [this](Result<IssuedPass> answer) {
            split(
                answer,
                [this](IssuedPass issued) {
                    post(visit::VisitStored{std::move(issued.code), std::move(issued.consent)});
                    recordsChanged();
                },
                [this](Error error) { post(visit::Failed{std::move(error)}); });
        });
}

void Kiosk::run(visit::StartScanning&)
{
    scan(
        m_entranceWorker, m_edges.entranceScanner.get(), m_entranceScan,
        [this](std::string payload) { post(visit::PassScanned{std::move(payload)}); },
        [this](Error error) { post(visit::Failed{std::move(error)}); });
}

void Kiosk::run(visit::StopScanning&)
{
    m_entranceScan.request_stop();
}

void Kiosk::run(visit::FindPass& command)
{
    findPass(
        command.pass, [this](KnownVisitor visitor) { post(visit::PassFound{std::move(visitor)}); },
        [this](Error error) { post(visit::Failed{std::move(error)}); });
}

void Kiosk::run(visit::AddVisit& command)
{
    onStore(
        [command](ConsentStore& store) {
            return store.recordVisit(command.principal, command.visit, answersTo(command.claim));
        },
        [this](Result<KnownVisitor> answer) {
            split(
                answer,
                [this](KnownVisitor visitor) {
                    post(visit::VisitAdded{std::move(visitor)});
                    recordsChanged();
                },
                [this](Error error) { post(visit::Failed{std::move(error)}); });
        });
}

void Kiosk::run(visit::ReadHeld& command)
{
    onStore([principal = command.visitor.principal,
             at = m_edges.now()](ConsentStore& store) { return store.heldAbout(principal, at); },
            [this, command](Result<HeldData> answer) {
                split(
                    answer,
                    [&](HeldData held) {
                        post(visit::HeldRead{command.visitor, std::move(held), command.terms});
                    },
                    [this](Error error) { post(visit::Failed{std::move(error)}); });
            });
}

void Kiosk::run(visit::Withdraw& command)
{
    onStore(
        [command, at = m_edges.now()](ConsentStore& store) -> Result<visit::WithdrawalDone> {
            auto certificate =
                store.withdraw(command.principal, command.purposes, DeletionReason::ConsentWithdrawn, at);
            if (!certificate) {
                return std::unexpected(certificate.error());
            }
            visit::WithdrawalDone done{std::move(*certificate), {}};
            // The proof stays whatever becomes of the paper: without the records the certificate alone is shown.
            if (auto records = store.consentsOf(command.principal)) {
                std::erase_if(*records, [&](const ConsentRecord& record) {
                    return record.events.empty() || record.events.back().status != ConsentStatus::Withdrawn ||
                           record.events.back().at < done.certificate.requestedAt ||
                           std::ranges::find(command.purposes, record.purpose) == command.purposes.end();
                });
                done.records = std::move(*records);
            }
            return done;
        },
        [this](Result<visit::WithdrawalDone> answer) {
            split(
                answer,
                [this](visit::WithdrawalDone done) {
                    post(signing::Side::Staff, signing::ConsentWithdrawn{done.certificate}); // may sit at the desk now
                    post(std::move(done));
                },
                [this](Error error) { post(visit::Failed{std::move(error)}); });
            recordsChanged();
        });
}

void Kiosk::print(std::string title, std::function<std::vector<std::byte>()> draw, std::function<void(bool)> done)
{
    on(
        m_printerWorker, {},
        [this, title = std::move(title), draw = std::move(draw)]() -> Result<void> {
            return m_edges.printer ? m_edges.printer->print(title, draw()) : fail(ErrorCode::PrinterMissing);
        },
        [done = std::move(done)](Result<void> answer) { done(answer.has_value()); });
}

template<class Command>
void Kiosk::printSlip(std::string title, std::function<std::vector<std::byte>(const Command&)> draw,
                      const Command& command)
{
    print(
        std::move(title), [draw = std::move(draw), command] { return draw(command); },
        [this](bool printed) { post(visit::SlipDone{printed}); });
}

void Kiosk::run(visit::PrintNotice& command)
{
    printSlip("notice", m_edges.drawNotice, command);
}

void Kiosk::run(visit::PrintPass& command)
{
    printSlip("receipt", m_edges.drawPass, command);
}

void Kiosk::run(visit::PrintRefusal& command)
{
    printSlip("refusal-confirmation", m_edges.drawRefusal, command);
}

void Kiosk::run(visit::PrintHeld& command)
{
    printSlip("copy", m_edges.drawHeld, command);
}

void Kiosk::run(visit::PrintCertificate& command)
{
    printSlip("deletion-certificate", m_edges.drawCertificate, command);
}

void Kiosk::run(visit::CallStaff& command)
{
    post(signing::Side::Staff, signing::VisitorCalls{command.wanted});
}

void Kiosk::run(visit::Speak& command)
{
    m_speech.request_stop();
    m_speech = {};
    const auto stop = m_speech.get_token();
    on(
        m_speechWorker, stop,
        [this, command, stop]() -> Result<void> {
            return m_edges.speaker ? m_edges.speaker->say(command.language, command.text,
                                                          command.slowly ? Pace::Slow : Pace::Usual, stop)
                                   : fail(ErrorCode::SpeakerMissing);
        },
        [this](Result<void> answer) { post(visit::SpeechEnded{answer.has_value()}); });
}

void Kiosk::run(visit::StopSpeaking&)
{
    m_speech.request_stop();
}

} // namespace mingshi
