// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "request_model.h"

#include "request_words.h"

#include <algorithm>
#include <utility>

namespace mingshi {

RequestModel::RequestModel(Language& language, std::function<void(panel::EventBody)> post, QObject* parent)
    : QObject(parent), m_language(language), m_post(std::move(post))
{
}

void RequestModel::show(const panel::State& state, Timestamp now)
{
    const auto* open = std::get_if<panel::Open>(&state.screen);
    const auto* one = open != nullptr ? std::get_if<panel::at::OneRequest>(&open->place) : nullptr;
    const auto* fresh = open != nullptr ? std::get_if<panel::at::NewRequest>(&open->place) : nullptr;
    m_requests = open != nullptr ? open->overview.requests : std::vector<Request>();
    m_place = one != nullptr ? *one : panel::at::OneRequest{};
    m_saving = m_place.saving || (fresh != nullptr && fresh->saving);
    m_problem = fresh != nullptr ? fresh->problem : m_place.problem;
    m_openCount =
        static_cast<int>(std::ranges::count_if(m_requests, [](const auto& request) { return !request.decision; }));
    m_overdueCount = static_cast<int>(
        std::ranges::count_if(m_requests, [&](const auto& request) { return request.overdueAt(now); }));
    m_all.setRows(request_words::all(m_language, m_requests, now));
    m_kinds.setRows(request_words::kinds(m_language));
    m_outcomes.setRows(request_words::outcomes(m_language));
    m_grounds.setRows(request_words::grounds(m_language));
    const auto found = std::ranges::find(m_requests, m_place.number, &Request::number);
    const bool known = found != m_requests.end();
    m_decided = !known || found->decision.has_value();
    m_title = known ? request_words::title(m_language, *found) : QString();
    m_one.setRows(known ? request_words::facts(m_language, *found, now) : std::vector<Fact>());
    emit changed();
}

bool RequestModel::complete() const
{
    return m_place.outcome &&
           mingshi::complete({.at = {}, .outcome = *m_place.outcome, .ground = m_place.ground, .staff = {}});
}

void RequestModel::open()
{
    m_post(panel::OpenRequests{});
}

void RequestModel::openNew()
{
    m_post(panel::OpenNewRequest{});
}

void RequestModel::openRow(int row)
{
    if (row >= 0 && row < static_cast<int>(m_requests.size())) {
        m_post(panel::OpenRequest{m_requests[static_cast<std::size_t>(row)].number});
    }
}

void RequestModel::add(int kind)
{
    if (kind >= 0 && kind < static_cast<int>(allRequestKinds.size())) {
        m_post(panel::AddRequest{allRequestKinds[static_cast<std::size_t>(kind)]});
    }
}

void RequestModel::chooseOutcome(int row)
{
    if (row >= 0 && row < m_outcomes.count()) {
        m_post(panel::ChooseOutcome{static_cast<RequestOutcome>(row)});
    }
}

void RequestModel::chooseGround(int row)
{
    if (row >= 0 && row < m_grounds.count()) {
        m_post(panel::ChooseGround{static_cast<RefusalGround>(row)});
    }
}

void RequestModel::decide()
{
    m_post(panel::Decide{});
}

} // namespace mingshi
