// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "panel_model.h"

#include "panel_words.h"

#include <algorithm>
#include <utility>

namespace mingshi {

namespace {

static_assert(std::variant_size_v<panel::Screen> == PanelModel::StoreClosed + 1, "one Screen for each of the flow's");
static_assert(std::variant_size_v<panel::Place> == PanelModel::AtOneHold + 1, "one Place for each of the flow's");

constexpr qint64 touchEvery = 10'000; // milliseconds; a session lasts minutes

} // namespace

PanelModel::PanelModel(QString projectName, Language& language, std::function<void(panel::EventBody)> post,
                       std::vector<Channel> channels, QObject* parent)
    : QObject(parent), m_projectName(std::move(projectName)), m_language(language), m_post(std::move(post)),
      m_requests(m_language, m_post, this), m_disputes(m_language, std::move(channels), m_post, this),
      m_rules(m_language, m_post, this), m_holds(m_language, m_post, this)
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
    const int row = selected();
    m_certificate.setRows(row >= 0
                              ? panel_words::certificate(m_language, shown.deletions[static_cast<std::size_t>(row)])
                              : std::vector<Fact>());
    const auto* person = at<panel::at::Person>();
    m_goes.setRows(person != nullptr ? panel_words::goes(m_language, person->visitor) : std::vector<Fact>());
    m_reasons.setRows(panel_words::reasons(m_language));
    const auto* health = at<panel::at::Health>();
    m_health.setRows(health != nullptr ? panel_words::health(m_language, health->parts, shown) : std::vector<Fact>());
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    m_requests.show(m_state, now);
    m_disputes.show(m_state, now);
    m_rules.show(m_state, now);
    m_holds.show(m_state, now);
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

void PanelModel::openCounts()
{
    m_post(panel::OpenCounts{});
}

void PanelModel::openCertificate(int row)
{
    const auto& all = overview().deletions;
    if (row >= 0 && row < static_cast<int>(all.size())) {
        m_post(panel::OpenCertificate{all[static_cast<std::size_t>(row)].id});
    }
}

void PanelModel::openSearch()
{
    m_post(panel::OpenSearch{});
}

void PanelModel::openHealth()
{
    m_post(panel::OpenHealth{});
}

void PanelModel::find(const QString& pass)
{
    m_post(panel::Find{pass.trimmed().toStdString()});
}

void PanelModel::chooseReason(int row)
{
    if (row >= 0 && row < m_reasons.count()) {
        m_post(panel::ChooseReason{static_cast<DeletionReason>(row + 1)}); // items count from 1
    }
}

void PanelModel::deletePerson()
{
    m_post(panel::Delete{});
}

PanelModel::Place PanelModel::place() const
{
    const auto* open = std::get_if<panel::Open>(&m_state.screen);
    const auto place = open != nullptr ? static_cast<Place>(open->place.index()) : AtCounts;
    return place == AtCertificate && selected() < 0 ? AtCounts : place;
}

bool PanelModel::mayDelete() const
{
    return m_state.staff && mingshi::mayDelete(m_state.staff->account.role);
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
    if (const auto* search = at<panel::at::Search>()) {
        return search->problem ? &*search->problem : nullptr;
    }
    if (const auto* person = at<panel::at::Person>()) {
        return person->problem ? &*person->problem : nullptr;
    }
    for (const auto* problem : {&m_requests.problem(), &m_disputes.problem(), &m_rules.problem(), &m_holds.problem()}) {
        if (*problem) {
            return &**problem;
        }
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

QString PanelModel::nextDeletion() const
{
    return panel_words::nextDeletion(m_language, overview());
}

QString PanelModel::overdue() const
{
    return panel_words::overdue(m_language, overview());
}

QString PanelModel::clockProblem() const
{
    return overview().clockBehind ? panel_words::whatToDo(m_language, ErrorCode::ClockBehind) : QString();
}

int PanelModel::selected() const
{
    const auto* open = at<panel::at::Certificate>();
    const auto& all = overview().deletions;
    const auto found = open == nullptr ? all.end() : std::ranges::find(all, open->id, &DeletionCertificate::id);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

bool PanelModel::busy() const
{
    const auto* search = at<panel::at::Search>();
    const auto* person = at<panel::at::Person>();
    return (search != nullptr && search->looking) || (person != nullptr && person->deleting);
}

int PanelModel::reason() const
{
    const auto* person = at<panel::at::Person>();
    return person != nullptr && person->reason ? static_cast<int>(*person->reason) - 1 : -1;
}

} // namespace mingshi
