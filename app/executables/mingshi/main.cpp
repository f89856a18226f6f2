// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "demo.h"
#include "journey.h"
#include "options.h"
#include "service.h"
#include "site.h"
#include "windows.h"

#include "memory/locked_bytes.h"

#include <QGuiApplication>

#include <cstdlib>
#include <iostream>

namespace mingshi {

namespace {

/// What happened and what to do, on the terminal; the process's exit code.
int tell(const Error& error)
{
    std::cerr << "mingshi: " << toString(error) << "\n" << describe(error.code).staffAction << std::endl;
    return describe(error.code).exitCode;
}

bool hasDisplay()
{
    return std::getenv("DISPLAY") != nullptr || std::getenv("WAYLAND_DISPLAY") != nullptr ||
           std::getenv("QT_QPA_PLATFORM") != nullptr;
}

void showOnly(Settings& settings, const Options& options)
{
    const auto wanted = [&](const char* name) {
        return std::ranges::find(options.screens, name) != options.screens.end();
    };
    int display = 0;
    for (auto [screen, name] :
         {std::pair{&settings.visitor, "visitor"}, {&settings.signing, "signing"}, {&settings.manager, "manager"}}) {
        screen->shown = screen->shown && wanted(name);
        if (screen->shown && options.fullScreen) {
            screen->fullScreen = true;
            screen->display = display++;
        }
    }
}

int run(QGuiApplication& application, Kiosk& kiosk, Windows& windows, std::string status)
{
    windows.follow(kiosk);
    if (const auto problem = windows.problem(); !problem.isEmpty()) {
        return tell({ErrorCode::Internal, problem.toStdString()});
    }
    const Service service(std::move(status));
    return application.exec();
}

int runDemo(QGuiApplication& application, const Options& options)
{
    auto demo = Demo::start(options);
    if (!demo) {
        return tell(demo.error());
    }
    Settings settings = (*demo)->settings();
    if (!options.headless) {
        showOnly(settings, options);
    }
    Windows windows(settings, qrMaker());
    Kiosk kiosk((*demo)->site(), (*demo)->takeEdges(), windows.preview());
    if (options.headless) {
        windows.follow(kiosk);
        if (const auto problem = windows.problem(); !problem.isEmpty()) {
            return tell({ErrorCode::Internal, problem.toStdString()});
        }
        return Journey(kiosk, windows, **demo, *options.headless).play();
    }
    std::cout << "Mingshi runs in demo mode. Records: " << (*demo)->folder().string() << "\n"
              << (*demo)->accounts() << std::endl;
    const auto hands = (*demo)->openHands(kiosk, windows);
    return run(application, kiosk, windows, "demo mode");
}

int runSite(QGuiApplication& application, const Options& options)
{
    auto settings = readSettings(options.settings);
    if (!settings) {
        return tell(settings.error());
    }
    const auto site = siteOf(*settings, systemNow());
    if (!site) {
        return tell(site.error());
    }
    showOnly(*settings, options);
    Windows windows(*settings, qrMaker());
    auto edges = realEdges(*settings, *site);
    auto status =
        edges.storeFault ? "the records are not open: " + toString(*edges.storeFault) : "the records are open";
    Kiosk kiosk(*site, std::move(edges), windows.preview());
    return run(application, kiosk, windows, std::move(status));
}

} // namespace

} // namespace mingshi

int main(int argc, char** argv)
{
    using namespace mingshi;

    if (!forbidCoreDumps()) {
        return tell({ErrorCode::Internal, "core dumps cannot be switched off"});
    }
    const auto read = readOptions(argc, argv);
    if (const auto* ended = std::get_if<int>(&read)) {
        return *ended;
    }
    const auto& options = std::get<Options>(read);
    if (options.check) {
        const auto settings = readSettings(options.settings);
        return settings ? checkSite(*settings) : tell(settings.error());
    }
    if (options.headless) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    } else if (!hasDisplay()) {
        return tell({ErrorCode::NoDisplay, "neither DISPLAY nor WAYLAND_DISPLAY is set"});
    }
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("Mingshi"));
    QGuiApplication::setApplicationVersion(QStringLiteral(MINGSHI_VERSION));
    return options.demo ? runDemo(application, options) : runSite(application, options);
}
