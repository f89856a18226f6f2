// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "panel_model.h"

#include "panel_words.h"

#include <algorithm>
#include <utility>

namespace mingshi {

namespace {

static_assert(std::variant_size_v<panel::Screen> == PanelModel::StoreClosed + 1, "one Screen for each of the flow's");

constexpr qint64 touchEvery = 10'000; // milliseconds; a session lasts minutes

} // namespace

PanelModel::PanelModel(QString projectName, Language& language, std::function<void(panel::EventBody)> post,
                       QObject* parent)
    : QObject(parent), m_projectName(std::move(projectName)), m_language(language), m_post(std::move(post))
{
    connect(&m_language, &Language::changed, this, &PanelModel::update);
    update();
}

void PanelModel::show(const panel::State& state)
{
    m_state = state;
    update();
}

void PanelModel::update()
{
    const auto& shown = overview();
    m_answers.show(m_language, shown);
    m_deletions.setRows(panel_words::deletions(m_language, shown.deletions));
    if (screen() != Open) {
        m_selected.clear();
    }
    const int row = selected();
    m_certificate.setRows(row >= 0
                              ? panel_words::certificate(m_language, shown.deletions[static_cast<std::size_t>(row)])
                              : std::vector<Fact>());
    emit changed();
}

void PanelModel::signIn(const QString& account, const QString& password)
{
    m_post(panel::SignIn{account.trimmed().toStdString(), password.toStdString()});
}

void PanelModel::signOut()
{
    m_post(panel::SignOut{});
}

void PanelModel::refresh()
{
    m_post(panel::Refresh{});
}

void PanelModel::touched()
{
    if (!m_sinceTouch.isValid() || m_sinceTouch.elapsed() >= touchEvery) {
        m_sinceTouch.start();
        m_post(panel::Touched{});
    }
}

void PanelModel::select(int row)
{
    const auto& all = overview().deletions;
    m_selected = row >= 0 && row < static_cast<int>(all.size()) ? all[static_cast<std::size_t>(row)].id : RecordId();
    update();
}

QString PanelModel::staffName() const
{
    return m_state.staff ? QString::fromStdString(m_state.staff->account.displayName) : QString();
}

const Error* PanelModel::error() const
{
    if (const auto* locked = std::get_if<panel::Locked>(&m_state.screen)) {
        return locked->refused ? &*locked->refused : nullptr;
    }
    if (const auto* open = std::get_if<panel::Open>(&m_state.screen)) {
        return open->problem ? &*open->problem : nullptr;
    }
    const auto* closed = std::get_if<panel::StoreClosed>(&m_state.screen);
    return closed != nullptr ? &closed->error : nullptr;
}

QString PanelModel::problem() const
{
    const auto* found = error();
    return found != nullptr ? panel_words::whatHappened(m_language, found->code) : QString();
}

QString PanelModel::remedy() const
{
    const auto* found = error();
    return found != nullptr ? panel_words::whatToDo(m_language, found->code) : QString();
}

QString PanelModel::problemCode() const
{
    const auto* found = error();
    return found != nullptr ? QString::fromStdString(toString(*found)) : QString();
}

const Overview& PanelModel::overview() const
{
    static const Overview nothing;
    const auto* open = std::get_if<panel::Open>(&m_state.screen);
    return open != nullptr ? open->overview : nothing;
}

QString PanelModel::figure(std::size_t count) const
{
    return m_language.locale().toString(static_cast<qulonglong>(count));
}

bool PanelModel::loading() const
{
    const auto* open = std::get_if<panel::Open>(&m_state.screen);
    return open != nullptr && open->loading;
}

QString PanelModel::people() const
{
    return figure(overview().people);
}

QString PanelModel::visits() const
{
    return figure(overview().visits);
}

int PanelModel::storedFaces() const
{
    return static_cast<int>(overview().storedFaces);
}

bool PanelModel::logIntact() const
{
    return overview().logIntact;
}

QString PanelModel::logEntries() const
{
    return figure(overview().logEntries);
}

int PanelModel::selected() const
{
    const auto& all = overview().deletions;
    const auto found = m_selected.empty() ? all.end() : std::ranges::find(all, m_selected, &DeletionCertificate::id);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

} // namespace mingshi
