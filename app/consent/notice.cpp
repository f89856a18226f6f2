// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/notice.h"

#include "consent/folding.h"

#include <algorithm>

namespace mingshi {

namespace {

bool isSensitive(const NoticeText& text)
{
    return std::ranges::any_of(text.pii, &PiiItem::sensitive);
}

std::string listOf(const NoticeText& text)
{
    std::string list;
    for (const auto& item : text.pii) {
        list += (list.empty() ? "" : "\n") + item.item + " · " + item.source + " · " + item.retention + " · " +
                item.expiryAction;
    }
    return list;
}

std::string recipientsOf(const NoticeText& text)
{
    std::string list;
    for (const auto& to : text.recipients) {
        list += (list.empty() ? "" : "\n") + to.name + " · " + to.contact + " · " + to.purpose + " · " + to.method +
                " · " + to.kinds;
    }
    return list;
}

std::string controllerOf(const Controller& who)
{
    return who.name + "\n" + who.creditCode + "\n" + who.address + "\n" + who.phone + " · " + who.email + "\n" +
           who.officer;
}

std::string summaryOf(const NoticeText& text)
{
    std::string all;
    for (const auto& line : text.summary) {
        all += (all.empty() ? "" : "\n") + line;
    }
    return all;
}

} // namespace

const NoticeText* Notice::text(std::string_view language) const
{
    const auto found = std::ranges::find(texts, language, &NoticeText::language);
    return found == texts.end() ? nullptr : &*found;
}

std::vector<std::string> missingFields(const Notice& notice)
{
    std::vector<std::string> missing;
    const auto need = [&](bool present, std::string name) {
        if (!present) {
            missing.push_back(std::move(name));
        }
    };
    need(!saysNothing(notice.ref.id), "id");
    need(!saysNothing(notice.ref.version), "version");
    need(!saysNothing(notice.ref.sha256), "sha256");
    need(notice.validFrom < notice.validTo, "validTo");
    need(!saysNothing(notice.approvedBy), "approvedBy");
    need(!saysNothing(notice.impactAssessment), "impactAssessment");
    need(!saysNothing(notice.impactAssessmentDate), "impactAssessmentDate");
    need(!saysNothing(notice.legalBasis), "legalBasis");
    need(!saysNothing(notice.jurisdiction), "jurisdiction");
    need(notice.consentValidity.count() > 0, "consentValidity");
    need(!saysNothing(notice.retentionPeriod), "retentionPeriod");
    need(!notice.texts.empty(), "texts");

    for (const auto& text : notice.texts) {
        const std::string in = text.language + ".";
        need(!text.language.empty(), "language");
        need(std::ranges::any_of(text.summary, [](const auto& line) { return !saysNothing(line); }), in + "summary");
        need(!text.pii.empty(), in + "pii");
        for (const auto& item : text.pii) {
            need(!saysNothing(item.item) && !saysNothing(item.source) && !saysNothing(item.retention) &&
                     !saysNothing(item.expiryAction),
                 in + "pii." + item.item);
        }
        for (const auto& to : text.recipients) {
            need(!saysNothing(to.name) && !saysNothing(to.contact) && !saysNothing(to.purpose) &&
                     !saysNothing(to.method) && !saysNothing(to.kinds),
                 in + "recipients." + to.name);
        }
        const auto& who = text.controller;
        need(!saysNothing(who.name), in + "controller.name");
        need(!saysNothing(who.creditCode), in + "controller.creditCode");
        need(!saysNothing(who.address), in + "controller.address");
        need(!saysNothing(who.phone), in + "controller.phone");
        need(!saysNothing(who.email), in + "controller.email");
        need(!saysNothing(who.officer), in + "controller.officer");
        const bool sensitive = isSensitive(text);
        for (const auto& [name, field] : noticeTextFields) {
            const bool forSensitive = field == &NoticeText::necessity || field == &NoticeText::impact;
            need(!saysNothing(text.*field) || (forSensitive && !sensitive), in + std::string(name));
        }
    }
    return missing;
}

std::vector<NoticeRow> fullText(const Notice& notice, const NoticeText& text)
{
    std::vector<NoticeRow> rows{
        {"summary", summaryOf(text)},
        {"purpose", text.purpose},
        {"pii", listOf(text)},
        {"method", text.method},
        {"storageLocation", text.storageLocation},
        {"retention", text.retention},
        {"necessity", text.necessity},
        {"impact", text.impact},
        {"alternative", text.alternative},
        {"refusalEffect", text.refusalEffect},
        {"priceEffect", text.priceEffect},
        {"recipients", recipientsOf(text)},
        {"rights", text.rights},
        {"withdrawal", text.withdrawal},
        {"complaints", text.complaints},
        {"automatedDecision", text.automatedDecision},
        {"minors", text.minors},
        {"incident", text.incident},
        {"accessibility", text.accessibility},
        {"captureZone", text.captureZone},
        {"cameraState", text.cameraState},
        {"controller", controllerOf(text.controller)},
        {"site", text.site},
        {"rulesLocation", text.rulesLocation},
        {"legalBasis", notice.legalBasis},
        {"impactAssessment", notice.impactAssessment + " · " + notice.impactAssessmentDate},
        {"filingNumber", notice.filingNumber},
        {"version", notice.ref.id + " " + notice.ref.version + " · " + notice.ref.sha256},
    };
    // Recipients stay even when there is none: "given to nobody" is something to be told.
    std::erase_if(rows, [](const NoticeRow& row) { return row.text.empty() && row.key != "recipients"; });
    return rows;
}

} // namespace mingshi
