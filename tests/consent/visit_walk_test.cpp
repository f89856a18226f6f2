// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <random>
#include <sstream>

namespace mingshi::visit {

using namespace scenes;

namespace {

constexpr int walks = 10'000;
constexpr int eventsAWalk = 40;

/// A visitor who touches anything, and edges that answer each command once, in order, well or badly, at any time. After
/// each step the rules are asserted that must hold whatever anybody does.
class Walk {
public:
    explicit Walk(unsigned seed) : m_random(seed) { m_state.language = m_site.languages.front(); }

    void go()
    {
        for (int i = 0; i < eventsAWalk && !::testing::Test::HasFailure(); ++i) {
            letTimePass();
            take(next());
        }
        comeHome();
    }

private:
    bool oneIn(int times) { return std::uniform_int_distribution(1, times)(m_random) == 1; }
    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random); }

    void letTimePass()
    {
        if (oneIn(12)) {
            m_now += std::chrono::seconds(below(80));
        } else if (oneIn(60)) {
            m_now += std::chrono::hours(24 * below(200));
        } else if (oneIn(60)) {
            m_now -= std::chrono::seconds(below(4000)); // somebody sets the clock
        } else {
            m_now += std::chrono::milliseconds(below(4000));
        }
    }

    EventBody next()
    {
        if (!m_answers.empty() && oneIn(2)) {
            auto answer = std::move(m_answers.front());
            m_answers.pop_front();
            return answer;
        }
        if (oneIn(3)) {
            return anything();
        }
        return std::visit([this](const auto& screen) { return sensible(screen); }, m_state.screen);
    }

    // What somebody would do who wants to get on.
    EventBody sensible(const Attract&)
    {
        return oneIn(2) ? EventBody(touch::Start{})
                        : EventBody(touch::HavePass{oneIn(2) ? PassUse::Visit : PassUse::Withdraw});
    }
    EventBody sensible(const ChoosingLanguage&) { return touch::ChooseLanguage{m_site.languages[below(2)]}; }
    EventBody sensible(const ReadingNotice&)
    {
        return oneIn(4)   ? EventBody(touch::UnderFourteen{})
               : oneIn(3) ? EventBody(touch::Refuse{evidence()})
                          : EventBody(touch::Agree{evidence()});
    }
    EventBody sensible(const NamingGuardian&)
    {
        return oneIn(3)   ? EventBody(touch::NobodyWithMe{})
               : oneIn(3) ? EventBody(touch::NameGuardian{})
                          : EventBody(touch::NameGuardian{Guardian::Mother});
    }
    EventBody sensible(const NamingChannel&) { return touch::NameChannel{agent}; }
    EventBody sensible(const PresentingPass&)
    {
        return m_scanning ? EventBody(PassScanned{oneIn(4) ? "junk" : pass().payload()})
                          : EventBody(touch::TypePass{oneIn(4) ? "junk" : pass().grouped()});
    }
    EventBody sensible(const ShowingVisitor&)
    {
        return oneIn(3)   ? EventBody(touch::RecordVisit{agent})
               : oneIn(4) ? EventBody(touch::SeeEverything{})
               : oneIn(2) ? EventBody(touch::ReadChange{})
                          : EventBody(touch::AskWithdrawal{});
    }
    EventBody sensible(const ConfirmingWithdrawal&)
    {
        return oneIn(3) ? EventBody(touch::ChooseWithdrawal{Purpose::VisitAttribution})
                        : EventBody(touch::ConfirmWithdrawal{});
    }
    EventBody sensible(const auto&) { return oneIn(2) ? EventBody(touch::PrintSlip{}) : EventBody(Tick{}); }

    // Any touch on any screen, and any result that the screen does not wait for.
    EventBody anything()
    {
        const std::vector<EventBody> touches{touch::Start{},
                                             touch::HavePass{PassUse::Visit},
                                             touch::HavePass{PassUse::Withdraw},
                                             touch::ChooseLanguage{"en"},
                                             touch::ChooseLanguage{"tlh"},
                                             touch::OpenFullText{},
                                             touch::CloseFullText{},
                                             touch::Agree{evidence()},
                                             touch::Refuse{evidence()},
                                             touch::UnderFourteen{},
                                             touch::NameGuardian{Guardian::Other},
                                             touch::NobodyWithMe{},
                                             touch::NameChannel{agent},
                                             touch::TypePass{"junk"},
                                             touch::TypePass{pass().digits()},
                                             touch::RecordVisit{agent},
                                             touch::ReadChange{},
                                             touch::SeeEverything{},
                                             touch::AskWithdrawal{},
                                             touch::ChooseWithdrawal{},
                                             touch::ChooseWithdrawal{Purpose::IdReading},
                                             touch::ConfirmWithdrawal{},
                                             touch::PrintSlip{},
                                             touch::StillHere{},
                                             touch::CallStaff{},
                                             touch::Play{},
                                             touch::Pause{},
                                             touch::PlayAgain{},
                                             touch::PlaySlowly{},
                                             touch::StopPlaying{},
                                             SpeechEnded{oneIn(2)},
                                             touch::Back{},
                                             touch::Leave{},
                                             StaffComes{},
                                             SlipDone{oneIn(2)},
                                             Tick{}};
        std::vector<EventBody> late;
        if (!is<Storing>()) {
            late.emplace_back(VisitStored{pass(), given(Purpose::VisitAttribution, m_now)});
            late.emplace_back(VisitAdded{knownVisitor(m_now)});
            late.emplace_back(ConsentRenewed{knownVisitor(m_now)});
            late.emplace_back(HeldRead{knownVisitor(m_now), {}});
        }
        if (!is<LookingUp>()) {
            late.emplace_back(PassFound{knownVisitor(m_now)});
        }
        if (!is<Withdrawing>()) {
            late.emplace_back(WithdrawalDone{certificate({Purpose::VisitAttribution})});
        }
        if (!is<PresentingPass>()) {
            late.emplace_back(PassScanned{pass().payload()});
        }
        late.emplace_back(RefusalRecorded{given(Purpose::VisitAttribution, m_now)});
        late.emplace_back(Failed{{ErrorCode::ScannerMissing, ""}});
        return oneIn(4) ? late[below(late.size())] : touches[below(touches.size())];
    }

    template<class S>
    bool is() const
    {
        return std::holds_alternative<S>(m_state.screen);
    }

    void take(const EventBody& body)
    {
        if (std::holds_alternative<SpeechEnded>(body) && !std::exchange(m_speaking, false)) {
            return; // the voice that was stopped tells nothing
        }
        if (std::holds_alternative<PassScanned>(body) || isScannerFault(body)) {
            m_scanning = false; // a scan ends with what it found
        }
        const State before = m_state;
        auto [after, commands] = step(m_site, std::move(m_state), {m_now, body});
        m_state = std::move(after);
        m_trace << body.index() << ">" << m_state.screen.index() << " ";
        SCOPED_TRACE("events>screens: " + m_trace.str());
        for (const auto& command : commands) {
            std::visit([&](const auto& asked) { check(before, body, asked); }, command);
        }
        checkState(before);
    }

    static bool isScannerFault(const EventBody& body)
    {
        const auto* failed = std::get_if<Failed>(&body);
        return failed != nullptr && failed->error.code == ErrorCode::ScannerMissing;
    }

    void answer(EventBody well, ErrorCode badly)
    {
        m_answers.push_back(oneIn(5) ? EventBody(Failed{{badly, ""}}) : std::move(well));
    }

    // --- what each command must rest on ------------------------------------------------------------------------------

    void checkChoice(const Choice& choice, Timestamp shownAt)
    {
        EXPECT_EQ(choice.notice, m_site.notices.at(choice.purpose)->ref);
        EXPECT_EQ(choice.purpose, Purpose::VisitAttribution);
        EXPECT_LE(choice.shownAt, choice.at);
        EXPECT_LE(choice.shownAt, shownAt);
        EXPECT_GE(choice.evidence.dwell, 0ms);
        EXPECT_FALSE(choice.evidence.preselected);
    }

    void check(const State& before, const EventBody& body, const RecordRefusal& refusal)
    {
        const auto* reading = std::get_if<ReadingNotice>(&before.screen);
        const auto* naming = std::get_if<NamingChannel>(&before.screen);
        const auto* guardian = std::get_if<NamingGuardian>(&before.screen);
        if (refusal.choice.status == ConsentStatus::Refused) {
            ASSERT_TRUE(std::holds_alternative<touch::Refuse>(body));
            ASSERT_NE(reading, nullptr);
        } else {
            ASSERT_EQ(refusal.choice.status, ConsentStatus::RequestDeferred);
            if (!std::holds_alternative<touch::NobodyWithMe>(body)) {
                ASSERT_GE(m_now - before.lastTouch, m_site.leaveAfter) << "only time defers, or that nobody may answer";
            }
            ASSERT_TRUE(reading != nullptr || naming != nullptr || guardian != nullptr);
        }
        checkChoice(refusal.choice, reading != nullptr    ? reading->shownAt
                                    : guardian != nullptr ? guardian->reading.shownAt
                                                          : naming->agreed.shownAt);
        EXPECT_FALSE(m_refused) << "counted twice in one visit";
        m_refused = refusal.choice.status == ConsentStatus::Refused;
    }

    void check(const State& before, const EventBody& body, const StoreVisit& store)
    {
        ASSERT_TRUE(std::holds_alternative<touch::NameChannel>(body));
        const auto* naming = std::get_if<NamingChannel>(&before.screen);
        ASSERT_NE(naming, nullptr);
        ASSERT_TRUE(m_agreedAt) << "nobody agreed in this visit";
        EXPECT_EQ(store.agreed.at, *m_agreedAt);
        EXPECT_EQ(store.agreed.status, ConsentStatus::Given);
        EXPECT_FALSE(m_refused);
        checkChoice(store.agreed, naming->agreed.shownAt);
        answer(VisitStored{pass(), given(Purpose::VisitAttribution, store.agreed.at)}, ErrorCode::DiskFull);
    }

    void check(const State& before, const EventBody& body, const RenewConsent& renew)
    {
        ASSERT_TRUE(std::holds_alternative<touch::Agree>(body));
        const auto* reading = std::get_if<ReadingNotice>(&before.screen);
        ASSERT_NE(reading, nullptr);
        ASSERT_NE(reading->renewal, nullptr);
        EXPECT_EQ(renew.visitor, reading->renewal->visitor);
        EXPECT_EQ(renew.agreed.status, ConsentStatus::Renewed);
        EXPECT_EQ(renew.agreed.guardian, reading->guardian);
        checkChoice(renew.agreed, reading->shownAt);
        auto known = renew.visitor;
        known.consents.push_back(given(Purpose::VisitAttribution, m_now));
        answer(ConsentRenewed{std::move(known)}, ErrorCode::StoreBusy);
    }

    void check(const State& before, const EventBody& body, const AddVisit& add)
    {
        ASSERT_TRUE(std::holds_alternative<touch::RecordVisit>(body));
        const auto* showing = std::get_if<ShowingVisitor>(&before.screen);
        ASSERT_NE(showing, nullptr);
        EXPECT_EQ(add.principal, showing->visitor.principal);
        EXPECT_TRUE(std::ranges::any_of(showing->visitor.consents, [&](const ConsentRecord& record) {
            return record.purpose == Purpose::VisitAttribution &&
                   allows(record, m_site.notices.at(Purpose::VisitAttribution)->ref, m_now);
        })) << "the consent is to another notice";
        answer(VisitAdded{showing->visitor}, ErrorCode::StoreBusy);
    }

    void check(const State& before, const EventBody& body, const ReadHeld& read)
    {
        ASSERT_TRUE(std::holds_alternative<touch::SeeEverything>(body));
        const auto* showing = std::get_if<ShowingVisitor>(&before.screen);
        ASSERT_NE(showing, nullptr);
        EXPECT_EQ(read.visitor, showing->visitor);
        answer(HeldRead{read.visitor, {}, read.terms}, ErrorCode::StoreBusy);
    }
    void check(const State& before, const EventBody& body, const PrintNotice& print)
    {
        EXPECT_TRUE(std::holds_alternative<touch::PrintSlip>(body));
        ASSERT_TRUE(std::holds_alternative<ReadingNotice>(before.screen));
        EXPECT_EQ(print.notice, std::get<ReadingNotice>(before.screen).notice);
    }
    void check(const State& before, const EventBody& body, const PrintHeld&)
    {
        EXPECT_TRUE(std::holds_alternative<touch::PrintSlip>(body));
        EXPECT_TRUE(std::holds_alternative<ShowingHeld>(before.screen));
    }

    void check(const State& before, const EventBody& body, const Withdraw& withdraw)
    {
        ASSERT_TRUE(std::holds_alternative<touch::ConfirmWithdrawal>(body));
        const auto* confirming = std::get_if<ConfirmingWithdrawal>(&before.screen);
        ASSERT_NE(confirming, nullptr);
        EXPECT_EQ(withdraw.principal, confirming->visitor.principal);
        EXPECT_FALSE(withdraw.purposes.empty());
        answer(WithdrawalDone{certificate(withdraw.purposes)}, ErrorCode::DeletionNotProven);
    }

    void check(const State&, const EventBody&, const FindPass&)
    {
        EXPECT_FALSE(m_scanning) << "still scanning while looking up";
        const auto then = m_now - std::chrono::hours(24 * below(300));
        auto known = oneIn(2) ? knownVisitor(then) : earlierVisitor(then);
        answer(PassFound{std::move(known)}, oneIn(2) ? ErrorCode::PassUnknown : ErrorCode::StoreBusy);
    }

    void check(const State&, const EventBody&, const StartScanning&)
    {
        EXPECT_FALSE(m_scanning) << "started twice";
        m_scanning = true;
    }
    void check(const State&, const EventBody&, const StopScanning&) { m_scanning = false; }

    void check(const State& before, const EventBody& body, const PrintPass&)
    {
        EXPECT_TRUE(std::holds_alternative<touch::PrintSlip>(body));
        EXPECT_TRUE(std::holds_alternative<PassIssued>(before.screen));
    }
    void check(const State& before, const EventBody& body, const PrintRefusal&)
    {
        EXPECT_TRUE(std::holds_alternative<touch::PrintSlip>(body));
        EXPECT_TRUE(std::holds_alternative<Refused>(before.screen));
    }
    void check(const State& before, const EventBody& body, const PrintCertificate&)
    {
        EXPECT_TRUE(std::holds_alternative<touch::PrintSlip>(body));
        EXPECT_TRUE(std::holds_alternative<Withdrawn>(before.screen));
    }

    void check(const State&, const EventBody&, const CallStaff& call)
    {
        EXPECT_TRUE(call.wanted || m_called) << "ends a call that nobody made";
        m_called = call.wanted;
    }

    void check(const State& before, const EventBody& body, const Speak& speak)
    {
        EXPECT_TRUE(std::holds_alternative<touch::Play>(body) || std::holds_alternative<touch::PlayAgain>(body) ||
                    std::holds_alternative<touch::PlaySlowly>(body) || (std::holds_alternative<SpeechEnded>(body)));
        EXPECT_TRUE(std::holds_alternative<ReadingNotice>(before.screen));
        EXPECT_EQ(speak.language, m_state.language);
        m_speaking = true;
    }
    void check(const State&, const EventBody&, const StopSpeaking&) { m_speaking = false; }

    // --- what must hold on each screen -------------------------------------------------------------------------------

    void checkState(const State& before)
    {
        if (std::holds_alternative<ReadingNotice>(before.screen) && is<NamingChannel>()) {
            m_agreedAt = m_now;
        } else if (!is<NamingChannel>()) {
            m_agreedAt.reset();
        }
        EXPECT_EQ(m_scanning && !is<PresentingPass>(), false) << "the scanner outlives its screen";
        EXPECT_EQ(m_speaking, m_state.playing && m_state.playing->speaking());
        EXPECT_EQ(m_called, m_state.help != Help::None);
        if (m_state.playing) {
            ASSERT_TRUE(is<ReadingNotice>());
            EXPECT_LT(m_state.playing->sentence,
                      sentencesOf(std::get<ReadingNotice>(m_state.screen), m_state.language).size());
        }
        if (const auto* naming = std::get_if<NamingChannel>(&m_state.screen)) {
            EXPECT_TRUE(validForProcessing(naming->agreed.status));
        }
        if (is<Storing>() || is<LookingUp>() || is<Withdrawing>()) {
            EXPECT_FALSE(m_answers.empty()) << "waits for an answer that will not come";
        }
        if (is<Attract>()) {
            State expected;
            expected.language = m_state.language;
            expected.lastTouch = m_state.lastTouch;
            expected.help = m_state.help;
            EXPECT_EQ(m_state, expected) << "holds something of a person";
        }
        if (is<Attract>() || is<ChoosingLanguage>() || is<PresentingPass>()) {
            m_refused = false; // somebody else, or a new visit
        }
    }

    /// No path leads into a trap: when every edge has answered, one touch leads home.
    void comeHome()
    {
        while (!m_answers.empty() && !::testing::Test::HasFailure()) {
            auto last = std::move(m_answers.front());
            m_answers.pop_front();
            take(last);
        }
        take(touch::Leave{});
        EXPECT_TRUE(is<Attract>()) << m_trace.str();
    }

    std::mt19937 m_random;
    Site m_site = scenes::site();
    State m_state;
    Timestamp m_now = morning;
    std::deque<EventBody> m_answers;
    bool m_scanning = false;
    bool m_speaking = false;
    bool m_called = false;
    bool m_refused = false;
    std::optional<Timestamp> m_agreedAt;
    std::ostringstream m_trace;
};

} // namespace

TEST(VisitWalk, whateverAnybodyDoes_theRulesHold)
{
    for (unsigned seed = 0; seed < walks && !HasFailure(); ++seed) {
        SCOPED_TRACE("walk " + std::to_string(seed));
        Walk(seed).go();
    }
}

} // namespace mingshi::visit
