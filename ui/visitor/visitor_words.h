// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/notice_change.h"
#include "consent/visit.h"
#include "controls/fact_rows.h"
#include "controls/language.h"

#include <vector>

/// What the visitor's screen says about a value, in the visitor's language. Source texts are in context "Visitor".
namespace mingshi::visitor_words {

/// A source text of that context, in the language.
QString say(const Language& language, const char* source);
QString text(const std::string& utf8);
/// The site's local time.
QString date(Timestamp at, const Language& language);
QString dateAndTime(Timestamp at, const Language& language);

/// A channel is called by its own name; the two answers that name nobody are in the visitor's language.
QString channelName(const Channel& channel, const Language& language);
/// Stable and never shown: the site's code of a channel, else that of its kind.
QString channelKey(const Channel& channel);
QString purposeName(Purpose purpose, const Language& language);

/// key: channelKey; label: name; value: the icon's name; detail: what kind of channel it is.
std::vector<Fact> channelCards(const std::vector<Channel>& channels, const Language& language);
/// key: code; label: the language's name in itself.
/// Who can be here with a child under 14, by code(Guardian); then "nobody" and "fourteen".
std::vector<Fact> guardianCards(const Language& language);
/// What the notice's screen says to a child's guardian.
QString toGuardian(Guardian guardian, const Language& language);
std::vector<Fact> languageCards(const std::vector<std::string>& languages);

std::vector<Fact> fullTextRows(const Notice& notice, const NoticeText& text, const Language& language);
/// label: what it is about; value: what is said now; detail: what was said before.
std::vector<Fact> changeRows(const std::vector<NoticeChange>& changes, const Language& language);
std::vector<Fact> visitRows(const std::vector<Visit>& visits, const Language& language);
std::vector<Fact> consentRows(const std::vector<ConsentRecord>& consents, const Language& language);
/// All of `purposes`, then each; none when there is only one. key: "all" or the purpose's code; value: "check" for the
/// one that is chosen.
std::vector<Fact> withdrawalCards(const std::vector<Purpose>& purposes, std::optional<Purpose> chosen,
                                  const Language& language);
/// `everything`: nothing else is consented to, so the pass and the key go too.
std::vector<Fact> whatGoes(const KnownVisitor& visitor, const std::vector<Purpose>& purposes, bool everything,
                           const Language& language);
std::vector<Fact> whatStays(bool everything, const Language& language);
std::vector<Fact> certificateRows(const DeletionCertificate& certificate, const Language& language);

} // namespace mingshi::visitor_words
