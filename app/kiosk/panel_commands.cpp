// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/kiosk.h"

namespace mingshi {

void Kiosk::run(panel::CheckSignIn& command)
{
    signIn(
        command.account, command.password, [this](StaffSession session) { post(panel::SignedIn{std::move(session)}); },
        [this](Error error) { post(panel::SignInFailed{std::move(error)}); });
}

void Kiosk::run(panel::Load&)
{
    onStore([at = m_edges.now()](ConsentStore& store) { return store.overview(at); },
            [this](Result<Overview> answer) {
                split(
                    answer, [this](Overview overview) { post(panel::Loaded{std::move(overview)}); },
                    [this](Error error) { post(panel::LoadFailed{std::move(error)}); });
            });
}

void Kiosk::run(panel::FindPerson& command)
{
    onStore(
        [command, at = m_edges.now()](ConsentStore& store) -> Result<panel::PersonFound> {
            const auto* pass = std::get_if<PassCode>(&command.with);
            auto found = pass != nullptr ? store.findByPass(*pass, at)
                                         : store.findByRecord(std::get<RecordId>(command.with), at);
            if (!found) {
                return std::unexpected(found.error());
            }
            // Who looks at a record is in the log before the record is on the screen (law.md section 4).
            const auto noted = store.audit(
                entryBy(command.by, at, "record.opened", found->principal, pass != nullptr ? "by_pass" : "by_receipt"));
            if (!noted) {
                return std::unexpected(noted.error());
            }
            auto holdable = store.holdable(found->principal);
            if (!holdable) {
                return std::unexpected(holdable.error());
            }
            return panel::PersonFound{std::move(*found), std::move(*holdable)};
        },
        [this](Result<panel::PersonFound> answer) {
            split(
                answer, [this](panel::PersonFound found) { post(std::move(found)); },
                [this](Error error) { post(panel::FindFailed{std::move(error)}); });
        });
}

void Kiosk::run(panel::DeletePerson& command)
{
    onStore(
        [command, at = m_edges.now()](ConsentStore& store) -> Result<DeletionCertificate> {
            const auto noted = store.audit(entryBy(command.by, at, "deletion.ordered", command.principal,
                                                   "47-1-" + std::to_string(static_cast<int>(command.reason))));
            if (!noted) {
                return std::unexpected(noted.error());
            }
            return store.withdraw(command.principal, command.purposes, command.reason, at);
        },
        [this](Result<DeletionCertificate> answer) {
            split(
                answer,
                [this](DeletionCertificate certificate) {
                    post(signing::Side::Staff, signing::ConsentWithdrawn{certificate}); // may sit at the desk right now
                    post(panel::Deleted{std::move(certificate)});
                },
                [this](Error error) { post(panel::DeleteFailed{std::move(error)}); });
            recordsChanged();
        });
}

void Kiosk::run(panel::LookAtParts&)
{
    // Each on the worker that it belongs to. What is busy is told as such and left alone: a scanner may wait for hours.
    const auto look = [this](Part part, Worker& worker, bool busy, auto* device, auto ask) {
        if (device == nullptr || busy) {
            post(panel::PartSeen{
                {.part = part, .present = device != nullptr, .problem = {}, .inUse = device != nullptr}});
            return;
        }
        on(
            worker, {},
            [part, device, ask]() -> PartHealth {
                const auto answer = ask(*device);
                return {.part = part,
                        .present = true,
                        .problem = answer ? std::nullopt : std::optional<Error>(answer.error()),
                        .inUse = false};
            },
            [this](PartHealth seen) { post(panel::PartSeen{std::move(seen)}); });
    };
    const auto probe = [](auto& device) { return device.probe(); };
    const bool cameraBusy = m_cameraWorker.busy();
    look(Part::Camera, m_cameraWorker, cameraBusy, m_edges.camera.get(), probe);
    look(Part::FaceModels, m_cameraWorker, cameraBusy, m_edges.loadComparer ? this : nullptr,
         [](Kiosk& kiosk) { return kiosk.loadModels(); });
    look(Part::CardReader, m_readerWorker, m_readerWorker.busy(), m_edges.reader.get(), probe);
    look(Part::EntranceScanner, m_entranceWorker, m_entranceWorker.busy(), m_edges.entranceScanner.get(), probe);
    look(Part::DeskScanner, m_deskWorker, m_deskWorker.busy(), m_edges.deskScanner.get(), probe);
    look(Part::Printer, m_printerWorker, m_printerWorker.busy(), m_edges.printer.get(), probe);
    look(Part::Voice, m_speechWorker, m_speechWorker.busy(), m_edges.speaker.get(), probe);
}

void Kiosk::run(panel::StoreRequest& command)
{
    const auto due = dueAt(command.at, m_edges.calendar, m_edges.utcOffset);
    onStore(
        [command, due](ConsentStore& store) { return store.recordRequest(command.kind, command.at, due, command.by); },
        [this](Result<Request> answer) { requestStored(std::move(answer)); });
}

void Kiosk::run(panel::StoreDecision& command)
{
    onStore(
        [command](ConsentStore& store) { return store.decideRequest(command.number, command.decision, command.by); },
        [this](Result<Request> answer) { requestStored(std::move(answer)); });
}

void Kiosk::requestStored(Result<Request> answer)
{
    split(
        answer, [this](Request request) { post(panel::RequestStored{std::move(request)}); },
        [this](Error error) { post(panel::RequestFailed{std::move(error)}); });
    recordsChanged();
}

} // namespace mingshi
