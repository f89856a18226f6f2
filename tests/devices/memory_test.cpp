// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/serial_transport.h"
#include "scenes.h"

#include <fcntl.h>
#include <sys/wait.h>

#include <cstdio>
#include <span>

using namespace mingshi;
using mingshi::testing::cardIn;
using mingshi::testing::sealed;
using mingshi::testing::TempFolder;
using mingshi::testing::today;

namespace {

constexpr unsigned char mask = 0x5A;

/// Text in UTF-16LE that stands nowhere in this process: masked at compile time, and unmasked byte by byte to compare.
template<std::size_t N>
consteval auto masked(const char16_t (&text)[N])
{
    std::array<unsigned char, (N - 1) * 2> bytes{};
    for (std::size_t i = 0; i + 1 < N; ++i) {
        bytes[2 * i] = static_cast<unsigned char>((text[i] & 0xFF) ^ mask);
        bytes[2 * i + 1] = static_cast<unsigned char>((text[i] >> 8) ^ mask);
    }
    return bytes;
}

constexpr auto address = masked(u"朝阳区示例路1号");
constexpr auto issuer = masked(u"公安局朝阳分局");

/// How often it stands in the writable memory of this process.
__attribute__((no_sanitize("address"))) std::size_t occurrences(std::span<const unsigned char> needle)
{
    std::size_t count = 0;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t from = 0;
        std::uintptr_t to = 0;
        char rights[5]{};
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights) != 3 || rights[0] != 'r' || rights[1] != 'w' ||
            to - from > (std::size_t{1} << 30)) {
            continue;
        }
        const auto* bytes = reinterpret_cast<const volatile unsigned char*>(from);
        for (std::size_t i = 0; i + needle.size() <= to - from; ++i) {
            std::size_t k = 0;
            while (k < needle.size() && (bytes[i + k] ^ mask) == needle[k]) {
                ++k;
            }
            count += k == needle.size() ? 1 : 0;
        }
    }
    return count;
}

/// The simulator in another process, so that the card is in this one's memory only as far as the reader brings it
/// there.
class OtherProcess {
public:
    explicit OtherProcess(const std::filesystem::path& card)
    {
        int in[2];
        int out[2];
        EXPECT_EQ(::pipe2(in, O_CLOEXEC), 0);
        EXPECT_EQ(::pipe2(out, O_CLOEXEC), 0);
        m_pid = ::fork();
        if (m_pid == 0) {
            ::dup2(in[0], STDIN_FILENO);
            ::dup2(out[1], STDOUT_FILENO);
            ::execl("/proc/self/exe", "devices_test", "--simulate", card.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(in[0]);
        ::close(out[1]);
        m_input = in[1];
        for (char c = 0; ::read(out[0], &c, 1) == 1 && c != '\n';) {
            port += c;
        }
        ::close(out[0]);
    }
    ~OtherProcess()
    {
        ::close(m_input);
        ::waitpid(m_pid, nullptr, 0);
    }

    std::string port;

private:
    pid_t m_pid = 0;
    int m_input = -1;
};

} // namespace

TEST(memory, ofAddressAndIssuerNothingIsLeftInTheProcessThatReadTheCard)
{
    const TempFolder folder;
    const OtherProcess simulator(cardIn(folder, "resident.json"));
    ASSERT_FALSE(simulator.port.empty());
    const auto addressBefore = occurrences(address); // of other tests, where all run in one process
    const auto issuerBefore = occurrences(issuer);
    SamReader reader(serialPort(simulator.port), sealed, today, {},
                     {std::chrono::milliseconds{20}, std::chrono::seconds{20}, std::chrono::seconds{20}});
    const auto record = reader.read({true, false}, {}, [](ReadProgress) {});
    ASSERT_TRUE(record) << toString(record.error());
    EXPECT_EQ(record->details->lastFour.reveal(), "002X");
    EXPECT_LE(occurrences(address), addressBefore);
    EXPECT_LE(occurrences(issuer), issuerBefore);
}

TEST(memory, theSearchItselfFindsWhatIsThere)
{
    const auto before = occurrences(address);
    std::vector<unsigned char> there;
    there.reserve(address.size()); // growing would leave copies behind
    for (const auto byte : address) {
        there.push_back(static_cast<unsigned char>(byte ^ mask));
    }
    EXPECT_GT(occurrences(address), before);
    std::ranges::fill(there, static_cast<unsigned char>(0));
    EXPECT_EQ(occurrences(address), before);
}
