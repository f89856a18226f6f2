// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "request_words.h"

#include "case_words.h"

namespace mingshi::request_words {

namespace {

QString requestName(const Language& language, RequestKind kind)
{
    switch (kind) {
    case RequestKind::Access:
        return language.translate("Manager", "To see what is kept");
    case RequestKind::Copy:
        return language.translate("Manager", "A copy of what is kept");
    case RequestKind::Correction:
        return language.translate("Manager", "A correction");
    case RequestKind::Deletion:
        return language.translate("Manager", "Deletion");
    case RequestKind::Portability:
        return language.translate("Manager", "To hand the data to somebody else");
    case RequestKind::Explanation:
        return language.translate("Manager", "An explanation of the rules");
    case RequestKind::DeceasedRelative:
        return language.translate("Manager", "On behalf of a relative who died");
    case RequestKind::Complaint:
        return language.translate("Manager", "A complaint");
    }
    return {};
}

QString requestName(const Language& language, RequestOutcome outcome)
{
    switch (outcome) {
    case RequestOutcome::Done:
        return language.translate("Manager", "It was done");
    case RequestOutcome::Refused:
        return language.translate("Manager", "It is refused, for a reason");
    case RequestOutcome::TakenBack:
        return language.translate("Manager", "The person took it back");
    }
    return {};
}

QString requestName(const Language& language, RefusalGround ground)
{
    switch (ground) {
    case RefusalGround::NotTheirs:
        return language.translate("Manager", "It could not be shown that the data are this person's");
    case RefusalGround::NothingKept:
        return language.translate("Manager", "Nothing of this person is kept");
    case RefusalGround::LawWantsItKept:
        return language.translate("Manager", "A law wants it kept for longer");
    case RefusalGround::RightsOfOthers:
        return language.translate("Manager", "It would harm the rights of others");
    case RefusalGround::DoneBefore:
        return language.translate("Manager", "It was done before and nothing has changed");
    }
    return {};
}

QString requestState(const Language& language, const Request& request, Timestamp now)
{
    return request.decision ? requestName(language, request.decision->outcome)
                            : case_words::due(language, request.dueAt, request.overdueAt(now));
}

} // namespace

QString title(const Language& language, const Request& request)
{
    return case_words::title(language, request.number, requestName(language, request.kind));
}

std::vector<Fact> all(const Language& language, const std::vector<Request>& requests, Timestamp now)
{
    std::vector<Fact> rows;
    for (const auto& request : requests) {
        rows.push_back(case_words::fact(std::to_string(request.number), title(language, request),
                                        requestState(language, request, now)));
    }
    return rows;
}

std::vector<Fact> facts(const Language& language, const Request& request, Timestamp now)
{
    std::vector<Fact> rows{
        case_words::fact("received", language.translate("Manager", "Received"),
                         momentWords(language, request.receivedAt)),
        case_words::fact("due", language.translate("Manager", "Answer"), requestState(language, request, now))};
    if (const auto& decision = request.decision) {
        if (decision->ground) {
            rows.push_back(case_words::fact("ground", language.translate("Manager", "Reason"),
                                            requestName(language, *decision->ground)));
        }
        case_words::addDecision(rows, language, *decision);
    }
    return rows;
}

std::vector<Fact> kinds(const Language& language)
{
    return case_words::choices(allRequestKinds, [&](auto one) { return requestName(language, one); });
}

std::vector<Fact> outcomes(const Language& language)
{
    constexpr std::array outcomes{RequestOutcome::Done, RequestOutcome::Refused, RequestOutcome::TakenBack};
    return case_words::choices(outcomes, [&](auto one) { return requestName(language, one); });
}

std::vector<Fact> grounds(const Language& language)
{
    return case_words::choices(allRefusalGrounds, [&](auto one) { return requestName(language, one); });
}

} // namespace mingshi::request_words
