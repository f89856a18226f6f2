// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "packaging/machine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <regex>

/// The packages as dpkg installs them, on a machine with neither sources nor a network.
namespace mingshi {

namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Installed : public OnMachine {};

} // namespace

TEST_F(Installed, itIsConfigured_andTheSourcesAreNotThere)
{
    EXPECT_EQ(machine->run("dpkg-query -W -f '${db:Status-Abbrev}' mingshi mingshi-demo").said, "ii ii ");
    EXPECT_EQ(machine->run("ls -A " MINGSHI_SOURCE_DIR).said, "");
    EXPECT_THAT(machine->run("cat /proc/net/dev").said, Not(HasSubstr("eth")));
}

TEST_F(Installed, theAccount_cannotSignIn_andItsFolder_isItsAlone)
{
    EXPECT_THAT(machine->run("getent passwd mingshi").said, AllOf(HasSubstr("/var/lib/mingshi"), HasSubstr("nologin")));
    EXPECT_EQ(machine->run("stat -c '%a %U %G' /var/lib/mingshi").said, "700 mingshi mingshi\n");
    EXPECT_EQ(machine->run("stat -c '%a %U %G' /etc/mingshi").said, "750 root mingshi\n");
}

TEST_F(Installed, theServiceStartsWithTheMachine_onceTheSiteIsSetUp)
{
    EXPECT_EQ(machine->run("systemctl is-enabled mingshi.service").said, "enabled\n");
    const auto verified =
        machine->run("SYSTEMD_LOG_LEVEL=warning systemd-analyze verify --man=no --recursive-errors=no "
                     "mingshi.service mingshi-display.service");
    EXPECT_EQ(verified.code, 0) << verified.said;
    EXPECT_EQ(verified.said, "");
}

TEST_F(Installed, theRulesForDevices_areUnderstood)
{
    const auto said = machine->run("udevadm test /sys/class/tty/ttyS0").said;
    EXPECT_THAT(said, HasSubstr("Reading rules file: /usr/lib/udev/rules.d/70-mingshi.rules"));
    EXPECT_FALSE(std::regex_search(said, std::regex("70-mingshi.rules:[0-9]+"))) << said;
}

TEST_F(Installed, beforeItIsSetUp_itSaysWhatIsMissing)
{
    const auto ran = machine->runAsKiosk("mingshi --check");
    EXPECT_EQ(ran.code, 64);
    EXPECT_THAT(ran.said, AllOf(HasSubstr("/etc/mingshi/settings.json"), HasSubstr("project")));
}

TEST_F(Installed, theWholeJourney_plays_withLocalSocketsOnly)
{
    const auto ran = machine->runAsKiosk("cd /tmp && strace -f -qq -e trace=socket,socketpair -o sockets "
                                         "mingshi --demo --headless /tmp/journey --data /tmp/journey-data");
    EXPECT_EQ(ran.code, 0) << ran.said;
    const auto report = json::parse(machine->run("cat /tmp/journey/journey.json").said);
    EXPECT_TRUE(report["ok"].get<bool>()) << report;
    EXPECT_GE(report["steps"].size(), 15U);

    const auto sockets = machine->run("grep -o 'socket\\(pair\\)\\?([A-Z_0-9]*' /tmp/sockets | sort -u").said;
    EXPECT_THAT(sockets, Not(testing::IsEmpty()));
    EXPECT_THAT(std::regex_replace(sockets, std::regex(R"re(socket(pair)?\((AF_UNIX|AF_LOCAL)\n)re"), ""),
                testing::IsEmpty());
}

TEST_F(Installed, aSiteSetUpByTheGuide_checksOut_andItsScreensLive)
{
    machine->setUpSite();
    const auto check = machine->runAsKiosk("mingshi --check");
    EXPECT_EQ(check.code, 0) << check.said;
    EXPECT_THAT(check.said, AllOf(HasSubstr("ok     notices"), HasSubstr("ok     records")));

    // What the service starts, as it starts it, on the compositor that it is meant for.
    machine->write("/usr/local/bin/supervise", contentOf(MINGSHI_SOURCE_DIR "/tests/packaging/supervise"));
    machine->run("install --directory --owner=mingshi --mode=0700 /run/mingshi /var/cache/mingshi");
    const auto ran = machine->runAsKiosk(
        "export XDG_RUNTIME_DIR=/run/mingshi\n"
        "weston --backend=headless-backend.so --config=/etc/mingshi/weston.ini --socket=/run/mingshi/wayland-0 "
        ">/tmp/weston.log 2>&1 &\n"
        "for i in 1 2 3 4 5 6 7 8 9 10; do [ -S /run/mingshi/wayland-0 ] || sleep 0.5; done\n"
        "/usr/bin/python3 /usr/local/bin/supervise /lib/systemd/system/mingshi.service 5; kill %1 2>/dev/null");
    EXPECT_THAT(ran.said, HasSubstr("READY=1 STATUS=the records are open\n"));
    EXPECT_THAT(ran.said, testing::ContainsRegex("(WATCHDOG=1\n.*){5}"));
    EXPECT_THAT(ran.said, AllOf(HasSubstr("ended with 0\n"), HasSubstr("STOPPING=1\n"))) << ran.said;
}

TEST_F(Installed, purging_takesEverything_butTheRecords)
{
    const auto purged = machine->run("dpkg --purge mingshi-demo mingshi");
    EXPECT_EQ(purged.code, 0) << purged.said;
    EXPECT_THAT(purged.said, HasSubstr("were left where they are"));
    EXPECT_EQ(machine
                  ->run("ls /usr/share/mingshi /usr/libexec/mingshi /lib/systemd/system/mingshi.service "
                        "/etc/mingshi/settings.json /etc/systemd/system/graphical.target.wants/mingshi.service "
                        "2>/dev/null")
                  .said,
              "");
    EXPECT_EQ(machine->run("ls /var/lib/mingshi").said, "records\n");
}

} // namespace mingshi
