// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <thread>
#include <unistd.h>

using namespace mingshi;

namespace {

constexpr std::chrono::seconds longEnough{30};

std::expected<ProgramEnd, ProgramFault> shell(const std::string& script, std::span<const std::byte> input = {},
                                              std::size_t mostOutput = 100,
                                              std::chrono::milliseconds timeOut = longEnough)
{
    return run({{"sh", "-c", script}, input, mostOutput, plainEnvironment(), timeOut});
}

std::string textOf(const ProgramEnd& end)
{
    return {reinterpret_cast<const char*>(end.output.data()), end.output.size()};
}

} // namespace

TEST(program, inputGoesInAndOutputComesOutHoweverLong)
{
    const std::vector<std::byte> input(3'000'000, std::byte{'x'});
    const auto end = run({{"cat"}, input, input.size(), plainEnvironment(), longEnough});
    ASSERT_TRUE(end);
    EXPECT_EQ(end->exitCode, 0);
    EXPECT_TRUE(std::ranges::equal(end->output.bytes(), input));
}

TEST(program, exitCodesAndSignalsAreTold)
{
    EXPECT_EQ(shell("exit 7")->exitCode, 7);
    EXPECT_EQ(shell("kill -9 $$")->exitCode, 137);
}

TEST(program, whatIsNotThereIsNotStarted)
{
    EXPECT_EQ(run({{"mingshi-no-such-program"}, {}, 0, {}, longEnough}).error(), ProgramFault::NotStarted);
    EXPECT_EQ(run({{}, {}, 0, {}, longEnough}).error(), ProgramFault::NotStarted);
}

TEST(program, outputBeyondTheLimitIsDropped)
{
    const auto end = shell("head -c 500000 /dev/zero");
    ASSERT_TRUE(end);
    EXPECT_EQ(end->output.size(), 100u);
}

TEST(program, aProgramThatDoesNotReadItsInputDoesNoHarm)
{
    const std::vector<std::byte> input(3'000'000);
    EXPECT_EQ(shell("exec <&-; exit 3", input)->exitCode, 3);
}

TEST(program, itAndItsChildrenDieWhenTheTimeIsOver)
{
    const auto marker = "3141" + std::to_string(::getpid());
    EXPECT_EQ(shell("sleep " + marker + " & sleep " + marker, {}, 0, std::chrono::milliseconds(300)).error(),
              ProgramFault::TimedOut);
    std::string left = "?";
    for (int i = 0; i < 100 && !left.empty(); ++i) { // a killed child is gone once it was reaped
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        left = textOf(*shell("grep -lz '^" + marker + "$' /proc/[0-9]*/cmdline 2>/dev/null | head -1"));
    }
    EXPECT_EQ(left, "");
}

TEST(program, aProgramThatNeverStopsTalkingIsEndedToo)
{
    EXPECT_EQ(shell("yes", {}, 10, std::chrono::milliseconds(300)).error(), ProgramFault::TimedOut);
}

TEST(program, aChildLeftBehindWithTheOutputDoesNotHoldItUp)
{
    const auto end = shell("sleep 1000 & echo done");
    ASSERT_TRUE(end);
    EXPECT_EQ(textOf(*end), "done\n");
}

TEST(program, itSeesNoOtherFileAndNoOtherVariable)
{
    const int open = ::dup(STDERR_FILENO);
    ASSERT_GT(open, 2);
    ::setenv("MINGSHI_SECRET", "x", 1);
    const auto end = shell("ls /proc/self/fd | wc -l; echo $MINGSHI_SECRET");
    ::close(open);
    ASSERT_TRUE(end);
    EXPECT_EQ(textOf(*end), "4\n\n") << "in, out, error, and the folder that ls reads";
}
