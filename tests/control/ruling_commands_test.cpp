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

const std::string shippedRules = MINGSHI_SOURCE_DIR "/resources/rules/rules.json";
const std::string claims = "claim_code,channel,channel_kind,registered_at\n"
                           "CLM-0001,AG-01,agent,2026-03-01 09:00\n"
                           "CLM-0002,DS-01,distributor,2026-03-01 09:30\n";
const std::string visits = "person,visit,visited_at,channel,channel_kind,claim_code,answer\n"
                           "subj_a,V-0001,2026-03-01 10:00,,not_said,CLM-0001,confirmed\n"
                           "subj_a,V-0001,2026-03-01 10:00,,not_said,CLM-0002,confirmed\n"
                           "subj_b,V-0002,2026-03-01 10:00,,walk_in,,\n";

class RulingCommands : public ::testing::Test {
protected:
    std::string file(const std::string& name, const std::string& content) const
    {
        std::ofstream(m_folder / name, std::ios::binary) << content;
        return (m_folder / name).string();
    }

    static Ran run(const std::string& words)
    {
        return mingshi::run("'" MINGSHI_BINARY_DIR "/bin/mingshictl' ruling " + words);
    }

private:
    TemporaryFolder m_folder;
};

} // namespace

TEST_F(RulingCommands, checkRules_saysThatTheShippedOnesAreSound)
{
    const auto ran = run("check-rules " + shippedRules);
    EXPECT_EQ(ran.code, 0) << ran.said;
    EXPECT_THAT(ran.said, HasSubstr("2026-2  2026-06-30T16:00:00.000Z to 2026-12-31T16:00:00.000Z\n"));
    const auto told = Json::parse(run("check-rules --json " + shippedRules).said);
    EXPECT_EQ(told["sound"], true);
    EXPECT_EQ(told["versions"].size(), 2U);
}

TEST_F(RulingCommands, checkRules_saysOverlapsGapsAndFields)
{
    std::ifstream in(shippedRules);
    auto rules = Json::parse(in);
    rules["versions"][0]["validTo"] = "2026-07-30T16:00:00Z";
    auto ran = run("check-rules " + file("overlap.json", rules.dump()));
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.said, HasSubstr("2026-2.validFrom: begins before version 2026-1 ends"));
    rules["versions"][0]["validTo"] = "2026-05-30T16:00:00Z";
    EXPECT_THAT(run("check-rules " + file("gap.json", rules.dump())).said,
                HasSubstr("2026-2.validFrom: leaves a time without rules after version 2026-1"));
    rules["versions"][0]["extra"] = 1;
    ran = run("check-rules " + file("extra.json", rules.dump()));
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.said, HasSubstr("versions[0].extra: unknown key"));
}

TEST_F(RulingCommands, filesThatCannotBeUsed_exitWith2)
{
    EXPECT_EQ(run("check-rules /nowhere.json").code, 2);
    EXPECT_EQ(run("check-rules /").code, 2);
    EXPECT_EQ(run("check-rules " + file("huge.json", std::string(2'000'000, ' '))).code, 2);
    EXPECT_EQ(run("import /nowhere.csv").code, 2);
    EXPECT_EQ(run("import " + file("empty.csv", "")).code, 2);
    EXPECT_EQ(run("import --utc-offset 8 " + file("c.csv", claims)).code, 2);
    EXPECT_EQ(run("import --utc-offset +ab:cd " + file("c.csv", claims)).code, 2);
    EXPECT_EQ(run("").code, 2);
}

TEST_F(RulingCommands, import_reports_andRepeatsNothingOfAPerson)
{
    EXPECT_EQ(run("import " + file("c.csv", claims)).code, 0);
    auto ran = run("import --json " +
                   file("twice.csv", claims + "CLM-0002,DS-01,distributor,2026-03-01 09:30\nCLM-0003,,agent,soon\n"));
    EXPECT_EQ(ran.code, 1);
    const auto told = Json::parse(ran.said);
    EXPECT_EQ(told["rows"], 4);
    EXPECT_EQ(told["accepted"], 2);
    EXPECT_EQ(told["duplicates"], 1);
    EXPECT_EQ(told["problems"][0]["line"], 5);
    ran = run("import " + file("phone.csv", claims + "13800138000,DS-01,distributor,2026-03-01 09:30\n"));
    EXPECT_EQ(ran.code, 2);
    EXPECT_THAT(ran.said, HasSubstr("line 4, claim_code: this cell looks like a phone or identity number"));
    EXPECT_THAT(ran.said, Not(HasSubstr("13800138000")));
    ran = run("import --kind visits " + file("v.csv", visits));
    EXPECT_EQ(ran.code, 0) << ran.said;
}

TEST_F(RulingCommands, simulate_showsWhatADraftWouldChange)
{
    std::ifstream in(shippedRules);
    auto draft = Json::parse(in);
    draft["versions"][0]["priority"] = {"distributor"};
    const auto words = "simulate --rules " + file("draft.json", draft.dump()) + " --against " + shippedRules +
                       " --claims " + file("c.csv", claims) + " --visits " + file("v.csv", visits);
    const auto ran = run(words);
    EXPECT_EQ(ran.code, 0) << ran.said;
    EXPECT_THAT(ran.said, HasSubstr("2 visits, 1 ruled otherwise"));
    EXPECT_THAT(ran.said, HasSubstr("| subj_a | V-0001 | AG-01 | DS-01 | "));
    const auto told = Json::parse(run(words + " --json").said);
    EXPECT_EQ(told["changed"], 1);
    EXPECT_EQ(told["changes"][0]["before"]["shares"][0]["channel"], "AG-01");
    EXPECT_EQ(told["changes"][0]["after"]["reasons"].back()["rule"], "visitProtection");
    EXPECT_EQ(told["outcomes"]["walk_in"]["after"], 1);
}

TEST_F(RulingCommands, simulate_wantsSoundRules)
{
    const auto rest = " --claims " + file("c.csv", claims) + " --visits " + file("v.csv", visits);
    EXPECT_EQ(run("simulate --rules " + file("bad.json", "{}") + rest).code, 2);
    EXPECT_EQ(run("simulate --rules " + shippedRules + " --against /nowhere.json" + rest).code, 2);
    EXPECT_EQ(run("simulate --rules " + shippedRules + " --claims /nowhere.csv --visits " + file("v.csv", visits)).code,
              2);
}

} // namespace mingshi
