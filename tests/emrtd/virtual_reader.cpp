// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/virtual_reader.h"

#include "emrtd/pcsc.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace mingshi::emrtd::simulated {

namespace {

using namespace std::chrono_literals;

constexpr auto daemonPath = "/usr/sbin/pcscd";
constexpr auto driver = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
constexpr auto socketName = "PCSCLITE_CSOCK_NAME";

sockaddr_in here(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto address = here(0);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<sockaddr*>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

/// In the child: its /run/pcscd is the folder.
[[noreturn]] void become(const std::filesystem::path& folder)
{
    const auto config = (folder / "reader.conf").string();
    const bool apart = ::unshare(CLONE_NEWNS) == 0 &&
                       ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                       ::mount("tmpfs", "/run", "tmpfs", 0, nullptr) == 0 && ::mkdir("/run/pcscd", 0755) == 0 &&
                       ::mount((folder / "run").c_str(), "/run/pcscd", nullptr, MS_BIND, nullptr) == 0;
    if (apart) {
        const int log = ::open((folder / "log").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(log, STDOUT_FILENO);
        ::dup2(log, STDERR_FILENO);
        ::execl(daemonPath, daemonPath, "--foreground", "--config", config.c_str(), nullptr);
    }
    ::_exit(1);
}

bool sendAll(int socket, BytesView bytes)
{
    auto message = emrtd::bytes(bytes.size() >> 8, bytes.size());
    append(message, bytes);
    return ::send(socket, message.data(), message.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(message.size());
}

bool receiveAll(int socket, std::span<std::byte> target)
{
    return ::recv(socket, target.data(), target.size(), MSG_WAITALL) == static_cast<ssize_t>(target.size());
}

} // namespace

std::string PcscService::missing()
{
    if (!std::filesystem::exists(daemonPath)) {
        return "pcscd is not installed";
    }
    if (!std::filesystem::exists(driver)) {
        return "the virtual reader (vsmartcard-vpcd) is not installed";
    }
    if (::geteuid() != 0) {
        return "a mount namespace for pcscd needs root";
    }
    return {};
}

PcscService::PcscService()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "mingshi-pcsc-XXXXXX").string();
    m_folder = ::mkdtemp(pattern.data());
    std::filesystem::create_directory(m_folder / "run");
    m_port = freePort();
    std::ofstream(m_folder / "reader.conf")
        << "FRIENDLYNAME \"Mingshi virtual reader\"\nDEVICENAME /dev/null:" << m_port << "\nLIBPATH " << driver
        << "\nCHANNELID " << m_port << "\n";
    ::setenv(socketName, (m_folder / "run" / "pcscd.comm").c_str(), 1);
    m_process = ::fork();
    if (m_process == 0) {
        become(m_folder);
    }
    const auto end = std::chrono::steady_clock::now() + 10s;
    while (!m_running && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(100ms);
        const auto readers = pcscReaders();
        m_running = readers && !readers->empty();
        if (::waitpid(m_process, nullptr, WNOHANG) == m_process) {
            m_process = -1;
            break;
        }
    }
}

PcscService::~PcscService()
{
    if (m_process > 0) {
        ::kill(m_process, SIGTERM);
        ::waitpid(m_process, nullptr, 0);
    }
    ::unsetenv(socketName);
    std::filesystem::remove_all(m_folder);
}

LaidOnReader::LaidOnReader(const PcscService& service, SimulatedChip& chip, int pulledAfter)
    : m_chip(chip), m_pulledAfter(pulledAfter), m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const auto address = here(service.port());
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        throw std::runtime_error("the virtual reader does not listen");
    }
    m_thread = std::thread([this] { serve(); });
}

LaidOnReader::~LaidOnReader()
{
    ::shutdown(m_socket, SHUT_RDWR);
    m_thread.join();
    ::close(m_socket);
}

/// The protocol of vpcd: a length of two bytes; one byte is a control (0 off, 1 on, 2 reset, 4 answer to reset), more
/// is a command.
void LaidOnReader::serve()
{
    constexpr std::byte answerToReset{4};
    const int now = 1;
    while (true) {
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_QUICKACK, &now, sizeof now); // the driver writes in two pieces
        Bytes head(2);
        if (!receiveAll(m_socket, head)) {
            return;
        }
        Bytes message(numberOf(head));
        if (!receiveAll(m_socket, message)) {
            return;
        }
        if (message.size() == 1) {
            if (message[0] == answerToReset) {
                if (!sendAll(m_socket, m_chip.answerToReset())) {
                    return;
                }
            } else {
                m_chip.reset();
            }
            continue;
        }
        if (m_pulledAfter >= 0 && m_chip.commands() >= m_pulledAfter) {
            ::shutdown(m_socket, SHUT_RDWR);
            return;
        }
        if (!sendAll(m_socket, m_chip.answer(message))) {
            return;
        }
    }
}

} // namespace mingshi::emrtd::simulated
