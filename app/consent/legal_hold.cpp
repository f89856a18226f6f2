// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/legal_hold.h"

#include <algorithm>

namespace mingshi {

namespace {

constexpr std::array<std::string_view, allHoldClasses.size()> namesOfHoldClasses{"visits", "rulings", "checks"};
constexpr std::array<std::string_view, allHoldGrounds.size()> namesOfHoldGrounds{"court", "arbitration", "authority",
                                                                              "statutory_period"};
constexpr std::string_view heldPrefix = "held:";

/// The part of `line` before the next colon, which goes with it; the whole rest without one.
std::string_view cutPart(std::string_view& line)
{
    const std::size_t colon = std::min(line.find(':'), line.size());
    const std::string_view part = line.substr(0, colon);
    line.remove_prefix(std::min(colon + 1, line.size()));
    return part;
}

} // namespace

std::string_view code(HoldClass what)
{
    return namesOfHoldClasses[static_cast<std::size_t>(what)];
}

std::string_view code(HoldGround ground)
{
    return namesOfHoldGrounds[static_cast<std::size_t>(ground)];
}

std::optional<HoldClass> holdClassFromCode(std::string_view text)
{
    const auto found = std::ranges::find(allHoldClasses, text, [](HoldClass what) { return code(what); });
    return found == allHoldClasses.end() ? std::nullopt : std::optional(*found);
}

std::optional<HoldGround> holdGroundFromCode(std::string_view text)
{
    const auto found = std::ranges::find(allHoldGrounds, text, [](HoldGround ground) { return code(ground); });
    return found == allHoldGrounds.end() ? std::nullopt : std::optional(*found);
}

std::string holdClassCodes(const std::set<HoldClass>& classes)
{
    std::string list;
    for (const HoldClass what : classes) {
        list += (list.empty() ? "" : ",") + std::string(code(what));
    }
    return list;
}

std::optional<std::set<HoldClass>> holdClassesFromCodes(std::string_view list)
{
    std::set<HoldClass> classes;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const auto what = holdClassFromCode(list.substr(0, comma));
        if (!what) {
            return std::nullopt;
        }
        classes.insert(*what);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return classes;
}

std::string toLine(const HoldTerms& kept)
{
    return std::string(heldPrefix) + std::string(code(kept.ground)) + ':' + kept.caseReference + ':' +
           holdClassCodes(kept.covers) + ':' + toIso8601(kept.until);
}

std::optional<HoldTerms> holdTermsFromLine(std::string_view line)
{
    if (!line.starts_with(heldPrefix)) {
        return std::nullopt;
    }
    line.remove_prefix(heldPrefix.size());
    const auto ground = holdGroundFromCode(cutPart(line));
    const std::string_view reference = cutPart(line);
    auto covers = holdClassesFromCodes(cutPart(line));
    const auto until = timestampFromIso8601(line);
    if (!ground || !covers || !until) {
        return std::nullopt;
    }
    return HoldTerms{
        .ground = *ground, .caseReference = std::string(reference), .covers = std::move(*covers), .until = *until};
}

} // namespace mingshi
