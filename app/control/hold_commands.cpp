// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"
#include "control/signing_in.h"

#include "exchange/calendar_json.h"
#include "staff/hold_terms.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace mingshi::control {

namespace {

using Json = nlohmann::ordered_json;

struct HoldOptions : SignInOptions {
    std::string pass;
    std::string record;
    std::string renews;
    std::string hold;
    std::string ground;
    std::string caseReference;
    std::vector<std::string> covers;
    std::string until;
    bool asJson = false;
};

std::string_view holdState(const LegalHold& hold)
{
    return hold.endedAt ? "ended" : hold.confirmedAt ? "live" : "waits";
}

Json holdJson(const LegalHold& hold)
{
    Json covers = Json::array();
    for (const HoldClass what : hold.terms.covers) {
        covers.push_back(code(what));
    }
    const auto moment = [](const std::optional<Timestamp>& at) { return at ? Json(toIso8601(*at)) : Json(); };
    return {{"hold", hold.id},
            {"state", holdState(hold)},
            {"pseudonym", hold.principal},
            {"ground", code(hold.terms.ground)},
            {"case", hold.terms.caseReference},
            {"covers", std::move(covers)},
            {"until", toIso8601(hold.terms.until)},
            {"placedBy", hold.placedBy},
            {"placedAt", toIso8601(hold.placedAt)},
            {"confirmedBy", hold.confirmedBy},
            {"confirmedAt", moment(hold.confirmedAt)},
            {"endedBy", hold.endedBy},
            {"endedAt", moment(hold.endedAt)},
            {"restricted", hold.restricted}};
}

void writeHold(const LegalHold& hold)
{
    std::cout << hold.id << "  " << holdState(hold) << "  " << code(hold.terms.ground) << ' '
              << hold.terms.caseReference << "  " << holdClassCodes(hold.terms.covers) << "  until "
              << toIso8601(hold.terms.until) << "  placed by " << hold.placedBy
              << (hold.confirmedAt ? ", confirmed by " + hold.confirmedBy : "")
              << (hold.endedAt ? ", ended by " + hold.endedBy : "") << "  restricted rows " << hold.restricted << '\n';
}

std::string_view holdSentence(HoldProblem problem)
{
    switch (problem) {
    case HoldProblem::NoCase:
        return "The case's reference has 4 to 32 of A-Z, 0-9 and '-', and no number that could be a person's.";
    case HoldProblem::CoversNothing:
        return "The hold covers nothing.";
    case HoldProblem::OverAlready:
        return "The last day is over already.";
    case HoldProblem::TooLong:
        return "A hold lasts three years at most; after that it is placed anew.";
    case HoldProblem::NotWaiting:
        return "This hold does not wait to be confirmed: it was confirmed, has ended, or its time is over.";
    case HoldProblem::OwnHold:
        return "Whoever placed a hold does not confirm it: another account does.";
    }
    return {};
}

int tellHoldProblems(const std::vector<HoldProblem>& problems)
{
    for (const HoldProblem problem : problems) {
        std::cerr << holdSentence(problem) << '\n';
    }
    std::cerr << std::flush;
    return 1;
}

Result<LegalHold> holdNamed(SqlCipherStore& store, const std::string& id)
{
    const auto holds = store.holds();
    if (!holds) {
        return std::unexpected(holds.error());
    }
    const auto found = std::ranges::find(*holds, id, &LegalHold::id);
    return found == holds->end() ? fail(ErrorCode::RecordUnreadable, "no legal hold has this number")
                                 : Result<LegalHold>(*found);
}

/// By the ways in which the panel finds a person, or as the person of the hold that is renewed.
Result<Pseudonym> heldPerson(const HoldOptions& options, SqlCipherStore& store)
{
    if (!options.renews.empty()) {
        const auto hold = holdNamed(store, options.renews);
        return hold ? Result<Pseudonym>(hold->principal) : std::unexpected(hold.error());
    }
    Result<KnownVisitor> known = fail(ErrorCode::PassUnreadable);
    if (!options.record.empty()) {
        if (const auto record = recordIdFromText(options.record)) {
            known = store.findByRecord(*record, now());
        }
    } else if (const auto pass = PassCode::fromText(options.pass)) {
        known = store.findByPass(*pass, now());
    }
    return known ? Result<Pseudonym>(known->principal) : std::unexpected(known.error());
}

int tellHold(const HoldOptions& options, const Result<LegalHold>& hold, const std::string& then)
{
    if (!hold) {
        return tell(hold.error());
    }
    if (options.asJson) {
        std::cout << holdJson(*hold).dump(2) << std::endl;
    } else {
        writeHold(*hold);
        std::cout << then << std::endl;
    }
    return 0;
}

int listHolds(const HoldOptions& options)
{
    const auto session = signIn(options, &mayManage);
    if (!session) {
        return tell(session.error());
    }
    const auto holds = session->store->holds();
    if (!holds) {
        return tell(holds.error());
    }
    Json all = Json::array();
    for (const LegalHold& hold : *holds) {
        if (options.asJson) {
            all.push_back(holdJson(hold));
        } else {
            writeHold(hold);
        }
    }
    if (options.asJson) {
        std::cout << Json{{"holds", std::move(all)}}.dump(2) << '\n';
    } else if (holds->empty()) {
        std::cout << "There is no legal hold.\n";
    }
    std::cout << std::flush;
    return 0;
}

int placeHold(const HoldOptions& options)
{
    HoldTerms terms{.ground = *holdGroundFromCode(options.ground),
                    .caseReference = options.caseReference,
                    .covers = {},
                    .until = {}};
    for (const std::string& what : options.covers) {
        terms.covers.insert(*holdClassFromCode(what));
    }
    const auto last = dayFromIso8601(options.until);
    if (!last) {
        std::cerr << "--until: not a day, as in 2027-06-30" << std::endl;
        return unusable;
    }
    terms.until = *last + std::chrono::days(1); // the whole of its last day, in UTC
    const auto session = signIn(options, &mayDelete);
    if (!session) {
        return tell(session.error());
    }
    if (const auto problems = problemsOf(terms, now()); !problems.empty()) {
        return tellHoldProblems(problems);
    }
    const auto person = heldPerson(options, *session->store);
    if (!person) {
        return tell(person.error());
    }
    return tellHold(options, session->store->placeHold(*person, terms, session->by, now()),
                    "It holds nothing until another account confirms it: mingshictl store holds confirm HOLD");
}

int confirmHold(const HoldOptions& options)
{
    const auto session = signIn(options, &mayApprove);
    if (!session) {
        return tell(session.error());
    }
    const auto hold = holdNamed(*session->store, options.hold);
    if (!hold) {
        return tell(hold.error());
    }
    if (const auto problems = confirmationProblems(*hold, session->by.id, now()); !problems.empty()) {
        return tellHoldProblems(problems);
    }
    return tellHold(options, session->store->confirmHold(hold->id, session->by, now()),
                    "What it covers is restricted instead of deleted from now on.");
}

int liftHold(const HoldOptions& options)
{
    const auto session = signIn(options, &mayDelete);
    if (!session) {
        return tell(session.error());
    }
    const auto hold = holdNamed(*session->store, options.hold);
    if (!hold) {
        return tell(hold.error());
    }
    if (hold->endedAt) {
        std::cerr << "This hold has ended." << std::endl;
        return 1;
    }
    return tellHold(options, session->store->liftHold(hold->id, session->by, now()),
                    "The next deletion run takes what it kept, with a certificate: mingshictl store delete-due");
}

} // namespace

void addHoldCommands(CLI::App& app, int& code)
{
    auto options = std::make_shared<HoldOptions>();
    auto* holds = app.get_subcommand("store")
                      ->add_subcommand("holds", "Legal holds: what the law wants kept is restricted instead of deleted")
                      ->require_subcommand(1);
    const auto made = [&](CLI::App* command, const std::string& who) {
        addSignIn(command, *options, who);
        command->add_flag("--json", options->asJson, "One object instead of lines");
        return command;
    };
    made(holds->add_subcommand("list", "Those that wait or live by their end, then the newest of the others"),
         "a manager, the privacy officer or an inspector")
        ->callback([options, &code] { code = listHolds(*options); });

    auto* placing =
        made(holds->add_subcommand("place", "Ask for a hold; it holds nothing until another account confirms it"),
             "a manager");
    auto* person = placing->add_option_group("person")->require_option(1);
    person->add_option("--pass", options->pass, "The person's pass, as printed");
    person->add_option("--record", options->record, "The number of one of the person's receipts");
    person->add_option("--renews", options->renews, "The hold that this one continues");
    placing->add_option("--ground", options->ground, "Why the law wants it kept")
        ->check(CLI::IsMember({"court", "arbitration", "authority", "statutory_period"}))
        ->required();
    placing->add_option("--case", options->caseReference, "The case's reference; nothing of a person")->required();
    placing->add_option("--covers", options->covers, "What it covers; never documents, pictures or comparisons")
        ->check(CLI::IsMember({"visits", "rulings", "checks"}))
        ->delimiter(',')
        ->required();
    placing->add_option("--until", options->until, "Its last day, for example 2027-06-30; three years at most")
        ->required();
    placing->callback([options, &code] { code = placeHold(*options); });

    auto* confirming = made(holds->add_subcommand("confirm", "Let a hold live; four eyes"),
                            "a manager or the privacy officer, not the one who placed it");
    confirming->add_option("HOLD", options->hold, "Its number")->required();
    confirming->callback([options, &code] { code = confirmHold(*options); });

    auto* lifting = made(holds->add_subcommand("lift", "End a hold before its time, or one that waits"), "a manager");
    lifting->add_option("HOLD", options->hold, "Its number")->required();
    lifting->callback([options, &code] { code = liftHold(*options); });
}

} // namespace mingshi::control
