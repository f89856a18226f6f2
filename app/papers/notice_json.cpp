// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "papers/notice_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace mingshi::notice_json {

namespace {

using Json = nlohmann::json;
using Problems = std::vector<std::string>;

/// A mandatory field must not look filled when it is blank.
bool hasBlankEnds(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    constexpr std::string_view wide = "\u3000";
    return !text.empty() && (blanks.contains(text.front()) || blanks.contains(text.back()) || text.starts_with(wide) ||
                             text.ends_with(wide));
}

/// An object of which every key has to be asked for; what is left over is a problem too.
class Fields {
public:
    Fields(const Json& object, std::string at, Problems& problems)
        : m_object(object), m_at(std::move(at)), m_problems(problems)
    {
        if (!object.is_object()) {
            add("not an object", {});
        }
    }

    std::string text(std::string_view key)
    {
        const Json* value = take(key);
        if (value != nullptr && !value->is_string()) {
            add("not a text", key);
            value = nullptr;
        }
        if (value != nullptr && hasBlankEnds(value->get_ref<const std::string&>())) {
            add("begins or ends blank", key);
        }
        return value == nullptr ? std::string() : value->get<std::string>();
    }
    std::optional<std::string> optionalText(std::string_view key)
    {
        return m_object.contains(key) ? std::optional(text(key)) : std::nullopt;
    }
    bool flag(std::string_view key)
    {
        const Json* value = take(key);
        if (value != nullptr && !value->is_boolean()) {
            add("not true or false", key);
            value = nullptr;
        }
        return value != nullptr && value->get<bool>();
    }
    /// Empty where there is none; each entry comes with its place, for Fields of its own.
    template<class Read>
    auto list(std::string_view key, Read read)
    {
        std::vector<decltype(read(m_object, std::string()))> all;
        const Json* value = take(key);
        if (value != nullptr && !value->is_array()) {
            add("not a list", key);
        } else if (value != nullptr) {
            for (const Json& entry : *value) {
                all.push_back(read(entry, path(key) + '[' + std::to_string(all.size()) + ']'));
            }
        }
        return all;
    }
    const Json& object(std::string_view key)
    {
        static const Json none = Json::object();
        const Json* value = take(key);
        return value == nullptr ? none : *value;
    }

    template<class Value>
    Value value(std::string_view key, std::optional<Value> (*read)(std::string_view), std::string_view problem)
    {
        const std::string given = text(key);
        const std::optional<Value> known = read(given);
        if (!known && m_taken.contains(key)) {
            add(std::string(problem) + " \"" + given + '"', key);
        }
        return known.value_or(Value{});
    }

    void nothingElse()
    {
        if (!m_object.is_object()) {
            return;
        }
        for (const auto& [key, value] : m_object.items()) {
            if (!m_taken.contains(key)) {
                add("unknown key", key);
            }
        }
    }
    std::string path(std::string_view key) const
    {
        return m_at.empty() ? std::string(key) : m_at + '.' + std::string(key);
    }
    void add(std::string_view problem, std::string_view key)
    {
        const std::string where = key.empty() ? m_at : path(key);
        m_problems.push_back(where + (where.empty() ? "" : ": ") + std::string(problem));
    }

private:
    const Json* take(std::string_view key)
    {
        m_taken.emplace(key);
        const auto found = m_object.is_object() ? m_object.find(key) : m_object.end();
        if (found == m_object.end() && m_object.is_object()) {
            add("missing key", key);
        }
        return found == m_object.end() ? nullptr : &*found;
    }

    const Json& m_object;
    std::string m_at;
    Problems& m_problems;
    std::set<std::string, std::less<>> m_taken;
};

/// The library keeps the last of two equal keys; in a legal text that would hide one of them.
Json parse(std::string_view text, Problems& problems)
{
    std::vector<std::set<std::string>> open;
    const auto watch = [&](int, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::object_start) {
            open.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            open.pop_back();
        } else if (event == Json::parse_event_t::key && !open.back().insert(value.get<std::string>()).second) {
            problems.push_back(value.get<std::string>() + ": doubled key");
        }
        return true;
    };
    try {
        return Json::parse(text, watch);
    } catch (const Json::parse_error& error) {
        problems.push_back("not JSON, byte " + std::to_string(error.byte));
    } catch (const Json::out_of_range&) {
        problems.push_back("a number that is too large"); // "1e999"
    }
    return Json::object();
}

constexpr std::pair<std::string_view, std::string NoticeText::*> plainTexts[] = {
    {"title", &NoticeText::title},
    {"site", &NoticeText::site},
    {"captureZone", &NoticeText::captureZone},
    {"cameraState", &NoticeText::cameraState},
    {"purpose", &NoticeText::purpose},
    {"method", &NoticeText::method},
    {"storageLocation", &NoticeText::storageLocation},
    {"retention", &NoticeText::retention},
    {"necessity", &NoticeText::necessity},
    {"impact", &NoticeText::impact},
    {"alternative", &NoticeText::alternative},
    {"refusalEffect", &NoticeText::refusalEffect},
    {"priceEffect", &NoticeText::priceEffect},
    {"rights", &NoticeText::rights},
    {"withdrawal", &NoticeText::withdrawal},
    {"complaints", &NoticeText::complaints},
    {"automatedDecision", &NoticeText::automatedDecision},
    {"minors", &NoticeText::minors},
    {"incident", &NoticeText::incident},
    {"accessibility", &NoticeText::accessibility},
    {"rulesLocation", &NoticeText::rulesLocation},
};

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

Head head(std::string_view json, Problems& problems)
{
    const Json object = parse(json, problems);
    if (!problems.empty()) {
        return {};
    }
    Fields fields(object, {}, problems);
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
    head.approvedTexts = fields.optionalText("approvedTexts");
    fields.nothingElse();
    return head;
}

NoticeText text(std::string_view json, std::string_view language, Problems& problems)
{
    const Json object = parse(json, problems);
    if (!problems.empty()) {
        return {};
    }
    Fields fields(object, {}, problems);
    NoticeText text;
    text.language = fields.text("language");
    if (text.language != language) {
        fields.add("is \"" + text.language + "\", not the name of the file", "language");
    }
    text.summary =
        fields.list("summary", [&](const Json& entry, const std::string& at) { return string(entry, at, problems); });
    text.controller = controller(fields.object("controller"), fields.path("controller"), problems);
    for (const auto& [key, member] : plainTexts) {
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
