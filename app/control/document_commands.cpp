// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"

#include "consent/timestamp.h"
#include "identity/calendar.h"
#include "identity/prc_number.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace mingshi::control {

namespace {

/// A resident's number by itself, without the card that it stands on.
int number(const std::string& text, bool asJson)
{
    const bool wellFormed = text.size() == 18;
    const auto birth = wellFormed ? dateFromDigits(std::string_view(text).substr(6, 8)) : std::nullopt;
    const auto sex = wellFormed && (text[16] - '0') % 2 == 0 ? Sex::Female : Sex::Male;
    const auto check = birth ? checkNumber(text, DocumentKind::ResidentCard, *birth, sex) : NumberCheck{};
    const bool valid = birth && check.checkDigitHolds && check.regionKnown;
    nlohmann::ordered_json told{{"valid", valid}, {"kind", "prc_resident_number"}, {"number", text}};
    if (birth) {
        told["birth_date"] = toIso8601(Timestamp(std::chrono::sys_days(*birth))).substr(0, 10);
        told["sex"] = sex == Sex::Female ? "F" : "M";
    }
    told["checks"] = {{{"name", "length"}, {"ok", wellFormed}},
                      {{"name", "birth_date"}, {"ok", birth.has_value()}},
                      {{"name", "region"}, {"ok", check.regionKnown}},
                      {{"name", "check_digit"}, {"ok", check.checkDigitHolds}}};
    if (asJson) {
        std::cout << told.dump(2) << std::endl;
    } else {
        std::cout << (valid ? "valid" : "not valid") << std::endl;
        for (const auto& one : told["checks"]) {
            std::cout << (one["ok"].get<bool>() ? "ok     " : "WRONG  ") << one["name"].get<std::string>() << std::endl;
        }
    }
    return valid ? 0 : 1;
}

} // namespace

void addDocumentCommands(CLI::App& app, int& code)
{
    auto text = std::make_shared<std::string>();
    auto asJson = std::make_shared<bool>(false);
    auto* command = app.add_subcommand("document", "Identity documents")->require_subcommand(1)->add_subcommand(
        "number", "Check a number of a PRC resident card");
    command->add_option("NUMBER", *text, "Eighteen characters")->required();
    command->add_flag("--json", *asJson, "One object instead of lines");
    command->callback([text, asJson, &code] { code = number(*text, *asJson); });
}

} // namespace mingshi::control
