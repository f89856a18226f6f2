// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journeys/program.h"
#include "store/scenes.h"

#include "store/sqlcipher_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace mingshi {

using ::testing::HasSubstr;
using Json = nlohmann::json;

namespace {

constexpr std::string_view holdPassphrase = "three old keys under the pine";

/// A store with two managers, 0002 and 0004, a colleague, 0001, and one visitor.
class HoldCommands : public ::testing::Test {
protected:
    HoldCommands()
    {
        std::ofstream(m_folder / "passphrase") << holdPassphrase << '\n';
        std::ofstream(m_folder / "password") << "correct horse\n";
        EXPECT_EQ(run("store create" + store()).code, 0);
        for (const auto& [account, role] : {std::pair("0001", "sales"), {"0002", "manager"}, {"0004", "manager"}}) {
            EXPECT_EQ(
                run("staff add --name X --account " + std::string(account) + " --role " + role + store() + password())
                    .code,
                0);
        }
        const auto opened = SqlCipherStore::open(m_folder / "site", holdPassphrase);
        EXPECT_TRUE(opened.has_value());
        const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        const auto pass = (*opened)->openVisit(scenes::agreed(Purpose::VisitAttribution, now), scenes::agent);
        EXPECT_TRUE(pass.has_value());
        m_pass = pass->code.grouped();
        m_record = pass->consent.id;
        m_principal = pass->principal;
    }

    std::string store() const
    {
        return " --folder '" + (m_folder / "site").string() + "' --passphrase-file '" +
               (m_folder / "passphrase").string() + "'";
    }
    std::string password() const { return " --password-file '" + (m_folder / "password").string() + "'"; }
    static Ran run(const std::string& words)
    {
        return mingshi::run("'" MINGSHI_BINARY_DIR "/bin/mingshictl' " + words);
    }
    Ran holds(const std::string& words, const std::string& account = "0002") const
    {
        return run("store holds " + words + " --account " + account + store() + password());
    }
    Ran place(const std::string& more, const std::string& account = "0002") const
    {
        return holds("place --ground court --case 2026-YUE-0304 --covers visits,checks " + more, account);
    }
    static std::string day(int ahead)
    {
        const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()) +
                                              std::chrono::days(ahead)};
        char text[16];
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()),
                      static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
        return text;
    }

    TemporaryFolder m_folder;
    std::string m_pass;
    std::string m_record;
    std::string m_principal;
};

} // namespace

TEST_F(HoldCommands, aHold_isPlacedByOneConfirmedByAnotherAndLifted)
{
    EXPECT_THAT(holds("list").said, HasSubstr("There is no legal hold."));
    const auto placed = place("--json --until " + day(30) + " --pass '" + m_pass + "'");
    ASSERT_EQ(placed.code, 0) << placed.said;
    const auto hold = Json::parse(placed.said);
    EXPECT_EQ(hold["state"], "waits");
    EXPECT_EQ(hold["pseudonym"], m_principal);
    EXPECT_EQ(hold["covers"], (Json{"visits", "checks"}));
    const std::string id = hold["hold"];
    auto ran = holds("confirm " + id);
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.said, HasSubstr("another account does"));
    ran = holds("confirm " + id, "0004");
    EXPECT_EQ(ran.code, 0) << ran.said;
    EXPECT_THAT(ran.said, HasSubstr("restricted instead of deleted from now on"));
    EXPECT_EQ(holds("confirm " + id, "0004").code, 1) << "once";
    auto listed = Json::parse(holds("list --json").said)["holds"];
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0]["state"], "live");
    EXPECT_EQ(listed[0]["confirmedBy"], "0004");
    EXPECT_EQ(listed[0]["endedAt"], nullptr);
    EXPECT_EQ(holds("lift " + id).code, 0);
    EXPECT_EQ(holds("lift " + id).code, 1) << "once";
    EXPECT_EQ(Json::parse(holds("list --json").said)["holds"][0]["endedBy"], "0002");
    EXPECT_THAT(run("store check" + store()).said, HasSubstr("log intact"));
}

TEST_F(HoldCommands, whatIsRestricted_isTakenByTheRunAfterTheLift)
{
    const auto placed = place("--json --until " + day(30) + " --record " + m_record);
    ASSERT_EQ(placed.code, 0) << placed.said;
    const std::string id = Json::parse(placed.said)["hold"];
    ASSERT_EQ(holds("confirm " + id, "0004").code, 0);
    {
        const auto opened = SqlCipherStore::open(m_folder / "site", holdPassphrase);
        ASSERT_TRUE(opened.has_value());
        const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        ASSERT_TRUE((*opened)->withdraw(m_principal, allPurposes, DeletionReason::ConsentWithdrawn, now));
    }
    EXPECT_EQ(Json::parse(holds("list --json").said)["holds"][0]["restricted"], 1);
    EXPECT_NE(place("--until " + day(30) + " --pass '" + m_pass + "'").code, 0) << "the pass leads to nobody any more";
    const auto renewed = place("--until " + day(300) + " --renews " + id);
    EXPECT_EQ(renewed.code, 0) << renewed.said;
    EXPECT_THAT(run("store delete-due" + store()).said, HasSubstr("deleted 0, left 0"));
    ASSERT_EQ(holds("lift " + id).code, 0);
    EXPECT_THAT(run("store delete-due" + store()).said, HasSubstr("deleted 1, left 0"))
        << "the one that continues it was never confirmed";
}

TEST_F(HoldCommands, whoMayNot_doesNot_andWhatIsNoHoldIsToldInWords)
{
    const std::string person = " --pass '" + m_pass + "'";
    EXPECT_EQ(place("--until " + day(30) + person, "0001").code, 142) << "SignInRefused";
    EXPECT_EQ(holds("list", "0001").code, 142);
    EXPECT_EQ(place("--until tomorrow" + person).code, 2);
    EXPECT_EQ(place("--until " + day(30)).code, 2) << "of whom?";
    auto ran = place("--until " + day(-2) + person);
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.said, HasSubstr("The last day is over already."));
    ran = place("--until " + day(1200) + person);
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.said, HasSubstr("three years at most"));
    ran = holds("place --ground court --case 13912345678 --covers visits --until " + day(30) + person);
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.said, HasSubstr("no number that could be a person's"));
    EXPECT_EQ(holds("place --ground court --case A-1234 --covers faces --until " + day(30) + person).code, 2);
    EXPECT_EQ(holds("place --ground gossip --case A-1234 --covers visits --until " + day(30) + person).code, 2);
    EXPECT_NE(place("--until " + day(30) + " --record nonsense").code, 0);
    EXPECT_NE(holds("lift nothing").code, 0);
    EXPECT_NE(holds("confirm nothing").code, 0);
    EXPECT_EQ(Json::parse(holds("list --json").said)["holds"].size(), 0U);
}

} // namespace mingshi
