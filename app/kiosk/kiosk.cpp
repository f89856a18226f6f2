// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/kiosk.h"

namespace mingshi {

Kiosk::Kiosk(visit::Site site, Edges edges, Preview preview, QObject* parent)
    : QObject(parent), m_site(std::move(site)), m_edges(std::move(edges)), m_preview(std::move(preview))
{
    if (!m_site.languages.empty()) {
        m_visit.language = m_site.languages.front();
        m_signing.language = m_site.languages.front();
    }
    if (m_edges.storeFault) {
        m_visit.screen = visit::Faulted{*m_edges.storeFault};
        m_signing.screen = signing::Faulted{*m_edges.storeFault};
        m_panel.screen = panel::StoreClosed{*m_edges.storeFault};
        return; // nothing is asked and nothing is read where nothing can be stored
    }
    m_timer.setInterval(std::chrono::milliseconds(250));
    connect(&m_timer, &QTimer::timeout, this, &Kiosk::tick);
    m_timer.start();
}

Kiosk::~Kiosk()
{
    for (auto* source : {&m_entranceScan, &m_deskScan, &m_reading, &m_removal, &m_capture, &m_speech}) {
        source->request_stop();
    }
}

void Kiosk::tick()
{
    post(visit::Tick{});
    post(signing::Side::Staff, signing::Tick{});
    post(panel::Tick{});
}

void Kiosk::post(visit::EventBody body)
{
    if (m_edges.storeFault) {
        return;
    }
    auto [next, commands] = visit::step(m_site, m_visit, {m_edges.now(), std::move(body)});
    const bool changed = !(next == m_visit);
    m_visit = std::move(next);
    if (changed) {
        emit visitChanged();
    }
    for (auto& command : commands) {
        std::visit([this](auto& what) { run(what); }, command);
    }
}

void Kiosk::post(signing::Side from, signing::EventBody body)
{
    if (m_edges.storeFault) {
        return;
    }
    auto [next, commands] = signing::step(m_site, m_signing, {m_edges.now(), from, std::move(body)});
    const bool changed = !(next == m_signing);
    m_signing = std::move(next);
    if (changed) {
        emit signingChanged();
    }
    for (auto& command : commands) {
        std::visit([this](auto& what) { run(what); }, command);
    }
}

void Kiosk::post(panel::EventBody body)
{
    auto [next, commands] = panel::step(m_panel, {m_edges.now(), std::move(body)});
    const bool changed = !(next == m_panel);
    m_panel = std::move(next);
    if (changed) {
        emit panelChanged();
    }
    for (auto& command : commands) {
        std::visit([this](auto& what) { run(what); }, command);
    }
}

// --- the manager's panel -------------------------------------------------------------------------------------------------

void Kiosk::run(panel::CheckSignIn& command)
{
    onStore([command, at = m_edges.now()](ConsentStore& store) { return store.signIn(command.account, command.password, at); },
            [this](Result<StaffSession> answer) {
                split(
                    answer, [this](StaffSession session) { post(panel::SignedIn{std::move(session)}); },
                    [this](Error error) { post(panel::SignInFailed{std::move(error)}); });
            });
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

} // namespace mingshi
