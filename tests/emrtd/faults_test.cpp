// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/document_chip.h"

#include "emrtd/invented_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// Chips that are pulled, lie, are cut off or were altered.
using namespace mingshi;
using namespace mingshi::emrtd;
using namespace mingshi::emrtd::simulated;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

class Faults : public ::testing::Test {
protected:
    Result<ChipReading> read(SimulatedChip& chip, int pulledAfter = -1)
    {
        DirectTransport transport(chip);
        transport.pulledAfter = pulledAfter;
        return read(transport);
    }
    Result<ChipReading> read(ChipTransport& transport)
    {
        return readDocumentChip(transport,
                                {.zoneKey = &key,
                                 .issuers = &issuers,
                                 .scope = {.face = true},
                                 .now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())});
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
    Issuers issuersOf(const InventedDocument& one) { return Issuers::read(derOf(one.country.certificate)).value(); }

    InventedDocument document{{.pace = paceOffer(Cipher::Aes128, 13), .chipAuthentication = Cipher::Aes128}};
    Issuers issuers = issuersOf(document);
    AccessKey key = AccessKey::ofMrzInformation(specimenInformation).value();
};

} // namespace

TEST_F(Faults, aChipPulledAtAnyMoment_isSaid_andNothingComesOut)
{
    SimulatedChip whole(document.content);
    ASSERT_TRUE(read(whole));
    for (int after = 0; after < whole.commands(); ++after) {
        SimulatedChip chip(document.content);
        const auto reading = read(chip, after);
        ASSERT_FALSE(reading) << after;
        EXPECT_EQ(reading.error().code, ErrorCode::CardRemoved) << after;
    }
}

TEST_F(Faults, anAlteredGroup_isNamed)
{
    for (const auto& [group, check] :
         {std::pair(1, "dg1_hash"), std::pair(2, "dg2_hash"), std::pair(11, "dg11_hash")}) {
        auto content = document.content;
        content.applicationFiles[dataGroupFile(group)].back() ^= std::byte{1};
        SimulatedChip chip(content);
        const auto reading = read(chip);
        ASSERT_TRUE(reading);
        EXPECT_THAT(failing(*reading), Contains(std::string_view(check)));
        EXPECT_TRUE(holds(reading->checks, "security_object_signature"));
        EXPECT_TRUE(holds(reading->checks, "dg14_hash"));
    }
}

TEST_F(Faults, anUnknownIssuer_isToldFromABrokenSignature)
{
    const InventedDocument foreign({.pace = paceOffer(Cipher::Aes128, 13)});
    SimulatedChip chip(foreign.content);
    const auto reading = read(chip);
    ASSERT_TRUE(reading);
    EXPECT_THAT(failing(*reading), ElementsAre("issuer_trusted"));
    EXPECT_THAT(reading->notes, Contains(ChipNote::IssuerUnknown));

    auto content = document.content;
    content.applicationFiles[securityObjectFile].back() ^= std::byte{1}; // the signature stands at the end
    SimulatedChip broken(content);
    const auto other = read(broken);
    ASSERT_TRUE(other);
    EXPECT_THAT(failing(*other), ElementsAre("security_object_signature", "issuer_trusted"));
}

TEST_F(Faults, withoutAListOfIssuers_nothingIsTrusted)
{
    SimulatedChip chip(document.content);
    DirectTransport transport(chip);
    const auto reading =
        readDocumentChip(transport, {.zoneKey = &key, .now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 25)});
    ASSERT_TRUE(reading);
    EXPECT_THAT(failing(*reading), ElementsAre("issuer_trusted"));
    EXPECT_THAT(reading->notes, Contains(ChipNote::NoIssuers));
}

TEST_F(Faults, anExpiredSigner_isSaid_notDecided)
{
    const InventedDocument old({.signer = {-4000, -10}});
    issuers = issuersOf(old);
    SimulatedChip chip(old.content);
    const auto reading = read(chip);
    ASSERT_TRUE(reading);
    EXPECT_THAT(failing(*reading), IsEmpty());
    EXPECT_THAT(reading->notes, Contains(ChipNote::SignerExpired));
}

TEST_F(Faults, aStrangerAmongTheCertificates_doesNotHideTheSigner)
{
    const InventedDocument strange({.strangerInside = true});
    issuers = issuersOf(strange);
    SimulatedChip chip(strange.content);
    const auto reading = read(chip);
    ASSERT_TRUE(reading);
    EXPECT_THAT(failing(*reading), IsEmpty());
}

TEST_F(Faults, aFileThatIsMissing_isSaid)
{
    auto content = document.content;
    content.applicationFiles.erase(securityObjectFile);
    SimulatedChip chip(content);
    const auto reading = read(chip);
    ASSERT_TRUE(reading);
    EXPECT_THAT(failing(*reading), Contains("security_object"));
    EXPECT_THAT(failing(*reading), Contains("dg1_hash"));
    EXPECT_TRUE(reading->mrz) << "what can be shown is";

    content.applicationFiles.erase(dataGroupFile(1));
    SimulatedChip empty(content);
    const auto nothing = read(empty);
    ASSERT_TRUE(nothing);
    EXPECT_THAT(failing(*nothing), Contains("dg1"));
}

TEST_F(Faults, lengthsThatLie_endInAnError_notInMemory)
{
    for (const auto& start :
         {bytes(0x75, 0x84, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0), bytes(0x75, 0x83, 0x7F, 0xFF, 0xFF, 0, 0, 0),
          bytes(0x75, 0x80, 0, 0, 0, 0, 0, 0), bytes(0x75, 0x82, 0xF0, 0x00, 1, 2, 3, 4), bytes(0x75)}) {
        auto content = document.content;
        content.applicationFiles[dataGroupFile(2)] = start;
        SimulatedChip chip(content);
        const auto reading = read(chip);
        ASSERT_FALSE(reading);
        EXPECT_EQ(reading.error().code, ErrorCode::CardUnreadable) << toString(reading.error());
        EXPECT_THAT(reading.error().detail, HasSubstr("0102"));
    }
}

TEST_F(Faults, aChipThatAnnouncesLongLengthsAndRefusesThem_isReadInShortOnes)
{
    SimulatedChip chip(document.content);
    chip.refusesLongLengths = true;
    const auto reading = read(chip);
    ASSERT_TRUE(reading) << toString(reading.error());
    EXPECT_THAT(failing(*reading), IsEmpty());
    EXPECT_THAT(reading->notes, Contains(ChipNote::ShortLengthsOnly));
}

TEST_F(Faults, aReaderThatDoesNotPassLongAnswersOn_isDoneWithout)
{
    constexpr std::size_t mostPassed = 258;
    for (const bool cuts : {true, false}) {
        SimulatedChip chip(document.content);
        DirectTransport transport(chip);
        transport.pass = [cuts](Bytes answer) -> Result<Bytes> {
            if (answer.size() <= mostPassed) {
                return answer;
            }
            answer.resize(mostPassed);
            return cuts ? Result<Bytes>(std::move(answer)) : fail(ErrorCode::ReaderProtocol, "too long");
        };
        const auto reading = read(transport);
        ASSERT_TRUE(reading) << toString(reading.error());
        EXPECT_THAT(failing(*reading), IsEmpty());
        EXPECT_THAT(reading->notes, Contains(ChipNote::ShortLengthsOnly));
    }
}

TEST_F(Faults, aChipThatGivesLittleAtOnce_isReadWhole)
{
    SimulatedChip chip(document.content);
    chip.mostAtOnce = 100;
    const auto reading = read(chip);
    ASSERT_TRUE(reading) << toString(reading.error());
    EXPECT_THAT(failing(*reading), IsEmpty());
}

TEST_F(Faults, aMappingIsNotProved_byAKeyThatNobodyTrustedSigned)
{
    const Wish wish{.pace = paceOffer(Cipher::Aes128, 13, PaceMapping::ChipAuthentication)};
    const InventedDocument mapped(wish);
    const InventedDocument foreign(wish);
    issuers = issuersOf(mapped);
    for (const auto& other : {foreign.content.masterFiles.at(cardSecurityFile), bytes(0x30, 0x00), Bytes()}) {
        auto content = mapped.content;
        content.masterFiles[cardSecurityFile] = other;
        if (other.empty()) {
            content.masterFiles.erase(cardSecurityFile);
        }
        SimulatedChip chip(content);
        const auto reading = read(chip);
        ASSERT_TRUE(reading);
        EXPECT_THAT(failing(*reading), ElementsAre("chip_authentication_mapping"));
    }
}

TEST_F(Faults, aCopyThatHidesTheKeyOfTheOriginal_isFound)
{
    auto content = document.content;
    content.applicationFiles.erase(dataGroupFile(14));
    content.chipAuthentication.reset();
    SimulatedChip chip(content);
    const auto reading = read(chip);
    ASSERT_TRUE(reading);
    EXPECT_THAT(failing(*reading), ElementsAre("dg14_hash"));
}

TEST_F(Faults, eachCommandRefused_isAnErrorOrAFinding_orIsGoneAround)
{
    SimulatedChip whole(document.content);
    const auto complete = read(whole);
    ASSERT_TRUE(complete);
    for (const auto status : {0x6300, 0x6700, 0x6982, 0x6F00}) {
        for (int refused = 1; refused < whole.commands(); ++refused) {
            SimulatedChip chip(document.content);
            chip.interfere = [&](const Received&) -> std::optional<Bytes> {
                return chip.commands() == refused ? std::optional(withStatus({}, static_cast<std::uint16_t>(status)))
                                                  : std::nullopt;
            };
            const auto reading = read(chip);
            if (reading && allHold(reading->checks)) {
                EXPECT_EQ(reading->checks, complete->checks) << refused;
                EXPECT_TRUE(std::ranges::equal(reading->face.bytes(), jpegLike(3000))) << refused;
            }
        }
    }
}

TEST_F(Faults, garbageInsteadOfAnyAnswer_endsInAnError_orInShortReads)
{
    SimulatedChip whole(document.content);
    ASSERT_TRUE(read(whole));
    for (const auto& garbage : {Bytes(), bytes(0x90), bytes(0x90, 0x00), Bytes(70000, std::byte{0x7C}),
                                bytes(0x7C, 0x84, 0xFF, 0xFF, 0xFF, 0xFF, 0x90, 0x00)}) {
        for (int at = 5; at < whole.commands(); ++at) { // before that it is what a chip without PACE says
            SimulatedChip chip(document.content);
            chip.interfere = [&](const Received&) -> std::optional<Bytes> {
                return chip.commands() == at ? std::optional(garbage) : std::nullopt;
            };
            const auto reading = read(chip);
            const bool anew =
                reading && std::ranges::find(reading->notes, ChipNote::ShortLengthsOnly) != reading->notes.end();
            EXPECT_TRUE(anew || !reading || !allHold(reading->checks)) << at;
            EXPECT_TRUE(!anew || std::ranges::equal(reading->face.bytes(), jpegLike(3000))) << at;
        }
    }
}
