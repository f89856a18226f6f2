// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"

#include <CLI/CLI.hpp>

#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <string_view>

int main(int argc, char** argv)
{
    using namespace mingshi::control;

    // A serial port wants one, though nothing here has an event loop; a page wants fonts, and no screen.
    const bool drawsPages =
        std::any_of(argv, argv + argc, [](std::string_view word) { return word == "decommission"; });
    std::unique_ptr<QCoreApplication> application;
    if (drawsPages) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    CLI::App app("Sets a Mingshi site up and looks at its parts.");
    app.set_version_flag("--version", "mingshictl " MINGSHI_VERSION);
    app.require_subcommand(1);
    int code = 0;
    addStoreCommands(app, code);
    addBackupCommands(app, code);
    addKeyCommands(app, code);
    addEvidenceCommands(app, code);
    addHoldCommands(app, code);
    addDecommissionCommands(app, code);
    addNoticeCommands(app, code);
    addReceiptCommands(app, code);
    addReaderCommands(app, code);
    addDocumentCommands(app, code);
    addFaceCommands(app, code);
    addRulingCommands(app, code);
    addClaimCommands(app, code);
    addSettlementCommands(app, code);
    addCalendarCommands(app, code);
    addErrorCommands(app, code);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return code;
}
