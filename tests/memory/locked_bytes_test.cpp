// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "memory/locked_bytes.h"

#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <fstream>
#include <string>
#include <utility>

namespace mingshi {

namespace {

bool allZero(std::span<const std::byte> bytes)
{
    return std::ranges::all_of(bytes, [](std::byte value) { return value == std::byte{0}; });
}

/// Whether the pages at `address` are marked as never to be dumped ("dd" in smaps).
bool isKeptOutOfDumps(const void* address)
{
    std::ifstream maps("/proc/self/smaps");
    const auto wanted = reinterpret_cast<unsigned long>(address);
    bool inside = false;
    for (std::string line; std::getline(maps, line);) {
        unsigned long from = 0;
        unsigned long to = 0;
        if (std::sscanf(line.c_str(), "%lx-%lx ", &from, &to) == 2) {
            inside = wanted >= from && wanted < to;
        } else if (inside && line.starts_with("VmFlags:")) {
            return line.find(" dd") != std::string::npos;
        }
    }
    return false;
}

} // namespace

TEST(LockedBytes, beginAsZeros)
{
    const LockedBytes bytes(1000);
    EXPECT_EQ(bytes.size(), 1000U);
    EXPECT_TRUE(allZero(bytes.bytes()));
}

TEST(LockedBytes, emptyOnes_holdNothing)
{
    const LockedBytes none;
    const LockedBytes zero(0);
    EXPECT_TRUE(none.empty() && zero.empty());
    EXPECT_EQ(zero.data(), nullptr);
}

TEST(LockedBytes, areCountedWhileTheyLive)
{
    const std::size_t before = LockedBytes::alive();
    {
        LockedBytes first(100);
        LockedBytes second(23);
        EXPECT_EQ(LockedBytes::alive(), before + 123);
        first.clear();
        EXPECT_EQ(LockedBytes::alive(), before + 23);
        first.clear();
        EXPECT_EQ(LockedBytes::alive(), before + 23) << "cleared once is enough";
    }
    EXPECT_EQ(LockedBytes::alive(), before);
}

TEST(LockedBytes, aMove_neitherCopiesNorCountsTwice)
{
    const std::size_t before = LockedBytes::alive();
    LockedBytes from(64);
    const std::byte* place = from.data();
    LockedBytes to(std::move(from));
    EXPECT_EQ(to.data(), place);
    EXPECT_EQ(LockedBytes::alive(), before + 64);

    LockedBytes other(32);
    other = std::move(to);
    EXPECT_EQ(other.data(), place);
    EXPECT_EQ(LockedBytes::alive(), before + 64) << "what was there before is gone";
}

TEST(LockedBytes, aClone_isApart)
{
    LockedBytes first(std::as_bytes(std::span("secret", 6)));
    const LockedBytes second = first.clone();
    first.data()[0] = std::byte{'S'};
    EXPECT_EQ(std::memcmp(second.data(), "secret", 6), 0);
}

TEST(LockedBytes, areKeptOutOfCoreDumps)
{
    const LockedBytes bytes(5000);
    EXPECT_TRUE(isKeptOutOfDumps(bytes.data()));
}

TEST(LockedBytes, aReadBehindTheEnd_endsTheProcess)
{
    // sodium_malloc puts the end of the bytes at a page that may not be touched.
    const LockedBytes bytes(4096);
    const pid_t child = fork();
    if (child == 0) {
        signal(SIGSEGV, SIG_DFL);
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
        const volatile std::byte behind = bytes.data()[4096];
        (void)behind;
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status));
}

TEST(Wipe, overwritesWithZeros)
{
    std::array<std::byte, 40> bytes{};
    bytes.fill(std::byte{0xa5});
    wipe(bytes);
    EXPECT_TRUE(allZero(bytes));
    wipe({});
}

TEST(ForbidCoreDumps, turnsThemOffForThisProcess)
{
    const pid_t child = fork(); // it cannot be undone
    if (child == 0) {
        rlimit limit{};
        const bool off = forbidCoreDumps() && getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 &&
                         limit.rlim_max == 0 && prctl(PR_GET_DUMPABLE) == 0;
        _exit(off ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
}

} // namespace mingshi
