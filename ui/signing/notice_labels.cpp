// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "notice_labels.h"

#include <algorithm>
#include <array>

// lupdate reads this as "translate in context Notice".
#define SAYS(text) QT_TRANSLATE_NOOP("Notice", text)

namespace mingshi::signing_words {

namespace {

constexpr std::pair<std::string_view, const char*> labels[] = {
    {"summary", SAYS("In short")},
    {"purpose", SAYS("What for")},
    {"pii", SAYS("What is used")},
    {"method", SAYS("How")},
    {"storageLocation", SAYS("Where it is kept")},
    {"retention", SAYS("How long")},
    {"necessity", SAYS("Why it is needed")},
    {"impact", SAYS("What it can mean for you")},
    {"alternative", SAYS("The other way")},
    {"refusalEffect", SAYS("If you do not agree")},
    {"priceEffect", SAYS("Your price")},
    {"recipients", SAYS("Who receives it")},
    {"rights", SAYS("Your rights")},
    {"withdrawal", SAYS("How to withdraw")},
    {"complaints", SAYS("Where to complain")},
    {"automatedDecision", SAYS("How it is decided")},
    {"minors", SAYS("Under 14")},
    {"incident", SAYS("If something goes wrong")},
    {"accessibility", SAYS("Help with reading")},
    {"captureZone", SAYS("Where the camera looks")},
    {"cameraState", SAYS("The camera until then")},
    {"controller", SAYS("Who is responsible")},
    {"site", SAYS("Where")},
    {"rulesLocation", SAYS("The full rules")},
    {"legalBasis", SAYS("Legal basis")},
    {"impactAssessment", SAYS("Impact assessment")},
    {"filingNumber", SAYS("Filing number")},
    {"version", SAYS("Version of this notice")},
};

QString label(const Language& language, std::string_view key)
{
    const auto* const found = std::ranges::find(labels, key, &std::pair<std::string_view, const char*>::first);
    return found == std::end(labels) ? QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))
                                     : language.translate("Notice", found->second);
}

} // namespace

std::vector<Fact> noticeRows(const Language& language, const Notice& notice, const NoticeText& text)
{
    std::vector<Fact> rows;
    for (const auto& row : fullText(notice, text)) {
        rows.push_back(
            {.key = QString::fromUtf8(row.key.data(), static_cast<qsizetype>(row.key.size())),
             .label = label(language, row.key),
             .value = row.text.empty() ? language.translate("Notice", "Nobody") : QString::fromStdString(row.text),
             .detail = {}});
    }
    return rows;
}

std::vector<Fact> summaryRows(const NoticeText& text)
{
    std::vector<Fact> rows;
    for (const auto& sentence : text.summary) {
        rows.push_back({.key = QString::number(rows.size()),
                        .label = {},
                        .value = QString::fromStdString(sentence),
                        .detail = {}});
    }
    return rows;
}

bool agreeStandsFirst(const NoticeRef& notice)
{
    if (notice.sha256.empty()) {
        return true;
    }
    return QString(QLatin1Char(notice.sha256.back())).toInt(nullptr, 16) % 2 == 0;
}

} // namespace mingshi::signing_words
