// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signing_words.h"

#include "controls/moments.h"

namespace mingshi::signing_words {

namespace {

QString kind(const Language& language, DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::ResidentCard:
        return language.translate("Signing", "Resident identity card");
    case DocumentKind::HongKongMacaoTaiwanPermit:
        return language.translate("Signing", "Residence permit for Hong Kong, Macao and Taiwan residents");
    case DocumentKind::ForeignResident2017:
    case DocumentKind::ForeignResident2023:
        return language.translate("Signing", "Foreign permanent resident identity card");
    }
    return {};
}

QString check(const Language& language, ValueCheck check)
{
    switch (check) {
    case ValueCheck::None:
        return language.translate("Signing", "Not checked by the reader");
    case ValueCheck::CheckDigit:
        return language.translate("Signing", "Its check digit is right");
    case ValueCheck::Chip:
        return language.translate("Signing", "Read from the chip");
    case ValueCheck::Signature:
        return language.translate("Signing", "Signed by the issuing authority");
    case ValueCheck::OpticalOnly:
        return language.translate("Signing", "Read from the printed side only");
    }
    return {};
}

QString finding(const Language& language, DocumentFinding finding)
{
    switch (finding) {
    case DocumentFinding::NumberCheckDigitWrong:
        return language.translate("Signing", "The check digit of the number does not fit. Please compare the number.");
    case DocumentFinding::BirthDateDiffersFromNumber:
        return language.translate("Signing", "The date of birth and the number do not fit. Please compare both.");
    case DocumentFinding::SexDiffersFromNumber:
        return language.translate("Signing", "The sex and the number do not fit. Please compare both.");
    case DocumentFinding::RegionUnknown:
        return language.translate("Signing", "The region in the number is not in the list. Older cards can have it.");
    case DocumentFinding::NotYetValid:
        return language.translate("Signing", "The card is not valid yet. Please look at its dates.");
    case DocumentFinding::ValidityOver:
        return language.translate("Signing", "The card's validity is over. Please look at its dates.");
    }
    return {};
}

} // namespace

QString instruction(const Language& language, CaptureProblem problem)
{
    switch (problem) {
    case CaptureProblem::NoFace:
        return language.translate("Signing", "Please look at the screen");
    case CaptureProblem::SeveralFaces:
        return language.translate("Signing", "Please stand alone before the camera");
    case CaptureProblem::TooFar:
        return language.translate("Signing", "Please come a little closer");
    case CaptureProblem::TooNear:
        return language.translate("Signing", "Please move back a little");
    case CaptureProblem::CutOff:
        return language.translate("Signing", "Please move so that your whole face is in the picture");
    case CaptureProblem::TooDark:
        return language.translate("Signing", "It is too dark. Please turn towards the light");
    case CaptureProblem::TooBright:
        return language.translate("Signing", "It is too bright. Please turn away from the light");
    case CaptureProblem::Blurred:
        return language.translate("Signing", "Please hold still for a moment");
    case CaptureProblem::TurnedAway:
        return language.translate("Signing", "Please look straight at the screen");
    }
    return {};
}

QString outcome(const Language& language, ComparisonBand band)
{
    switch (band) {
    case ComparisonBand::Strong:
    case ComparisonBand::Match:
        return language.translate("Signing", "The picture on the card and the face agree");
    case ComparisonBand::Review:
        return language.translate("Signing", "Not confirmed. A person checks now");
    case ComparisonBand::NotComputed:
        return language.translate("Signing", "The pictures could not be compared. This says nothing about you");
    }
    return {};
}

QString outcomeAdvice(const Language& language, const ComparisonOutcome& outcome)
{
    switch (outcome.band) {
    case ComparisonBand::Strong:
    case ComparisonBand::Match:
        return language.translate("Signing", "Your identity is checked. Nothing of your face is kept.");
    case ComparisonBand::Review:
        return language.translate("Signing",
                                  "This happens with older pictures, glasses or light. It says nothing about you.");
    case ComparisonBand::NotComputed:
        return outcome.problem ? instruction(language, *outcome.problem)
                               : language.translate("Signing", "A person can check instead. It takes about as long.");
    }
    return {};
}

QString reason(const Language& language, signing::ByPersonReason reason)
{
    switch (reason) {
    case signing::ByPersonReason::Chosen:
        return language.translate("Signing", "The buyer chose the check by a person.");
    case signing::ByPersonReason::Refused:
        return language.translate("Signing", "This signing goes by a person's check.");
    case signing::ByPersonReason::Minor:
        return language.translate(
            "Signing", "The buyer is under 18: no face is compared. Under 14, a guardian has to be here and agree.");
    case signing::ByPersonReason::NotConfirmed:
        return language.translate("Signing", "The comparison did not confirm. That says nothing about the buyer.");
    case signing::ByPersonReason::NotComputed:
        return language.translate("Signing", "Nothing could be compared. That says nothing about the buyer.");
    case signing::ByPersonReason::ReaderFault:
        return language.translate("Signing", "The card could not be read by the device.");
    case signing::ByPersonReason::CameraFault:
        return language.translate("Signing", "The camera could not be used.");
    }
    return {};
}

QString identity(const Language& language, const signing::CheckedIdentity& identity)
{
    if (identity.byFace) {
        return language.translate("Signing", "By comparison: picture and face agree");
    }
    if (!identity.byPerson) {
        return language.translate("Signing", "Not checked");
    }
    switch (*identity.byPerson) {
    case 0:
        return language.translate("Signing", "By a person: card and person agree");
    case 1:
        return language.translate("Signing", "By a person: card and person differ");
    default:
        return language.translate("Signing", "By a person: could not be told");
    }
}

QString timelineAnswer(const Language& language, signing::TimelineAnswer answer)
{
    switch (answer) {
    case signing::TimelineAnswer::NotAsked:
        return language.translate("Signing", "Not shown: no pass, or no consent to it now");
    case signing::TimelineAnswer::Confirmed:
        return language.translate("Signing", "Confirmed by the buyer");
    case signing::TimelineAnswer::Disputed:
        return language.translate("Signing", "Disputed by the buyer: people decide");
    }
    return {};
}

std::vector<Fact> visits(const Language& language, const Timeline& timeline)
{
    std::vector<Fact> rows;
    for (const auto& visit : timeline.visits) {
        const auto number = static_cast<int>(rows.size()) + 1;
        rows.push_back({.key = QString::number(number),
                        .label = language.translate("Signing", "Visit %1").arg(language.locale().toString(number)),
                        .value = momentWords(language, visit.at),
                        .detail = ruling_words::channel(language, visit.channel)});
    }
    return rows;
}

std::vector<Fact> document(const Language& language, const signing::DocumentSummary& document)
{
    std::vector<Fact> rows{{.key = QStringLiteral("kind"),
                            .label = language.translate("Signing", "Kind of document"),
                            .value = kind(language, document.kind),
                            .detail = {}}};
    if (document.details) {
        const auto& details = *document.details;
        rows.push_back({.key = QStringLiteral("name"),
                        .label = language.translate("Signing", "Name"),
                        .value = QString::fromStdString(details.name.reveal()),
                        .detail = check(language, details.nameCheck)});
        rows.push_back({.key = QStringLiteral("number"),
                        .label = language.translate("Signing", "Number, last four"),
                        .value = QString::fromStdString(details.lastFour.reveal()),
                        .detail = check(language, details.numberCheck)});
        rows.push_back({.key = QStringLiteral("birth"),
                        .label = language.translate("Signing", "Date of birth"),
                        .value = dayWords(language, details.birth),
                        .detail = {}});
    }
    for (const auto found : document.findings) {
        rows.push_back({.key = QStringLiteral("finding-%1").arg(static_cast<int>(found)),
                        .label = language.translate("Signing", "Please look at"),
                        .value = finding(language, found),
                        .detail = {}});
    }
    return rows;
}

std::vector<Fact> result(const Language& language, const signing::AtContract& contract,
                         const ruling_words::Names& names)
{
    const auto& attribution = contract.attribution;
    const auto row = [](const char* key, QString label, QString value, QString detail = {}) {
        return Fact{.key = QString::fromLatin1(key),
                    .label = std::move(label),
                    .value = std::move(value),
                    .detail = std::move(detail)};
    };
    std::vector<Fact> rows{
        row("identity", language.translate("Signing", "Identity"), identity(language, contract.identity)),
        row("timeline", language.translate("Signing", "Visits"), timelineAnswer(language, attribution.timeline))};
    if (attribution.visits && attribution.visits->first) {
        const auto& first = *attribution.visits->first;
        rows.push_back(row("first", language.translate("Signing", "First visit"), momentWords(language, first.at),
                           ruling_words::channel(language, first.channel)));
        rows.push_back(row("count", language.translate("Signing", "Number of visits"),
                           language.locale().toString(static_cast<qulonglong>(attribution.visits->count))));
    } else {
        rows[1].detail = language.translate("Signing", "This does not mean that today is the first visit.");
    }
    if (const auto& ruling = attribution.ruling) {
        const bool unknown = ruling->outcome == Outcome::NotKnown && !ruling->reasons.empty();
        rows.push_back(row("ruling", language.translate("Signing", "Channel by the rules"),
                           ruling_words::result(language, *ruling, names),
                           unknown ? ruling_words::sentence(language, ruling->reasons.front().because)
                           : attribution.answer == signing::TimelineAnswer::NotAsked
                               ? QString()
                               : timelineAnswer(language, attribution.answer)));
    }
    if (attribution.disputed) {
        rows.push_back(row("dispute", language.translate("Signing", "For a person to decide"),
                           attribution.dispute ? ruling_words::dispute(language, *attribution.dispute)
                                               : language.translate("Signing", "Being recorded")));
    }
    if (!attribution.mayBeTold.empty()) {
        QStringList told;
        for (const Channel& each : attribution.mayBeTold) {
            told.append(ruling_words::channel(language, each));
        }
        rows.push_back(row("told", language.translate("Signing", "May be told the settlement"),
                           language.locale().createSeparatedList(told)));
    }
    return rows;
}

QString whatHappened(const Language& language, ErrorCode code)
{
    return language.translate("Errors", describe(code).visitorSentence.data()); // literals: they end with a zero
}

QString whatToDo(const Language& language, ErrorCode code)
{
    return language.translate("Errors", describe(code).staffAction.data());
}

} // namespace mingshi::signing_words
