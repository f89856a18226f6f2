// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "dispute_model.h"

#include "dispute_words.h"

#include <algorithm>
#include <utility>

namespace mingshi {

DisputeModel::DisputeModel(Language& language, std::vector<Channel> channels,
                           std::function<void(panel::EventBody)> post, QObject* parent)
    : QObject(parent), m_language(language), m_channels(std::move(channels)), m_post(std::move(post))
{
}

void DisputeModel::show(const panel::State& state, Timestamp now)
{
    const auto* open = std::get_if<panel::Open>(&state.screen);
    const auto* one = open != nullptr ? std::get_if<panel::at::OneDispute>(&open->place) : nullptr;
    m_disputes = open != nullptr ? open->overview.disputes : std::vector<Dispute>();
    m_place = one != nullptr ? *one : panel::at::OneDispute{};
    m_openCount = static_cast<int>(std::ranges::count_if(m_disputes, [](const auto& each) { return !each.decision; }));
    m_overdueCount =
        static_cast<int>(std::ranges::count_if(m_disputes, [&](const auto& each) { return each.overdueAt(now); }));
    m_all.setRows(dispute_words::all(m_language, m_disputes, now));
    m_outcomes.setRows(dispute_words::outcomes(m_language));
    m_reasons.setRows(dispute_words::reasons(m_language));
    ruling_words::Names names;
    std::vector<Fact> offered;
    for (const Channel& channel : m_channels) {
        names.emplace(channel.code, ruling_words::channel(m_language, channel));
        offered.push_back({.key = QString::fromStdString(channel.code),
                           .label = ruling_words::channel(m_language, channel),
                           .value = {},
                           .detail = {}});
    }
    m_channelRows.setRows(std::move(offered));
    const auto& file = m_place.file;
    m_title = file ? dispute_words::title(m_language, file->dispute) : QString();
    m_one.setRows(file ? dispute_words::facts(m_language, file->dispute, now) : std::vector<Fact>());
    const RuledVisits ruled = file && file->visits ? *file->visits : RuledVisits();
    for (const VisitEvent& event : ruled.visits) { // what the site no longer offers keeps the name that it had
        names.try_emplace(event.visit.channel.code, ruling_words::channel(m_language, event.visit.channel));
    }
    m_visits.setRows(ruling_words::visits(m_language, ruled));
    m_corrections.setRows(ruling_words::corrections(m_language, ruled));
    m_grounds.setRows(ruling_words::reasons(m_language, ruled, names));
    m_ruling = file && file->visits ? ruling_words::result(m_language, ruled.ruling, names) : QString();
    emit changed();
}

int DisputeModel::channel() const
{
    const auto found = std::ranges::find(m_channels, m_place.decision.channel, &Channel::code);
    return m_place.decision.channel.empty() || found == m_channels.end() ? -1
                                                                         : static_cast<int>(found - m_channels.begin());
}

void DisputeModel::list()
{
    m_post(panel::OpenDisputes{});
}

void DisputeModel::openRow(int row)
{
    if (row >= 0 && row < static_cast<int>(m_disputes.size())) {
        m_post(panel::OpenDispute{m_disputes[static_cast<std::size_t>(row)].number});
    }
}

void DisputeModel::chooseOutcome(int row)
{
    if (row >= 0 && row < m_outcomes.count()) {
        m_post(panel::ChooseDisputeOutcome{allDisputeOutcomes[static_cast<std::size_t>(row)]});
    }
}

void DisputeModel::chooseReason(int row)
{
    if (row >= 0 && row < m_reasons.count()) {
        m_post(panel::ChooseDisputeReason{allDisputeReasons[static_cast<std::size_t>(row)]});
    }
}

void DisputeModel::chooseChannel(int row)
{
    if (row >= 0 && row < static_cast<int>(m_channels.size())) {
        m_post(panel::ChooseDisputeChannel{m_channels[static_cast<std::size_t>(row)].code});
    }
}

void DisputeModel::decide()
{
    m_post(panel::DecideDispute{});
}

} // namespace mingshi
