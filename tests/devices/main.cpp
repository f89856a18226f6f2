// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/sam_simulator.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <cstdio>
#include <string_view>

namespace {

/// `devices_test --simulate CARD`: the simulator in a process of its own, until standard input ends. It sends whole
/// replies at once, so that what receives them may hold them at once.
int simulate(const char* file)
{
    const auto card = mingshi::readCardFile(file);
    const auto simulator = mingshi::SamSimulator::start({.piece = 4096, .paced = false});
    if (!card || !simulator) {
        return 1;
    }
    (*simulator)->insert(*card);
    std::puts((*simulator)->portPath().c_str());
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "--simulate") {
        return simulate(argv[2]);
    }
    const QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
