// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "hold_model.h"

#include "panel_hold_words.h"

#include <algorithm>
#include <utility>

namespace mingshi {

HoldModel::HoldModel(Language& language, std::function<void(panel::EventBody)> post, QObject* parent)
    : QObject(parent), m_language(language), m_post(std::move(post))
{
}

void HoldModel::show(const panel::State& state, Timestamp now)
{
    const auto* open = std::get_if<panel::Open>(&state.screen);
    const auto* fresh = open != nullptr ? std::get_if<panel::at::NewHold>(&open->place) : nullptr;
    const auto* one = open != nullptr ? std::get_if<panel::at::OneHold>(&open->place) : nullptr;
    const auto* person = open != nullptr ? std::get_if<panel::at::Person>(&open->place) : nullptr;
    m_holds = open != nullptr ? open->overview.holds : std::vector<LegalHold>();
    m_fresh = fresh != nullptr ? *fresh : panel::at::NewHold{};
    m_problem = fresh != nullptr ? fresh->problem : one != nullptr ? one->problem : std::nullopt;
    m_saving = (fresh != nullptr && fresh->saving) || (one != nullptr && one->saving);
    m_waitingCount = static_cast<int>(std::ranges::count_if(m_holds, &LegalHold::waits));
    m_liveCount = static_cast<int>(std::ranges::count_if(m_holds, &LegalHold::lives));
    m_all.setRows(panel_hold_words::all(m_language, m_holds));
    m_grounds.setRows(panel_hold_words::grounds(m_language));
    m_classes.setRows(panel_hold_words::classes(m_language, m_fresh.person.holdable));
    m_periods.setRows(panel_hold_words::periods(m_language));
    m_preview.setRows(fresh != nullptr ? panel_hold_words::preview(m_language, m_fresh) : std::vector<Fact>());
    m_stays.setRows(person != nullptr ? panel_hold_words::stays(m_language, person->holdable) : std::vector<Fact>());
    m_complete = fresh != nullptr && m_fresh.terms(now).has_value();
    const auto found = one != nullptr ? std::ranges::find(m_holds, one->id, &LegalHold::id) : m_holds.end();
    const bool known = found != m_holds.end();
    m_title = known ? panel_hold_words::title(m_language, *found) : QString();
    m_one.setRows(known ? panel_hold_words::facts(m_language, *found) : std::vector<Fact>());
    m_waits = known && found->waits();
    m_own = known && state.staff && found->placedBy == state.staff->account.id;
    m_mayConfirm = m_waits && state.staff && mayApprove(state.staff->account.role);
    m_mayLift = known && !found->endedAt && state.staff && mayDelete(state.staff->account.role);
    emit changed();
}

int HoldModel::period() const
{
    const auto found =
        m_fresh.period ? std::ranges::find(panel::holdPeriods, *m_fresh.period) : panel::holdPeriods.end();
    return found == panel::holdPeriods.end() ? -1 : static_cast<int>(found - panel::holdPeriods.begin());
}

void HoldModel::list()
{
    m_post(panel::OpenHolds{});
}

void HoldModel::openRow(int row)
{
    if (row >= 0 && row < static_cast<int>(m_holds.size())) {
        m_post(panel::OpenHold{m_holds[static_cast<std::size_t>(row)].id});
    }
}

void HoldModel::openNew()
{
    m_post(panel::OpenNewHold{});
}

void HoldModel::chooseGround(int row)
{
    if (row >= 0 && row < m_grounds.count()) {
        m_post(panel::ChooseHoldGround{allHoldGrounds[static_cast<std::size_t>(row)]});
    }
}

void HoldModel::chooseClass(int row)
{
    if (row >= 0 && row < m_classes.count()) {
        m_post(panel::ChooseHoldClass{allHoldClasses[static_cast<std::size_t>(row)]});
    }
}

void HoldModel::choosePeriod(int row)
{
    if (row >= 0 && row < m_periods.count()) {
        m_post(panel::ChooseHoldPeriod{panel::holdPeriods[static_cast<std::size_t>(row)]});
    }
}

void HoldModel::typeCase(const QString& reference)
{
    m_post(panel::TypeHoldCase{reference.trimmed().toUpper().toStdString()});
}

void HoldModel::place()
{
    m_post(panel::PlaceHold{});
}

void HoldModel::confirm()
{
    m_post(panel::ConfirmHold{});
}

void HoldModel::lift()
{
    m_post(panel::LiftHold{});
}

} // namespace mingshi
