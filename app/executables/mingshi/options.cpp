// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include "installation/installation.h"

#include <CLI/CLI.hpp>

namespace mingshi {

std::variant<Options, int> readOptions(int argc, char** argv)
{
    Options options;
    options.resources = installation::resources();
    options.models = installation::models();

    CLI::App app("Mingshi: consent kiosk and 1:1 identity check for a sales office.");
    app.set_version_flag("--version", "mingshi " MINGSHI_VERSION);
    app.add_flag("--demo", options.demo, "Three screens with simulated devices and a fresh database");
    app.add_option("--settings", options.settings, "The site's settings file")->excludes("--demo");
    app.add_option("--data", options.data, "Demo: keep the records in this new folder")->needs("--demo");
    app.add_option("--headless", options.headless,
                   "Demo: play the whole journey without a display; screens and receipts go to this folder")
        ->needs("--demo");
    app.add_option("--screens", options.screens, "Which screens to show")
        ->delimiter(',')
        ->check(CLI::IsMember({"visitor", "signing", "manager"}));
    app.add_flag("--check", options.check, "Look at everything that the settings name, say how it is, and end")
        ->excludes("--demo");
    app.add_flag("--full-screen", options.fullScreen, "Each screen fills a display of its own");
    app.add_option("--resources", options.resources, "Where notices and demo material are")->capture_default_str();
    app.add_option("--models", options.models, "Where the face models are")->capture_default_str();
    app.footer("Exit codes: 0 done, 1 a step of the journey failed, 2 a mistake on the command line; others are in "
               "mingshi(1).");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int shown = app.exit(error);
        return shown == 0 ? 0 : 2;
    }
    if (!options.demo && options.settings.empty()) {
        options.settings = "/etc/mingshi/settings.json";
    }
    return options;
}

} // namespace mingshi
