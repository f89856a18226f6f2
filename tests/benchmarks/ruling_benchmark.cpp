// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/replay.h"

#include <benchmark/benchmark.h>

#include <random>

namespace mingshi {

namespace {

using namespace std::chrono_literals;

const Timestamp start = std::chrono::sys_days{std::chrono::year{2026} / 1 / 1};

RuleBook rules()
{
    RuleVersion rule;
    rule.version = "2026-1";
    rule.validFrom = start;
    rule.validTo = start + std::chrono::days{365};
    rule.ahead = 30min;
    rule.claimValidity = std::chrono::days{30};
    rule.visitProtection = std::chrono::days{30};
    rule.protectionExtension = std::chrono::days{15};
    rule.protectionCap = std::chrono::days{90};
    rule.walkInProtection = std::chrono::days{15};
    rule.existingClient = std::chrono::days{30};
    rule.priority = {ChannelKind::Referrer, ChannelKind::Agent};
    rule.split = Split{12h, {5000, 5000}};
    return RuleBook({rule});
}

/// `claims` claims of fifty channels, and `visits` visits of `people` people, each of which confirms two claims.
struct Year {
    std::vector<Claim> claims;
    std::vector<PersonVisits> people;

    Year(int claimCount, int visitCount, int peopleCount)
    {
        std::mt19937 random(2026);
        const auto below = [&](int end) { return std::uniform_int_distribution(0, end - 1)(random); };
        const auto moment = [&] { return start + std::chrono::minutes(below(365 * 24 * 60)); };
        constexpr ChannelKind kinds[] = {ChannelKind::Agent, ChannelKind::Distributor, ChannelKind::Referrer};
        for (int i = 0; i < claimCount; ++i) {
            const int channel = below(50);
            claims.push_back(
                {"CLM-" + std::to_string(i), "CH-" + std::to_string(channel), kinds[channel % 3], moment()});
        }
        people.resize(static_cast<std::size_t>(peopleCount));
        for (int i = 0; i < peopleCount; ++i) {
            people[static_cast<std::size_t>(i)].person = "subj_" + std::to_string(i);
        }
        for (int i = 0; i < visitCount; ++i) {
            const auto kind = static_cast<ChannelKind>(below(5));
            const bool paid = kind != ChannelKind::WalkIn && kind != ChannelKind::NotSaid;
            VisitEvent visit{
                "v" + std::to_string(i), {moment(), {paid ? "CH-" + std::to_string(below(50)) : "", kind, ""}}, {}};
            for (int answer = 0; answer < 2; ++answer) {
                visit.answers.push_back({"CLM-" + std::to_string(below(claimCount)), ClaimAnswer::Confirmed});
            }
            people[static_cast<std::size_t>(i % peopleCount)].visits.push_back(std::move(visit));
        }
    }
};

/// Claims are registered and all visits ruled, from the values as they were read.
void ruleAYear(benchmark::State& state)
{
    const Year year(100'000, 100'000, static_cast<int>(state.range(0)));
    const auto book = rules();
    for (auto _ : state) {
        const ClaimRegister claims(year.claims);
        std::size_t reasons = 0;
        for (const auto& person : year.people) {
            for (const auto& ruling : ruleEach(book, claims, person.visits)) {
                reasons += ruling.reasons.size();
            }
        }
        if (reasons < 100'000) {
            state.SkipWithError("visits were not ruled");
        }
        benchmark::DoNotOptimize(reasons);
    }
}
BENCHMARK(ruleAYear)->Name("rule_100k_claims_x_100k_visits/people")->Arg(25'000)->Arg(1)->Unit(benchmark::kMillisecond);

/// One buyer of ten visits among 100,000 claims.
void ruleOne(benchmark::State& state)
{
    const Year year(100'000, 10, 1);
    const auto book = rules();
    const ClaimRegister claims(year.claims);
    const History history(year.people.front().visits);
    for (auto _ : state) {
        benchmark::DoNotOptimize(rule(book, claims, history));
    }
}
BENCHMARK(ruleOne)->Name("one_ruling_of_ten_visits")->Unit(benchmark::kMicrosecond);

/// A draft held against the rules in force.
void replayAYear(benchmark::State& state)
{
    const Year year(100'000, 100'000, 25'000);
    const auto book = rules();
    const ClaimRegister claims(year.claims);
    for (auto _ : state) {
        benchmark::DoNotOptimize(replay(book, book, claims, year.people));
    }
}
BENCHMARK(replayAYear)->Name("replay_100k_visits")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace mingshi
