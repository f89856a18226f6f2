// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "attribution/ruling.h"

#include "attribution/standing.h"

#include <algorithm>
#include <iterator>

namespace mingshi {

namespace {

/// A channel keeps the client from the visit that began it; the version of that visit governs it to its end.
struct Protection {
    std::vector<Standing> holders;
    std::vector<Share> shares;
    std::string event;
    Timestamp since{};
    Timestamp until{};
    const RuleVersion* rule = nullptr;
};

struct WalkInProtection {
    std::string event;
    Timestamp until{};
    const RuleVersion* rule = nullptr;
};

/// A judged visit. A run of visits for the same channels is stepped over at once.
struct PastVisit {
    std::string event;
    Timestamp at{};
    std::vector<Share> shares;
    std::size_t runStart = 0;
};

bool contains(const std::vector<Share>& shares, std::string_view channel)
{
    return std::ranges::find(shares, channel, &Share::channel) != shares.end();
}

bool isPaid(ChannelKind kind)
{
    return kind != ChannelKind::WalkIn && kind != ChannelKind::NotSaid;
}

/// Judges the visits of one person one after the other.
class Person {
public:
    Person(const RuleBook& rules, const ClaimRegister& claims) : m_rules(rules), m_claims(claims) {}

    Ruling judge(const VisitEvent& event)
    {
        m_ruling = {};
        m_ruling.visit = event.id;
        m_ruling.firstVisit = m_past.empty() ? event.id : m_past.front().event;
        if (const auto* rule = m_rules.at(event.visit.at); rule != nullptr) {
            m_ruling.version = rule->version;
            judgeUnder(*rule, event);
        } else {
            conclude(Outcome::ByHuman, Because::NoRuleInForce, {}, event.id);
        }
        remember(event);
        return std::move(m_ruling);
    }

private:
    void say(Because because, const RuleVersion& rule, const std::string& event, const std::string& channel = {})
    {
        m_ruling.reasons.push_back({because, rule.version, event, channel});
    }
    void conclude(Outcome outcome, Because because, const std::string& version, const std::string& event)
    {
        m_ruling.outcome = outcome;
        m_ruling.reasons.push_back({because, version, event, {}});
    }
    void award(const std::vector<Share>& shares)
    {
        m_ruling.outcome = shares.size() == 1 ? Outcome::Channel : Outcome::Split;
        m_ruling.shares = shares;
    }

    void judgeUnder(const RuleVersion& rule, const VisitEvent& event)
    {
        auto said = whatTheVisitorSaid(rule, event);
        const bool cameAlone = event.visit.channel.kind == ChannelKind::WalkIn;
        if (cameAlone && !said.empty()) {
            return conclude(Outcome::ByHuman, Because::SaidBoth, rule.version, event.id);
        }
        const Timestamp at = event.visit.at;
        if (m_protection && at >= m_protection->until) {
            m_protection.reset();
        }
        const auto standing = bestOfEachChannel(rule, whatStands(rule, at, std::move(said)));
        if (m_protection) {
            return judgeProtected(rule, event, standing);
        }
        if (!standing.empty()) {
            return decide(rule, event, standing);
        }
        if (!cameAlone) {
            m_ruling.outcome = walkInHolds(at) ? Outcome::WalkIn : Outcome::NoChannel;
            return;
        }
        m_ruling.outcome = Outcome::WalkIn;
        if (rule.walkInProtection > std::chrono::seconds{0}) {
            m_walkIn = {event.id, at + rule.walkInProtection, &rule};
            say(Because::WalkInProtectionBegins, rule, event.id);
        }
    }

    /// The channels that the visitor himself brought up, by a claim or by name.
    std::vector<Standing> whatTheVisitorSaid(const RuleVersion& rule, const VisitEvent& event)
    {
        std::vector<Standing> said;
        auto answers = event.answers;
        std::ranges::sort(answers);
        answers.erase(std::unique(answers.begin(), answers.end()), answers.end());
        for (const auto& each : answers) {
            const auto claims = knownThen(each.claim, event.visit.at);
            const auto channel = claims.size() == 1 ? claims.front().channel : std::string();
            if (each.answer != ClaimAnswer::Confirmed) {
                say(each.answer == ClaimAnswer::Denied ? Because::ClaimDenied : Because::ClaimNotConfirmed, rule,
                    each.claim, channel);
            } else if (claims.size() != 1) {
                say(claims.empty() ? Because::ClaimNotRegistered : Because::ClaimCodeTwice, rule, each.claim);
            } else {
                say(Because::ClaimConfirmed, rule, each.claim, channel);
                said.push_back({channel, claims.front().kind, claims.front().registeredAt, each.claim, false});
            }
        }
        const Channel& named = event.visit.channel;
        if (named.kind == ChannelKind::WalkIn) {
            say(Because::WalkInNamed, rule, event.id);
        } else if (!isPaid(named.kind)) {
            say(Because::NobodyNamed, rule, event.id);
        } else if (std::ranges::find(said, named.code, &Standing::channel) == said.end()) {
            say(rule.namedChannelCounts ? Because::ChannelNamed : Because::ChannelNamedWithoutClaim, rule, event.id,
                named.code);
            if (rule.namedChannelCounts) {
                said.push_back({named.code, named.kind, event.visit.at, event.id, true});
            }
        }
        return said;
    }

    /// A claim that reached the office after the visit is later evidence: a person looks at it, the rules do not.
    std::vector<Claim> knownThen(const std::string& code, Timestamp at) const
    {
        std::vector<Claim> known;
        std::ranges::copy_if(m_claims.withCode(code), std::back_inserter(known),
                             [&](const Claim& claim) { return claim.knownAt <= at; });
        return known;
    }

    std::vector<Standing> whatStands(const RuleVersion& rule, Timestamp at, std::vector<Standing> said)
    {
        std::erase_if(said, [&](const Standing& each) {
            const auto before = m_ruling.reasons.size();
            if (!each.byName && at < each.registeredAt + rule.ahead) {
                say(Because::NotAheadEnough, rule, each.event, each.channel);
            }
            if (rule.claimValidity && !each.byName && at >= each.registeredAt + *rule.claimValidity) {
                say(Because::ClaimExpired, rule, each.event, each.channel);
            }
            if (const auto* earlier = earlierVisitForOthers(rule, each); earlier != nullptr) {
                say(Because::ExistingClient, rule, earlier->event, each.channel);
            }
            if (walkInHolds(at)) {
                say(Because::WalkInProtected, *m_walkIn->rule, m_walkIn->event, each.channel);
            }
            return m_ruling.reasons.size() != before;
        });
        return said;
    }

    /// The newest visit before the claim was registered that was not this channel's, if it lies close enough.
    const PastVisit* earlierVisitForOthers(const RuleVersion& rule, const Standing& claim) const
    {
        auto end = std::ranges::lower_bound(m_past, claim.registeredAt, {}, &PastVisit::at) - m_past.begin();
        while (end > 0 && contains(m_past[static_cast<std::size_t>(end - 1)].shares, claim.channel)) {
            end = static_cast<std::ptrdiff_t>(m_past[static_cast<std::size_t>(end - 1)].runStart);
        }
        if (end == 0) {
            return nullptr;
        }
        const auto& earlier = m_past[static_cast<std::size_t>(end - 1)];
        return claim.registeredAt < earlier.at + rule.existingClient ? &earlier : nullptr;
    }

    bool walkInHolds(Timestamp at) const { return m_walkIn && at < m_walkIn->until; }

    void judgeProtected(const RuleVersion& rule, const VisitEvent& event, const std::vector<Standing>& standing)
    {
        std::vector<Standing> others;
        std::ranges::copy_if(standing, std::back_inserter(others),
                             [&](const Standing& each) { return !contains(m_protection->shares, each.channel); });
        if (others.empty() || rule.visitBeatsClaim) {
            for (const auto& each : others) {
                say(Because::ProtectedForAnother, rule, m_protection->event, each.channel);
            }
            return keep(event);
        }
        for (const auto& holder : m_protection->holders) {
            say(Because::ProtectionCompetes, rule, m_protection->event, holder.channel);
        }
        others.insert(others.end(), m_protection->holders.begin(), m_protection->holders.end());
        decide(rule, event, others);
    }

    void keep(const VisitEvent& event)
    {
        auto& protection = *m_protection;
        const auto& rule = *protection.rule;
        for (const auto& holder : protection.holders) {
            say(Because::ProtectionHolds, rule, protection.event, holder.channel);
        }
        award(protection.shares);
        const auto wanted = event.visit.at + rule.protectionExtension;
        const auto cap = protection.since + std::max(rule.protectionCap, rule.visitProtection);
        if (wanted > protection.until && protection.until < cap) {
            say(Because::ProtectionExtended, rule, event.id);
            protection.until = std::min<Timestamp>(wanted, cap);
        }
        if (wanted > cap) {
            say(Because::ProtectionCapped, rule, protection.event);
        }
    }

    void decide(const RuleVersion& rule, const VisitEvent& event, const std::vector<Standing>& standing)
    {
        auto chosen = choose(rule, standing, m_ruling.reasons);
        if (chosen.winners.empty()) {
            m_ruling.outcome = Outcome::ByHuman; // a protection that stood goes on
            return;
        }
        if (m_protection && chosen.winners == m_protection->holders) {
            return keep(event);
        }
        award(chosen.shares);
        m_protection.reset();
        if (rule.visitProtection > std::chrono::seconds{0}) {
            const auto at = event.visit.at;
            m_protection = {
                std::move(chosen.winners), std::move(chosen.shares), event.id, at, at + rule.visitProtection, &rule};
            say(Because::ProtectionBegins, rule, event.id);
        }
    }

    void remember(const VisitEvent& event)
    {
        PastVisit past{event.id, event.visit.at, m_ruling.shares, m_past.size()};
        if (!m_past.empty() && m_past.back().shares == past.shares) {
            past.runStart = m_past.back().runStart;
        }
        m_past.push_back(std::move(past));
    }

    const RuleBook& m_rules;
    const ClaimRegister& m_claims;
    std::optional<Protection> m_protection;
    std::optional<WalkInProtection> m_walkIn;
    std::vector<PastVisit> m_past;
    Ruling m_ruling;
};

Ruling notKnown(Because because)
{
    Ruling ruling;
    ruling.reasons.push_back({because, {}, {}, {}});
    return ruling;
}

} // namespace

std::vector<Ruling> ruleEach(const RuleBook& rules, const ClaimRegister& claims, std::vector<VisitEvent> visits)
{
    std::ranges::stable_sort(visits, {}, [](const VisitEvent& each) { return std::tie(each.visit.at, each.id); });
    Person person(rules, claims);
    std::vector<Ruling> rulings;
    rulings.reserve(visits.size());
    std::ranges::transform(visits, std::back_inserter(rulings),
                           [&](const VisitEvent& each) { return person.judge(each); });
    return rulings;
}

Ruling rule(const RuleBook& rules, const ClaimRegister& claims, const History& history)
{
    if (std::holds_alternative<NoPass>(history)) {
        return notKnown(Because::PassNotShown);
    }
    if (std::holds_alternative<NoConsent>(history)) {
        return notKnown(Because::ConsentNotGiven);
    }
    auto rulings = ruleEach(rules, claims, std::get<std::vector<VisitEvent>>(history));
    return rulings.empty() ? notKnown(Because::NoVisitOnRecord) : std::move(rulings.back());
}

} // namespace mingshi
