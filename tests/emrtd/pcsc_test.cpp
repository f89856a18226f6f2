// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/pcsc.h"

#include "emrtd/document_chip.h"
#include "emrtd/invented_document.h"
#include "emrtd/virtual_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// The real libpcsclite, the real pcscd, and a reader and a chip that are not there.
using namespace mingshi;
using namespace mingshi::emrtd;
using namespace mingshi::emrtd::simulated;
using namespace std::chrono_literals;
using ::testing::HasSubstr;

namespace {

class Pcsc : public ::testing::Test {
protected:
    static void SetUpTestSuite() // one for all: libpcsclite looks for the service's socket once
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
    }

    Result<ChipReading> read(ChipTransport& transport)
    {
        const auto key = AccessKey::ofMrzInformation(specimenInformation).value();
        const auto issuers = Issuers::read(derOf(m_document.country.certificate)).value();
        return readDocumentChip(transport,
                                {.zoneKey = &key,
                                 .issuers = &issuers,
                                 .scope = {.face = true},
                                 .now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())});
    }

    static inline std::optional<PcscService> m_service;
    InventedDocument m_document{{.pace = paceOffer(Cipher::Aes128, 13), .chipAuthentication = Cipher::Aes128}};
};

} // namespace

TEST_F(Pcsc, aChipIsRead_throughTheRealService)
{
    SimulatedChip chip(m_document.content);
    const LaidOnReader laid(*m_service, chip);
    const auto transport = openPcsc({}, 5s);
    ASSERT_TRUE(transport) << toString(transport.error());
    EXPECT_TRUE(announcesExtendedLength((*transport)->answerToReset()));
    const auto reading = read(**transport);
    ASSERT_TRUE(reading) << toString(reading.error());
    EXPECT_TRUE(allHold(reading->checks));
    EXPECT_EQ(reading->mrz->surname(), "ERIKSSON");
    EXPECT_TRUE(std::ranges::equal(reading->face.bytes(), jpegLike(3000)));
}

TEST_F(Pcsc, aChipPulledInTheMiddle_isSaid)
{
    SimulatedChip chip(m_document.content);
    const LaidOnReader laid(*m_service, chip, 12);
    const auto transport = openPcsc({}, 5s);
    ASSERT_TRUE(transport) << toString(transport.error());
    const auto reading = read(**transport);
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, ErrorCode::CardRemoved) << toString(reading.error());
}

TEST_F(Pcsc, aRefusedLongLength_leadsThroughAReset)
{
    SimulatedChip chip(m_document.content);
    chip.refusesLongLengths = true;
    const LaidOnReader laid(*m_service, chip);
    const auto transport = openPcsc({}, 5s);
    ASSERT_TRUE(transport);
    const auto reading = read(**transport);
    ASSERT_TRUE(reading) << toString(reading.error());
    EXPECT_TRUE(allHold(reading->checks));
}

TEST_F(Pcsc, withoutAChip_waitingEnds_andCanBeStopped)
{
    const auto none = openPcsc({}, 300ms);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::ReaderTimeout);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = openPcsc({}, 60s, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST_F(Pcsc, aReaderThatIsNotThere_isNamed)
{
    const auto none = openPcsc("No such reader", 1s);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::ReaderMissing);
    EXPECT_THAT(none.error().detail, HasSubstr("No such reader"));
    EXPECT_THAT(none.error().detail, HasSubstr("Mingshi virtual reader"));
}

TEST(PcscMissing, withoutTheService_thatIsSaid)
{
    ::setenv("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm", 1);
    const auto none = openPcsc({}, 1s);
    ::unsetenv("PCSCLITE_CSOCK_NAME");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::ReaderMissing);
    EXPECT_THAT(none.error().detail, HasSubstr("pcscd"));
}
