// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "panel_hold_words.h"

#include "case_words.h"

#include "controls/moments.h"
#include "words/hold_words.h"

namespace mingshi::panel_hold_words {

namespace {

QString figureOf(const Language& language, std::size_t number)
{
    return language.locale().toString(static_cast<qulonglong>(number));
}

std::size_t rowsOf(const Holdable& holdable, HoldClass what)
{
    switch (what) {
    case HoldClass::Visits:
        return holdable.visits;
    case HoldClass::Rulings:
        return holdable.rulings;
    case HoldClass::Checks:
        break;
    }
    return holdable.checks;
}

QString stateOf(const Language& language, const LegalHold& hold)
{
    if (hold.endedAt) {
        return language.translate("Manager", "Ended on %1").arg(momentWords(language, *hold.endedAt));
    }
    return hold.confirmedAt
               ? language.translate("Manager", "Lives until %1").arg(hold_words::lastDay(language, hold.terms.until))
               : language.translate("Manager", "Waits for another person; it holds nothing yet");
}

} // namespace

QString title(const Language& language, const LegalHold& hold)
{
    return hold_words::ground(language, hold.terms.ground) + QStringLiteral(" · ") + QChar(0x2066) +
           QString::fromStdString(hold.terms.caseReference) + QChar(0x2069);
}

std::vector<Fact> all(const Language& language, const std::vector<LegalHold>& holds)
{
    std::vector<Fact> rows;
    for (const auto& hold : holds) {
        rows.push_back({.key = QString::fromStdString(hold.id),
                        .label = title(language, hold),
                        .value = stateOf(language, hold),
                        .detail = {}});
    }
    return rows;
}

std::vector<Fact> facts(const Language& language, const LegalHold& hold)
{
    const auto who = [&](const std::string& staff, Timestamp at) {
        return language.translate("Manager", "Staff number %1, %2")
            .arg(QString::fromStdString(staff), momentWords(language, at));
    };
    std::vector<Fact> rows{
        case_words::fact("state", language.translate("Manager", "State"), stateOf(language, hold)),
        case_words::fact("covers", language.translate("Manager", "Covers"),
                         hold_words::covers(language, hold.terms.covers)),
        case_words::fact("until", language.translate("Manager", "Last day"),
                         hold_words::lastDay(language, hold.terms.until)),
        case_words::fact("restricted", language.translate("Manager", "Entries kept under it that nobody can read"),
                         figureOf(language, hold.restricted)),
        case_words::fact("placed", language.translate("Manager", "Placed by"), who(hold.placedBy, hold.placedAt))};
    if (hold.confirmedAt) {
        rows.push_back(case_words::fact("confirmed", language.translate("Manager", "Confirmed by"),
                                        who(hold.confirmedBy, *hold.confirmedAt)));
    }
    if (hold.endedAt) {
        rows.push_back(case_words::fact("ended", language.translate("Manager", "Ended by"),
                                        hold.endedBy == "system" ? language.translate("Manager", "Its time was over")
                                                                 : who(hold.endedBy, *hold.endedAt)));
    }
    return rows;
}

std::vector<Fact> stays(const Language& language, const Holdable& holdable)
{
    std::vector<Fact> rows;
    for (const LegalHold& hold : holdable.holds) {
        if (!hold.lives()) {
            continue;
        }
        auto row = case_words::fact("stays", title(language, hold), hold_words::covers(language, hold.terms.covers));
        row.detail = language.translate("Manager", "Until %1, readable by nobody")
                         .arg(hold_words::lastDay(language, hold.terms.until));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Fact> grounds(const Language& language)
{
    return case_words::choices(allHoldGrounds, [&](HoldGround ground) { return hold_words::ground(language, ground); });
}

std::vector<Fact> classes(const Language& language, const Holdable& holdable)
{
    std::vector<Fact> rows;
    for (const auto one : allHoldClasses) {
        rows.push_back(case_words::fact(
            code(one), hold_words::holdClass(language, one),
            language.translate("Manager", "Entries: %1").arg(figureOf(language, rowsOf(holdable, one)))));
    }
    return rows;
}

std::vector<Fact> periods(const Language& language)
{
    return {case_words::fact("half", language.translate("Manager", "Half a year"), {}),
            case_words::fact("year", language.translate("Manager", "One year"), {}),
            case_words::fact("two", language.translate("Manager", "Two years"), {}),
            case_words::fact(
                "three", language.translate("Manager", "Three years, the longest; after that it is placed anew"), {})};
}

std::vector<Fact> preview(const Language& language, const panel::at::NewHold& fresh)
{
    QStringList staying;
    QStringList going;
    for (const auto one : allHoldClasses) {
        const QString words = hold_words::holdClass(language, one) + QStringLiteral(": ") +
                              figureOf(language, rowsOf(fresh.person.holdable, one));
        (fresh.covers.contains(one) ? staying : going).append(words);
    }
    going.append(
        language.translate("Manager", "The pass, the document's data, comparisons of the face, the person's key"));
    std::vector<Fact> rows;
    if (!staying.isEmpty()) {
        rows.push_back(case_words::fact("staying", language.translate("Manager", "Stays, readable by nobody"),
                                        staying.join(u'\n')));
    }
    rows.push_back(case_words::fact("going", language.translate("Manager", "Goes all the same"), going.join(u'\n')));
    return rows;
}

} // namespace mingshi::panel_hold_words
