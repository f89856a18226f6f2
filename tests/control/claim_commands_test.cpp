// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journeys/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace mingshi {

using ::testing::HasSubstr;
using ::testing::Not;
using Json = nlohmann::json;

namespace {

const std::string header = "claim_code,channel,channel_kind,registered_at\n";
const std::string twoClaims = header + "CLM-0001,AG-01,agent,2026-03-01 09:00\n"
                                       "CLM-0002,DS-01,distributor,2026-03-01 09:30\n";

/// A store with a clerk, 0003, and a manager, 0004.
class ClaimCommands : public ::testing::Test {
protected:
    ClaimCommands()
    {
        file("passphrase", "three old keys under the pine\n");
        file("password", "correct horse\n");
        EXPECT_EQ(run("store create" + store()).code, 0);
        EXPECT_EQ(run("staff add --account 0003 --name clerk --role settlement_clerk" + store() + password()).code, 0);
        EXPECT_EQ(run("staff add --account 0004 --name manager --role manager" + store() + password()).code, 0);
        EXPECT_EQ(run("staff add --account 0001 --name sales --role sales" + store() + password()).code, 0);
    }

    std::string file(const std::string& name, const std::string& content) const
    {
        std::ofstream(m_folder / name, std::ios::binary) << content;
        return "'" + (m_folder / name).string() + "'";
    }
    std::string store() const
    {
        return " --folder '" + (m_folder / "site").string() + "' --passphrase-file '" +
               (m_folder / "passphrase").string() + "'";
    }
    std::string password() const { return " --password-file '" + (m_folder / "password").string() + "'"; }
    std::string as(const std::string& account) const { return " --account " + account + store() + password(); }

    static Ran run(const std::string& words)
    {
        return mingshi::run("'" MINGSHI_BINARY_DIR "/bin/mingshictl' " + words);
    }
    Ran import(const std::string& csv, const std::string& more = {}) const
    {
        return run("claims import " + csv + as("0003") + more);
    }

    TemporaryFolder m_folder;
};

/// The shipped rules, of which the second version is made to last long.
std::string rules(const std::string& ahead = "PT2H")
{
    std::ifstream in(MINGSHI_SOURCE_DIR "/resources/rules/rules.json");
    auto json = Json::parse(in);
    json["versions"][1]["validTo"] = "2096-12-31T16:00:00Z";
    json["versions"][1]["ahead"] = ahead;
    return json.dump();
}

} // namespace

TEST_F(ClaimCommands, anImport_appends_andTheSameFileTwiceAddsNothing)
{
    const auto csv = file("claims.csv", twoClaims);
    auto ran = import(csv);
    EXPECT_EQ(ran.code, 0) << ran.said;
    EXPECT_THAT(ran.said, HasSubstr("2 claims added, 0 were there already."));
    const auto again = Json::parse(import(csv, " --json").said);
    EXPECT_EQ(again["added"], 0);
    EXPECT_EQ(again["known"], 2);
    EXPECT_EQ(again["claims"], 2);
    ran = import(file("clash.csv", header + "CLM-0001,DS-01,distributor,2026-03-02 09:00\n"));
    EXPECT_THAT(ran.said, HasSubstr("1 of them bear a code that stands for another claim too"));
    EXPECT_THAT(run("store check" + store()).said, HasSubstr("log intact"));
}

TEST_F(ClaimCommands, aFileWithAPersonsData_isRefusedWhole)
{
    for (const std::string content :
         {"claim_code,channel,channel_kind,registered_at,phone\nCLM-0001,AG-01,agent,2026-03-01 09:00,1\n",
          "报备码,渠道,渠道类型,报备时间,身份证号\nCLM-0001,AG-01,agent,2026-03-01 09:00,1\n",
          "claim_code,channel,channel_kind,registered_at\nCLM-0001,AG-01,agent,2026-03-01 09:00\n"
          "13912345678,AG-01,agent,2026-03-01 09:00\n"}) {
        const auto ran = import(file("personal.csv", content));
        EXPECT_EQ(ran.code, 2) << content;
        EXPECT_THAT(ran.said, HasSubstr("The file is refused; nothing of it is taken."));
        EXPECT_THAT(ran.said, Not(HasSubstr("13912345678")));
    }
    EXPECT_EQ(Json::parse(import(file("claims.csv", twoClaims), " --json").said)["claims"], 2) << "nothing came before";
}

TEST_F(ClaimCommands, badRows_areToldAndLeftOut)
{
    const auto ran = import(file("rows.csv", twoClaims + "x,AG-01,agent,2026-03-01 09:00\n"));
    EXPECT_EQ(ran.code, 1) << ran.said;
    EXPECT_THAT(ran.said, HasSubstr("line 4, claim_code: not a code"));
    EXPECT_THAT(ran.said, HasSubstr("2 claims added"));
}

TEST_F(ClaimCommands, whatCannotBeUsed_exitsWith2)
{
    EXPECT_EQ(import("/nowhere.csv").code, 2);
    EXPECT_EQ(import("/").code, 2);
    EXPECT_EQ(import(file("empty.csv", "")).code, 2);
    EXPECT_EQ(import(file("binary.csv", std::string("\x00\xff\x00", 3))).code, 2);
    EXPECT_EQ(import(file("cut.csv", header + "CLM-0001,\"AG")).code, 2);
    EXPECT_EQ(run("rules propose /nowhere.json" + as("0003")).code, 2);
    EXPECT_EQ(run("rules propose " + file("broken.json", "{") + as("0003")).code, 2);
    EXPECT_EQ(run("rules propose " + file("huge.json", std::string(2'000'000, ' ')) + as("0003")).code, 2);
}

TEST_F(ClaimCommands, onlyWhoMaySettle_bringsClaimsIn)
{
    const auto ran = run("claims import " + file("claims.csv", twoClaims) + as("0001"));
    EXPECT_EQ(ran.code, 142) << "SignInRefused";
    EXPECT_EQ(run("rules propose " + file("rules.json", rules()) + as("0001")).code, 142);
    EXPECT_EQ(run("rules approve 2026-2" + as("0003")).code, 142) << "a clerk approves nothing";
}

TEST_F(ClaimCommands, rules_areProposedByOneAndApprovedByAnother)
{
    const auto proposal = file("rules.json", rules());
    auto ran = run("rules propose " + proposal + as("0003"));
    EXPECT_EQ(ran.code, 0) << ran.said;
    EXPECT_THAT(ran.said, HasSubstr("2 new drafts by 0003"));
    EXPECT_THAT(run("rules propose " + proposal + as("0003")).said, HasSubstr("0 new drafts"));
    EXPECT_THAT(run("rules list" + as("0004")).said, HasSubstr("No rule is in force now"));

    EXPECT_EQ(run("rules approve 2026-9" + as("0004")).code, 1);
    EXPECT_THAT(run("rules approve 2026-9" + as("0004")).said, HasSubstr("Version 2026-9 was not proposed."));
    ran = run("rules approve 2026-2" + as("0004"));
    EXPECT_EQ(ran.code, 0) << ran.said;
    const auto listed = Json::parse(run("rules list --json" + as("0003")).said)["versions"];
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_EQ(listed[1]["version"], "2026-2");
    EXPECT_EQ(listed[1]["approvedBy"], "0004");
    EXPECT_EQ(listed[1]["inForce"], true);
    EXPECT_EQ(listed[0]["approvedAt"], nullptr);

    EXPECT_EQ(run("rules propose " + file("other.json", rules("PT3H")) + as("0003")).code, 87)
        << "a version's name stands for one set of rules";
}

TEST_F(ClaimCommands, nobodyApprovesTheOwnDraft)
{
    ASSERT_EQ(run("rules propose " + file("rules.json", rules()) + as("0004")).code, 0);
    const auto ran = run("rules approve 2026-2" + as("0004"));
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.said, HasSubstr("2026-2.approvedBy: is the one who proposed it; another person has to approve"));
    EXPECT_THAT(run("rules list" + as("0004")).said, HasSubstr("2026-2  "));
}

} // namespace mingshi
