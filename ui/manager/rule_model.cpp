// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "rule_model.h"

#include "rule_words.h"
#include "words/ruling_words.h"

#include <algorithm>
#include <utility>

namespace mingshi {

RuleModel::RuleModel(Language& language, std::function<void(panel::EventBody)> post, QObject* parent)
    : QObject(parent), m_language(language), m_post(std::move(post))
{
}

void RuleModel::show(const panel::State& state, Timestamp now)
{
    const auto* open = std::get_if<panel::Open>(&state.screen);
    const auto* one = open != nullptr ? std::get_if<panel::at::OneRule>(&open->place) : nullptr;
    m_rules = open != nullptr ? open->overview.rules : std::vector<KeptRule>();
    m_place = one != nullptr ? *one : panel::at::OneRule{};
    m_drafts = static_cast<int>(std::ranges::count_if(m_rules, [](const auto& each) { return !each.approvedAt; }));
    m_noneInForce = rulesInForce(m_rules).at(now) == nullptr;
    m_all.setRows(rule_words::all(m_language, m_rules, now));
    const auto found =
        std::ranges::find(m_rules, m_place.version, [](const KeptRule& each) { return each.rule.version; });
    const bool known = found != m_rules.end();
    m_title = known ? m_language.translate("Manager", "Rules, version %1")
                          .arg(ruling_words::codeWords(m_language, m_place.version))
                    : QString();
    m_one.setRows(known ? rule_words::facts(m_language, *found) : std::vector<Fact>());
    m_draft = known && !found->approvedAt;
    m_why.clear();
    m_mayApprove = m_draft && state.staff && mingshi::mayApprove(state.staff->account.role);
    if (m_mayApprove) {
        const auto problems = approvalProblems(m_rules, m_place.version, state.staff->account.id, now);
        m_why = problems.empty() ? QString() : rule_words::why(m_language, problems.front());
    }
    emit changed();
}

void RuleModel::list()
{
    m_post(panel::OpenRules{});
}

void RuleModel::openRow(int row)
{
    if (row >= 0 && row < static_cast<int>(m_rules.size())) {
        m_post(panel::OpenRule{m_rules[static_cast<std::size_t>(row)].rule.version});
    }
}

void RuleModel::approve()
{
    m_post(panel::ApproveRule{});
}

} // namespace mingshi
