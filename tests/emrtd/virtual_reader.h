// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/simulated_chip.h"

#include <atomic>
#include <filesystem>
#include <optional>
#include <string>
#include <thread>

#include <sys/types.h>

namespace mingshi::emrtd::simulated {

/// The real PC/SC service with a virtual reader (Debian's vsmartcard-vpcd), in a mount namespace of its own, so that
/// one that runs already is not disturbed. Programs find it by PCSCLITE_CSOCK_NAME, which is set as long as it runs.
class PcscService {
public:
    /// Why it cannot be had here; empty: it can.
    static std::string missing();

    PcscService();
    PcscService(const PcscService&) = delete;
    PcscService& operator=(const PcscService&) = delete;
    ~PcscService();

    bool running() const { return m_running; }
    int port() const { return m_port; } ///< where the virtual reader waits for a card

private:
    std::filesystem::path m_folder;
    pid_t m_process = -1;
    int m_port = 0;
    bool m_running = false;
};

/// Lays a simulated chip on the virtual reader, and takes it away when it goes.
class LaidOnReader {
public:
    LaidOnReader(const PcscService& service, SimulatedChip& chip, int pulledAfter = -1);
    LaidOnReader(const LaidOnReader&) = delete;
    LaidOnReader& operator=(const LaidOnReader&) = delete;
    ~LaidOnReader();

private:
    void serve();

    SimulatedChip& m_chip;
    int m_pulledAfter;
    int m_socket = -1;
    std::thread m_thread;
};

} // namespace mingshi::emrtd::simulated
