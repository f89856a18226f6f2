// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/kiosk.h"

#include <QDebug>

namespace mingshi {

void Kiosk::recordRefusal(Choice choice)
{
    onStore([choice = std::move(choice)](ConsentStore& store) { return store.recordRefusal(choice); },
            [this](Result<void> answer) {
                // The visitor goes on in any case: a refusal that could not be counted is the office's loss alone.
                if (!answer) {
                    qWarning() << "A refusal was not counted:" << QString::fromStdString(toString(answer.error()));
                }
                recordsChanged();
            });
}

void Kiosk::run(visit::RecordRefusal& command)
{
    recordRefusal(std::move(command.choice));
}

void Kiosk::run(visit::StoreVisit& command)
{
    onStore([command](ConsentStore& store) { return store.openVisit(command.agreed, command.channel); },
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
    onStore([command](ConsentStore& store) { return store.recordVisit(command.principal, command.visit); },
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

void Kiosk::run(visit::Withdraw& command)
{
    onStore(
        [command, at = m_edges.now()](ConsentStore& store) {
            return store.withdraw(command.principal, command.purposes, DeletionReason::ConsentWithdrawn, at);
        },
        [this](Result<DeletionCertificate> answer) {
            split(
                answer,
                [this](DeletionCertificate certificate) {
                    post(signing::Side::Staff, signing::ConsentWithdrawn{certificate}); // may sit at the desk right now
                    post(visit::WithdrawalDone{std::move(certificate)});
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

void Kiosk::run(visit::PrintPass& command)
{
    print(
        "receipt", [draw = m_edges.drawPass, command] { return draw(command); },
        [this](bool printed) { post(visit::SlipDone{printed}); });
}

void Kiosk::run(visit::PrintCertificate& command)
{
    print(
        "deletion-certificate", [draw = m_edges.drawCertificate, command] { return draw(command); },
        [this](bool printed) { post(visit::SlipDone{printed}); });
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
            return m_edges.speaker ? m_edges.speaker->say(command.language, command.text, stop)
                                   : fail(ErrorCode::SpeakerMissing);
        },
        [this](Result<void> answer) { post(visit::SpeechEnded{answer.has_value()}); });
}

void Kiosk::run(visit::StopSpeaking&)
{
    m_speech.request_stop();
}

} // namespace mingshi
