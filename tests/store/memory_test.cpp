// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Everything that a core dump or the swap could hold of a process that has the records open: each readable page of its
// memory is read, as a debugger would, and searched for the keys and for what a visitor said.
#include "scenes.h"
#include "store_folder.h"

#include "store/randomness.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>

namespace mingshi {

using namespace store;

namespace {

struct Place {
    std::string mapping; ///< as /proc/PID/maps names it
    bool locked = false; ///< never in the swap
    bool dumped = true;  ///< in a core
};

std::ostream& operator<<(std::ostream& out, const Place& place)
{
    return out << place.mapping << (place.locked ? " locked" : " swappable")
               << (place.dumped ? " dumped" : " not dumped");
}

/// A process that stops after every step until it is told to go on.
class Probe {
public:
    Probe(const std::filesystem::path& folder, const std::string& lines)
    {
        std::array<int, 2> in{};
        std::array<int, 2> out{};
        EXPECT_TRUE(pipe2(in.data(), O_CLOEXEC) == 0 && pipe2(out.data(), O_CLOEXEC) == 0);
        m_process = fork();
        if (m_process == 0) {
            dup2(in[0], STDIN_FILENO);
            dup2(out[1], STDOUT_FILENO);
            execl(MINGSHI_BINARY_DIR "/tests/store_memory_probe", "store_memory_probe", folder.c_str(), nullptr);
            _exit(127);
        }
        close(in[0]);
        close(out[1]);
        m_to = in[1];
        m_from = out[0];
        EXPECT_EQ(write(m_to, lines.data(), lines.size()), static_cast<ssize_t>(lines.size()));
    }
    Probe(const Probe&) = delete;
    Probe& operator=(const Probe&) = delete;
    ~Probe()
    {
        close(m_to);
        close(m_from);
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }

    char reached() const
    {
        char step = 0;
        return read(m_from, &step, 1) == 1 ? step : '?';
    }
    void goOn() const { EXPECT_EQ(write(m_to, "g", 1), 1); }

    /// Every mapping in which `what` lies.
    std::vector<Place> find(BytesView what) const
    {
        std::vector<Place> found;
        const int memory = open(("/proc/" + std::to_string(m_process) + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
        EXPECT_GE(memory, 0);
        std::ifstream maps("/proc/" + std::to_string(m_process) + "/smaps");
        std::optional<Place> holding;
        for (std::string line; std::getline(maps, line);) {
            unsigned long from = 0;
            unsigned long to = 0;
            std::array<char, 5> rights{};
            if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights.data()) == 3) {
                holding.reset();
                if (rights[0] == 'r' && holds(memory, from, to, what)) {
                    holding = Place{line.substr(0, 160)};
                }
            } else if (holding && line.starts_with("VmFlags:")) {
                holding->locked = line.find(" lo") != std::string::npos;
                holding->dumped = line.find(" dd") == std::string::npos;
                found.push_back(*holding);
            }
        }
        close(memory);
        return found;
    }
    std::size_t read() const { return m_read; }

private:
    bool holds(int memory, unsigned long from, unsigned long to, BytesView what) const
    {
        std::vector<std::byte> part(to - from);
        std::size_t size = 0;
        while (size < part.size()) {
            const ssize_t got = pread(memory, part.data() + size, part.size() - size, static_cast<off_t>(from + size));
            if (got <= 0) {
                break; // a page that not even a debugger may read
            }
            size += static_cast<std::size_t>(got);
        }
        m_read += size;
        return size != 0 && memmem(part.data(), size, what.data(), what.size()) != nullptr;
    }
    static ssize_t read(int file, void* to, std::size_t size) { return ::read(file, to, size); }

    pid_t m_process = -1;
    int m_to = -1;
    int m_from = -1;
    mutable std::size_t m_read = 0;
};

class Memory : public ::testing::Test {
protected:
    StoreFolder m_folder;
    LockedBytes m_key = (m_folder.create(), m_folder.databaseKey());
    LockedBytes m_pageKey = deriveKey(m_key, KeyUse::DatabasePages);
    std::string m_name = "canary-" + randomBase32(24, false);
    std::string m_lastFour = "four-" + randomBase32(16, true);
    Probe m_probe{m_folder.path(), m_folder.recoveryKey() + '\n' + m_name + '\n' + m_lastFour + '\n'};

    void requireNowhere(BytesView what, const char* name) const
    {
        for (const Place& place : m_probe.find(what)) {
            ADD_FAILURE() << name << " is in " << place;
        }
    }
};

} // namespace

TEST_F(Memory, ofTheKeys_isInLockedPagesOnly_andNothingIsLeftOfThemOrOfAVisitor)
{
    std::string typed = m_folder.recoveryKey();
    std::erase(typed, '-');

    ASSERT_EQ(m_probe.reached(), 'o');
    const auto places = m_probe.find(m_key.bytes());
    EXPECT_FALSE(places.empty()) << "the search finds nothing at all";
    for (const Place& place : places) {
        EXPECT_TRUE(place.locked && !place.dumped) << "the database key is in " << place;
    }
    for (const Place& place : m_probe.find(m_pageKey.bytes())) { // SQLCipher's own copies, which it locks
        EXPECT_TRUE(place.locked) << "the key of the pages is in " << place;
    }
    requireNowhere(viewOf(m_folder.recoveryKey()), "the recovery key");
    requireNowhere(viewOf(typed), "the digits of the recovery key");
    m_probe.goOn();

    ASSERT_EQ(m_probe.reached(), 'w');
    EXPECT_FALSE(m_probe.find(viewOf(m_name)).empty()) << "the search finds nothing at all";
    m_probe.goOn();

    ASSERT_EQ(m_probe.reached(), 'd');
    requireNowhere(viewOf(m_name), "a withdrawn visitor's name");
    requireNowhere(viewOf(m_lastFour), "the last four characters of a withdrawn visitor's document");
    m_probe.goOn();

    ASSERT_EQ(m_probe.reached(), 'c');
    requireNowhere(m_key.bytes(), "the database key of a closed store");
    requireNowhere(m_pageKey.bytes(), "the key of the pages of a closed store");
    m_probe.goOn();
    std::cout << "searched " << (m_probe.read() >> 20U) << " MiB of memory" << std::endl;
}

} // namespace mingshi
