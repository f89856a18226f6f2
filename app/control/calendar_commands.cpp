// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"

#include "control/importing.h"

#include "exchange/calendar_json.h"
#include "json/small_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace mingshi::control {

namespace {

struct DeadlineOptions {
    std::string from;
    int workingDays = 30; // law.md FR-15
    std::string calendar;
    bool asJson = false;
};

int deadline(const DeadlineOptions& options)
{
    const auto from = dayFromIso8601(options.from);
    if (!from) {
        std::cerr << options.from << ": not a day of the form 2025-06-01" << std::endl;
        return unusable;
    }
    const auto text = smallFile(options.calendar, ErrorCode::SettingsUnreadable, ErrorCode::SettingsUnreadable);
    if (!text) {
        return cannotRead(options.calendar, toString(text.error()));
    }
    const auto read = calendarFromJson(*text);
    for (const auto& problem : read.problems) {
        std::cerr << options.calendar << ": " << problem << "\n";
    }
    if (!read.problems.empty()) {
        return unusable;
    }
    const auto found = workingDaysAfter(read.calendar, *from, options.workingDays);
    if (options.asJson) {
        std::cout << nlohmann::ordered_json{{"from", options.from},
                                            {"workingDays", options.workingDays},
                                            {"deadline", toIso8601(found.day)},
                                            {"certain", found.certain}}
                         .dump(2);
    } else {
        std::cout << toIso8601(found.day);
    }
    std::cout << std::endl;
    if (!found.certain) {
        std::cerr << "The calendar does not know every year on the way: weekdays were all counted, so the day may be"
                     " too early, never too late. Put the year's holidays into the file.\n";
    }
    return found.certain ? 0 : 1;
}

} // namespace

void addCalendarCommands(CLI::App& app, int& code)
{
    auto options = std::make_shared<DeadlineOptions>();
    auto* calendar = app.add_subcommand("calendar", "Working days by the official calendar")->require_subcommand(1);
    auto* command = calendar->add_subcommand("deadline", "The last day of a period that is counted in working days");
    command->add_option("--from", options->from, "The day of the event, 2025-06-01; it does not count itself")
        ->required();
    command->add_option("--working-days", options->workingDays, "How many; a filing has 30")
        ->check(CLI::Range(1, 1000));
    command->add_option("--calendar", options->calendar, "Holidays and worked weekends as a file")->required();
    command->add_flag("--json", options->asJson, "One object instead of a line");
    command->callback([options, &code] { code = deadline(*options); });
}

} // namespace mingshi::control
