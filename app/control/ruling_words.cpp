// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/ruling_words.h"

#include <iomanip>
#include <sstream>

namespace mingshi::control {

std::string_view sentence(Because because)
{
    switch (because) {
    case Because::PassNotShown:
        return "no pass was shown, so nothing is known about earlier visits";
    case Because::ConsentNotGiven:
        return "there is no consent to visits being recorded, so nothing is known about them";
    case Because::NoVisitOnRecord:
        return "no visit is on record";
    case Because::NoRuleInForce:
        return "no rule, or more than one, is in force at the visit";
    case Because::ClaimConfirmed:
        return "the visitor confirmed the claim";
    case Because::ClaimDenied:
        return "the visitor said no to the claim";
    case Because::ClaimNotConfirmed:
        return "the visitor did not say yes to the claim";
    case Because::ClaimNotRegistered:
        return "no such claim is registered";
    case Because::ClaimCodeTwice:
        return "the claim's code was registered twice for different claims";
    case Because::ChannelNamed:
        return "the visitor named the channel";
    case Because::ChannelNamedWithoutClaim:
        return "the visitor named the channel, and the rule asks for a claim";
    case Because::WalkInNamed:
        return "the visitor said that he came by himself";
    case Because::NobodyNamed:
        return "the visitor named no channel";
    case Because::SaidBoth:
        return "the visitor said that he came by himself and confirmed a claim";
    case Because::NotAheadEnough:
        return "the claim was not registered long enough before the visit";
    case Because::ClaimExpired:
        return "the claim had expired";
    case Because::ExistingClient:
        return "the visitor had been here shortly before the claim";
    case Because::WalkInProtected:
        return "the visitor had come by himself, and that still holds";
    case Because::ProtectedForAnother:
        return "the client is protected for another channel";
    case Because::ProtectionCompetes:
        return "the protected channel is looked at beside the new claims";
    case Because::OnlyOneStands:
        return "it is the only channel that stands";
    case Because::KindRanksLower:
        return "another kind of channel ranks higher";
    case Because::LaterInOrder:
        return "another claim comes first";
    case Because::FirstInOrder:
        return "its claim comes first";
    case Because::Shares:
        return "it shares the commission";
    case Because::OutsideSplit:
        return "its claim is outside the split";
    case Because::Tie:
        return "its claim has the same moment as another";
    case Because::ProtectionBegins:
        return "protection begins with this visit";
    case Because::ProtectionHolds:
        return "the client is protected for the channel";
    case Because::ProtectionExtended:
        return "this visit lengthens the protection";
    case Because::ProtectionCapped:
        return "the protection has reached its longest";
    case Because::WalkInProtectionBegins:
        return "from this visit the client is the office's own for a time";
    }
    return {};
}

std::string_view sentence(ImportProblem::Kind kind)
{
    using Kind = ImportProblem::Kind;
    switch (kind) {
    case Kind::Cancelled:
        return "stopped; nothing was taken over";
    case Kind::Unreadable:
        return "the file could not be read to its end";
    case Kind::Empty:
        return "the file has no header";
    case Kind::NotText:
        return "this is neither UTF-8 nor GB18030 text";
    case Kind::BadQuoting:
        return "a quotation mark stands where none may, or is never closed";
    case Kind::FieldTooLong:
        return "a cell is longer than 4096 bytes, or its quotation mark is never closed";
    case Kind::TooManyFields:
        return "the row has more than 64 cells";
    case Kind::TooManyRows:
        return "the file has too many rows; split it";
    case Kind::ColumnMissing:
        return "this column is missing";
    case Kind::ColumnUnknown:
        return "this column is not known here";
    case Kind::ColumnTwice:
        return "this column is there twice";
    case Kind::PersonalColumn:
        return "this column is for a person's data, which must not be brought in; take it out";
    case Kind::PersonalValue:
        return "this cell looks like a phone or identity number, which must not be brought in; take it out";
    case Kind::FieldCount:
        return "the row has not as many cells as the header";
    case Kind::NotACode:
        return "not a code of 4 to 32 capital letters, digits and dashes";
    case Kind::NotATime:
        return "not a time; write 2026-11-20 10:02";
    case Kind::TimeWithoutHour:
        return "a day without an hour does not say what came first";
    case Kind::NotAKnownWord:
        return "not one of the words that may stand here";
    case Kind::NotAnAmount:
        return "not an amount";
    case Kind::NotAPseudonym:
        return "not a pseudonym of small letters and digits";
    case Kind::Conflict:
        return "another row says something else under the same code";
    }
    return {};
}

std::string sentence(const RuleProblem& problem)
{
    using Kind = RuleProblem::Kind;
    const auto what = [&]() -> std::string {
        switch (problem.kind) {
        case Kind::NoRules:
            return "there is no version";
        case Kind::NoVersion:
            return "is empty";
        case Kind::VersionTwice:
            return "is there twice";
        case Kind::EndsBeforeStart:
            return "is not after validFrom";
        case Kind::Overlap:
            return "begins before version " + problem.other + " ends";
        case Kind::Gap:
            return "leaves a time without rules after version " + problem.other;
        case Kind::NegativeLength:
            return "is negative";
        case Kind::CapBelowProtection:
            return "is shorter than visitProtection";
        case Kind::ExtensionWithoutProtection:
            return "extends a protection that is switched off";
        case Kind::PriorityTwice:
            return "names a kind twice";
        case Kind::PriorityUnpaid:
            return "names a kind that is no channel";
        case Kind::SplitNotWhole:
            return "are not two or more positive parts that make 10000";
        case Kind::ApprovedByProposer:
            return "is the one who proposed it; another person has to approve";
        }
        return {};
    }();
    return problem.field.empty() ? what : problem.version + '.' + problem.field + ": " + what;
}

std::string sentence(const Ruling& ruling)
{
    switch (ruling.outcome) {
    case Outcome::NotKnown:
        return "not known";
    case Outcome::WalkIn:
        return "walk-in";
    case Outcome::NoChannel:
        return "no channel";
    case Outcome::ByHuman:
        return "a person decides";
    case Outcome::Channel:
        return ruling.shares.front().channel;
    case Outcome::Split:
        break;
    }
    std::ostringstream text;
    for (const auto& share : ruling.shares) {
        text << (text.tellp() > 0 ? ", " : "") << share.channel << ' ' << share.basisPoints / 100 << '.' << std::setw(2)
             << std::setfill('0') << share.basisPoints % 100 << " %";
    }
    return text.str();
}

} // namespace mingshi::control
