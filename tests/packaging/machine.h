// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journeys/program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <thread>
#include <unistd.h>

namespace mingshi {

/// A machine without the sources, the build and a network, on which the packages of a folder are installed
/// (tests/packaging/machine). It goes with this object. Needs root and overlay file systems: else `problem` says why.
class Machine {
public:
    Machine(const std::filesystem::path& packages, const std::string& hidden)
    {
        m_pipe = popen((MINGSHI_SOURCE_DIR "/tests/packaging/machine " + m_folder.path().string() + " " +
                        packages.string() + " " + hidden + " >" + (m_folder / "log").string() + " 2>&1")
                           .c_str(),
                       "w");
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes(3);
        while (!std::filesystem::exists(m_folder / "ready") && std::chrono::steady_clock::now() < deadline) {
            if (std::filesystem::exists(m_folder / "failed")) {
                break;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;
    ~Machine() { pclose(m_pipe); } // the machine lives as long as its input

    bool isReady() const { return std::filesystem::exists(m_folder / "ready"); }
    std::string log() const { return contentOf(m_folder / "log"); }
    /// Why no machine can be made where the tests run, whatever the packages are; empty: one can.
    std::string impossible() const
    {
        return isReady() || std::filesystem::exists(m_folder / "made")
                   ? std::string()
                   : "another root file system cannot be made here: " + log();
    }
    /// Why no machine can be started where the tests run, from what `probe` said; empty: it was started.
    static std::string cannotStart(const Ran& probed)
    {
        for (const auto* reason : {"Operation not permitted", "Permission denied", "cgroup"}) {
            if (probed.code != 0 && probed.said.find(reason) != std::string::npos) {
                return "systemd-nspawn cannot start a machine here: " + probed.said;
            }
        }
        return {};
    }

    /// A shell's command line there, by root.
    Ran run(const std::string& command) const { return mingshi::run(enter() + "sh -c " + quoted(command)); }
    /// By the account of the kiosk, with nothing of root's environment.
    Ran runAsKiosk(const std::string& command) const
    {
        return mingshi::run(enter() + "setpriv --reuid=mingshi --regid=mingshi --init-groups --reset-env sh -c " +
                            quoted(command));
    }
    /// Writes a file there, for all to read.
    void write(const std::string& file, const std::string& content) const
    {
        std::ofstream(m_folder / "sent") << content;
        mingshi::run("nsenter --mount --target " + pid() + " install -D --mode=0644 " + (m_folder / "sent").string() +
                     " " + root() + file);
    }
    /// Sets a site up, as the install guide says.
    void setUpSite() const
    {
        auto settings = nlohmann::json::parse(run("cat /etc/mingshi/settings.json").said);
        settings["project"] = "云栖示例花园";
        settings["devices"]["speech"] = false;
        write("/etc/mingshi/settings.json", settings.dump(2));
        write("/etc/mingshi/passphrase", "three old keys under the pine\n");
        run("cp --recursive /usr/share/mingshi/notices /etc/mingshi/ && systemd-tmpfiles --create mingshi.conf");
        const auto made = runAsKiosk("mingshictl store create --folder /var/lib/mingshi/records "
                                     "--passphrase-file /etc/mingshi/passphrase");
        EXPECT_EQ(made.code, 0) << made.said;
    }
    /// Starts it as a machine of its own, with systemd as its first process; a script runs there, in /var/tmp/probe,
    /// and switches it off at its end. There is no display: the compositor draws into memory.
    Ran probe(const std::filesystem::path& script) const
    {
        write("/etc/systemd/system/mingshi-display.service.d/test.conf",
              "[Unit]\nConditionPathExists=\n[Service]\nPAMName=\nTTYPath=\nStandardInput=null\nTTYReset=no\n"
              "TTYVHangup=no\nTTYVTDisallocate=no\nEnvironment=XDG_RUNTIME_DIR=/run/mingshi\nExecStart=\n"
              "ExecStart=/usr/bin/weston --backend=headless-backend.so --config=/etc/mingshi/weston.ini "
              "--socket=/run/mingshi/wayland-0 --modules=systemd-notify.so\n");
        write("/var/tmp/probe/probe", contentOf(script));
        write("/etc/systemd/system/probe.service",
              "[Unit]\nAfter=multi-user.target\n[Service]\nType=oneshot\nExecStart=/bin/bash /var/tmp/probe/probe\n"
              "[Install]\nWantedBy=multi-user.target\n");
        run("systemctl enable probe.service; systemctl set-default multi-user.target; systemctl mask "
            "console-getty.service");
        // It mounts its own; and locking memory is a capability that such a machine lacks unless it is named.
        return mingshi::run(
            "nsenter --mount --target " + pid() + " unshare --mount sh -c 'cd " + root() +
            " && umount --lazy --recursive dev proc sys run && exec timeout 420 systemd-nspawn --quiet "
            "--register=no --keep-unit --private-network --capability=CAP_IPC_LOCK --directory=. --boot' "
            "</dev/null");
    }

private:
    std::string pid() const
    {
        const auto text = contentOf(m_folder / "pid");
        return text.substr(0, text.find('\n'));
    }
    std::string root() const { return (m_folder / "machine/root").string(); }
    std::string enter() const { return "nsenter --mount --net --target " + pid() + " chroot " + root() + " "; }
    static std::string quoted(const std::string& text)
    {
        std::string result = "'";
        for (const char c : text) {
            result += c == '\'' ? std::string("'\\''") : std::string(1, c);
        }
        return result + "'";
    }

    TemporaryFolder m_folder;
    std::FILE* m_pipe = nullptr;
};

/// A suite on one machine; where none can be had, it says why and is skipped.
class OnMachine : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        machine = std::make_unique<Machine>(MINGSHI_BINARY_DIR "/packages", MINGSHI_SOURCE_DIR);
    }
    static void TearDownTestSuite() { machine.reset(); }
    void SetUp() override
    {
        if (const auto why = machine->impossible(); !why.empty()) {
            GTEST_SKIP() << why;
        }
        if (const auto why = Machine::cannotStart(probed); !why.empty()) {
            GTEST_SKIP() << why;
        }
        ASSERT_TRUE(machine->isReady()) << machine->log();
    }

    /// What the script wrote there under `name`.
    static std::string found(const std::string& name) { return machine->run("cat /var/tmp/probe/" + name).said; }

    static inline std::unique_ptr<Machine> machine;
    static inline Ran probed; ///< if the suite starts the machine: what came of it
};

} // namespace mingshi
