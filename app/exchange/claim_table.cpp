// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/claim_table.h"

#include "exchange/cell.h"

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>

namespace mingshi {

namespace {

using Kind = ImportProblem::Kind;

namespace claim {
enum { Code, Channel, ChannelKind, RegisteredAt };
}
constexpr std::array claimColumns{Column{"claim_code", "报备码"}, Column{"channel", "渠道"},
                                  Column{"channel_kind", "渠道类型"}, Column{"registered_at", "报备时间"}};

namespace visit {
enum { Person, Id, At, Channel, ChannelKind, Claim, Answer };
}
constexpr std::array visitColumns{Column{"person", "访客代号"},       Column{"visit", "到访编号"},
                                  Column{"visited_at", "到访时间"},   Column{"channel", "渠道"},
                                  Column{"channel_kind", "渠道类型"}, Column{"claim_code", "报备码", false},
                                  Column{"answer", "确认", false}};

/// Only what a claim can be of.
std::optional<ChannelKind> paidKind(std::string_view text)
{
    const auto kind = channelKindFromCode(text);
    return kind == ChannelKind::WalkIn || kind == ChannelKind::NotSaid ? std::nullopt : kind;
}

/// A row in sixteen bytes. Two claims that meet in the first are taken for one and told; nothing is lost by it.
struct Fingerprint {
    std::uint64_t code = 0;
    std::uint64_t rest = 0;
    std::size_t line = 0;
};

Fingerprint fingerprint(const Claim& claim, std::size_t line)
{
    const std::hash<std::string_view> hash;
    const auto rest = claim.channel + '\n' + std::string(code(claim.kind)) + '\n' +
                      std::to_string(claim.registeredAt.time_since_epoch().count());
    return {hash(claim.code), hash(rest), line};
}

void tellRepeats(std::vector<Fingerprint>& seen, ImportReport& report)
{
    std::ranges::sort(seen, {}, [](const Fingerprint& each) { return std::tuple(each.code, each.line); });
    std::vector<std::size_t> clashes;
    for (std::size_t first = 0, i = 1; i < seen.size(); ++i) {
        if (seen[i].code != seen[first].code) {
            first = i;
        } else if (seen[i].rest == seen[first].rest) {
            ++report.duplicates;
            --report.accepted;
        } else {
            --report.accepted;
            clashes.push_back(seen[i].line);
        }
    }
    std::ranges::sort(clashes);
    for (const auto line : clashes) {
        report.add({Kind::Conflict, line, "claim_code"});
    }
}

/// Rows put together to visits.
class Visits {
public:
    void add(const TableRow& row, const std::string& person, VisitEvent event, ImportReport& report)
    {
        const auto [known, isNew] = m_places.try_emplace(event.id, m_visits.size());
        if (isNew) {
            m_visits.push_back({person, std::move(event)});
            ++report.accepted;
            return;
        }
        auto& first = m_visits[known->second];
        if (first.person != person || first.event.visit != event.visit) {
            return report.add({Kind::Conflict, row.line, "visit"});
        }
        auto& answers = first.event.answers;
        const bool said = event.answers.empty() || std::ranges::find(answers, event.answers.front()) != answers.end();
        if (!said && std::ranges::find(answers, event.answers.front().claim, &AnsweredClaim::claim) != answers.end()) {
            return report.add({Kind::Conflict, row.line, "answer"});
        }
        answers.insert(answers.end(), event.answers.begin(), said ? event.answers.begin() : event.answers.end());
        ++(said ? report.duplicates : report.accepted);
    }

    std::vector<PersonVisits> byPerson() &&
    {
        std::ranges::stable_sort(m_visits, {}, &Known::person);
        std::vector<PersonVisits> people;
        for (auto& each : m_visits) {
            if (people.empty() || people.back().person != each.person) {
                people.push_back({each.person, {}});
            }
            people.back().visits.push_back(std::move(each.event));
        }
        return people;
    }

private:
    struct Known {
        std::string person;
        VisitEvent event;
    };
    std::vector<Known> m_visits;
    std::unordered_map<std::string, std::size_t> m_places;
};

void readVisit(const TableRow& row, Cells& cells, Visits& visits, ImportReport& report)
{
    VisitEvent event;
    const auto person = cells.pseudonym(visit::Person);
    event.id = cells.code(visit::Id);
    event.visit.at = cells.time(visit::At);
    const auto channel = cells.optionalCode(visit::Channel);
    event.visit.channel = {channel.value_or(""), cells.word(visit::ChannelKind, &channelKindFromCode), {}};
    const bool named =
        event.visit.channel.kind != ChannelKind::WalkIn && event.visit.channel.kind != ChannelKind::NotSaid;
    if (named != channel.has_value()) {
        cells.problem(Kind::NotACode, visit::Channel);
    }
    if (const auto claim = cells.optionalCode(visit::Claim)) {
        event.answers.push_back({*claim, cells.word(visit::Answer, &claimAnswerFromCode)});
    } else if (!row.cells[visit::Answer].empty()) {
        cells.problem(Kind::NotACode, visit::Claim);
    }
    if (cells.fits()) {
        visits.add(row, person, std::move(event), report);
    }
}

} // namespace

ImportReport importClaims(std::istream& in, const ImportOptions& options, const std::function<void(Claim)>& take)
{
    std::vector<Fingerprint> seen;
    auto report = readTable(in, options, claimColumns, [&](const TableRow& row, ImportReport& told) {
        Cells cells(row, claimColumns, options, told);
        Claim claim{cells.code(claim::Code), cells.code(claim::Channel), cells.word(claim::ChannelKind, &paidKind),
                    cells.time(claim::RegisteredAt)};
        if (cells.fits()) {
            ++told.accepted;
            seen.push_back(fingerprint(claim, row.line));
            take(std::move(claim));
        }
    });
    if (!report.refused) {
        tellRepeats(seen, report);
    }
    return report;
}

VisitImport importVisits(std::istream& in, const ImportOptions& options)
{
    Visits visits;
    VisitImport imported;
    imported.report = readTable(in, options, visitColumns, [&](const TableRow& row, ImportReport& told) {
        Cells cells(row, visitColumns, options, told);
        readVisit(row, cells, visits, told);
    });
    if (!imported.report.refused) {
        imported.people = std::move(visits).byPerson();
    }
    return imported;
}

} // namespace mingshi
