// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/notice_json.h"

#include "json/fields.h"

namespace mingshi::notice_json {

namespace {

using json::Fields;
using json::Json;
using json::Problems;

PiiItem piiItem(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    PiiItem item{.item = fields.text("item"),
                 .dpvType = fields.text("dpvType"),
                 .sensitive = fields.flag("sensitive"),
                 .optional = fields.flag("optional"),
                 .source = fields.text("source"),
                 .retention = fields.text("retention"),
                 .expiryAction = fields.text("expiryAction")};
    fields.nothingElse();
    return item;
}

Recipient recipient(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    Recipient to{.name = fields.text("name"),
                 .contact = fields.text("contact"),
                 .purpose = fields.text("purpose"),
                 .method = fields.text("method"),
                 .kinds = fields.text("kinds")};
    fields.nothingElse();
    return to;
}

Controller controller(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    Controller who{.name = fields.text("name"),
                   .creditCode = fields.text("creditCode"),
                   .address = fields.text("address"),
                   .phone = fields.text("phone"),
                   .email = fields.text("email"),
                   .officer = fields.text("officer")};
    fields.nothingElse();
    return who;
}

std::optional<ChangeClass> changeFrom(std::string_view name)
{
    return name == "material"    ? std::optional(ChangeClass::Material)
           : name == "editorial" ? std::optional(ChangeClass::Editorial)
                                 : std::nullopt;
}

std::string string(const Json& json, const std::string& at, Problems& problems)
{
    if (json.is_string()) {
        return json.get<std::string>();
    }
    problems.push_back(at + ": not a text");
    return {};
}

} // namespace

std::optional<Head> head(std::string_view content, Problems& problems)
{
    const auto object = json::parse(content, problems);
    if (!object) {
        return std::nullopt;
    }
    Fields fields(*object, {}, problems);
    Head head;
    Notice& notice = head.notice;
    notice.ref.id = fields.text("id");
    notice.ref.version = fields.text("version");
    notice.purpose = fields.value("purpose", &purposeFromCode, "unknown purpose");
    notice.change = fields.value("change", &changeFrom, "neither \"material\" nor \"editorial\":");
    notice.validFrom = fields.value("validFrom", &timestampFromIso8601, "not a UTC time");
    notice.validTo = fields.value("validTo", &timestampFromIso8601, "not a UTC time");
    notice.approvedBy = fields.text("approvedBy");
    notice.impactAssessment = fields.text("impactAssessment");
    notice.impactAssessmentDate = fields.text("impactAssessmentDate");
    notice.filingNumber = fields.text("filingNumber");
    notice.legalBasis = fields.text("legalBasis");
    notice.jurisdiction = fields.text("jurisdiction");
    notice.consentValidity =
        fields.value<std::chrono::seconds>("consentValidity", &durationFromIso8601, "not a duration");
    notice.retentionPeriod = fields.text("retentionPeriod");
    head.languages =
        fields.list("languages", [&](const Json& entry, const std::string& at) { return string(entry, at, problems); });
    if (fields.has("scenes")) {
        notice.scenes = fields.list(
            "scenes", [&](const Json& entry, const std::string& at) { return string(entry, at, problems); });
    }
    head.approvedTexts = fields.optionalText("approvedTexts");
    fields.nothingElse();
    return head;
}

std::optional<NoticeText> text(std::string_view content, std::string_view language, Problems& problems)
{
    const auto object = json::parse(content, problems);
    if (!object) {
        return std::nullopt;
    }
    Fields fields(*object, {}, problems);
    NoticeText text;
    text.language = fields.text("language");
    if (text.language != language) {
        fields.add("is \"" + text.language + "\", not the name of the file", "language");
    }
    text.summary =
        fields.list("summary", [&](const Json& entry, const std::string& at) { return string(entry, at, problems); });
    text.controller = controller(fields.object("controller"), fields.path("controller"), problems);
    for (const auto& [key, member] : noticeTextFields) {
        text.*member = fields.text(key);
    }
    text.pii =
        fields.list("pii", [&](const Json& entry, const std::string& at) { return piiItem(entry, at, problems); });
    text.recipients = fields.list(
        "recipients", [&](const Json& entry, const std::string& at) { return recipient(entry, at, problems); });
    fields.nothingElse();
    return text;
}

} // namespace mingshi::notice_json
