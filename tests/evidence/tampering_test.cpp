// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "pack_scene.h"

#include "evidence/logged.h"
#include "evidence/merkle_tree.h"
#include "evidence/reading.h"

/// Every way of bending a pack. An outsider cannot sign; an insider at the site can, so everything is tried once more
/// with the site's own signature put on it afterwards, and must still be found by what it is.
namespace mingshi {

using ::testing::HasSubstr;

namespace {

class PackTampering : public PackScene {
protected:
    void SetUp() override
    {
        PackScene::SetUp();
        m_period = Json::parse(packOf(day()));
        m_person = Json::parse(packOf(person(m_stays.principal)));
        m_gone = Json::parse(packOf(person(m_leaves.principal)));
    }
    /// What an outsider's edit leads to; and it must be found.
    std::string outsider(const Json& pack) const
    {
        const std::string found = faults(canonicalJson(pack), trust());
        EXPECT_THAT(found, HasSubstr("The pack is NOT as it was signed"));
        return found;
    }
    /// What is found although the site signed it again.
    std::string insider(Json pack) const
    {
        signJson(pack, siteKey());
        return faults(canonicalJson(pack), trust());
    }
    static std::string hashOf(const Json& entry)
    {
        Json pack{{"log", Json::array({entry})}};
        LoggedEntry logged{.seq = entry["seq"],
                           .entry = {.at = *timestampFromIso8601(entry["at"].get<std::string>()),
                                     .actor = entry["actor"],
                                     .role = entry["role"],
                                     .action = entry["action"],
                                     .object = entry["object"],
                                     .reason = entry["reason"],
                                     .consent = entry["consent"]},
                           .proof = entry["proof"].is_null() ? std::nullopt
                                                             : digestFromHex(entry["proof"].get<std::string>()),
                           .previous = *digestFromHex(entry["previous"].get<std::string>()),
                           .hash = {}};
        return toHex(entryHash(logged));
    }

    Json m_period;
    Json m_person;
    Json m_gone;
};

} // namespace

TEST_F(PackTampering, nothingDone_nothingFound)
{
    EXPECT_EQ(insider(m_period), "");
    EXPECT_EQ(insider(m_person), "");
    EXPECT_EQ(insider(m_gone), "");
}

TEST_F(PackTampering, anEditedEntry)
{
    m_period["log"][2]["actor"] = "0009";
    EXPECT_THAT(outsider(m_period), HasSubstr("Entry 3 was ALTERED"));
    EXPECT_THAT(insider(m_period), HasSubstr("Entry 3 was ALTERED"));
}

TEST_F(PackTampering, anEditedEntry_withItsHashMadeAnew)
{
    m_period["log"][2]["actor"] = "0009";
    m_period["log"][2]["hash"] = hashOf(m_period["log"][2]);
    EXPECT_THAT(insider(m_period), HasSubstr("Entry 3 is NOT in the log"));
    EXPECT_THAT(insider(m_period), HasSubstr("Entry 4 does NOT follow the entry before it"));
}

TEST_F(PackTampering, aLogMadeAnew_withTheTreeAndTheCheckpointToo)
{
    auto& log = m_period["log"];
    log[2]["actor"] = "0009";
    merkle::Tree tree;
    std::string previous(64, '0');
    for (auto& entry : log) {
        entry["previous"] = previous;
        previous = hashOf(entry);
        entry["hash"] = previous;
        tree.append(merkle::leafHash(*digestFromHex(previous)));
    }
    for (std::size_t i = 0; i < log.size(); ++i) {
        log[i]["inclusion"] = Json::array();
        for (const Digest& digest : tree.inclusion(i, log.size())) {
            log[i]["inclusion"].push_back(toHex(digest));
        }
    }
    m_period["checkpoints"] = Json::array(
        {{{"checkpoint",
           checkpointJson(signedCheckpoint(tree.size(), tree.root(tree.size()), scenes::morning + 8h, "", siteKey()))},
          {"consistency", Json::array()}}});
    EXPECT_THAT(insider(m_period), HasSubstr("The log does NOT hold the checkpoint that you kept"));
    signJson(m_period, siteKey());
    EXPECT_EQ(faults(canonicalJson(m_period), {.key = siteKey().publicKey(), .checkpoint = {}}), "")
        << "only a checkpoint that was kept elsewhere can tell; that is what it is for";
}

TEST_F(PackTampering, aDeletedEntry)
{
    m_period["log"].erase(3);
    EXPECT_THAT(outsider(m_period), HasSubstr("Entries are MISSING between"));
    EXPECT_THAT(insider(m_period), HasSubstr("Entries are MISSING between"));
}

TEST_F(PackTampering, theEntryThatVouchesForARecord_deleted)
{
    auto& log = m_person["log"];
    const auto about =
        std::find_if(log.begin(), log.end(), [](const Json& entry) { return !entry["proof"].is_null(); });
    log.erase(about);
    EXPECT_THAT(insider(m_person), HasSubstr("NO entry of the log vouches for it"));
}

TEST_F(PackTampering, reorderedEntries)
{
    std::swap(m_period["log"][2], m_period["log"][3]);
    EXPECT_THAT(outsider(m_period), HasSubstr("the order was CHANGED"));
    EXPECT_THAT(insider(m_period), HasSubstr("the order was CHANGED"));
}

TEST_F(PackTampering, swappedEntries_withTheirNumbers)
{
    auto& log = m_period["log"];
    std::swap(log[2], log[3]);
    std::swap(log[2]["seq"], log[3]["seq"]);
    EXPECT_THAT(insider(m_period), HasSubstr("Entry 3 was ALTERED"));
    EXPECT_THAT(insider(m_period), HasSubstr("Entry 4 was ALTERED"));
}

TEST_F(PackTampering, aTruncatedLog)
{
    m_period["log"].erase(m_period["log"].size() - 1);
    EXPECT_THAT(outsider(m_period), HasSubstr("Entries are MISSING between"));
    EXPECT_THAT(insider(m_period), HasSubstr("Entries are MISSING between"));
}

TEST_F(PackTampering, aTruncatedLog_withItsEndMovedAndTheNewestCheckpointGone)
{
    auto& log = m_period["log"];
    log.erase(log.size() - 1);
    m_period["scope"]["last_entry"] = log.back()["seq"];
    m_period["checkpoints"].erase(m_period["checkpoints"].size() - 1);
    EXPECT_THAT(insider(m_period), HasSubstr("is NOT in the log that the newest checkpoint covers"));
}

TEST_F(PackTampering, aCheckpointLeftOut_orAltered)
{
    Json without = m_period;
    without["checkpoints"].erase(0);
    EXPECT_THAT(insider(without), HasSubstr("The log does NOT hold the checkpoint that you kept"));
    Json altered = m_period;
    altered["checkpoints"][0]["checkpoint"]["made_at"] = "2026-11-20T00:00:00.000Z";
    EXPECT_THAT(insider(altered), HasSubstr("is NOT signed with the site's key"));
    Json proofless = m_period;
    proofless["checkpoints"][1]["consistency"] = Json::array();
    EXPECT_THAT(insider(proofless), HasSubstr("does NOT continue the one before"));
    Json none = m_period;
    none["checkpoints"] = Json::array();
    EXPECT_THAT(insider(none), HasSubstr("There is NO checkpoint"));
}

TEST_F(PackTampering, anEditedRecord)
{
    Json language = m_person;
    language["records"][0]["language"] = "en";
    EXPECT_THAT(outsider(language), HasSubstr("it is NOT what entry"));
    EXPECT_THAT(insider(language), HasSubstr("it is NOT what entry"));
    Json time = m_person;
    time["records"][0]["events"][1]["at"] = "2026-11-19T10:02:11.250Z";
    EXPECT_THAT(insider(time), HasSubstr("it is NOT what entry"));
}

TEST_F(PackTampering, aWithdrawalLeftOut)
{
    auto& events = m_gone["records"][0]["events"];
    events.erase(events.size() - 1);
    EXPECT_THAT(insider(m_gone), HasSubstr("it is NOT what entry"));
}

TEST_F(PackTampering, aRecordLeftOut)
{
    m_person["records"].erase(0);
    EXPECT_THAT(insider(m_person), HasSubstr("which is NOT in the pack"));
}

TEST_F(PackTampering, aRecordThatNobodyGave)
{
    Json more = m_person["records"][0];
    more["id"] = "0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e44";
    m_person["records"].push_back(more);
    EXPECT_THAT(insider(m_person), HasSubstr("NO entry of the log vouches for it"));
}

TEST_F(PackTampering, anEditedOrRemovedDeletion)
{
    Json edited = m_gone;
    edited["deletions"][0]["rows_deleted"] = 99;
    EXPECT_THAT(insider(edited), HasSubstr("it is NOT what entry"));
    m_gone["deletions"] = Json::array();
    EXPECT_THAT(insider(m_gone), HasSubstr("vouches for " + m_certificate.id + ", which is NOT in the pack"));
}

TEST_F(PackTampering, anEditedNotice)
{
    std::string text = m_person["notices"][0]["files"][1]["content"];
    text.insert(text.size() / 2, "不");
    m_person["notices"][0]["files"][1]["content"] = text;
    EXPECT_THAT(outsider(m_person), HasSubstr("A notice was ALTERED"));
    EXPECT_THAT(insider(m_person), HasSubstr("A notice was ALTERED"));
}

TEST_F(PackTampering, swappedNotices)
{
    std::swap(m_person["notices"][0]["files"], m_person["notices"][1]["files"]);
    EXPECT_THAT(insider(m_person), HasSubstr("A notice was ALTERED"));
}

TEST_F(PackTampering, anotherNoticeInItsPlace)
{
    auto& notice = m_person["notices"][0];
    notice["files"][1]["content"] = "{}";
    const NoticeSnapshot other{{{"notice.json", notice["files"][0]["content"]}}};
    notice["files"] = {{{"name", "notice.json"}, {"content", other.files[0].content}}};
    notice["sha256"] = other.sha256();
    EXPECT_THAT(insider(m_person), HasSubstr("belongs to NO record of the pack"));
    EXPECT_THAT(insider(m_person), HasSubstr("is NOT in the pack as it was shown"));
}

TEST_F(PackTampering, aConsentBeforeItsNoticeWasInForce_andARecordOfSomebodyElse)
{
    Json early = m_person;
    std::string head = early["notices"][0]["files"][0]["content"];
    const auto from = head.find("\"validFrom\": \"20") + 14;
    head.replace(from, 2, "21");
    early["notices"][0]["files"][0]["content"] = head;
    NoticeSnapshot notice;
    for (const auto& file : early["notices"][0]["files"]) {
        notice.files.push_back({file["name"], file["content"]});
    }
    const std::string was = early["notices"][0]["sha256"];
    early["notices"][0]["sha256"] = notice.sha256();
    for (auto& record : early["records"]) {
        if (record["notice"]["sha256"] == was) {
            record["notice"]["sha256"] = notice.sha256();
        }
    }
    EXPECT_THAT(insider(early), HasSubstr("was NOT in force when record"));
    m_person["records"].push_back(m_gone["records"][0]);
    EXPECT_THAT(insider(m_person), HasSubstr("it is NOT of the person that the pack is about"));
}

TEST_F(PackTampering, aComparisonOrVisit_thatWasNotLogged)
{
    Json comparison = m_person;
    comparison["comparisons"][0]["at"] = "2026-11-20T10:00:00.000Z";
    EXPECT_THAT(insider(comparison), HasSubstr("is in NO entry of the log"));
    Json visit = m_person;
    visit["visits"][0]["consent"] = comparison["comparisons"][0]["consent"];
    EXPECT_THAT(insider(visit), HasSubstr("rests on NO consent for it"));
}

TEST_F(PackTampering, aWrongKey)
{
    LockedBytes seed(32);
    const SigningKey other(seed);
    Json pack = m_period;
    pack["public_key"] = toPem(other.publicKey());
    signJson(pack, other);
    const std::string forged = canonicalJson(pack);
    EXPECT_THAT(faults(forged, trust()), HasSubstr("The pack is NOT signed with this key"));
    EXPECT_THAT(faults(forged, {}), HasSubstr("is NOT signed with the site's key")) << "its checkpoints are another's";
    const std::string good = canonicalJson(m_period);
    EXPECT_THAT(faults(good, {.key = other.publicKey(), .checkpoint = {}}), HasSubstr("NOT signed with this key"));
}

TEST_F(PackTampering, aKeptCheckpointOfAnotherSite)
{
    LockedBytes seed(32);
    const auto foreign = signedCheckpoint(m_kept.size, m_kept.root, m_kept.at, "", SigningKey(seed));
    EXPECT_THAT(faults(canonicalJson(m_period), {.key = {}, .checkpoint = foreign}),
                HasSubstr("It is NOT this site's key that signed the checkpoint that you kept"));
}

TEST_F(PackTampering, everyByteCounts)
{
    const std::string pack = canonicalJson(m_gone);
    std::size_t tried = 0;
    for (std::size_t at = 0; at < pack.size(); at += 97) {
        std::string bent = pack;
        bent[at] = bent[at] == 'a' ? 'b' : 'a';
        EXPECT_NE(faults(bent, trust()), "") << at;
        ++tried;
    }
    EXPECT_GT(tried, 100U);
}

TEST_F(PackTampering, whatIsNoPack_isUnusable)
{
    const std::string pack = canonicalJson(m_gone);
    const std::vector<std::string> bad{"",
                                       "{",
                                       std::string(1000, '\0'),
                                       "[]",
                                       "{}",
                                       pack.substr(0, pack.size() / 2),
                                       R"({"schema_version":"mingshi-evidence-1"})",
                                       R"({"schema_version":"mingshi-evidence-1",)" + pack.substr(1),
                                       std::string(100000, '[')};
    for (const auto& text : bad) {
        EXPECT_THAT(faults(text, trust()), HasSubstr("unusable: RecordUnreadable")) << text.substr(0, 60);
    }
    for (const auto& [key, value] : m_gone.items()) {
        Json without = m_gone;
        without.erase(key);
        EXPECT_THAT(faults(canonicalJson(without), trust()), HasSubstr("unusable")) << key;
        Json wrong = m_gone;
        wrong[key] = 7;
        EXPECT_THAT(faults(canonicalJson(wrong), trust()), HasSubstr("unusable")) << key;
    }
}

} // namespace mingshi
