// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "supervision/supervision.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mingshi::supervision {

namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

/// What systemd is to its services.
class ServiceManager : public testing::Test {
protected:
    ServiceManager()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "mingshi-test-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        m_socket = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const auto path = (m_folder / "notify").string();
        std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
        EXPECT_EQ(bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        setenv("NOTIFY_SOCKET", path.c_str(), 1);
    }
    ~ServiceManager() override
    {
        if (m_program > 0) {
            kill(m_program, SIGKILL);
            waitpid(m_program, nullptr, 0);
        }
        close(m_socket);
        std::filesystem::remove_all(m_folder);
        for (const char* name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"}) {
            unsetenv(name);
        }
    }

    /// The next message, or none within that time.
    std::optional<std::string> next(std::chrono::milliseconds within)
    {
        pollfd waiting{m_socket, POLLIN, 0};
        if (poll(&waiting, 1, static_cast<int>(within.count())) != 1) {
            return {};
        }
        std::array<char, 4096> buffer{};
        const auto size = recv(m_socket, buffer.data(), buffer.size(), 0);
        return std::string(buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    }
    void forget()
    {
        while (next(0ms)) {
        }
    }

    /// One screen of the demonstration, as a service whose watchdog waits for half a second.
    void start()
    {
        setenv("WATCHDOG_USEC", "500000", 1);
        m_program = fork();
        if (m_program == 0) {
            setenv("QT_QPA_PLATFORM", "offscreen", 1);
            setenv("QT_QUICK_BACKEND", "software", 1);
            const int nowhere = open("/dev/null", O_WRONLY);
            dup2(nowhere, STDOUT_FILENO);
            execl(MINGSHI_BINARY_DIR "/bin/mingshi", "mingshi", "--demo", "--screens", "visitor", nullptr);
            _exit(127);
        }
    }

    std::filesystem::path m_folder;
    int m_socket = -1;
    pid_t m_program = -1;
};

} // namespace

TEST(Supervision, startedByHand_nobodyWaits_andNothingIsTold)
{
    unsetenv("NOTIFY_SOCKET");
    unsetenv("WATCHDOG_USEC");
    EXPECT_EQ(watchdog(), std::nullopt);
    tellReady("open");
    tellAlive();
}

TEST_F(ServiceManager, isTold_inTheWordsOfTheProtocol)
{
    tellReady("two\nlines");
    EXPECT_EQ(next(1s), "READY=1\nSTATUS=two lines");
    tellAlive();
    EXPECT_EQ(next(1s), "WATCHDOG=1");
    tellStopping();
    EXPECT_EQ(next(1s), "STOPPING=1");
}

TEST_F(ServiceManager, watchesTheProcessThatItMeans)
{
    setenv("WATCHDOG_USEC", "20000000", 1);
    EXPECT_EQ(watchdog(), 20s);
    setenv("WATCHDOG_PID", std::to_string(getpid()).c_str(), 1);
    EXPECT_EQ(watchdog(), 20s);
    setenv("WATCHDOG_PID", "1", 1);
    EXPECT_EQ(watchdog(), std::nullopt);
    unsetenv("WATCHDOG_PID");
    for (const char* wrong : {"", "never", "0", "-1"}) {
        setenv("WATCHDOG_USEC", wrong, 1);
        EXPECT_EQ(watchdog(), std::nullopt) << wrong;
    }
}

TEST_F(ServiceManager, screensThatHang_areMissed_thoughOtherThreadsGoOn)
{
    start();
    const auto ready = next(60s);
    ASSERT_TRUE(ready);
    EXPECT_THAT(*ready, HasSubstr("READY=1\nSTATUS="));
    for (int beat = 0; beat < 5; ++beat) {
        EXPECT_EQ(next(5s), "WATCHDOG=1");
    }

    // The thread of the screens alone is stopped.
    if (ptrace(PTRACE_SEIZE, m_program, nullptr, nullptr) != 0) {
        GTEST_SKIP() << "a process without core dumps may be stopped by root only";
    }
    ASSERT_EQ(ptrace(PTRACE_INTERRUPT, m_program, nullptr, nullptr), 0);
    int status = 0;
    ASSERT_EQ(waitpid(m_program, &status, 0), m_program);
    forget();
    EXPECT_EQ(next(1500ms), std::nullopt) << "three periods of the watchdog";

    ASSERT_EQ(ptrace(PTRACE_DETACH, m_program, nullptr, nullptr), 0);
    EXPECT_EQ(next(5s), "WATCHDOG=1") << "it is the screens that beat";
}

TEST_F(ServiceManager, aProgramThatIsToldToEnd_endsInOrder)
{
    start();
    ASSERT_TRUE(next(60s));
    kill(m_program, SIGTERM);
    int status = 0;
    ASSERT_EQ(waitpid(m_program, &status, 0), m_program);
    m_program = -1;
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
    std::string last;
    while (const auto message = next(0ms)) {
        last = *message;
    }
    EXPECT_EQ(last, "STOPPING=1");
}

} // namespace mingshi::supervision
