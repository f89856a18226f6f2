// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journey.h"

namespace mingshi {

void Journey::managerSeesDeletion()
{
    auto* panel = m_windows.manager();
    step("manager: sees the deletion and the intact log", [&] {
        shot(panel, "manager-locked");
        type(panel, "account", m_demo.managerAccount);
        type(panel, "password", m_demo.password);
        tap(panel, "signIn");
        until("the overview", [&] {
            const auto* open = std::get_if<panel::Open>(&m_kiosk.panel().screen);
            return open != nullptr && !open->loading;
        });
        const auto& overview = std::get<panel::Open>(m_kiosk.panel().screen).overview;
        require(!overview.deletions.empty() && overview.deletions.front().keyDestroyed, "the deletion is listed");
        require(overview.logIntact, "the log is intact");
        require(overview.storedFaces == 0, "no face is stored");
        shot(panel, "manager-overview");
        tap(panel, "deletion-0");
        shot(panel, "manager-deletion");
    });
}

void Journey::managerAnswers()
{
    auto* panel = m_windows.manager();
    const auto place = [this]() -> const panel::Place& { return std::get<panel::Open>(m_kiosk.panel().screen).place; };
    step("manager: records a request and answers it", [&] {
        tap(panel, "requests");
        tap(panel, "newRequest");
        shot(panel, "manager-request-new");
        tap(panel, "kind-7");
        until("the recorded request", [&] { return std::holds_alternative<panel::at::OneRequest>(place()); });
        tap(panel, "outcome-1");
        tap(panel, "ground-1");
        shot(panel, "manager-request");
        tap(panel, "decide");
        until("the answer", [&] {
            const auto& all = std::get<panel::Open>(m_kiosk.panel().screen).overview.requests;
            return !all.empty() && all.front().decision.has_value();
        });
        tap(panel, "requests");
        shot(panel, "manager-requests");
    });
    step("manager: looks at the devices", [&] {
        const auto opened = m_kiosk.cameraOpened();
        tap(panel, "health");
        until("an answer of every part", [&] {
            const auto* health = std::get_if<panel::at::Health>(&place());
            return health != nullptr && health->parts.size() == allParts.size();
        });
        for (const auto& part : std::get<panel::at::Health>(place()).parts) {
            require(!part.problem, "every part works");
        }
        require(m_kiosk.cameraOpened() == opened, "the camera stayed closed");
        shot(panel, "manager-devices");
    });
}

void Journey::managerDeletes()
{
    auto* screen = m_windows.visitor();
    auto* panel = m_windows.manager();
    step("manager: deletes a record at its holder's wish", [&] {
        tap(screen, "start");
        tap(screen, "language-zh-CN");
        untilVisit<visit::ReadingNotice>("the notice");
        shot(screen, "visitor-notice-again");
        tap(screen, "agree");
        tap(screen, "channel-AG-01");
        untilVisit<visit::PassIssued>("the pass");
        const auto pass = std::get<visit::PassIssued>(m_kiosk.visit().screen).pass;
        tap(screen, "done");

        const auto open = [this] { return std::get_if<panel::Open>(&m_kiosk.panel().screen); };
        tap(panel, "search");
        shot(panel, "manager-find-by-pass");
        type(panel, "passCode", pass.grouped());
        tap(panel, "findPass");
        until("the record", [&] { return std::holds_alternative<panel::at::Person>(open()->place); });
        shot(panel, "manager-record");
        tap(panel, "reason-0");
        tap(panel, "deleteRecord");
        until("the proof", [&] { return std::holds_alternative<panel::at::Certificate>(open()->place); });
        require(open()->overview.deletions.front().keyDestroyed, "the person's key is destroyed");
        shot(panel, "manager-record-deleted");
    });
}

} // namespace mingshi
