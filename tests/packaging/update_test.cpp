// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "packaging/machine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// mingshi-update on a machine of its own: good, broken, altered, unsigned and old versions.
namespace mingshi {

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Update : public OnMachine {
protected:
    static void SetUpTestSuite()
    {
        OnMachine::SetUpTestSuite();
        if (!machine->isReady()) {
            return;
        }
        machine->setUpSite();
        machine->run("mkdir --parents /var/tmp/packages && cp /tmp/packages/*.deb /var/tmp/packages");
        machine->write("/var/tmp/probe/sign", contentOf(MINGSHI_SOURCE_DIR "/packaging/update/sign"));
        probed = machine->probe(MINGSHI_SOURCE_DIR "/tests/packaging/update-probe");
    }

    /// As it was: the version, the service, the settings, and no copies left about.
    static void refused(const std::string& name, const std::string& reason)
    {
        EXPECT_THAT(found(name), AllOf(HasSubstr(reason), HasSubstr("Nothing was changed."), HasSubstr("exit code 2\n"),
                                       HasSubstr("version " MINGSHI_VERSION "\n"), HasSubstr("service active\n")))
            << name << probed.said;
    }
    static void wentBack(const std::string& name)
    {
        EXPECT_THAT(found(name),
                    AllOf(HasSubstr("not healthy: going back to " MINGSHI_VERSION), HasSubstr("exit code 1\n"),
                          HasSubstr("version " MINGSHI_VERSION "\n"), HasSubstr("service active\n"),
                          HasSubstr("copies \n"), HasSubstr("settings 云栖示例花园\n")))
            << name << found("log");
        EXPECT_EQ(found(name + ".before"), found(name + ".after"));
    }
};

} // namespace

TEST_F(Update, whatTheMakersDidNotSign_isRefused)
{
    refused("no-key", "There is no /etc/mingshi/update-key.pem");
    refused("stranger", "The signature is not the makers'.");
    refused("altered", "A package is not the one that was signed.");
    refused("empty", "There is no update.sha256 on the medium.");
}

TEST_F(Update, aListThatLeadsElsewhere_isRefused_thoughItIsSigned)
{
    refused("path", "The signed list is not one of packages.");
}

TEST_F(Update, anOlderVersion_isRefused)
{
    refused("old", "Version 0.0.1 is not newer than " MINGSHI_VERSION ".");
}

TEST_F(Update, aMediumWithoutTheInstalledVersion_isRefused)
{
    refused("no-way-back", "There is no way back: mingshi " MINGSHI_VERSION " is not on the medium.");
}

TEST_F(Update, aVersionThatDoesNotRun_goesAgain_andTheRecordsAreWhole)
{
    wentBack("broken");
}

TEST_F(Update, aVersionThatCannotBeInstalled_goesAgain)
{
    wentBack("unsound");
}

TEST_F(Update, aGoodVersion_isInstalled_andNoCopyOfTheRecordsStays)
{
    EXPECT_THAT(found("good"), AllOf(HasSubstr("Version 99.1 is installed and healthy."), HasSubstr("exit code 0\n"),
                                     HasSubstr("version 99.1\n"), HasSubstr("service active\n"), HasSubstr("copies \n"),
                                     HasSubstr("settings 云栖示例花园\n")))
        << found("log") << found("journal");
    EXPECT_EQ(found("good.before"), found("good.after"));
    EXPECT_THAT(found("check"), AllOf(HasSubstr("log intact"), HasSubstr("exit code 0")));
}

} // namespace mingshi
