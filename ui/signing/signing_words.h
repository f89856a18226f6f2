// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "signing/signing_flow.h"
#include "words/ruling_words.h"

/// What the desk says about a value, in the language of the moment. Never an accusation, never a number of likeness.
namespace mingshi::signing_words {

/// One plain instruction: "Please come a little closer".
QString instruction(const Language& language, CaptureProblem problem);

QString outcome(const Language& language, ComparisonBand band);
/// What follows from it, or what may help a second try.
QString outcomeAdvice(const Language& language, const ComparisonOutcome& outcome);

QString reason(const Language& language, signing::ByPersonReason reason);
/// How identity was checked, in the same words for every way.
QString identity(const Language& language, const signing::CheckedIdentity& identity);
QString timelineAnswer(const Language& language, signing::TimelineAnswer answer);

std::vector<Fact> visits(const Language& language, const Timeline& timeline);
/// What the reader read, for the person who looks at the card.
std::vector<Fact> document(const Language& language, const signing::DocumentSummary& document);
/// At the contract: identity, visits, who brought the buyer, what a person decides, and who may be told.
std::vector<Fact> result(const Language& language, const signing::AtContract& contract,
                         const ruling_words::Names& names);

/// Texts of errors are written in errors/error.cpp and translated in the context "Errors".
QString whatHappened(const Language& language, ErrorCode code);
QString whatToDo(const Language& language, ErrorCode code);

} // namespace mingshi::signing_words
