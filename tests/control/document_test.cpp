// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/card_file.h"
#include "devices/code_scanner.h"
#include "devices/sam_simulator.h"
#include "document_command.h"
#include "identity/vectors.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace mingshi;
using mingshi::testing::bytesOfBase64;
using mingshi::testing::bytesOfHex;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

namespace {

class DocumentFiles : public ::testing::Test {
protected:
    Said file(const std::string& command, const std::string& content)
    {
        std::ofstream(m_folder / "input", std::ios::binary) << content;
        return document(command + " " + quoted((m_folder / "input").string()));
    }

    Said piped(const std::string& command, const std::string& content)
    {
        std::ofstream(m_folder / "input", std::ios::binary) << content;
        return document(command + " - <" + quoted((m_folder / "input").string()));
    }

    TemporaryFolder m_folder;
};

std::string textOf(const nlohmann::json& lines, const std::string& end = "\n")
{
    return lines[0].get<std::string>() + end + lines[1].get<std::string>() +
           (lines.size() > 2 ? end + lines[2].get<std::string>() : "");
}

std::string utf16(const std::string& ascii)
{
    std::string bytes;
    for (const char c : ascii) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

std::string blockOf(const std::string& sample)
{
    const auto protocol = mingshi::testing::vectors("prc_sam_protocol.json");
    const auto bytes = bytesOfHex(protocol["sample_blocks"][sample]["text_block_hex"]);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// As a module sends it: with the dummy portrait of the published frames.
std::string frameOf(const std::string& sample)
{
    std::string payload("\0\0\x90\x01\0\x04\0", 7);
    payload += blockOf(sample) + std::string("WLf\0", 4) + std::string(1020, '\0');
    const auto frame = samFrame(std::as_bytes(std::span(payload)));
    return {reinterpret_cast<const char*>(frame.data()), frame.size()};
}

const auto zones = mingshi::testing::vectors("mrz.json");
const auto licences = mingshi::testing::vectors("aamva.json");

} // namespace

TEST(documentNumber, everyVectorEndsAsItMust)
{
    const auto numbers = mingshi::testing::vectors("prc_id_numbers.json");
    for (const auto& row : numbers["valid"]) {
        const auto said = document("number " + row["number"].get<std::string>());
        EXPECT_EQ(said.code, 0);
        EXPECT_EQ(said["number"], row["number"].get<std::string>());
        EXPECT_EQ(said["birth_date"], row["fields"]["birth"].get<std::string>());
        EXPECT_EQ(said["sex"], row["fields"]["sex"].get<std::string>());
    }
    for (const auto& row : numbers["invalid"]) {
        const auto said = document("number " + row["number"].get<std::string>());
        EXPECT_EQ(said.code, 1);
        EXPECT_THAT(said.failing(), Contains("check_digit"));
    }
    for (const auto& row : numbers["fpr2017"]["valid"]) {
        EXPECT_EQ(document("number " + row["number"].get<std::string>()).code, 0);
    }
}

TEST(documentNumber, eachFormIsSaid)
{
    EXPECT_EQ(document("number 110105491231002")["kind"], "prc_resident_number_15");
    EXPECT_EQ(document("number 810000199408230021")["kind"], "prc_hmt_permit_number");
    EXPECT_EQ(document("number 932682198501010017")["nationality"], "SAU");
    EXPECT_EQ(document("number 11010519491231002x")["number"], "11010519491231002X");
    EXPECT_EQ(document("number １１０１０５１９４９１２３１００２Ｘ").failing(),
              std::vector<std::string>{"characters"});
    EXPECT_EQ(document("number 123").code, 1);
    for (const auto* unusable : {"''", "hello", "\"$(head -c 100000 /dev/zero | tr '\\0' 1)\""}) {
        EXPECT_EQ(document(std::string("number ") + unusable).code, 2);
    }
}

TEST_F(DocumentFiles, everyZoneEndsAsItMust)
{
    for (const auto& row : zones["valid"]) {
        const auto said = file("mrz", textOf(row["lines"]));
        EXPECT_EQ(said.code, 0);
        EXPECT_EQ(said["number"], row["fields"]["number"].get<std::string>());
        EXPECT_EQ(said["surname"], "ERIKSSON");
        EXPECT_EQ(said["given_names"], "ANNA MARIA");
        EXPECT_THAT(said["birth_date"], HasSubstr("-0"));
    }
    for (const auto& row : zones["invalid_td3"]) {
        EXPECT_EQ(file("mrz", textOf(row)).code, 1);
    }
}

TEST_F(DocumentFiles, aZoneIsReadFromEveryKindOfTextFile)
{
    const auto lines = zones["valid"][0]["lines"];
    const auto plain = textOf(lines);
    for (const auto& content :
         {plain + "\n", textOf(lines, "\r\n") + "\r\n", "\xEF\xBB\xBF" + plain, "\xFF\xFE" + utf16(plain), utf16(plain),
          plain + std::string(5, '\0'), "\n\n" + plain}) {
        const auto said = file("mrz", content);
        EXPECT_EQ(said.code, 0);
        EXPECT_EQ(said["number"], "L898902C3");
        EXPECT_EQ(said["birth_date"], "1974-08-12");
        EXPECT_EQ(said["expiry_date"], "2012-04-15");
        EXPECT_EQ(said["kind"], "mrz_td3");
    }
    auto withNul = plain;
    withNul[50] = '\0';
    EXPECT_EQ(file("mrz", withNul).code, 1);
    EXPECT_THAT(file("mrz", withNul).failing(), Contains("characters"));
}

TEST_F(DocumentFiles, aCorrectionIsSaid)
{
    auto text = textOf(zones["valid"][0]["lines"]);
    text.replace(45 + 13, 6, "74O812");
    const auto said = file("mrz", text);
    EXPECT_EQ(said.code, 0);
    EXPECT_EQ(said.object["corrected"][0]["read"], "O");
    EXPECT_EQ(said.object["corrected"][0]["meant"], "0");
}

TEST_F(DocumentFiles, everyLicenceEndsAsItMust)
{
    for (const auto& row : licences["vectors"]) {
        const auto bytes = bytesOfBase64(row["bytes_b64"]);
        const auto& elements = row["subfiles"][0]["elements"];
        for (const auto& content : {bytes, "\xEF\xBB\xBF" + bytes + "\n", "\xFF\xFE" + utf16(bytes)}) {
            const auto said = file("aamva", content);
            EXPECT_EQ(said.code, 0) << said.object;
            EXPECT_EQ(said["number"], elements["DAQ"].get<std::string>());
            EXPECT_EQ(said.object["version"], row["version"]);
            EXPECT_EQ(said.object["elements"]["DAJ"], elements["DAJ"]);
        }
        auto lying = bytes;
        lying.replace(lying.find("DL00"), 6, "DL0999");
        EXPECT_THAT(file("aamva", lying).failing(), Contains("subfile_offsets"));
    }
}

TEST_F(DocumentFiles, valuesThatAreNotUtf8AreShownAllTheSame)
{
    auto bytes = bytesOfBase64(licences["vectors"][1]["bytes_b64"]);
    bytes.replace(bytes.find("MICHAEL"), 7, "MICHA\xCBL");
    EXPECT_EQ(file("aamva", bytes)["given_names"], "MICHAËL JOHN");
}

TEST_F(DocumentFiles, aBlockIsReadInEveryFormThatAModuleSends)
{
    const auto protocol = mingshi::testing::vectors("prc_sam_protocol.json");
    for (const auto& [sample, row] : protocol["sample_blocks"].items()) {
        const auto block = blockOf(sample);
        const auto frame = frameOf(sample);
        for (const auto& content : {block, block + std::string(1024, '\0'), frame, frame.substr(7, frame.size() - 8),
                                    frame.substr(10, frame.size() - 11),
                                    row["text_block_hex"].get<std::string>() + "\r\n", "\xFF\xFE" + block}) {
            const auto said = file("block", content);
            EXPECT_EQ(said.code, 0) << sample << " " << content.size() << said.object;
            EXPECT_EQ(said["number"], row["fields"]["id"].get<std::string>());
            EXPECT_EQ(said["sex"], "F");
        }
    }
    EXPECT_EQ(file("block", blockOf("resident"))["name"], "张示例");
    EXPECT_EQ(file("block", blockOf("resident"))["nation"], "汉");
    EXPECT_EQ(file("block", blockOf("resident"))["birth_date"], "1949-12-31");
    EXPECT_EQ(file("block", blockOf("hmt_J"))["expiry_date"], "2029-01-02");
}

TEST_F(DocumentFiles, aBlockThatIsWrongNamesWhatIsWrong)
{
    auto frame = frameOf("resident");
    frame[100] = static_cast<char>(frame[100] ^ 1);
    EXPECT_THAT(file("block", frame).failing(), ElementsAre("frame_check"));
    EXPECT_THAT(file("block", frameOf("resident").substr(0, 700)).failing(), ElementsAre("frame_length"));
    const auto failed =
        mingshi::testing::vectors("prc_sam_protocol.json")["responses"]["read_failed"].get<std::string>();
    EXPECT_THAT(file("block", failed).failing(), ElementsAre("status"));
    auto block = blockOf("resident");
    block[122] = '2';
    EXPECT_THAT(file("block", block).failing(), ElementsAre("check_digit"));
    block = blockOf("resident");
    block[248] = 'Q';
    EXPECT_THAT(file("block", block).failing(), ElementsAre("card_kind"));
}

TEST_F(DocumentFiles, whatCannotBeUsedIsSaidAndExitsWithTwo)
{
    std::string everyByte;
    for (int i = 0; i < 1024; ++i) {
        everyByte += static_cast<char>(i * 7);
    }
    for (const auto* command : {"mrz", "aamva", "block"}) {
        for (const auto& content : {std::string(), std::string(1, '\0'), std::string("hello\n"), everyByte,
                                    std::string(3 << 20, 'A'), std::string("{\"a\":1}")}) {
            EXPECT_EQ(file(command, content).code, 2) << command << " " << content.size();
        }
        EXPECT_EQ(document(std::string(command) + " /nowhere/at/all").code, 2);
        EXPECT_EQ(document(std::string(command) + " /").code, 2);
        EXPECT_THAT(document(std::string(command) + " /nowhere/at/all")["error"], HasSubstr("/nowhere/at/all"));
    }
    EXPECT_EQ(document("scan /nowhere/at/all.png").code, 2);
    std::ofstream(m_folder / "no.png") << "not a picture";
    EXPECT_EQ(document("scan " + quoted((m_folder / "no.png").string())).code, 2);
    EXPECT_EQ(run(mingshictl + " document").code, 2);
}

TEST_F(DocumentFiles, standardInputIsAsGoodAsAFile)
{
    EXPECT_EQ(piped("mrz", textOf(zones["valid"][0]["lines"]))["number"], "L898902C3");
    EXPECT_EQ(piped("aamva", bytesOfBase64(licences["vectors"][0]["bytes_b64"]))["number"], "0123456789ABC");
    EXPECT_EQ(piped("block", frameOf("resident"))["number"], "11010519491231002X");
    EXPECT_EQ(piped("mrz", "").code, 2);
}

TEST_F(DocumentFiles, plainLinesSayTheSame)
{
    std::ofstream(m_folder / "input") << textOf(zones["invalid_td3"][0]);
    const auto ran = run(mingshictl + " document mrz " + quoted((m_folder / "input").string()));
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.said, HasSubstr("not valid"));
    EXPECT_THAT(ran.said, HasSubstr("surname: ERIKSSON"));
    EXPECT_THAT(ran.said, HasSubstr("WRONG  number check digit"));
    EXPECT_THAT(ran.said, HasSubstr("ok     birth date"));
}

TEST_F(DocumentFiles, aBarCodeIsReadFromAPicture)
{
    const auto bytes = bytesOfBase64(licences["vectors"][1]["bytes_b64"]);
    const auto bits = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::PDF417).setMargin(20).encode(bytes, 900, 300);
    cv::Mat drawn(bits.height(), bits.width(), CV_8UC1);
    for (int y = 0; y < bits.height(); ++y) {
        for (int x = 0; x < bits.width(); ++x) {
            drawn.at<uchar>(y, x) = bits.get(x, y) ? 0 : 255;
        }
    }
    cv::resize(drawn, drawn, {}, 2, 2, cv::INTER_NEAREST);
    const auto scan = [this](const cv::Mat& picture) {
        cv::imwrite((m_folder / "code.png").string(), picture);
        return document("scan " + quoted((m_folder / "code.png").string()));
    };
    EXPECT_EQ(scan(drawn).code, 0);
    EXPECT_EQ(scan(drawn)["number"], "T64235789");
    cv::Mat askew;
    const cv::Point2f centre(static_cast<float>(drawn.cols) / 2, static_cast<float>(drawn.rows) / 2);
    cv::Mat turn = cv::getRotationMatrix2D(centre, 28, 1);
    turn.at<double>(0, 2) += 200;
    turn.at<double>(1, 2) += drawn.cols * 0.4;
    cv::warpAffine(drawn, askew, turn, cv::Size(drawn.cols + 400, drawn.cols + 400), cv::INTER_LINEAR,
                   cv::BORDER_CONSTANT, 255);
    cv::GaussianBlur(askew, askew, {}, 1);
    EXPECT_EQ(scan(askew)["number"], "T64235789");

    const auto pass = qrOf("mingshi:pass:1:MX7KPQ2D94RATT0C").value();
    cv::Mat qr(pass.size + 8, pass.size + 8, CV_8UC1, cv::Scalar(255));
    for (int y = 0; y < pass.size; ++y) {
        for (int x = 0; x < pass.size; ++x) {
            qr.at<uchar>(y + 4, x + 4) = pass.dark(x, y) ? 0 : 255;
        }
    }
    cv::resize(qr, qr, {}, 8, 8, cv::INTER_NEAREST);
    EXPECT_EQ(scan(qr)["kind"], "visit_pass");
    EXPECT_EQ(scan(cv::Mat(200, 200, CV_8UC1, cv::Scalar(255))).failing(), std::vector<std::string>{"barcode"});
}

TEST(documentRead, aCardIsReadThroughTheRealReaderAndTheNumberStaysInside)
{
    auto simulator = SamSimulator::start();
    ASSERT_TRUE(simulator);
    (*simulator)->insert(readCardFile(MINGSHI_SOURCE_DIR "/resources/demo/cards/buyer.json").value());
    const auto said = document("read --port " + (*simulator)->portPath());
    EXPECT_EQ(said.code, 0);
    EXPECT_EQ(said["kind"], "prc_resident_card");
    EXPECT_EQ(said["name"], "陈示例");
    EXPECT_EQ(said["birth_date"], "1962-11-19");
    EXPECT_EQ(said["number_last_four"], "0041");
    for (const auto* dropped : {"330106196211190041", "浙江", "公安局"}) {
        EXPECT_EQ(said.object.dump().find(dropped), std::string::npos) << dropped;
    }
}

TEST(documentRead, noReaderAndNoCardAreSaid)
{
    EXPECT_EQ(document("read --port /nowhere/at/all").code, describe(ErrorCode::ReaderMissing).exitCode);
    auto simulator = SamSimulator::start();
    ASSERT_TRUE(simulator);
    const auto said = document("read --wait 1 --port " + (*simulator)->portPath());
    EXPECT_EQ(said.code, describe(ErrorCode::Cancelled).exitCode);
    EXPECT_THAT(said["error"], StartsWith("Cancelled"));
}
