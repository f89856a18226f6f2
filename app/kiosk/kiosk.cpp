// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/kiosk.h"

#include <QDebug>

#include <algorithm>

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
    if (const Timestamp now = m_edges.now(); now >= m_retentionNext && !m_retentionRuns) {
        deleteDue(now);
    }
}

/// In parts, so that a visitor who comes meanwhile waits for one part at most.
void Kiosk::deleteDue(Timestamp now)
{
    constexpr std::size_t people = 4;
    std::vector<RetentionPromise> promises;
    std::string site;
    for (const auto& [purpose, notice] : m_site.notices) {
        if (site.empty() && !notice->texts.empty() && notice->texts.front().site.size() <= 300) {
            site = notice->texts.front().site;
        }
        if (auto promise = promiseOf(*notice)) {
            promises.push_back(std::move(*promise));
        }
    }
    m_retentionRuns = true;
    onStore(
        [now, promises = std::move(promises), site = std::move(site)](ConsentStore& store) {
            auto run = store.deleteDue(now, promises, people);
            if (run && run->left == 0) { // so at every start and daily: what the log is now
                if (const auto checkpoint = store.checkpoint(now, site); !checkpoint && !run->problem) {
                    run->problem = checkpoint.error();
                }
            }
            return run;
        },
        [this, now](Result<RetentionRun> answer) {
            m_retentionRuns = false;
            m_retentionNext = now + std::chrono::days(1);
            m_retention.problem = answer ? answer->problem : std::optional(answer.error());
            if (m_retention.problem) {
                qWarning() << "Automatic deletion:" << QString::fromStdString(toString(*m_retention.problem));
            }
            if (answer) {
                m_retention.deleted += answer->deleted.size();
                m_retention.left = answer->left;
                if (answer->left != 0) {
                    m_retentionNext = now;
                } else if (answer->next) {
                    m_retentionNext = std::min(m_retentionNext, *answer->next);
                }
                for (auto& certificate : answer->deleted) {
                    post(signing::Side::Staff,
                         signing::ConsentWithdrawn{std::move(certificate)}); // may sit at the desk
                }
                if (!answer->deleted.empty()) {
                    recordsChanged();
                }
            }
            emit retentionChanged();
        });
}

void Kiosk::post(visit::EventBody body)
{
    if (m_edges.storeFault) {
        return;
    }
    take(m_visit, visit::step(m_site, m_visit, {m_edges.now(), std::move(body)}), &Kiosk::visitChanged);
}

void Kiosk::post(signing::Side from, signing::EventBody body)
{
    if (m_edges.storeFault) {
        return;
    }
    take(m_signing, signing::step(m_site, m_signing, {m_edges.now(), from, std::move(body)}), &Kiosk::signingChanged);
}

void Kiosk::post(panel::EventBody body)
{
    take(m_panel, panel::step(m_panel, {m_edges.now(), std::move(body)}), &Kiosk::panelChanged);
}

} // namespace mingshi
