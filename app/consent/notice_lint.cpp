// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/notice_lint.h"

#include "consent/folding.h"
#include "consent/notice_terms.h"
#include "consent/reading_level.h"

#include <algorithm>
#include <functional>
#include <set>

namespace mingshi {

namespace {

using notice_terms::Statement;

/// One field of a text, read once.
struct Read {
    std::string name; ///< "zh-CN.purpose"
    std::wstring text;
    std::vector<std::wstring> statements;
    std::size_t leftOut = 0; ///< characters that nobody looked at
};

/// Thirty times what the first layer may have: whatever is longer is a fault by itself, and looking at it takes no end.
constexpr std::size_t mostCharacters = 10'000;

Read read(std::string name, std::string_view utf8)
{
    Read field{.name = std::move(name), .text = folded(utf8), .statements = {}, .leftOut = 0};
    if (field.text.size() > mostCharacters) {
        field.leftOut = field.text.size() - mostCharacters;
        field.text.resize(mostCharacters);
    }
    field.statements = statements(field.text);
    return field;
}

std::string firstLayer(const NoticeText& text)
{
    std::string all;
    for (const auto& line : text.summary) {
        all += line + "\n\n"; // each line is a sentence of its own
    }
    return all;
}

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string all;
    for (const auto part : parts) {
        all += std::string(part) + "\n\n";
    }
    return all;
}

std::vector<Read> fieldsOf(const NoticeText& text)
{
    const std::string in = text.language + ".";
    std::vector<Read> fields{read(in + "title", text.title), read(in + "summary", firstLayer(text))};
    for (const auto& [name, member] : noticeTextFields) {
        if (name != "title") {
            fields.push_back(read(in + std::string(name), text.*member));
        }
    }
    for (const auto& item : text.pii) {
        fields.push_back(
            read(in + "pii." + item.item, joined({item.item, item.source, item.retention, item.expiryAction})));
    }
    for (const auto& to : text.recipients) {
        fields.push_back(
            read(in + "recipients." + to.name, joined({to.name, to.contact, to.purpose, to.method, to.kinds})));
    }
    return fields;
}

std::string quoted(const std::wstring& words)
{
    return "“" + toUtf8(words) + "”";
}

std::string decimal(double value)
{
    return std::to_string(static_cast<long>(value + 0.5));
}

std::optional<std::wstring> firstClaimed(const Read& field, const std::vector<Wording>& wordings)
{
    for (const auto& wording : wordings) {
        if (auto words = claimed(field.statements, wording)) {
            return words;
        }
    }
    return std::nullopt;
}

/// What of `wanted` the field does not say.
std::vector<std::string_view> unsaid(const Read& field, const std::vector<Statement>& wanted, Tongue tongue)
{
    std::vector<std::string_view> missing;
    for (const auto& one : wanted) {
        if (!claimed(field.statements, one.wordings.at(tongue))) {
            missing.push_back(one.what);
        }
    }
    return missing;
}

std::string listed(const std::vector<std::string_view>& parts)
{
    std::string all;
    for (const auto part : parts) {
        all += (all.empty() ? "" : "; ") + std::string(part);
    }
    return all;
}

/// What a mandatory field tells and which law asks for it (law.md 5.1).
std::string_view contentOf(std::string_view field)
{
    static const std::map<std::string_view, std::string_view> known{
        {"id", "which notice it is (PIPL 14, 17)"},
        {"version", "which version of the notice it is (PIPL 14, 17)"},
        {"sha256", "the fingerprint of its text (PIPL 14, 17)"},
        {"validTo", "from when to when it is valid (PIPL 17)"},
        {"approvedBy", "who approved it (PIPL 51, 52)"},
        {"impactAssessment", "the impact assessment (PIPL 55)"},
        {"impactAssessmentDate", "when the impact was assessed (PIPL 55)"},
        {"legalBasis", "the legal basis (PIPL 13)"},
        {"jurisdiction", "the jurisdiction (ISO/IEC TS 27560)"},
        {"consentValidity", "how long a consent lasts (ISO/IEC TS 27560)"},
        {"retentionPeriod", "the retention period (PIPL 17, 19)"},
        {"texts", "a text in any language (PIPL 17)"},
        {"title", "a title (PIPL 17)"},
        {"summary", "a first layer, read before the choice (PIPL 17)"},
        {"pii", "the list of personal information (PIPL 17, NDSR 21)"},
        {"site", "the site (PIPL 26, FR 13)"},
        {"captureZone", "where anything is captured (PIPL 26, FR 13)"},
        {"cameraState", "when a camera is open (PIPL 26, FR 13)"},
        {"purpose", "the true purpose (CRPL 29, PIPL 17)"},
        {"method", "how the information is processed (PIPL 17)"},
        {"storageLocation", "where it is kept (FR 8)"},
        {"retention", "how long it is kept and what happens then (PIPL 17, 19)"},
        {"necessity", "why sensitive information is needed (PIPL 30)"},
        {"impact", "what it can mean for the person (PIPL 30)"},
        {"alternative", "the alternative (FR 10)"},
        {"refusalEffect", "what happens on refusal (PIPL 16)"},
        {"priceEffect", "whether the price changes (PIPL 24)"},
        {"rights", "the rights and how to use them (PIPL 17, 44-50)"},
        {"withdrawal", "how to withdraw (PIPL 15)"},
        {"complaints", "where to complain (PIPL 50, 65)"},
        {"automatedDecision", "how decisions are made (PIPL 24)"},
        {"minors", "what holds for children (PIPL 31)"},
        {"incident", "how an incident is told (PIPL 57)"},
        {"accessibility", "how to have it explained (FR 5)"},
        {"rulesLocation", "where the full rules are (PIPL 17)"},
        {"controller.name", "who processes the information (PIPL 17)"},
        {"controller.creditCode", "the company's credit code (PIPL 17)"},
        {"controller.address", "the company's address (PIPL 17)"},
        {"controller.phone", "a telephone number (PIPL 17)"},
        {"controller.email", "an e-mail address (PIPL 17)"},
        {"controller.officer", "who answers for personal information (PIPL 52)"},
    };
    const auto found = known.find(field);
    return found != known.end()       ? found->second
           : field.starts_with("pii") ? "one item of the list, with source, period and what happens then (PIPL 17)"
                                      : "one recipient in full (PIPL 23)";
}

void lintMandatory(const Notice& notice, std::vector<Finding>& findings)
{
    for (auto& field : missingFields(notice)) {
        const auto inText = std::ranges::find_if(
            notice.texts, [&](const NoticeText& text) { return field.starts_with(text.language + "."); });
        const std::string_view name = inText == notice.texts.end()
                                          ? std::string_view(field)
                                          : std::string_view(field).substr(inText->language.size() + 1);
        findings.push_back({"mandatory-field", field, "It does not say " + std::string(contentOf(name)) + '.'});
    }
}

void lintPurpose(Purpose purpose, const Read& layer, const Read& stated, Tongue tongue, std::vector<Finding>& findings)
{
    const auto& wanted = notice_terms::truePurpose(purpose);
    // A sign has no field for the purpose: then it is looked for in what the sign says.
    const Read& place = stated.text.empty() ? layer : stated;
    if (place.text.empty()) {
        return; // mandatory-field says so
    }
    if (const auto missing = unsaid(place, wanted, tongue); !missing.empty()) {
        findings.push_back(
            {"true-purpose", place.name, "The true purpose is not said. Missing: " + listed(missing) + '.'});
    }
    if (purpose == Purpose::VisitAttribution && &place != &layer && !layer.text.empty()) {
        if (const auto missing = unsaid(layer, notice_terms::firstLayerOfVisits(), tongue); !missing.empty()) {
            findings.push_back(
                {"true-purpose", layer.name, "What is read before the choice does not name " + listed(missing) + '.'});
        }
    }
    for (const Read* field : {&layer, &stated}) {
        const auto vague = firstClaimed(*field, notice_terms::vaguePurposes());
        if (vague && !unsaid(*field, wanted, tongue).empty() &&
            (field == &place || unsaid(*field, {wanted.front()}, tongue).size() == 1)) {
            findings.push_back({"vague-purpose", field->name,
                                quoted(*vague) + " says nothing about what the information is used for."});
        }
    }
}

void lintWording(const Read& field, std::vector<Finding>& findings)
{
    for (const auto& one : notice_terms::forbidden()) {
        if (const auto words = firstClaimed(field, one.wordings)) {
            findings.push_back(
                {std::string(one.rule), field.name, quoted(*words) + ": " + std::string(one.says) + '.'});
        }
    }
}

bool hasNumber(const std::wstring& text)
{
    static const std::wregex digits(
        L"[0-9\u0660-\u0669]|[一二三四五六七八九十百两](?:天|日|个月|月|年|小时|分钟|秒|个工作日)|\\b(?:one|two|three|"
        L"six|twelve|ten|thirty|ninety) (?:second|minute|hour|day|week|month|year)");
    return std::regex_search(text, digits);
}

void lintText(const NoticeText& text, Purpose purpose, std::vector<Finding>& findings)
{
    const auto tongue = tongueOf(text.language);
    if (!tongue) {
        if (!text.language.empty()) {
            findings.push_back({"language", text.language,
                                "The rules about wording know no words of this language. Add them before it is used."});
        }
        return;
    }
    const std::string in = text.language + ".";
    const auto fields = fieldsOf(text);
    const auto field = [&](std::string_view name) -> const Read& {
        return *std::ranges::find(fields, in + std::string(name), &Read::name);
    };
    const Read& layer = field("summary");
    const ReadingLimits limits = readingLimits(*tongue);

    lintPurpose(purpose, layer, field("purpose"), *tongue, findings);
    if (const Read& price = field("priceEffect"); !price.text.empty()) {
        if (const auto missing = unsaid(price, notice_terms::economicConsequence(purpose), *tongue); !missing.empty()) {
            findings.push_back({"economic-consequence", price.name, "It does not say " + listed(missing) + '.'});
        }
    } else if (!layer.text.empty()) {
        if (const auto missing = unsaid(layer, notice_terms::economicConsequence(purpose), *tongue); !missing.empty()) {
            findings.push_back({"economic-consequence", price.name, "No sentence says " + listed(missing) + '.'});
        }
    }
    if (const std::size_t units = readingUnits(layer.text, *tongue); units > limits.firstLayer) {
        findings.push_back({"first-layer-length", layer.name,
                            std::to_string(units) + " characters or words before the choice; at most " +
                                std::to_string(limits.firstLayer) + '.'});
    }
    for (const Read& one : fields) {
        lintWording(one, findings);
        const std::string_view name = std::string_view(one.name).substr(in.size());
        const bool open = name == "title" || name == "summary" || name == "purpose" || name == "method" ||
                          name.starts_with("pii.") || name.starts_with("recipients.");
        if (const auto words = open ? firstClaimed(one, notice_terms::openEnds()) : std::nullopt) {
            findings.push_back({"open-end", one.name, quoted(*words) + " leaves open what else there is."});
        }
        const bool period = name == "retention" || name.starts_with("pii.");
        if (const auto words =
                period && !hasNumber(one.text) ? firstClaimed(one, notice_terms::vaguePeriods()) : std::nullopt) {
            findings.push_back({"vague-period", one.name, quoted(*words) + " tells nobody how long."});
        }
        if (one.leftOut > 0) {
            findings.push_back(
                {"reading-level", one.name,
                 "Nobody reads so much: " + std::to_string(one.leftOut + mostCharacters) + " characters."});
        }
        const ReadingLevel level = readingLevel(one.statements, *tongue);
        if (level.longest > limits.longest || level.average > limits.average) {
            findings.push_back({"reading-level", one.name,
                                "Sentences are too long to follow: the longest has " + std::to_string(level.longest) +
                                    ", on average " + decimal(level.average) + " characters or words; at most " +
                                    std::to_string(limits.longest) + " and " + decimal(limits.average) + '.'});
        }
    }
}

std::string languageOf(const std::wstring& text)
{
    const auto count = [&](auto is) { return std::ranges::count_if(text, is); };
    if (count(isKana) > 0) {
        return "ja";
    }
    const std::pair<std::ptrdiff_t, const char*> scripts[] = {
        {count([](wchar_t c) { return c >= L'a' && c <= L'z'; }) / 4, "en"}, // a word for a character
        {count(isHan), "zh-CN"},
        {count(isHangul), "ko"},
        {count([](wchar_t c) { return c >= 0x430 && c <= 0x451; }) / 4, "ru"},
        {count([](wchar_t c) { return c >= 0x620 && c <= 0x6FF; }) / 4, "ar"},
    };
    return std::ranges::max_element(scripts, {}, &std::pair<std::ptrdiff_t, const char*>::first)->second;
}

} // namespace

std::vector<Finding> lint(const Notice& notice)
{
    std::vector<Finding> findings;
    lintMandatory(notice, findings);
    for (const auto& text : notice.texts) {
        lintText(text, notice.purpose, findings);
        if (!notice.scenes.empty() && notice.scenes.size() != text.summary.size()) {
            findings.push_back({"scenes", text.language + ".summary",
                                std::to_string(notice.scenes.size()) + " pictures for " +
                                    std::to_string(text.summary.size()) + " sentences."});
        }
    }
    return findings;
}

Notice noticeOfSign(std::string_view text)
{
    const Read sign = read("", text);
    Notice notice;
    NoticeText said;
    said.language = languageOf(sign.text);
    said.summary = {std::string(text)};
    // A sign about visits unless it truly says another purpose.
    for (const Purpose purpose : allPurposes) {
        if (unsaid(sign, notice_terms::truePurpose(purpose), *tongueOf(said.language)).empty()) {
            notice.purpose = purpose;
            break;
        }
    }
    notice.texts = {std::move(said)};
    return notice;
}

} // namespace mingshi
