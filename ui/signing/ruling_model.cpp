// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "ruling_model.h"

#include <algorithm>
#include <utility>

namespace mingshi {

RulingModel::RulingModel(const visit::Site& site, Language& language, std::function<void(signing::EventBody)> post,
                         QObject* parent)
    : QObject(parent), m_site(site), m_language(language), m_post(std::move(post))
{
}

void RulingModel::show(const signing::State& state)
{
    const auto* showing = std::get_if<signing::ShowingRuling>(&state.screen);
    const auto* correcting = std::get_if<signing::CorrectingChannel>(&state.screen);
    const RuledVisits* ruled = showing != nullptr      ? &showing->ruled
                               : correcting != nullptr ? &correcting->ruled
                                                       : nullptr;
    const auto known = names(state);
    m_outcome = showing != nullptr ? ruling_words::outcome(m_language, ruled->ruling, known) : QString();
    m_differs = showing != nullptr && ruled->differs();
    m_reasons.setRows(showing != nullptr ? ruling_words::reasons(m_language, *ruled, known) : std::vector<Fact>());
    m_corrections.setRows(showing != nullptr ? ruling_words::corrections(m_language, *ruled) : std::vector<Fact>());
    m_visits.setRows(correcting != nullptr ? ruling_words::visits(m_language, *ruled) : std::vector<Fact>());
    m_visit = correcting != nullptr && correcting->visit ? static_cast<int>(*correcting->visit) : -1;
    std::vector<Fact> offered;
    if (correcting != nullptr) {
        auto channels = m_site.channels;
        channels.push_back({.code = {}, .kind = ChannelKind::WalkIn, .name = {}});
        channels.push_back({.code = {}, .kind = ChannelKind::NotSaid, .name = {}});
        for (const Channel& channel : channels) {
            const auto key = channel.code.empty() ? std::string(code(channel.kind)) : channel.code;
            offered.push_back({.key = QString::fromStdString(key),
                               .label = ruling_words::channel(m_language, channel),
                               .value = {},
                               .detail = {}});
        }
    }
    m_channels.setRows(std::move(offered));
    emit changed();
}

ruling_words::Names RulingModel::names(const signing::State& state) const
{
    ruling_words::Names names;
    const auto add = [&](const Channel& channel) {
        if (!channel.code.empty()) {
            names.try_emplace(channel.code, ruling_words::channel(m_language, channel));
        }
    };
    std::ranges::for_each(m_site.channels, add);
    if (state.visitor) {
        for (const Visit& each : state.visitor->visits) {
            add(each.channel);
        }
    }
    return names;
}

void RulingModel::confirm()
{
    m_post(signing::touch::ConfirmRuling{});
}

void RulingModel::dispute()
{
    m_post(signing::touch::DisputeRuling{});
}

void RulingModel::openCorrection()
{
    m_post(signing::touch::OpenCorrection{});
}

void RulingModel::chooseVisit(int row)
{
    if (row >= 0) {
        m_post(signing::touch::ChooseVisit{static_cast<std::size_t>(row)});
    }
}

void RulingModel::correct(const QString& key)
{
    const auto text = key.toStdString();
    const auto offered = std::ranges::find(m_site.channels, text, &Channel::code);
    if (offered != m_site.channels.end()) {
        m_post(signing::touch::CorrectChannel{*offered});
    } else if (const auto kind = channelKindFromCode(text)) {
        m_post(signing::touch::CorrectChannel{{.code = {}, .kind = *kind, .name = {}}});
    }
}

void RulingModel::closeCorrection()
{
    m_post(signing::touch::CloseCorrection{});
}

} // namespace mingshi
