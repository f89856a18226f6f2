// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"

#include "papers/notice_folder.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace mingshi::control {

namespace {

int check(const std::string& folder)
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

} // namespace

void addNoticeCommands(CLI::App& app, int& code)
{
    auto folder = std::make_shared<std::string>();
    auto* command = app.add_subcommand("notice", "What people are told")->require_subcommand(1)->add_subcommand(
        "check", "Read one notice as the kiosk would: complete, approved, unaltered");
    command->add_option("FOLDER", *folder, "The notice's folder")->required();
    command->callback([folder, &code] { code = check(*folder); });
}

} // namespace mingshi::control
