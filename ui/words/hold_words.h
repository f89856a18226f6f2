// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/legal_hold.h"
#include "controls/fact_rows.h"
#include "controls/language.h"

/// A legal hold in words, for whoever placed it and for the person whom it is about.
namespace mingshi::hold_words {

QString ground(const Language& language, HoldGround ground); ///< "A case before a court"
QString holdClass(const Language& language, HoldClass what);
QString covers(const Language& language, const std::set<HoldClass>& classes);
/// The last day, on this machine's clock.
QString lastDay(const Language& language, Timestamp until);

/// What the person is told: what is kept, why, until when, and what can be done against it. `already`: it would be
/// deleted by now.
Fact toldToThePerson(const Language& language, const HoldTerms& terms, bool already);

} // namespace mingshi::hold_words
