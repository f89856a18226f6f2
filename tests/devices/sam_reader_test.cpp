// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/serial_transport.h"
#include "scenes.h"

#include <future>
#include <thread>

using namespace mingshi;
using mingshi::testing::card;
using mingshi::testing::sealed;
using mingshi::testing::today;

namespace {

constexpr ReadScope all{true, true};
const auto ignore = [](ReadProgress) {};

/// Generous where a loaded machine could be slow, short where only silence is waited for.
constexpr SamTimes patient{std::chrono::milliseconds{20}, std::chrono::seconds{20}, std::chrono::seconds{20}};
constexpr SamTimes brisk{std::chrono::milliseconds{20}, std::chrono::seconds{2}, std::chrono::seconds{2}};

PortraitDecoder decoder()
{
    return PortraitDecoder({.helper = MINGSHI_HELPERS "/mingshi-portrait-decoder",
                            .library = MINGSHI_HELPERS "/mingshi-simulated-portrait.so",
                            .timeOut = std::chrono::seconds(30)});
}

class SamReaderTest : public ::testing::Test {
protected:
    explicit SamReaderTest(SamManners manners = {.paced = false}) : simulator(SamSimulator::start(manners).value()) {}

    SamReader reader(SamTimes times = patient, std::optional<PortraitDecoder> portraits = {}) const
    {
        return SamReader(serialPort(simulator->portPath()), sealed, today, std::move(portraits), times);
    }

    std::unique_ptr<SamSimulator> simulator;
};

using samReader = SamReaderTest;

} // namespace

TEST_F(samReader, aCardIsReadFromFindToPortrait)
{
    simulator->insert(card());
    auto reading = reader(patient, decoder());
    std::vector<ReadPhase> phases;
    double share = 0;
    const auto record = reading.read(all, {}, [&](ReadProgress progress) {
        if (phases.empty() || phases.back() != progress.phase) {
            phases.push_back(progress.phase);
            share = 0;
        }
        EXPECT_GE(progress.share, share);
        EXPECT_LE(progress.share, 1);
        share = progress.share;
    });
    ASSERT_TRUE(record) << toString(record.error());
    EXPECT_EQ(record->kind, DocumentKind::ResidentCard);
    EXPECT_EQ(record->details->name.reveal(), "张示例");
    ASSERT_TRUE(record->portrait);
    EXPECT_TRUE(record->portrait->simulated);
    EXPECT_EQ(record->portrait->origin, PortraitOrigin::Chip);
    EXPECT_EQ(record->portrait->picture.width, 102);
    EXPECT_EQ(phases, (std::vector{ReadPhase::WaitingForCard, ReadPhase::Selecting, ReadPhase::Reading,
                                   ReadPhase::DecodingPortrait}));
}

TEST_F(samReader, aForeignersCardIsReadToo)
{
    simulator->insert(card("foreign2023.json"));
    const auto record = reader().read(all, {}, ignore);
    ASSERT_TRUE(record) << toString(record.error());
    EXPECT_EQ(record->kind, DocumentKind::ForeignResident2023);
    EXPECT_EQ(record->details->name.reveal(), "MAXIMILIANA ALEXANDRINA VON UND ZU MUSTERSTADT");
}

TEST_F(samReader, theFingerprintIsNotAskedFor)
{
    simulator->insert(card());
    ASSERT_TRUE(reader().read(all, {}, ignore));
    EXPECT_EQ(simulator->asked(sam::readBase), 1u);
    EXPECT_EQ(simulator->asked(sam::readBaseAndFingerprint), 0u);
}

TEST_F(samReader, aModuleThatDoesNotKnowOneReadCommandIsAskedWithTheOther)
{
    simulator->insert(card());
    simulator->plan({sam::readBase, SamFault::CommandUnknown});
    const auto record = reader().read(all, {}, ignore);
    ASSERT_TRUE(record) << toString(record.error());
    EXPECT_EQ(record->details->lastFour.reveal(), "002X");
    EXPECT_EQ(simulator->asked(sam::readBaseAndFingerprint), 1u);
}

TEST_F(samReader, withoutConsentToComparisonNoPortraitLeaves)
{
    simulator->insert(card());
    const auto record = reader(patient, decoder()).read({true, false}, {}, ignore);
    ASSERT_TRUE(record);
    EXPECT_TRUE(record->details);
    EXPECT_FALSE(record->portrait);
}

TEST_F(samReader, withoutConsentToReadingOnlyThePortraitLeaves)
{
    simulator->insert(card());
    const auto record = reader(patient, decoder()).read({false, true}, {}, ignore);
    ASSERT_TRUE(record);
    EXPECT_FALSE(record->details);
    EXPECT_TRUE(record->portrait);
}

TEST_F(samReader, thePortraitOfAMinorIsNotEvenDecoded)
{
    simulator->insert(card()); // born on 1949-12-31
    SamReader then(
        serialPort(simulator->portPath()), sealed, [] { return std::chrono::year(1967) / 12 / 30; }, decoder(),
        patient);
    const auto record = then.read(
        {false, true}, {}, [](ReadProgress progress) { EXPECT_NE(progress.phase, ReadPhase::DecodingPortrait); });
    ASSERT_TRUE(record) << toString(record.error());
    EXPECT_EQ(record->age, AgeBand::From14To17);
    EXPECT_FALSE(record->portrait);
}

TEST_F(samReader, withoutAnyConsentNoCardIsTouched)
{
    simulator->insert(card());
    EXPECT_EQ(reader().read({}, {}, ignore).error().code, ErrorCode::ConsentNotLive);
    EXPECT_EQ(simulator->asked(sam::findCard), 0u);
}

TEST_F(samReader, withoutADecoderThePortraitIsMissingAndNothingElse)
{
    simulator->insert(card());
    const auto record = reader().read(all, {}, ignore);
    ASSERT_TRUE(record);
    EXPECT_TRUE(record->details);
    EXPECT_FALSE(record->portrait);
}

TEST_F(samReader, aCardWithoutPortraitIsStillRead)
{
    auto plain = card();
    plain.portrait = {};
    simulator->insert(plain);
    const auto record = reader(patient, decoder()).read(all, {}, ignore);
    ASSERT_TRUE(record);
    EXPECT_FALSE(record->portrait);
}

TEST_F(samReader, oneDisturbedReplyIsAskedForAgain)
{
    for (const auto command : {sam::status, sam::findCard, sam::selectCard, sam::readBase}) {
        for (const auto fault : {SamFault::WrongCheck, SamFault::GarbageBefore}) {
            simulator->insert(card());
            simulator->plan({command, fault});
            const auto record = reader().read(all, {}, ignore);
            ASSERT_TRUE(record) << int(command.command) << " " << toString(record.error());
        }
    }
}

TEST_F(samReader, aReplyThatWasCutOrLiesAboutItsLengthIsAskedForAgain)
{
    for (const auto fault : {SamFault::CutShort, SamFault::LyingLength}) {
        simulator->insert(card());
        simulator->plan({sam::readBase, fault});
        const auto record = reader(brisk).read(all, {}, ignore);
        ASSERT_TRUE(record) << toString(record.error());
    }
}

TEST_F(samReader, aReplyThatStaysDisturbedIsAProtocolFault)
{
    simulator->insert(card());
    simulator->plan({sam::readBase, SamFault::WrongCheck, 2});
    EXPECT_EQ(reader(brisk).read(all, {}, ignore).error().code, ErrorCode::ReaderProtocol);
}

TEST_F(samReader, aSlowModuleIsWaitedFor)
{
    simulator->insert(card());
    simulator->plan({sam::readBase, SamFault::Slow});
    simulator->plan({sam::selectCard, SamFault::Slow});
    EXPECT_TRUE(reader().read(all, {}, ignore));
}

TEST_F(samReader, aSilentModuleIsATimeOut)
{
    simulator->plan({sam::status, SamFault::Silent, 9});
    EXPECT_EQ(reader(brisk).probe().error().code, ErrorCode::ReaderTimeout);
    EXPECT_EQ(reader(brisk).read(all, {}, ignore).error().code, ErrorCode::ReaderTimeout);
}

TEST_F(samReader, aModuleThatFailsItsSelfTestIsNamed)
{
    simulator->plan({sam::status, SamFault::SelfTestFailed});
    const auto probed = reader().probe();
    EXPECT_EQ(probed.error(), (Error{ErrorCode::ReaderSelfTest, "status 66"}));
    EXPECT_TRUE(reader().probe());
}

TEST_F(samReader, afterAFailureTheCardIsReadOnceItWasLiftedAndPlacedAgain)
{
    const std::pair<SamFault, ErrorCode> failures[]{{SamFault::VerificationFailed, ErrorCode::CardNotGenuine},
                                                    {SamFault::ReadFailed, ErrorCode::CardRemoved}};
    for (const auto& [fault, code] : failures) {
        auto reading = reader();
        simulator->insert(card());
        simulator->plan({sam::readBase, fault});
        EXPECT_EQ(reading.read(all, {}, ignore).error().code, code);
        auto again = std::async(std::launch::async, [&] { return reading.read(all, {}, ignore); });
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        simulator->insert(card());
        const auto record = again.get();
        ASSERT_TRUE(record) << toString(record.error());
        EXPECT_TRUE(record->details);
    }
}

TEST_F(samReader, aCardThatWasForgottenIsNotReadForTheNextBuyer)
{
    auto reading = reader();
    simulator->insert(card());
    ASSERT_TRUE(reading.read(all, {}, ignore));
    const auto readBefore = simulator->asked(sam::readBase);
    std::stop_source stop;
    auto next = std::async(std::launch::async, [&] { return reading.read(all, stop.get_token(), ignore); });
    const auto searched = simulator->asked(sam::findCard);
    while (simulator->asked(sam::findCard) < searched + 5) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    EXPECT_EQ(simulator->asked(sam::readBase), readBefore);
    simulator->remove();
    const auto without = simulator->asked(sam::findCard);
    while (simulator->asked(sam::findCard) < without + 3) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    simulator->insert(card("foreign2023.json"));
    const auto record = next.get();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->kind, DocumentKind::ForeignResident2023);
}

TEST_F(samReader, aCardThatIsPulledInTheMiddleIsSaidToBeGone)
{
    simulator->insert(card());
    simulator->plan({sam::readBase, SamFault::CardPulled});
    EXPECT_EQ(reader(brisk).read(all, {}, ignore).error().code, ErrorCode::CardRemoved);
}

TEST_F(samReader, aCableThatIsPulledInTheMiddleIsSaidToBeGone)
{
    simulator->insert(card());
    simulator->plan({sam::readBase, SamFault::PortVanishes});
    auto reading = reader(brisk);
    EXPECT_EQ(reading.read(all, {}, ignore).error().code, ErrorCode::ReaderDisconnected);
    const auto later = reading.probe();
    ASSERT_FALSE(later);
    EXPECT_EQ(later.error().code, ErrorCode::ReaderMissing);
    EXPECT_NE(later.error().detail.find(simulator->portPath()), std::string::npos);
}

TEST_F(samReader, aPortThatIsNoneIsMissing)
{
    for (const auto* port : {"", "/dev/mingshi-no-such-port", "/etc/hostname"}) {
        SamReader reading(serialPort(port), sealed, today);
        EXPECT_EQ(reading.probe().error().code, ErrorCode::ReaderMissing) << port;
    }
}

TEST_F(samReader, waitingForACardEndsWhenItIsStopped)
{
    auto reading = reader();
    std::stop_source stop;
    auto waiting = std::async(std::launch::async, [&] { return reading.read(all, stop.get_token(), ignore); });
    while (simulator->asked(sam::findCard) < 3) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    stop.request_stop();
    EXPECT_EQ(waiting.get().error().code, ErrorCode::Cancelled);
}

TEST_F(samReader, whatWasStoppedInTheMiddleDoesNotDisturbTheNextReading)
{
    auto reading = reader();
    simulator->insert(card());
    simulator->plan({sam::readBase, SamFault::Slow});
    std::stop_source stop;
    const auto stopped = reading.read(all, stop.get_token(), [&](ReadProgress progress) {
        if (progress.phase == ReadPhase::Reading) {
            stop.request_stop();
        }
    });
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    ASSERT_TRUE(reading.probe()) << "a late reply of 1295 bytes is no status";
    simulator->remove();
    ASSERT_TRUE(reading.awaitRemoval({}));
    simulator->insert(card());
    EXPECT_TRUE(reading.read(all, {}, ignore));
}

TEST_F(samReader, theCardIsGivenBackBeforeTheWaitEnds)
{
    auto reading = reader();
    simulator->insert(card());
    ASSERT_TRUE(reading.read(all, {}, ignore));
    auto removal = std::async(std::launch::async, [&] { return reading.awaitRemoval({}); });
    EXPECT_EQ(removal.wait_for(std::chrono::milliseconds(300)), std::future_status::timeout);
    simulator->remove();
    EXPECT_TRUE(removal.get());
    simulator->insert(card()); // no further lifting is needed
    EXPECT_TRUE(reading.read(all, {}, ignore));
}

TEST_F(samReader, theWaitForRemovalCanBeStopped)
{
    auto reading = reader();
    simulator->insert(card());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(reading.awaitRemoval(stop.get_token()).error().code, ErrorCode::Cancelled);
}

TEST_F(samReader, aMisreadNumberLeavesNothing)
{
    auto misread = card();
    misread.text[122] = std::byte{'2'};
    simulator->insert(misread);
    EXPECT_EQ(reader().read(all, {}, ignore).error().code, ErrorCode::CardUnreadable);
}

TEST_F(samReader, aCardOfAnUnknownKindIsNotGuessed)
{
    auto strange = card();
    strange.text[kindMarkOffset] = std::byte{'Q'};
    simulator->insert(strange);
    EXPECT_EQ(reader().read(all, {}, ignore).error().code, ErrorCode::CardKindUnknown);
}

TEST_F(samReader, afterReadingNoLockedMemoryIsLeftButTheRecords)
{
    simulator->insert(card());
    const auto before = LockedBytes::alive();
    {
        const auto record = reader(patient, decoder()).read(all, {}, ignore);
        ASSERT_TRUE(record && record->portrait);
        EXPECT_EQ(LockedBytes::alive() - before, record->portrait->picture.bgr.size());
    }
    EXPECT_EQ(LockedBytes::alive(), before);
}

namespace {

class samReaderByteByByte : public SamReaderTest {
protected:
    samReaderByteByByte() : SamReaderTest({.piece = 1, .paced = false}) {}
};

class samReaderForgetful : public SamReaderTest {
protected:
    samReaderForgetful() : SamReaderTest({.paced = false, .findsReadCard = false}) {}
};

class samReaderPaced : public SamReaderTest {
protected:
    samReaderPaced() : SamReaderTest(SamManners{}) {}
};

} // namespace

TEST_F(samReaderByteByByte, repliesThatComeByteByByteAreRead)
{
    simulator->insert(card());
    EXPECT_TRUE(reader().read(all, {}, ignore));
}

TEST_F(samReaderForgetful, aModuleThatDoesNotFindAReadCardAgainEndsTheWaitAtOnce)
{
    auto reading = reader();
    simulator->insert(card());
    ASSERT_TRUE(reading.read(all, {}, ignore));
    EXPECT_TRUE(reading.awaitRemoval({}));
}

TEST_F(samReaderPaced, aCardIsReadAtTheSpeedOfTheWireWithTheTimesThatShip)
{
    simulator->insert(card());
    const auto started = std::chrono::steady_clock::now();
    const auto record = reader(SamTimes{}).read(all, {}, ignore);
    ASSERT_TRUE(record) << toString(record.error());
    EXPECT_GE(std::chrono::steady_clock::now() - started, std::chrono::milliseconds(112))
        << "1295 bytes at 115200 baud";
}
