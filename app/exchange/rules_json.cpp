// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/rules_json.h"

#include "json/fields.h"

#include <algorithm>

namespace mingshi {

namespace {

using json::Fields;
using json::Json;
using json::Problems;
using std::chrono::seconds;

constexpr std::string_view rulesSchema = "mingshi-rules-1";

std::optional<ClaimOrder> orderFrom(std::string_view text)
{
    return text == "earliest_first" ? std::optional(ClaimOrder::EarliestFirst)
           : text == "latest_first" ? std::optional(ClaimOrder::LatestFirst)
                                    : std::nullopt;
}

seconds length(Fields& fields, std::string_view key)
{
    return fields.value<seconds>(key, &durationFromIso8601, "not a duration");
}

ChannelKind kind(const Json& json, const std::string& at, Problems& problems)
{
    const auto known = json.is_string() ? channelKindFromCode(json.get_ref<const std::string&>()) : std::nullopt;
    if (!known) {
        problems.push_back(at + ": not a kind of channel");
    }
    return known.value_or(ChannelKind::Agent);
}

int part(const Json& json, const std::string& at, Problems& problems)
{
    const bool fits = json.is_number_integer() && json >= 0 && json <= 10'000;
    if (!fits) {
        problems.push_back(at + ": not basis points, 0 to 10000");
    }
    return fits ? json.get<int>() : 0;
}

Split split(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    Split split{length(fields, "window"), fields.list("parts", [&](const Json& entry, const std::string& place) {
                    return part(entry, place, problems);
                })};
    fields.nothingElse();
    return split;
}

RuleVersion version(const Json& json, const std::string& at, Problems& problems)
{
    Fields fields(json, at, problems);
    RuleVersion rule;
    rule.version = fields.text("version");
    rule.validFrom = fields.value("validFrom", &timestampFromIso8601, "not a UTC time");
    rule.validTo = fields.value("validTo", &timestampFromIso8601, "not a UTC time");
    rule.ahead = length(fields, "ahead");
    if (fields.has("claimValidity")) {
        rule.claimValidity = length(fields, "claimValidity");
    }
    rule.namedChannelCounts = fields.flag("namedChannelCounts");
    rule.visitProtection = length(fields, "visitProtection");
    rule.protectionExtension = length(fields, "protectionExtension");
    rule.protectionCap = length(fields, "protectionCap");
    rule.visitBeatsClaim = fields.flag("visitBeatsClaim");
    rule.walkInProtection = length(fields, "walkInProtection");
    rule.existingClient = length(fields, "existingClient");
    rule.priority = fields.list(
        "priority", [&](const Json& entry, const std::string& place) { return kind(entry, place, problems); });
    rule.order = fields.value("order", &orderFrom, "neither \"earliest_first\" nor \"latest_first\":");
    if (fields.has("split")) {
        rule.split = split(fields.object("split"), fields.path("split"), problems);
    }
    rule.proposedBy = fields.text("proposedBy");
    rule.approvedBy = fields.optionalText("approvedBy").value_or("");
    fields.nothingElse();
    return rule;
}

} // namespace

ReadRules rulesFromJson(std::string_view text)
{
    ReadRules read;
    const auto object = json::parse(text, read.problems);
    if (!object || !read.problems.empty()) {
        return read;
    }
    Fields fields(*object, {}, read.problems);
    if (fields.text("schema") != rulesSchema) {
        fields.add("not \"" + std::string(rulesSchema) + '"', "schema");
    }
    auto versions = fields.list(
        "versions", [&](const Json& entry, const std::string& at) { return version(entry, at, read.problems); });
    fields.nothingElse();
    if (read.problems.empty()) {
        read.rules = RuleBook(std::move(versions));
    }
    return read;
}

} // namespace mingshi
