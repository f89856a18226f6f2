// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/program.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <optional>
#include <utility>

namespace mingshi {

namespace {

using Clock = std::chrono::steady_clock;

/// How long a request to stop can go unnoticed.
constexpr std::chrono::milliseconds slice{50};
/// Enough for all that a socket holds; a program that never stops talking must not hold up the time-out.
constexpr int mostReadsATurn = 128;

class Descriptor {
public:
    explicit Descriptor(int value = -1) : m_value(value) {}
    Descriptor(Descriptor&& other) noexcept : m_value(std::exchange(other.m_value, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_value, other.m_value);
        return *this;
    }
    ~Descriptor() { close(); }
    void close()
    {
        if (m_value >= 0) {
            ::close(std::exchange(m_value, -1));
        }
    }
    int value() const { return m_value; }
    bool open() const { return m_value >= 0; }

private:
    int m_value;
};

struct Link {
    Descriptor ours;
    Descriptor theirs;
};

/// A socket pair rather than a pipe: writing to a program that is gone must not raise SIGPIPE here.
std::optional<Link> link()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return {};
    }
    Link made{Descriptor(ends[0]), Descriptor(ends[1])};
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return made;
}

std::vector<char*> pointersTo(const std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (const auto& text : texts) {
        pointers.push_back(const_cast<char*>(text.c_str())); // posix_spawn does not write to them
    }
    pointers.push_back(nullptr);
    return pointers;
}

class FileActions {
public:
    FileActions() { posix_spawn_file_actions_init(&m_actions); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }
    posix_spawn_file_actions_t* get() { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

class Attributes {
public:
    Attributes()
    {
        posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setpgroup(&m_attributes, 0); // a group of its own, so that its children die with it
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    ~Attributes() { posix_spawnattr_destroy(&m_attributes); }
    posix_spawnattr_t* get() { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

/// A child process that is killed and reaped when this goes.
class Child {
public:
    // By number: glibc 2.36 declares pidfd_open without C linkage.
    explicit Child(pid_t pid) : m_pid(pid), m_ended(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0))) {}
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() { reap(); }

    /// Becomes readable when the child ended.
    int ended() const { return m_ended.value(); }

    int reap()
    {
        if (m_pid > 0) {
            ::kill(-m_pid, SIGKILL); // the child too, unless it ended by itself
            int status = 0;
            while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
            }
            m_pid = 0;
            m_exitCode = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
        }
        return m_exitCode;
    }

private:
    pid_t m_pid;
    Descriptor m_ended;
    int m_exitCode = 0;
};

std::optional<pid_t> spawn(const Program& program, int input, int output)
{
    FileActions actions;
    posix_spawn_file_actions_adddup2(actions.get(), input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(actions.get(), output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(actions.get(), STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(actions.get(), STDERR_FILENO + 1);
    Attributes attributes;
    const auto arguments = pointersTo(program.command);
    const auto environment = pointersTo(program.environment);
    pid_t pid = 0;
    if (::posix_spawnp(&pid, arguments.front(), actions.get(), attributes.get(), arguments.data(),
                       environment.data()) != 0) {
        return {};
    }
    return pid;
}

/// What goes in and what comes out.
class Exchange {
public:
    Exchange(const Program& program, Descriptor input, Descriptor output)
        : m_left(program.input), m_input(std::move(input)), m_output(std::move(output)), m_got(program.mostOutput)
    {
    }

    /// Moves what can be moved now; waits for at most `time`. True once the child ended.
    bool turn(const Child& child, std::chrono::milliseconds time)
    {
        if (m_left.empty()) {
            m_input.close(); // the program sees the end of its input
        }
        std::array<pollfd, 3> watched{pollfd{m_input.value(), POLLOUT, 0}, pollfd{m_output.value(), POLLIN, 0},
                                      pollfd{child.ended(), POLLIN, 0}};
        ::poll(watched.data(), watched.size(), static_cast<int>(time.count()));
        if (watched[0].revents != 0) {
            send();
        }
        if (watched[1].revents != 0) {
            receive();
        }
        return (watched[2].revents & POLLIN) != 0;
    }

    LockedBytes output()
    {
        receive(); // what the program wrote last
        return LockedBytes(m_got.bytes().first(m_size));
    }

private:
    void send()
    {
        const ssize_t sent = ::send(m_input.value(), m_left.data(), m_left.size(), MSG_NOSIGNAL);
        if (sent >= 0) {
            m_left = m_left.subspan(static_cast<std::size_t>(sent));
        } else if (errno != EAGAIN && errno != EINTR) {
            m_left = {}; // the program does not want it
        }
    }

    void receive()
    {
        std::array<std::byte, 4096> dropped{};
        for (int i = 0; i < mostReadsATurn && m_output.open(); ++i) {
            const auto room = m_size < m_got.size() ? m_got.bytes().subspan(m_size) : std::span(dropped);
            const ssize_t got = ::read(m_output.value(), room.data(), room.size());
            if (got < 0 && errno == EINTR) {
                continue;
            }
            if (got < 0 && errno == EAGAIN) {
                return;
            }
            if (got <= 0) {
                m_output.close();
                return;
            }
            m_size += m_size < m_got.size() ? static_cast<std::size_t>(got) : 0;
        }
    }

    std::span<const std::byte> m_left;
    Descriptor m_input;
    Descriptor m_output;
    LockedBytes m_got;
    std::size_t m_size = 0;
};

} // namespace

std::vector<std::string> plainEnvironment()
{
    std::vector<std::string> environment{"LC_ALL=C"};
    for (const char* name : {"PATH", "HOME", "XDG_RUNTIME_DIR", "PULSE_SERVER", "CUPS_SERVER"}) {
        if (const char* value = std::getenv(name)) {
            environment.push_back(std::string(name) + "=" + value);
        }
    }
    return environment;
}

std::expected<ProgramEnd, ProgramFault> run(const Program& program, std::stop_token stop)
{
    const auto until = Clock::now() + program.timeOut;
    auto input = link();
    auto output = link();
    if (!input || !output || program.command.empty()) {
        return std::unexpected(ProgramFault::NotStarted);
    }
    const auto pid = spawn(program, input->theirs.value(), output->theirs.value());
    if (!pid) {
        return std::unexpected(ProgramFault::NotStarted);
    }
    Child child(*pid);
    input->theirs.close();
    output->theirs.close();
    Exchange exchange(program, std::move(input->ours), std::move(output->ours));
    while (!exchange.turn(child, slice)) {
        if (stop.stop_requested()) {
            return std::unexpected(ProgramFault::Stopped);
        }
        if (Clock::now() >= until) {
            return std::unexpected(ProgramFault::TimedOut);
        }
    }
    ProgramEnd end;
    end.exitCode = child.reap();
    end.output = exchange.output();
    return end;
}

} // namespace mingshi
