// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/document_chip.h"

#include "emrtd/invented_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// Whole readings: every way in, every proof, and what is worth what.
using namespace mingshi;
using namespace mingshi::emrtd;
using namespace mingshi::emrtd::simulated;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

namespace {

Issuers issuersOf(const InventedDocument& document)
{
    const auto pem = pemOf(document.country.certificate);
    return Issuers::read(std::as_bytes(std::span(pem))).value();
}

std::chrono::sys_seconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

struct Read {
    Result<ChipReading> reading;
    int commands = 0;
    std::size_t longestAnswer = 0;
};

Read readOf(const InventedDocument& document, const AccessKey& key)
{
    SimulatedChip chip(document.content);
    DirectTransport transport(chip);
    const auto issuers = issuersOf(document);
    const auto printed =
        Mrz::read(specimenZone, std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(now())));
    const bool isCan = key.kind() == AccessKey::Kind::Can;
    auto reading = readDocumentChip(transport, {.zoneKey = isCan ? nullptr : &key,
                                                .can = isCan ? &key : nullptr,
                                                .printed = &*printed,
                                                .issuers = &issuers,
                                                .scope = {.face = true},
                                                .now = now()});
    return {std::move(reading), chip.commands(), chip.longestAnswer()};
}

AccessKey specimenKey()
{
    return AccessKey::ofMrzInformation(specimenInformation).value();
}

std::vector<std::string_view> failing(const ChipReading& reading)
{
    std::vector<std::string_view> names;
    for (const auto& check : reading.checks) {
        if (!check.holds) {
            names.push_back(check.name);
        }
    }
    return names;
}

void expectWhole(const Result<ChipReading>& reading)
{
    ASSERT_TRUE(reading) << toString(reading.error());
    EXPECT_THAT(failing(*reading), IsEmpty());
    ASSERT_TRUE(reading->mrz);
    EXPECT_EQ(reading->mrz->surname(), "ERIKSSON");
    EXPECT_EQ(reading->mrz->number(), "L898902C3");
    EXPECT_EQ(reading->fullName.view(), "Эрикссон Анна");
    EXPECT_EQ(reading->faceFormat, FaceImageFormat::Jpeg);
    EXPECT_TRUE(std::ranges::equal(reading->face.bytes(), jpegLike(3000)));
    EXPECT_THAT(reading->issuer, ::testing::HasSubstr("Country signer"));
}

struct WayIn {
    std::string name;
    std::optional<PaceInfo> pace;
    std::string access;
};

class EachWayIn : public ::testing::TestWithParam<WayIn> {};

} // namespace

TEST_P(EachWayIn, opensTheChip_andTheDataIsGenuine)
{
    const InventedDocument document({.pace = GetParam().pace});
    const auto read = readOf(document, specimenKey());
    expectWhole(read.reading);
    EXPECT_EQ(read.reading->access, GetParam().access);
    EXPECT_THAT(read.reading->notes, Contains(ChipNote::MayBeCopy));
}

INSTANTIATE_TEST_SUITE_P(Chips, EachWayIn,
                         ::testing::Values(WayIn{"bac", {}, "BAC"},
                                           WayIn{"pace_3des", paceOffer(Cipher::TripleDes, 13), "PACE, 3DES"},
                                           WayIn{"pace_aes128_p256", paceOffer(Cipher::Aes128, 12), "PACE, AES-128"},
                                           WayIn{"pace_aes192_bp384", paceOffer(Cipher::Aes192, 16), "PACE, AES-192"},
                                           WayIn{"pace_aes256_p521", paceOffer(Cipher::Aes256, 18), "PACE, AES-256"},
                                           WayIn{"pace_aes256_bp512", paceOffer(Cipher::Aes256, 17), "PACE, AES-256"}),
                         [](const auto& tested) { return tested.param.name; });

TEST(DocumentChip, checksComeInOrder_andSayWhatWasRead)
{
    const InventedDocument document({.pace = paceOffer(Cipher::Aes128, 13), .chipAuthentication = Cipher::Aes128});
    const auto read = readOf(document, specimenKey());
    ASSERT_TRUE(read.reading);
    std::vector<std::string_view> names;
    for (const auto& check : read.reading->checks) {
        names.push_back(check.name);
    }
    EXPECT_THAT(names, ElementsAre("chip_access", "security_object", "security_object_signature", "issuer_trusted",
                                   "dg14_hash", "dg1_hash", "dg1", "printed_zone_matches", "dg11_hash", "dg2_hash",
                                   "chip_authentication"));
}

TEST(DocumentChip, theCardAccessNumber_opensWithPace_andNotWithoutIt)
{
    const auto can = AccessKey::ofCan(specimenCan).value();
    expectWhole(readOf(InventedDocument({.pace = paceOffer(Cipher::Aes256, 13)}), can).reading);
    const auto without = readOf(InventedDocument(), can);
    ASSERT_TRUE(without.reading);
    EXPECT_THAT(failing(*without.reading), ElementsAre("chip_access"));
    EXPECT_THAT(without.reading->notes, ElementsAre(ChipNote::CanNeedsPace));
}

TEST(DocumentChip, aKeyThatIsNotItsOwn_isSaid_andNothingIsRead)
{
    const auto other = AccessKey::ofMrzInformation("L898902C<369080619406236").value();
    for (const auto& pace : {std::optional<PaceInfo>(), std::optional(paceOffer(Cipher::Aes128, 13))}) {
        const auto read = readOf(InventedDocument({.pace = pace}), other);
        ASSERT_TRUE(read.reading);
        EXPECT_THAT(failing(*read.reading), ElementsAre("chip_access"));
        EXPECT_THAT(read.reading->notes, ElementsAre(ChipNote::KeyNotAccepted));
        EXPECT_FALSE(read.reading->mrz);
        EXPECT_TRUE(read.reading->face.empty());
        EXPECT_LT(read.commands, 10);
    }
}

TEST(DocumentChip, aChipProvesItself_byEachProtocol)
{
    struct Proof {
        Wish wish;
        std::string_view check;
    };
    for (const auto& [wish, check] :
         {Proof{{.chipAuthentication = Cipher::TripleDes}, "chip_authentication"},
          Proof{{.pace = paceOffer(Cipher::Aes128, 12), .chipAuthentication = Cipher::Aes256}, "chip_authentication"},
          Proof{{.chipAuthentication = Cipher::Aes192, .curveByNumber = true}, "chip_authentication"},
          Proof{{.pace = paceOffer(Cipher::Aes128, 13, PaceMapping::ChipAuthentication)},
                "chip_authentication_mapping"},
          Proof{{.activeKey = "RSA-1536"}, "active_authentication"},
          Proof{{.pace = paceOffer(Cipher::Aes192, 13), .activeKey = "RSA-2048"}, "active_authentication"},
          Proof{{.activeKey = "brainpoolP256r1"}, "active_authentication"}}) {
        const InventedDocument document(wish);
        const auto read = readOf(document, specimenKey());
        expectWhole(read.reading);
        EXPECT_TRUE(holds(read.reading->checks, check)) << check;
        EXPECT_THAT(read.reading->notes, Not(Contains(ChipNote::MayBeCopy)));

        SimulatedChip copy(document.content);
        copy.provesNothing = true;
        DirectTransport transport(copy);
        const auto issuers = issuersOf(document);
        const auto key = specimenKey();
        const auto reading = readDocumentChip(transport, {.zoneKey = &key, .issuers = &issuers, .now = now()});
        ASSERT_TRUE(reading) << toString(reading.error());
        EXPECT_THAT(failing(*reading), ElementsAre(check)) << "a copy holds the same data";
    }
}

TEST(DocumentChip, aPortraitOfAnySize_isReadWhole)
{
    for (const std::size_t size : {100U, 32'700U, 60'000U}) {
        for (const bool longLengths : {true, false}) {
            InventedDocument document({.pace = paceOffer(Cipher::Aes128, 13), .portrait = jpegLike(size)});
            if (!longLengths) {
                document.content.answerToReset = bytes(0x3B, 0x80, 0x80, 0x01, 0x01);
            }
            const auto read = readOf(document, specimenKey());
            ASSERT_TRUE(read.reading) << size << ": " << toString(read.reading.error());
            EXPECT_THAT(failing(*read.reading), IsEmpty()) << size;
            EXPECT_TRUE(std::ranges::equal(read.reading->face.bytes(), jpegLike(size))) << size;
            EXPECT_TRUE(longLengths || read.longestAnswer <= 258) << read.longestAnswer;
        }
    }
}

TEST(DocumentChip, whatIsNotAskedFor_isNotRead)
{
    const InventedDocument document;
    SimulatedChip chip(document.content);
    DirectTransport transport(chip);
    const auto key = specimenKey();
    const auto reading =
        readDocumentChip(transport, {.zoneKey = &key, .scope = {.face = false, .fullName = false}, .now = now()});
    ASSERT_TRUE(reading);
    EXPECT_TRUE(reading->face.empty());
    EXPECT_TRUE(reading->fullName.view().empty());
    EXPECT_THAT(chip.selected(), Contains(dataGroupFile(1)));
    EXPECT_THAT(chip.selected(), Not(Contains(dataGroupFile(2))));
    EXPECT_THAT(chip.selected(), Not(Contains(dataGroupFile(11))));
}

TEST(DocumentChip, keysAndFilesAreForgotten_whenTheReadingIsOver)
{
    const InventedDocument document({.pace = paceOffer(Cipher::Aes128, 13), .chipAuthentication = Cipher::Aes128});
    const auto before = LockedBytes::alive();
    {
        const auto read = readOf(document, specimenKey());
        expectWhole(read.reading);
        EXPECT_GT(LockedBytes::alive(), before) << "the zone and the portrait are in locked memory";
    }
    EXPECT_EQ(LockedBytes::alive(), before);
}

TEST(DocumentChip, aReadingCanBeStopped_betweenCommands)
{
    const InventedDocument document;
    SimulatedChip chip(document.content);
    DirectTransport transport(chip);
    std::stop_source stop;
    const auto key = specimenKey();
    const auto reading = readDocumentChip(transport, {.zoneKey = &key, .scope = {.face = true}, .now = now()},
                                          stop.get_token(), [&](ChipPhase phase, double) {
                                              if (phase == ChipPhase::Face) {
                                                  stop.request_stop();
                                              }
                                          });
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, ErrorCode::Cancelled);
}
