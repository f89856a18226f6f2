// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "request_words.h"

#include "controls/moments.h"

namespace mingshi::request_words {

namespace {

QString name(const Language& language, RequestKind kind)
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

QString name(const Language& language, RequestOutcome outcome)
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

QString name(const Language& language, RefusalGround ground)
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

QString until(const Language& language, const Request& request, Timestamp now)
{
    if (request.decision) {
        return name(language, request.decision->outcome);
    }
    // The last moment that is in time: the due moment itself begins the next day.
    const auto last = momentWords(language, request.dueAt - std::chrono::minutes(1));
    return request.overdueAt(now) ? language.translate("Manager", "Overdue since %1").arg(last)
                                  : language.translate("Manager", "Due by %1").arg(last);
}

Fact row(QString key, QString label, QString value)
{
    return {.key = std::move(key), .label = std::move(label), .value = std::move(value), .detail = {}};
}

template<class Value>
std::vector<Fact> named(const Language& language, const auto& values)
{
    std::vector<Fact> rows;
    for (const Value one : values) {
        rows.push_back(row(QString::fromLatin1(code(one).data(), static_cast<qsizetype>(code(one).size())),
                           name(language, one), {}));
    }
    return rows;
}

} // namespace

QString title(const Language& language, const Request& request)
{
    return language.translate("Manager", "No. %1 · %2")
        .arg(language.locale().toString(static_cast<qlonglong>(request.number)), name(language, request.kind));
}

std::vector<Fact> all(const Language& language, const std::vector<Request>& requests, Timestamp now)
{
    std::vector<Fact> rows;
    for (const auto& request : requests) {
        rows.push_back(row(QString::number(request.number), title(language, request), until(language, request, now)));
    }
    return rows;
}

std::vector<Fact> facts(const Language& language, const Request& request, Timestamp now)
{
    std::vector<Fact> rows{
        row(QStringLiteral("received"), language.translate("Manager", "Received"),
            momentWords(language, request.receivedAt)),
        row(QStringLiteral("due"), language.translate("Manager", "Answer"), until(language, request, now))};
    if (const auto& decision = request.decision) {
        if (decision->ground) {
            rows.push_back(row(QStringLiteral("ground"), language.translate("Manager", "Reason"),
                               name(language, *decision->ground)));
        }
        rows.push_back(row(QStringLiteral("decided"), language.translate("Manager", "Decided"),
                           momentWords(language, decision->at)));
        rows.push_back(row(QStringLiteral("staff"), language.translate("Manager", "Decided by staff number"),
                           QString::fromStdString(decision->staff)));
    }
    return rows;
}

std::vector<Fact> kinds(const Language& language)
{
    return named<RequestKind>(language, allRequestKinds);
}

std::vector<Fact> outcomes(const Language& language)
{
    return named<RequestOutcome>(language,
                                 std::array{RequestOutcome::Done, RequestOutcome::Refused, RequestOutcome::TakenBack});
}

std::vector<Fact> grounds(const Language& language)
{
    return named<RefusalGround>(language, allRefusalGrounds);
}

} // namespace mingshi::request_words
