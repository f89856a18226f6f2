// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/rule_ledger.h"

#include "store/consent_ledger.h"
#include "store/store_failure.h"

#include <algorithm>
#include <charconv>

namespace mingshi::store {

namespace {

constexpr std::string_view earliestFirst = "earliest_first";
constexpr std::string_view latestFirst = "latest_first";

template<class Item, class Text>
std::string listOf(const std::vector<Item>& items, Text text)
{
    std::string list;
    for (const Item& item : items) {
        list += (list.empty() ? "" : ",") + std::string(text(item));
    }
    return list;
}

template<class Item, class Read>
std::vector<Item> itemsIn(std::string_view list, Read read)
{
    std::vector<Item> items;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const std::optional<Item> item = read(list.substr(0, comma));
        if (!item) {
            refuse(ErrorCode::StoreCorrupt, "a list of a rule");
        }
        items.push_back(*item);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return items;
}

std::optional<int> partIn(std::string_view text)
{
    int part = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), part);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(part) : std::nullopt;
}

std::chrono::seconds secondsIn(const Statement& row, int column)
{
    return std::chrono::seconds(row.integer(column));
}

KeptRule ruleIn(const Statement& row)
{
    RuleVersion rule;
    rule.version = row.text(0);
    rule.validFrom = toTime(row.integer(1));
    rule.validTo = toTime(row.integer(2));
    rule.ahead = secondsIn(row, 3);
    if (!row.isNull(4)) {
        rule.claimValidity = secondsIn(row, 4);
    }
    rule.namedChannelCounts = row.integer(5) != 0;
    rule.visitProtection = secondsIn(row, 6);
    rule.protectionExtension = secondsIn(row, 7);
    rule.protectionCap = secondsIn(row, 8);
    rule.visitBeatsClaim = row.integer(9) != 0;
    rule.walkInProtection = secondsIn(row, 10);
    rule.existingClient = secondsIn(row, 11);
    rule.priority = itemsIn<ChannelKind>(row.text(12), &channelKindFromCode);
    rule.order = row.text(13) == latestFirst ? ClaimOrder::LatestFirst : ClaimOrder::EarliestFirst;
    if (!row.isNull(14)) {
        rule.split = Split{secondsIn(row, 14), itemsIn<int>(row.text(15), &partIn)};
    }
    rule.proposedBy = row.text(16);
    rule.approvedBy = row.text(18);
    return {.rule = std::move(rule),
            .proposedAt = toTime(row.integer(17)),
            .approvedAt = row.isNull(19) ? std::nullopt : std::optional(toTime(row.integer(19)))};
}

std::string told(const RuleProblem& problem)
{
    return problem.version + (problem.field.empty() ? "" : "." + problem.field) +
           (problem.other.empty() ? "" : " and " + problem.other);
}

} // namespace

std::size_t RuleLedger::propose(std::span<const RuleVersion> drafts, const StaffAccount& by, Timestamp now)
{
    std::size_t added = 0;
    for (RuleVersion draft : drafts) {
        draft.proposedBy = by.id;
        draft.approvedBy.clear();
        if (const auto problems = RuleBook({draft}).problems(); !problems.empty()) {
            refuse(ErrorCode::StoreRuleBroken, told(problems.front()));
        }
        const auto kept = all();
        const auto same =
            std::ranges::find(kept, draft.version, [](const KeptRule& each) { return each.rule.version; });
        if (same == kept.end()) {
            insert(draft, now);
            m_log.append(entryBy(by, now, "rules.proposed", draft.version, ""));
            ++added;
            continue;
        }
        RuleVersion before = same->rule;
        before.proposedBy = draft.proposedBy;
        before.approvedBy.clear();
        if (before != draft) {
            refuse(ErrorCode::StoreRuleBroken, "version " + draft.version + " stands for other rules");
        }
    }
    return added;
}

void RuleLedger::insert(const RuleVersion& draft, Timestamp now)
{
    m_database.change(
        "INSERT INTO rule_versions (version, valid_from, valid_to, ahead, claim_validity, named_channel_counts,"
        " visit_protection, protection_extension, protection_cap, visit_beats_claim, walk_in_protection,"
        " existing_client, priority, claim_order, split_window, split_parts, proposed_by, proposed_at) VALUES"
        " (?1, ?2, ?3, ?4, iif(?5 < 0, NULL, ?5), ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, iif(?15 < 0, NULL, ?15),"
        " iif(?15 < 0, NULL, ?16), ?17, ?18)",
        draft.version, toNumber(draft.validFrom), toNumber(draft.validTo), draft.ahead.count(),
        draft.claimValidity ? draft.claimValidity->count() : -1, draft.namedChannelCounts ? 1 : 0,
        draft.visitProtection.count(), draft.protectionExtension.count(), draft.protectionCap.count(),
        draft.visitBeatsClaim ? 1 : 0, draft.walkInProtection.count(), draft.existingClient.count(),
        listOf(draft.priority, [](ChannelKind kind) { return code(kind); }),
        draft.order == ClaimOrder::EarliestFirst ? earliestFirst : latestFirst,
        draft.split ? draft.split->window.count() : -1,
        draft.split ? listOf(draft.split->parts, [](int part) { return std::to_string(part); }) : std::string(),
        draft.proposedBy, toNumber(now));
}

void RuleLedger::approve(const std::string& version, const StaffAccount& by, Timestamp now)
{
    if (const auto problems = approvalProblems(all(), version, by.id, now); !problems.empty()) {
        refuse(ErrorCode::StoreRuleBroken, told(problems.front()));
    }
    m_database.change("INSERT INTO rule_approvals (version, approved_by, at) VALUES (?1, ?2, ?3)", version, by.id,
                      toNumber(now));
    m_log.append(entryBy(by, now, "rules.approved", version, ""));
}

std::vector<KeptRule> RuleLedger::all() const
{
    std::vector<KeptRule> rules;
    Statement rows = m_database.prepare(
        "SELECT v.version, valid_from, valid_to, ahead, claim_validity, named_channel_counts, visit_protection,"
        " protection_extension, protection_cap, visit_beats_claim, walk_in_protection, existing_client, priority,"
        " claim_order, split_window, split_parts, proposed_by, proposed_at, a.approved_by, a.at"
        " FROM rule_versions v LEFT JOIN rule_approvals a ON a.version = v.version ORDER BY valid_from, v.version");
    while (rows.step()) {
        rules.push_back(ruleIn(rows));
    }
    return rules;
}

} // namespace mingshi::store
