// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signing_steps.h"

#include "errors/overloaded.h"

#include <algorithm>

namespace mingshi {

namespace {

enum class Stage { SignIn, Pass, IdReading, FaceComparison, Card, Identity, Timeline, Ruling, Disclosure, Contract };

Stage stageOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::IdReading:
        return Stage::IdReading;
    case Purpose::SettlementDisclosure:
        return Stage::Disclosure;
    default:
        return Stage::FaceComparison;
    }
}

/// A fault belongs to the furthest step that was begun.
Stage furthest(const signing::State& state)
{
    if (state.identity) {
        return Stage::Timeline;
    }
    if (state.document) {
        return Stage::Identity;
    }
    return state.answers.empty() ? Stage::Pass : Stage::Card;
}

Stage stageOf(const signing::State& state)
{
    return std::visit(Overloaded{
                          [](const signing::Locked&) { return Stage::SignIn; },
                          [](const signing::SigningIn&) { return Stage::SignIn; },
                          [](const signing::AwaitingPass&) { return Stage::Pass; },
                          [](const signing::LookingUp&) { return Stage::Pass; },
                          [](const signing::Asking& asking) { return stageOf(asking.notice->purpose); },
                          [](const signing::StoringConsent& storing) { return stageOf(storing.purpose); },
                          [](const signing::HandingPass& handing) { return stageOf(handing.consent.purpose); },
                          [](const signing::ReadingCard&) { return Stage::Card; },
                          [](const signing::AnnouncingCamera&) { return Stage::Identity; },
                          [](const signing::Capturing&) { return Stage::Identity; },
                          [](const signing::ShowingOutcome&) { return Stage::Identity; },
                          [](const signing::CheckingByPerson&) { return Stage::Identity; },
                          [](const signing::ShowingTimeline&) { return Stage::Timeline; },
                          [](const signing::ApplyingRules&) { return Stage::Ruling; },
                          [](const signing::ShowingRuling&) { return Stage::Ruling; },
                          [](const signing::CorrectingChannel&) { return Stage::Ruling; },
                          [](const signing::AtContract&) { return Stage::Contract; },
                          [&](const signing::Faulted&) { return furthest(state); },
                      },
                      state.screen);
}

QString stageLabel(const Language& language, Stage stage)
{
    switch (stage) {
    case Stage::SignIn:
        return language.translate("Signing", "Staff sign in");
    case Stage::Pass:
        return language.translate("Signing", "Visit pass");
    case Stage::IdReading:
        return language.translate("Signing", "May the card be read?");
    case Stage::FaceComparison:
        return language.translate("Signing", "Comparison or person?");
    case Stage::Card:
        return language.translate("Signing", "Identity card");
    case Stage::Identity:
        return language.translate("Signing", "Check of identity");
    case Stage::Timeline:
        return language.translate("Signing", "Visits");
    case Stage::Ruling:
        return language.translate("Signing", "What the rules say");
    case Stage::Disclosure:
        return language.translate("Signing", "Who may be told?");
    case Stage::Contract:
        return language.translate("Signing", "Contract");
    }
    return {};
}

QString answered(const Language& language, signing::TimelineAnswer answer)
{
    return answer != signing::TimelineAnswer::NotAsked ? language.translate("Signing", "Answered")
                                                       : language.translate("Signing", "Not shown");
}

QString howItWent(const Language& language, Stage stage, const signing::State& state)
{
    switch (stage) {
    case Stage::SignIn:
        return state.staff ? QString::fromStdString(state.staff->account.displayName) : QString();
    case Stage::Pass:
        return state.visitor     ? language.translate("Signing", "Found")
               : state.principal ? language.translate("Signing", "Made here")
                                 : language.translate("Signing", "Without a pass");
    case Stage::IdReading:
    case Stage::FaceComparison:
        return language.translate("Signing", "Answered");
    case Stage::Card:
        return state.document ? language.translate("Signing", "Read") : language.translate("Signing", "Not read here");
    case Stage::Identity:
        return state.identity && state.identity->byFace ? language.translate("Signing", "By comparison")
                                                        : language.translate("Signing", "By a person");
    case Stage::Timeline:
        return answered(language, state.attribution.timeline);
    case Stage::Ruling:
        return answered(language, state.attribution.answer);
    case Stage::Disclosure:
        return state.answers.contains(Purpose::SettlementDisclosure) ? language.translate("Signing", "Answered")
                                                                     : language.translate("Signing", "Not asked");
    case Stage::Contract:
        break;
    }
    return {};
}

} // namespace

SigningSteps stepsOf(const visit::Site& site, const signing::State& state, const Language& language)
{
    std::vector<Stage> stages{Stage::SignIn,     Stage::Pass,     Stage::IdReading, Stage::FaceComparison,
                              Stage::Card,       Stage::Identity, Stage::Timeline,  Stage::Ruling,
                              Stage::Disclosure, Stage::Contract};
    std::erase_if(stages, [&](Stage stage) {
        return (stage == Stage::IdReading && !site.notices.contains(Purpose::IdReading)) ||
               (stage == Stage::FaceComparison && !site.notices.contains(Purpose::IdFaceComparison)) ||
               (stage == Stage::Disclosure && !site.notices.contains(Purpose::SettlementDisclosure));
    });
    const auto now = stageOf(state);
    SigningSteps steps;
    for (const auto stage : stages) {
        const bool behind = stage < now;
        steps.current += behind ? 1 : 0;
        steps.rows.push_back({.key = QString::number(static_cast<int>(stage)),
                              .label = stageLabel(language, stage),
                              .value = behind ? howItWent(language, stage, state) : QString(),
                              .detail = {}});
    }
    return steps;
}

} // namespace mingshi
