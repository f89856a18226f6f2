// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/notice.h"

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
    need(!notice.ref.id.empty(), "id");
    need(!notice.ref.version.empty(), "version");
    need(!notice.ref.sha256.empty(), "sha256");
    need(notice.validFrom < notice.validTo, "validTo");
    need(!notice.approvedBy.empty(), "approvedBy");
    need(!notice.impactAssessment.empty(), "impactAssessment");
    need(!notice.impactAssessmentDate.empty(), "impactAssessmentDate");
    need(!notice.legalBasis.empty(), "legalBasis");
    need(!notice.jurisdiction.empty(), "jurisdiction");
    need(notice.consentValidity.count() > 0, "consentValidity");
    need(!notice.retentionPeriod.empty(), "retentionPeriod");
    need(!notice.texts.empty(), "texts");

    for (const auto& text : notice.texts) {
        const std::string in = text.language + ".";
        need(!text.language.empty(), "language");
        need(!text.summary.empty(), in + "summary");
        need(!text.pii.empty(), in + "pii");
        for (const auto& item : text.pii) {
            need(!item.item.empty() && !item.source.empty() && !item.retention.empty() && !item.expiryAction.empty(),
                 in + "pii." + item.item);
        }
        for (const auto& to : text.recipients) {
            need(!to.name.empty() && !to.contact.empty() && !to.purpose.empty() && !to.method.empty() &&
                     !to.kinds.empty(),
                 in + "recipients." + to.name);
        }
        const auto& who = text.controller;
        need(!who.name.empty(), in + "controller.name");
        need(!who.creditCode.empty(), in + "controller.creditCode");
        need(!who.address.empty(), in + "controller.address");
        need(!who.phone.empty(), in + "controller.phone");
        need(!who.email.empty(), in + "controller.email");
        need(!who.officer.empty(), in + "controller.officer");
        const std::pair<const char*, const std::string&> fields[] = {
            {"title", text.title},
            {"site", text.site},
            {"captureZone", text.captureZone},
            {"cameraState", text.cameraState},
            {"purpose", text.purpose},
            {"method", text.method},
            {"storageLocation", text.storageLocation},
            {"retention", text.retention},
            {"alternative", text.alternative},
            {"refusalEffect", text.refusalEffect},
            {"priceEffect", text.priceEffect},
            {"rights", text.rights},
            {"withdrawal", text.withdrawal},
            {"complaints", text.complaints},
            {"automatedDecision", text.automatedDecision},
            {"minors", text.minors},
            {"incident", text.incident},
            {"accessibility", text.accessibility},
            {"rulesLocation", text.rulesLocation},
        };
        for (const auto& [name, value] : fields) {
            need(!value.empty(), in + name);
        }
        if (isSensitive(text)) {
            need(!text.necessity.empty(), in + "necessity");
            need(!text.impact.empty(), in + "impact");
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
