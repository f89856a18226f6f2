// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journeys/program.h"
#include "pack_scene.h"

#include "evidence/deletion_json.h"

/// `mingshi-verify` as a court runs it.
namespace mingshi {

using ::testing::HasSubstr;
using ::testing::Not;

namespace {

constexpr auto program = MINGSHI_BINARY_DIR "/bin/mingshi-verify";

class VerifyProgram : public PackScene {
protected:
    std::string file(std::string_view name, std::string_view content) const
    {
        std::ofstream(m_files / name, std::ios::binary) << content;
        return "'" + (m_files / name).string() + "'";
    }
    static Ran verifying(const std::string& words) { return run(std::string(program) + ' ' + words); }

    TemporaryFolder m_files;
};

} // namespace

TEST_F(VerifyProgram, allHolds_is0_somethingDoesNot_is1_unusable_is2)
{
    const std::string pack = packOf(day());
    const std::string good = file("pack.json", pack);
    const std::string key = " --key " + file("site.pem", toPem(siteKey().publicKey()));
    const std::string kept = " --checkpoint " + file("kept.json", checkpointJson(m_kept).dump(2));
    const auto held = verifying(good + key + kept);
    EXPECT_EQ(held.code, 0) << held.said;
    EXPECT_THAT(held.said, HasSubstr("everything holds; lines: "));
    EXPECT_EQ(verifying(good).code, 0);

    Json bent = Json::parse(pack);
    bent["log"][0]["actor"] = "\x1b[2J0009";
    const auto failed = verifying(file("bent.json", canonicalJson(bent)) + key);
    EXPECT_EQ(failed.code, 1) << failed.said;
    EXPECT_THAT(failed.said, HasSubstr("DOES NOT HOLD  Entry 1 was ALTERED"));
    EXPECT_THAT(failed.said, Not(HasSubstr("\x1b")));

    for (const std::string& content :
         {std::string(), std::string("PDF"), pack.substr(0, 100), std::string(4096, '\0')}) {
        const auto unusable = verifying(file("bad", content));
        EXPECT_EQ(unusable.code, 2) << unusable.said;
        EXPECT_THAT(unusable.said, HasSubstr("RecordUnreadable"));
    }
    EXPECT_EQ(verifying(good + " --key " + file("bad.pem", "x")).code, 2);
    EXPECT_EQ(verifying(good + " --checkpoint " + good).code, 2);
    EXPECT_EQ(verifying("'" + m_files.path().string() + "'").code, 2) << "a folder";
    EXPECT_EQ(verifying("/nowhere").code, 2);
    EXPECT_EQ(verifying("").code, 2);
    EXPECT_EQ(verifying("--help").code, 0);
}

TEST_F(VerifyProgram, aFileLargerThanAnyPack_isNotRead)
{
    file("huge", "{");
    std::filesystem::resize_file(m_files / "huge", largestPack + 1);
    const auto huge = verifying("'" + (m_files / "huge").string() + "'");
    EXPECT_EQ(huge.code, 2);
    EXPECT_THAT(huge.said, HasSubstr("larger than 64 MiB"));
}

TEST_F(VerifyProgram, asJson_saysTheSame)
{
    const auto held = verifying(file("pack.json", packOf(person(m_stays.principal))) + " --json");
    EXPECT_EQ(held.code, 0);
    const Json json = Json::parse(held.said);
    EXPECT_EQ(json["usable"], true);
    EXPECT_EQ(json["holds"], true);
    EXPECT_EQ(json["kind"], "evidence pack");
    EXPECT_GT(json["findings"].size(), 8U);
    const auto bad = verifying(file("bad", "{}") + " --json");
    EXPECT_EQ(bad.code, 2);
    EXPECT_EQ(Json::parse(bad.said)["usable"], false);
}

TEST_F(VerifyProgram, aDeletionCertificate_isVerifiedToo)
{
    const std::string key = " --key " + file("site.pem", toPem(siteKey().publicKey()));
    std::string text = deletionJson(m_certificate, siteKey());
    const auto held = verifying(file("certificate.json", text) + key);
    EXPECT_EQ(held.code, 0) << held.said;
    EXPECT_THAT(held.said, HasSubstr("Deleted for visit_attribution: "));
    EXPECT_EQ(verifying(file("certificate.json", text)).code, 2) << "it brings no key";
    text.replace(text.find("\"rows_deleted\": ") + 16, 1, "9");
    const auto bent = verifying(file("certificate.json", text) + key);
    EXPECT_EQ(bent.code, 1);
    EXPECT_THAT(bent.said, HasSubstr("/rows_deleted: altered"));
}

TEST(VerifyProgramFile, linksNoQt_noDatabase_andLittleElse)
{
    const auto needed = run(std::string("readelf -d ") + program + " | sed -n 's/.*NEEDED.*\\[\\(.*\\)\\]/\\1/p'");
    ASSERT_EQ(needed.code, 0) << needed.said;
    EXPECT_THAT(needed.said, HasSubstr("libsodium.so"));
    std::istringstream lines(needed.said);
    for (std::string library; std::getline(lines, library);) {
        EXPECT_THAT(library, ::testing::MatchesRegex("lib(sodium|stdc\\+\\+|gcc_s|c|m|asan|ubsan|tsan)\\.so.*"));
    }
    const auto symbols =
        run(std::string("nm -C ") + program + " | grep -ciE 'sqlite3_|sqlcipher|QString|QObject|cv::Mat'");
    EXPECT_EQ(symbols.said, "0\n");
    const auto own = run(std::string("nm -C ") + program + " | grep -c 'mingshi::verify'");
    EXPECT_NE(own.said, "0\n") << "the symbols are there to be looked at";
}

} // namespace mingshi
