// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journeys/program.h"

#include <gtest/gtest.h>

#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace mingshi {

/// A software TPM 2.0 in a process of its own, with its own seed; goes with this object.
class Swtpm {
public:
    Swtpm() { start(); }
    Swtpm(const Swtpm&) = delete;
    Swtpm& operator=(const Swtpm&) = delete;
    ~Swtpm() { stop(); }

    /// Empty if it runs.
    const std::string& missing() const { return m_missing; }
    std::string tcti() const { return "swtpm:path=" + socket(); }

    /// As when the machine is switched off and on: the seed stays, the registers start anew.
    void restart()
    {
        stop();
        start();
    }
    /// As when another system is started: register 7 reads otherwise until the next restart.
    void startOtherwise() const
    {
        const auto extended = run("tpm2_pcrextend --tcti '" + tcti() + "' 7:sha256=" + std::string(64, 'a'));
        EXPECT_EQ(extended.code, 0) << extended.said;
    }
    /// As in the firmware's menu: the owner's seed is drawn anew.
    void clear() const
    {
        const auto cleared = run("tpm2_clear --tcti '" + tcti() + "' --auth-hierarchy p");
        EXPECT_EQ(cleared.code, 0) << cleared.said;
    }
    void stop()
    {
        if (m_process > 0) {
            kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
            m_process = -1;
        }
        std::filesystem::remove(socket());
        std::filesystem::remove(socket() + ".ctrl");
    }

private:
    std::string socket() const { return (m_folder / "socket").string(); }

    void start()
    {
        const std::string state = "dir=" + m_folder.path().string();
        const std::string server = "type=unixio,path=" + socket();
        const std::string control = server + ".ctrl";
        m_process = fork();
        if (m_process == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            const int log = open((m_folder / "log").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
            dup2(log, STDOUT_FILENO);
            dup2(log, STDERR_FILENO);
            execlp("swtpm", "swtpm", "socket", "--tpm2", "--tpmstate", state.c_str(), "--server", server.c_str(),
                   "--ctrl", control.c_str(), "--flags", "not-need-init,startup-clear", nullptr);
            _exit(127);
        }
        for (int wait = 0; wait < 500; ++wait) {
            int status = 0;
            if (waitpid(m_process, &status, WNOHANG) == m_process) {
                m_process = -1;
                m_missing = WIFEXITED(status) && WEXITSTATUS(status) == 127 ? "swtpm is not installed"
                                                                            : "swtpm: " + contentOf(m_folder / "log");
                return;
            }
            if (std::filesystem::exists(socket())) {
                return;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        m_missing = "swtpm does not listen: " + contentOf(m_folder / "log");
    }

    TemporaryFolder m_folder;
    pid_t m_process = -1;
    std::string m_missing;
};

} // namespace mingshi
