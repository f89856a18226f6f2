// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "document_command.h"
#include "emrtd/invented_document.h"
#include "emrtd/virtual_reader.h"
#include "errors/error.h"

#include <opencv2/imgcodecs.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// `mingshictl document chip`: what cannot be used is said before a reader is asked, and a chip is read through the
/// real PC/SC service with a reader that is not there.
using namespace mingshi;
using namespace mingshi::emrtd;
using namespace mingshi::emrtd::simulated;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

namespace {

std::string path(const TemporaryFolder& folder, const char* name)
{
    return quoted((folder / name).string());
}

void write(const std::filesystem::path& file, BytesView content)
{
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
}

Bytes jpeg()
{
    const cv::Mat picture(120, 90, CV_8UC3, cv::Scalar(90, 120, 200));
    std::vector<unsigned char> bytes;
    cv::imencode(".jpg", picture, bytes);
    const auto view = std::as_bytes(std::span(bytes));
    return {view.begin(), view.end()};
}

class ChipCommand : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        if (PcscService::missing().empty()) {
            m_service.emplace();
        }
    }
    static void TearDownTestSuite() { m_service.reset(); }

    void SetUp() override
    {
        if (const auto why = PcscService::missing(); !why.empty()) {
            GTEST_SKIP() << why;
        }
        if (!m_service->running()) {
            GTEST_SKIP() << "pcscd does not start here";
        }
        std::ofstream(m_folder / "issuers.pem") << pemOf(m_document.country.certificate);
        std::ofstream(m_folder / "zone") << specimenZone << "\n";
    }

    Said read(const ChipContent& content, const std::string& arguments)
    {
        SimulatedChip chip(content);
        const LaidOnReader laid(*m_service, chip);
        return document("chip --wait 10 " + arguments);
    }
    std::string zone() const { return " --mrz " + path(m_folder, "zone"); }
    std::string issuers() const { return " --csca " + path(m_folder, "issuers.pem"); }

    static inline std::optional<PcscService> m_service;
    TemporaryFolder m_folder;
    InventedDocument m_document{
        {.pace = paceOffer(Cipher::Aes128, 13), .chipAuthentication = Cipher::Aes128, .portrait = jpeg()}};
};

} // namespace

TEST(ChipInput, whatOpensNoChip_isSaid_beforeAReaderIsAsked)
{
    const TemporaryFolder folder;
    write(folder / "empty", {});
    write(folder / "binary", Bytes(5000, std::byte{0}));
    write(folder / "huge", Bytes(3 << 20, std::byte{'<'}));
    const auto whole = " --mrz " + quoted(specimenZone);
    const std::vector<std::pair<std::string, const char*>> cases{
        {"", "Give --mrz or --can"},
        {"--mrz " + quoted("no zone"), "neither a file nor"},
        {"--mrz L898902C3674081221204158", "neither a file nor"},
        {"--mrz " +
             quoted("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C37UTO7408122F1204159ZE184226B<<<<<10"),
         "does not agree with its check digit"},
        {"--mrz " + path(folder, "empty"), "is empty"},
        {"--mrz " + path(folder, "binary"), "neither a file nor"},
        {"--mrz " + path(folder, "huge"), "larger than a megabyte"},
        {"--mrz - </dev/null", "is empty"},
        {"--can 12345", "six digits"},
        {"--csca " + path(folder, "empty") + whole, "is empty"},
        {"--csca " + path(folder, "binary") + whole, "no issuer's certificate"},
        {"--csca " + path(folder, "missing") + whole, "No such file"},
    };
    for (const auto& [arguments, sentence] : cases) {
        const auto said = document("chip " + arguments);
        EXPECT_EQ(said.code, 2) << arguments;
        EXPECT_THAT(said["error"], HasSubstr(sentence)) << arguments;
        EXPECT_EQ(said["kind"], "emrtd");
    }
}

TEST(ChipInput, withoutTheService_theExitCodeIsThatOfAMissingReader)
{
    ::setenv("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm", 1);
    const auto said = document("chip --wait 1 --mrz " + specimenInformation);
    ::unsetenv("PCSCLITE_CSOCK_NAME");
    EXPECT_EQ(said.code, describe(ErrorCode::ReaderMissing).exitCode);
    EXPECT_THAT(said["error"], HasSubstr("pcscd does not run"));
}

TEST_F(ChipCommand, aGenuineChip_isValid_withItsFieldsInTheCommonNames)
{
    const auto said = read(m_document.content, zone() + issuers());
    EXPECT_EQ(said.code, 0) << said.object.dump(1);
    EXPECT_EQ(said["kind"], "emrtd");
    EXPECT_EQ(said["access"], "PACE, AES-128");
    EXPECT_EQ(said["number"], "L898902C3");
    EXPECT_EQ(said["surname"], "ERIKSSON");
    EXPECT_EQ(said["given_names"], "ANNA MARIA");
    EXPECT_EQ(said["birth_date"], "1974-08-12");
    EXPECT_EQ(said["expiry_date"], "2012-04-15");
    EXPECT_EQ(said["sex"], "F");
    EXPECT_EQ(said["full_name"], "Эрикссон Анна");
    EXPECT_THAT(said["issuer"], HasSubstr("Country signer"));
    std::vector<std::string> names;
    for (const auto& check : said.object["checks"]) {
        names.push_back(check["name"]);
    }
    EXPECT_THAT(names,
                AllOf(Contains("security_object_signature"), Contains("issuer_trusted"), Contains("dg1_hash"),
                      Contains("printed_zone_matches"), Contains("chip_authentication"), Not(Contains("dg2_hash"))));
    EXPECT_FALSE(said.object.contains("portrait_format")) << "it was not asked for";
}

TEST_F(ChipCommand, thePortrait_isWrittenWhereItWasAskedFor_andForNobodyElse)
{
    const auto said = read(m_document.content, zone() + issuers() + " --portrait " + path(m_folder, "face"));
    EXPECT_EQ(said.code, 0) << said.object.dump(1);
    EXPECT_EQ(said["portrait_format"], "jpeg");
    EXPECT_EQ(said.object["portrait_width"], 90);
    EXPECT_EQ(said.object["portrait_height"], 120);
    const auto content = contentOf(m_folder / "face");
    EXPECT_TRUE(std::ranges::equal(std::as_bytes(std::span(content)), jpeg()));
    EXPECT_EQ(std::filesystem::status(m_folder / "face").permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(ChipCommand, whatFails_isNamed)
{
    EXPECT_THAT(read(m_document.content, zone()).failing(), ElementsAre("issuer_trusted"));
    EXPECT_THAT(read(m_document.content, "--mrz 'L898902C<369080619406236'" + issuers()).failing(),
                ElementsAre("chip_access"));
    EXPECT_THAT(read(m_document.content, "--can 271828" + issuers()).failing(), ElementsAre("chip_access"));
    EXPECT_THAT(read(m_document.content, "--can " + specimenCan + issuers()).failing(), IsEmpty());
    auto altered = m_document.content;
    altered.applicationFiles[dataGroupFile(2)].back() ^= std::byte{1};
    EXPECT_THAT(read(altered, zone() + issuers() + " --portrait " + path(m_folder, "face")).failing(),
                ElementsAre("dg2_hash"));
}

TEST_F(ChipCommand, withoutADocument_waitingEnds)
{
    const auto said = document("chip --wait 1" + zone());
    EXPECT_EQ(said.code, describe(ErrorCode::ReaderTimeout).exitCode);
    EXPECT_THAT(said["error"], HasSubstr("no document was put"));
}
