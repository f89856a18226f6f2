// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"

#include "papers/notice_folder.h"
#include "papers/notice_linting.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace mingshi::control {

namespace {

int checkNotices(const std::string& folder)
{
    const auto notice = readNotice(folder);
    if (!notice) {
        return tell(notice.error());
    }
    std::cout << notice->ref.id << " " << notice->ref.version << " for " << code(notice->purpose) << "\nsha256 "
              << notice->ref.sha256 << "\nlanguages";
    for (const auto& text : notice->texts) {
        std::cout << ' ' << text.language;
    }
    std::cout << std::endl;
    return 0;
}

int lintAt(const std::string& path, bool asJson)
{
    const auto findings = lintPath(path);
    if (!findings && !asJson) {
        tell(findings.error());
        return unusable;
    }
    // A file that cannot be read is told in the same form, so that a program has one thing to parse.
    const auto& told = findings ? *findings : std::vector<Finding>{{"unusable", path, toString(findings.error())}};
    if (asJson) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const auto& finding : told) {
            list.push_back({{"rule", finding.rule}, {"field", finding.field}, {"message", finding.message}});
        }
        const nlohmann::ordered_json whole{{"valid", told.empty()}, {"findings", list}};
        std::cout << whole.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
    } else {
        for (const auto& finding : told) {
            std::cout << finding.field << ": " << finding.message << " [" << finding.rule << "]\n";
        }
        std::cout << (told.empty() ? "clean" : std::to_string(told.size()) + " findings") << std::endl;
    }
    return !findings ? unusable : told.empty() ? 0 : 1;
}

} // namespace

void addNoticeCommands(CLI::App& app, int& code)
{
    auto path = std::make_shared<std::string>();
    auto asJson = std::make_shared<bool>(false);
    auto* notice = app.add_subcommand("notice", "What people are told")->require_subcommand(1);
    auto* checking =
        notice->add_subcommand("check", "Read one notice as the kiosk would: complete, approved, unaltered");
    checking->add_option("FOLDER", *path, "The notice's folder")->required();
    checking->callback([path, &code] { code = checkNotices(*path); });

    auto* linting = notice->add_subcommand("lint", "Find what a notice or a sign does not say, or must not say");
    linting->add_option("PATH", *path, "A notice's folder, a folder of notices, or a text file: a sign")->required();
    linting->add_flag("--json", *asJson, "One object instead of lines");
    linting->callback([path, asJson, &code] { code = lintAt(*path, *asJson); });
}

} // namespace mingshi::control
