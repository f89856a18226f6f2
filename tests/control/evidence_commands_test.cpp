// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journeys/program.h"

#include <nlohmann/json.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// Checkpoint, pack and the verdict on them, as an office and a court run them one after the other.
namespace mingshi {

using ::testing::HasSubstr;

namespace {

class EvidenceCommands : public ::testing::Test {
protected:
    EvidenceCommands()
    {
        std::ofstream(m_folder / "passphrase") << "three old keys under the pine\n";
        EXPECT_EQ(control("store create").code, 0);
        EXPECT_EQ(verify("").code, 2);
        const auto key = control("receipt key");
        std::ofstream(m_folder / "site.pem") << key.said;
    }
    std::string at(std::string_view name) const { return "'" + (m_folder / name).string() + "'"; }
    Ran control(const std::string& words) const
    {
        return run(MINGSHI_BIN "/mingshictl " + words + " --folder " + at("site") + " --passphrase-file " +
                   at("passphrase"));
    }
    static Ran verify(const std::string& words) { return run(MINGSHI_BIN "/mingshi-verify " + words); }
    Ran exported(const std::string& about) const
    {
        return control("evidence export --notices '" MINGSHI_SOURCE_DIR "/resources/notices' --out " + at("pack.json") +
                       ' ' + about);
    }

    TemporaryFolder m_folder;
};

} // namespace

TEST_F(EvidenceCommands, aCheckpoint_isExported_printed_andFoundAgainInAPack)
{
    const auto made =
        control("store checkpoint --site 云山售楼处 --to " + at("kept.json") + " --page " + at("page.txt"));
    EXPECT_EQ(made.code, 0) << made.said;
    EXPECT_THAT(contentOf(m_folder / "page.txt"), HasSubstr("Site        云山售楼处"));
    EXPECT_EQ(verify(at("kept.json") + " --key " + at("site.pem")).code, 0);

    const auto packed = exported("--from 2026-01-01 --to 2099-12-31");
    EXPECT_EQ(packed.code, 0) << packed.said;
    EXPECT_THAT(packed.said, HasSubstr("1 log entries, 0 records")) << "that somebody looked";
    const auto verified = verify(at("pack.json") + " --key " + at("site.pem") + " --checkpoint " + at("kept.json"));
    EXPECT_EQ(verified.code, 0) << verified.said;
    EXPECT_THAT(verified.said, HasSubstr("The log still begins with what the checkpoint that you kept"));
    const auto json = nlohmann::json::parse(contentOf(m_folder / "pack.json"));
    EXPECT_EQ(json["checkpoints"].size(), 2U);
    EXPECT_EQ(json["checkpoints"][1]["checkpoint"]["site"], "云山售楼处");
}

TEST_F(EvidenceCommands, whatIsAskedWrongly_isSaid)
{
    EXPECT_EQ(exported("").code, 2);
    EXPECT_EQ(exported("--from 2026-01-01").code, 2);
    EXPECT_EQ(exported("--from yesterday --to 2026-01-01").code, 2);
    EXPECT_EQ(exported("--record x --pass y").code, 2);
    EXPECT_EQ(exported("--record 0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e44").code, 140) << "PassUnknown";
    EXPECT_EQ(exported("--pass MX7K-PQ2D-94RA-TT0C").code, 140);
    EXPECT_EQ(exported("--pass nonsense").code, 141) << "PassUnreadable";
    EXPECT_EQ(control("evidence certificate --certificate x --out " + at("c.json")).code, 140);
    EXPECT_EQ(control("store checkpoint --to /nowhere/at/all").code, 65) << "FolderUnwritable";
    EXPECT_FALSE(std::filesystem::exists(m_folder / "pack.json"));
}

} // namespace mingshi
