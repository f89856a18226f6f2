// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"

#include "devices/sam_reader.h"
#include "devices/sam_simulator.h"
#include "devices/serial_transport.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <iostream>

namespace mingshi::control {

namespace {

/// Serves the card until the program is stopped (Ctrl+C).
int simulateReader(const std::string& cardFile)
{
    auto card = readCardFile(cardFile);
    if (!card) {
        return tell(card.error());
    }
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGINT);
    sigaddset(&stop, SIGTERM);
    // Before the simulator's thread begins, so that the signal waits for this one.
    pthread_sigmask(SIG_BLOCK, &stop, nullptr);
    auto simulator = SamSimulator::start();
    if (!simulator) {
        return tell(simulator.error());
    }
    (*simulator)->insert(std::move(*card));
    std::cout << (*simulator)->portPath() << std::endl;
    int received = 0;
    sigwait(&stop, &received);
    return 0;
}

int probe(const std::string& port)
{
    SamReader reader(
        serialPort(port), [](std::string_view) { return NumberHmac{}; },
        [] {
            return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
        });
    if (const auto answered = reader.probe(); !answered) {
        return tell(answered.error());
    }
    std::cout << "The reader at " << port << " answers." << std::endl;
    return 0;
}

} // namespace

void addReaderCommands(CLI::App& app, int& code)
{
    auto* reader = app.add_subcommand("reader", "Card readers")->require_subcommand(1);
    auto card = std::make_shared<std::string>();
    auto* simulating =
        reader->add_subcommand("simulate", "Answer as a reader with this card on it; prints the port to open");
    simulating->add_option("--card", *card, "Card as JSON (app/devices/card_file.h)")->required();
    simulating->callback([card, &code] { code = simulateReader(*card); });
    auto port = std::make_shared<std::string>();
    auto* probing = reader->add_subcommand("probe", "Ask a reader whether it is well");
    probing->add_option("--port", *port, "For example /dev/ttyUSB0")->required();
    probing->callback([port, &code] { code = probe(*port); });
}

} // namespace mingshi::control
