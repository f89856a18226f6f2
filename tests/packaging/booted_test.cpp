// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "packaging/machine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

/// The service under systemd itself, in a machine that is started for it: the sandbox, the watchdog, restarts.
namespace mingshi {

namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Booted : public OnMachine {
protected:
    static void SetUpTestSuite()
    {
        OnMachine::SetUpTestSuite();
        if (!machine->isReady()) {
            return;
        }
        machine->setUpSite();
        machine->write("/etc/systemd/system/mingshi.service.d/test.conf", "[Service]\nWatchdogSec=5\nRestartSec=1\n");
        probed = machine->probe(MINGSHI_SOURCE_DIR "/tests/packaging/probe");
    }
};

} // namespace

TEST_F(Booted, theService_isReady_andSaysHowItIs)
{
    EXPECT_THAT(found("started"), AllOf(HasSubstr("ActiveState=active"), HasSubstr("StatusText=the records are open"),
                                        HasSubstr("NRestarts=0")))
        << probed.said << found("journal");
}

TEST_F(Booted, itHasNoNetwork_noPrivileges_andNoCoreDumps)
{
    EXPECT_EQ(found("interfaces"), "lo\n");
    const auto status = found("status");
    EXPECT_THAT(status, HasSubstr("Seccomp:\t2"));
    EXPECT_THAT(status, HasSubstr("NoNewPrivs:\t1"));
    EXPECT_THAT(status, HasSubstr("CapEff:\t0000000000000000"));
    EXPECT_THAT(status, HasSubstr("CapBnd:\t0000000000000000"));
    EXPECT_THAT(status, testing::ContainsRegex("Max core file size +0 +0 "));
}

TEST_F(Booted, itsKeys_areLockedInMemory)
{
    EXPECT_THAT(found("status"), AllOf(HasSubstr("VmLck:"), Not(HasSubstr("VmLck:\t       0 kB"))));
    EXPECT_THAT(found("journal"), AllOf(Not(HasSubstr("insecure memory")), Not(HasSubstr("mlock"))));
}

TEST_F(Booted, itChangesNothing_butItsOwnFolders)
{
    const auto said = found("read-only");
    for (const auto* folder : {"/usr", "/etc", "/var"}) {
        EXPECT_THAT(said, testing::ContainsRegex(std::string(folder) + "/x.*Read-only file system"));
    }
}

TEST_F(Booted, screensThatHang_areStartedAnew)
{
    EXPECT_THAT(found("hung"), AllOf(HasSubstr("NRestarts=1"), HasSubstr("ActiveState=active")));
    EXPECT_THAT(found("journal"), HasSubstr("Watchdog timeout (limit 5s)!"));
}

TEST_F(Booted, aProcessThatIsKilled_isStartedAnew_andTheRecordsAreWhole)
{
    EXPECT_THAT(found("killed"), AllOf(HasSubstr("NRestarts=2"), HasSubstr("ActiveState=active"),
                                       HasSubstr("StatusText=the records are open")));
    EXPECT_THAT(found("check"), HasSubstr("exit code 0"));
}

TEST_F(Booted, stopping_endsInOrder)
{
    EXPECT_THAT(found("stopped"),
                AllOf(HasSubstr("ActiveState=inactive"), HasSubstr("Result=success"), HasSubstr("ExecMainStatus=0")));
}

TEST_F(Booted, theWholeJourney_playsInTheSandbox)
{
    EXPECT_THAT(found("journey"), AllOf(HasSubstr("Result=success"), HasSubstr("ExecMainStatus=0")))
        << found("journal");
    const auto report = json::parse(found("journey.json"));
    EXPECT_TRUE(report["ok"].get<bool>()) << report;
    EXPECT_GE(report["steps"].size(), 15U);
}

} // namespace mingshi
