// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "service.h"

#include "supervision/supervision.h"

#include <QCoreApplication>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace mingshi {

namespace {

/// A signal's handler may do little more than write a byte.
std::array<int, 2> endings{-1, -1};

void writeEnding(int)
{
    [[maybe_unused]] const auto written = write(endings[1], "", 1);
}

int openEndings()
{
    // Not inherited by the programs that are started; they also keep the usual meaning of the signals, as a handler
    // does not outlive exec.
    if (pipe2(endings.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return -1;
    }
    std::signal(SIGTERM, writeEnding);
    std::signal(SIGINT, writeEnding);
    return endings[0];
}

} // namespace

Service::Service(std::string status) : m_ending(openEndings(), QSocketNotifier::Read)
{
    QObject::connect(&m_ending, &QSocketNotifier::activated, &QCoreApplication::quit);
    QObject::connect(&m_beat, &QTimer::timeout, &supervision::tellAlive);
    if (const auto longest = supervision::watchdog()) {
        m_beat.start(std::chrono::duration_cast<std::chrono::milliseconds>(*longest / 3));
    }
    QTimer::singleShot(0, &m_beat, [status = std::move(status)] { supervision::tellReady(status); });
}

Service::~Service()
{
    supervision::tellStopping();
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (const int end : endings) {
        close(end);
    }
}

} // namespace mingshi
