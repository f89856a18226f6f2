// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>

namespace mingshi {

namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

struct Size {
    unsigned width = 0;
    unsigned height = 0;
};

/// From a PNG's header; zero for anything else.
Size sizeOfPng(const std::string& bytes)
{
    if (bytes.size() < 24 || !bytes.starts_with("\x89PNG\r\n\x1a\n")) {
        return {};
    }
    const auto number = [&bytes](std::size_t at) {
        unsigned value = 0;
        for (std::size_t i = at; i < at + 4; ++i) {
            value = value << 8 | static_cast<unsigned char>(bytes[i]);
        }
        return value;
    };
    return {number(16), number(20)};
}

std::string utf16(const std::string& ascii)
{
    std::string wide;
    for (const char character : ascii) {
        wide += character;
        wide += '\0';
    }
    return wide;
}

/// The journey is played once by the real program; every test looks at what it left.
class Journey : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        folder = std::make_unique<TemporaryFolder>();
        played = run("" MINGSHI_BIN "/mingshi --demo --headless " + out().string() + " --data " + data().string());
    }
    static void TearDownTestSuite() { folder.reset(); }

    static std::filesystem::path out() { return *folder / "out"; }
    static std::filesystem::path data() { return *folder / "data"; }
    static json report() { return json::parse(contentOf(out() / "journey.json")); }

    static inline std::unique_ptr<TemporaryFolder> folder;
    static inline Ran played;
};

} // namespace

TEST_F(Journey, everyStep_succeeds)
{
    EXPECT_EQ(played.code, 0) << played.said;
    const auto steps = report()["steps"];
    EXPECT_GE(steps.size(), 15U);
    for (const auto& step : steps) {
        EXPECT_EQ(step["outcome"], "ok") << step;
        EXPECT_GE(step["seconds"], 0);
    }
    EXPECT_TRUE(report()["ok"].get<bool>());
}

TEST_F(Journey, progressIsShown_withNumbers)
{
    EXPECT_THAT(played.said, HasSubstr("[ 1] visitor: the first screen"));
}

TEST_F(Journey, theCamera_openedOnlyForTheTwoComparisons)
{
    EXPECT_EQ(report()["camera_opened"], 2);
}

TEST_F(Journey, everyScreen_isAPictureOfItsSize)
{
    int portrait = 0;
    int landscape = 0;
    for (const auto& entry : std::filesystem::directory_iterator(out())) {
        if (entry.path().extension() != ".png") {
            continue;
        }
        const auto size = sizeOfPng(contentOf(entry.path()));
        const bool visitor = entry.path().filename().string().find("-visitor-") != std::string::npos;
        EXPECT_EQ(size.width, visitor ? 1080U : 1920U) << entry.path();
        EXPECT_EQ(size.height, visitor ? 1920U : 1080U) << entry.path();
        (visitor ? portrait : landscape)++;
    }
    EXPECT_GE(portrait, 14);
    EXPECT_GE(landscape, 14);
    EXPECT_EQ(portrait + landscape, report()["screens"].get<int>());
}

TEST_F(Journey, theReceipt_isARecordOfTheConsent)
{
    const auto receipt = json::parse(contentOf(out() / "receipt.json"));
    const std::string text = receipt.dump();
    EXPECT_THAT(text, HasSubstr("dpv:ConsentGiven"));
    EXPECT_THAT(text, HasSubstr("佣金"));
    EXPECT_TRUE(receipt.contains("x_withdrawal_code"));
}

TEST_F(Journey, everyReceipt_isAsTheSiteSignedIt)
{
    const std::string key = " --key " + (out() / "receipt-key.pem").string();
    for (const auto* name : {"receipt.json", "refusal-receipt.json", "withdrawal-receipt.json"}) {
        const auto verified = run("" MINGSHI_BIN "/mingshictl receipt verify " + (out() / name).string() + key);
        EXPECT_EQ(verified.code, 0) << name << ": " << verified.said;
        auto altered = json::parse(contentOf(out() / name));
        altered["language"] = "tlh";
        altered["record_id"] = "0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e44";
        const auto other = *folder / "altered.json";
        std::ofstream(other) << altered.dump();
        EXPECT_EQ(run("" MINGSHI_BIN "/mingshictl receipt verify " + other.string() + key).code, 1) << name;
    }
}

TEST_F(Journey, theReceiptOfARefusal_leadsToNobody)
{
    const auto receipt = json::parse(contentOf(out() / "refusal-receipt.json"));
    ASSERT_EQ(receipt["event"].size(), 1U);
    EXPECT_EQ(receipt["event"][0]["event_state"], "dpv:ConsentRefused");
    EXPECT_THAT(receipt["event"][0]["event_time"].get<std::string>(), HasSubstr(":00:00.000Z"));
    EXPECT_TRUE(receipt["pii_principal_id"].get<std::string>().starts_with("onetime_"));
    EXPECT_FALSE(receipt.contains("x_withdrawal_code"));
    EXPECT_THAT(receipt.dump(), Not(HasSubstr("kiosk-01")));
}

TEST_F(Journey, theCopy_holdsTheConsentOfTheReceiptAndTheVisit)
{
    const auto copy = json::parse(contentOf(out() / "access.json"));
    const auto receipt = json::parse(contentOf(out() / "receipt.json"));
    ASSERT_EQ(copy["consents"].size(), 1U);
    EXPECT_EQ(copy["consents"][0]["record"]["record_id"], receipt["record_id"]);
    EXPECT_TRUE(copy["consents"][0]["kept_until"].is_string());
    ASSERT_EQ(copy["visits"].size(), 1U);
    EXPECT_EQ(copy["visits"][0]["channel"]["code"], "AG-01");
    EXPECT_TRUE(copy["document"].is_null());
}

TEST_F(Journey, theReceiptOfAWithdrawal_endsTheRecordOfTheConsent)
{
    const auto given = json::parse(contentOf(out() / "receipt.json"));
    const auto receipt = json::parse(contentOf(out() / "withdrawal-receipt.json"));
    EXPECT_EQ(receipt["record_id"], given["record_id"]);
    EXPECT_EQ(receipt["event"].back()["event_state"], "dpv:ConsentWithdrawn");
    EXPECT_FALSE(receipt.contains("x_withdrawal_code")) << "the pass opens nothing any more";
}

TEST_F(Journey, theReceiptsAndTheCertificate_arePdfsThatCanBeRead)
{
    for (const auto* name : {"receipt.pdf", "refusal-confirmation.pdf", "access.pdf", "deletion-certificate.pdf"}) {
        const auto read = run("pdftotext -layout " + (out() / name).string() + " -");
        EXPECT_EQ(read.code, 0) << name;
        EXPECT_GT(read.said.size(), 200U) << name;
    }
}

TEST_F(Journey, receiptAndCertificate_areVerifiedByTheSmallProgram)
{
    for (const auto* name : {"receipt.json", "deletion-certificate.json"}) {
        const auto verified = run(std::string(MINGSHI_BINARY_DIR) + "/bin/mingshi-verify " + (out() / name).string() +
                                  " --key " + (out() / "receipt-key.pem").string());
        EXPECT_EQ(verified.code, 0) << verified.said;
    }
}

TEST_F(Journey, theDatabase_isEncryptedFromItsFirstByte)
{
    const auto file = contentOf(data() / "records" / "mingshi.db");
    ASSERT_GE(file.size(), 4096U);
    EXPECT_THAT(file.substr(0, 16), Not(HasSubstr("SQLite format 3")));
}

TEST_F(Journey, nothingOfThePerson_isInAnyByteOfAnyFileThatIsLeft)
{
    const auto cards = std::filesystem::path(MINGSHI_SOURCE_DIR) / "resources/demo/cards";
    const auto receipt = json::parse(contentOf(out() / "receipt.json"));
    std::string digits = receipt["x_withdrawal_code"].get<std::string>();
    std::erase(digits, '-');

    std::map<std::string, std::string> canaries{{"pass, grouped", receipt["x_withdrawal_code"].get<std::string>()},
                                                {"pass", digits},
                                                {"a photograph (JPEG)", "\xFF\xD8\xFF"},
                                                {"a portrait (JPEG 2000)", std::string("\xFF\x4F\xFF\x51", 4)},
                                                {"a picture (PNG)", "\x89PNG\r\n"},
                                                {"a chip's portrait block", std::string("WLf\0", 4)}};
    for (const auto* person : {"buyer", "other"}) {
        const auto card = json::parse(contentOf(cards / (std::string(person) + ".json")));
        for (const auto* field : {"name", "number", "address"}) {
            const auto value = card[field].get<std::string>();
            canaries[std::string(person) + "'s " + field] = value;
        }
        canaries[std::string(person) + "'s number as the chip writes it"] = utf16(card["number"].get<std::string>());
    }

    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(data())) {
        if (!entry.is_regular_file()) {
            continue;
        }
        ++files;
        const auto bytes = contentOf(entry.path());
        for (const auto& [name, canary] : canaries) {
            // Three bytes occur by chance in encrypted pages; a picture begins with them.
            const bool found = canary.size() < 6 ? bytes.starts_with(canary) : bytes.find(canary) != std::string::npos;
            EXPECT_FALSE(found) << name << " in " << entry.path();
        }
    }
    EXPECT_GE(files, 2); // the database and its key slots at least
}

} // namespace mingshi
