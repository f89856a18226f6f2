// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journeys/program.h"

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
        mingshi::run("nsenter --mount --target " + pid() + " cp " + (m_folder / "sent").string() + " " + root() + file);
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

} // namespace mingshi
