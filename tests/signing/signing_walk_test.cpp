// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include <deque>
#include <functional>
#include <random>
#include <sstream>

namespace mingshi::signing {

using namespace scenes;

namespace {

constexpr int walks = 10'000;
constexpr int eventsAWalk = 40;

/// Two people who touch anything from either side, a store that answers in order at any time, devices that answer once
/// and perhaps a moment too late, and a person who withdraws at the entrance. After each step the rules are asserted
/// that must hold whatever anybody does.
class Walk {
public:
    explicit Walk(unsigned seed) : m_random(seed)
    {
        m_state.language = m_site.languages.front();
        m_site.notices[Purpose::SettlementDisclosure] =
            std::make_shared<const Notice>(notice(Purpose::SettlementDisclosure));
    }

    void go()
    {
        for (int i = 0; i < eventsAWalk && !::testing::Test::HasFailure(); ++i) {
            letTimePass();
            const auto [from, body] = next();
            take(from, body);
        }
        comeHome();
    }

    int captures() const { return m_captures; }
    int contracts() const { return m_contracts; }
    int told() const { return m_told; }

private:
    using Touch = std::pair<Side, EventBody>;

    bool oneIn(int times) { return std::uniform_int_distribution(1, times)(m_random) == 1; }
    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random); }

    void letTimePass()
    {
        if (oneIn(10)) {
            m_now += std::chrono::seconds(below(290));
        } else if (oneIn(80)) {
            m_now += std::chrono::minutes(below(60));
        } else if (oneIn(80)) {
            m_now -= std::chrono::seconds(below(400)); // somebody sets the clock
        } else {
            m_now += std::chrono::milliseconds(below(4000));
        }
    }

    Touch next()
    {
        if (m_late) {
            return {Side::Staff, *std::exchange(m_late, std::nullopt)};
        }
        if (!m_answers.empty() && !oneIn(3)) {
            return {Side::Staff, nextAnswer()};
        }
        if (oneIn(25) && m_known.contains(m_principal)) {
            return {Side::Staff, withdrawnAtTheEntrance()};
        }
        if (oneIn(5)) {
            return anything();
        }
        return std::visit([this](const auto& screen) { return sensible(screen); }, m_state.screen);
    }

    EventBody nextAnswer()
    {
        const auto answer = std::move(m_answers.front());
        m_answers.pop_front();
        return answer();
    }

    // What the two would do who want to get on, and what the devices answer.
    Touch sensible(const Locked&) { return {Side::Staff, touch::SignIn{"0001", "x"}}; }
    Touch sensible(const AwaitingPass&)
    {
        if (m_scanning && oneIn(2)) {
            return {Side::Staff, PassScanned{oneIn(5) ? "junk" : pass().payload()}};
        }
        return {Side::Staff, oneIn(2) ? EventBody(touch::NoPass{}) : EventBody(touch::TypePass{pass().grouped()})};
    }
    Touch sensible(const Asking&)
    {
        return {Side::Buyer, oneIn(5) ? EventBody(touch::Refuse{evidence()}) : EventBody(touch::Agree{evidence()})};
    }
    Touch sensible(const HandingPass&)
    {
        return {Side::Buyer, oneIn(4) ? EventBody(touch::PrintSlip{}) : EventBody(touch::PassTaken{})};
    }
    Touch sensible(const ReadingCard&) { return {Side::Staff, readerAnswer()}; }
    Touch sensible(const AnnouncingCamera& announcing)
    {
        m_now = std::max(m_now, announcing.opensAt);
        return {Side::Staff, Tick{}};
    }
    Touch sensible(const Capturing&) { return {Side::Staff, cameraAnswer()}; }
    Touch sensible(const ShowingOutcome&)
    {
        return {Side::Buyer, oneIn(2) ? EventBody(touch::TryAgain{}) : EventBody(touch::Continue{})};
    }
    Touch sensible(const CheckingByPerson&)
    {
        return {Side::Staff,
                oneIn(2) ? EventBody(touch::Retry{}) : EventBody(touch::ByPersonDone{static_cast<int>(below(3))})};
    }
    Touch sensible(const ShowingTimeline&) { return {Side::Buyer, touch::ConfirmTimeline{}}; }
    Touch sensible(const ShowingRuling&)
    {
        return {Side::Buyer, oneIn(3)   ? EventBody(touch::OpenCorrection{})
                             : oneIn(4) ? EventBody(touch::DisputeRuling{})
                                        : EventBody(touch::ConfirmRuling{})};
    }
    Touch sensible(const CorrectingChannel&)
    {
        return {Side::Buyer, oneIn(4)   ? EventBody(touch::CloseCorrection{})
                             : oneIn(2) ? EventBody(touch::ChooseVisit{below(2)})
                                        : EventBody(touch::CorrectChannel{agent})};
    }
    Touch sensible(const AtContract&)
    {
        return {Side::Staff, oneIn(2) ? EventBody(CardTaken{}) : EventBody(touch::NextBuyer{})};
    }
    Touch sensible(const Faulted&) { return {Side::Staff, touch::Retry{}}; }
    Touch sensible(const auto&) { return {Side::Staff, Tick{}}; }

    EventBody readerAnswer()
    {
        if (oneIn(5)) {
            return CardProgress{0.5, true};
        }
        return oneIn(4) ? EventBody(CardFailed{{ErrorCode::ReaderTimeout, ""}})
                        : EventBody(CardRead{document(!oneIn(4), !oneIn(5))});
    }

    EventBody cameraAnswer()
    {
        if (oneIn(5)) {
            return oneIn(2) ? EventBody(FrameSeen{}) : EventBody(ComparingNow{});
        }
        return oneIn(6) ? EventBody(CaptureFailed{{ErrorCode::CameraStopped, ""}})
                        : EventBody(Compared{outcome(static_cast<ComparisonBand>(below(4)))});
    }

    // Any touch from either side on any screen, and any result that nobody waits for.
    Touch anything()
    {
        const std::vector<EventBody> touches{touch::SignIn{"0001", "x"},
                                             touch::SignOut{},
                                             touch::TypePass{"junk"},
                                             touch::NoPass{},
                                             touch::ByPersonDone{static_cast<int>(below(4))},
                                             touch::NextBuyer{},
                                             touch::Abandon{},
                                             touch::Retry{},
                                             touch::GoToVisitor{},
                                             touch::ChooseLanguage{"en"},
                                             touch::OpenFullText{},
                                             touch::CloseFullText{},
                                             touch::Agree{evidence()},
                                             touch::Refuse{evidence()},
                                             touch::PrintSlip{},
                                             touch::PassTaken{},
                                             touch::ChooseByPerson{},
                                             touch::CancelCamera{},
                                             touch::TryAgain{},
                                             touch::Continue{},
                                             touch::ConfirmTimeline{},
                                             touch::DisputeTimeline{},
                                             touch::ConfirmRuling{},
                                             touch::DisputeRuling{},
                                             touch::OpenCorrection{},
                                             touch::ChooseVisit{below(3)},
                                             touch::CorrectChannel{agent},
                                             touch::CloseCorrection{},
                                             VisitorCalls{oneIn(2)},
                                             Tick{}};
        std::vector<EventBody> late{Failed{{ErrorCode::ScannerMissing, ""}},
                                    Failed{{ErrorCode::DiskFull, ""}},
                                    ConsentStored{given(Purpose::IdReading, m_now - 1h), {}},
                                    NotStored{{ErrorCode::DiskFull, ""}},
                                    SlipDone{true},
                                    DisputeStored{}};
        if (!is<ApplyingRules>()) {
            late.emplace_back(RulingRead{});
            late.emplace_back(RulingFailed{{ErrorCode::DiskFull, ""}});
        }
        if (!m_reading && !m_portraitWaits) {
            late.emplace_back(CardRead{document()});
            late.emplace_back(CardFailed{{ErrorCode::CardRemoved, ""}});
        }
        if (!m_capturing) {
            late.emplace_back(Compared{outcome(ComparisonBand::Match)});
            late.emplace_back(CaptureFailed{{ErrorCode::CameraStopped, ""}});
        }
        if (!is<SigningIn>()) {
            late.emplace_back(SignedIn{session(m_now)});
        }
        if (!is<LookingUp>()) {
            late.emplace_back(PassFound{knownVisitor()});
        }
        if (!is<AwaitingPass>()) {
            late.emplace_back(PassScanned{pass().payload()});
        }
        return {oneIn(2) ? Side::Staff : Side::Buyer,
                oneIn(4) ? late[below(late.size())] : touches[below(touches.size())]};
    }

    EventBody withdrawnAtTheEntrance()
    {
        std::set<Purpose> ended;
        const bool everything = oneIn(2);
        for (const auto purpose : allPurposes) {
            if (everything || oneIn(2)) {
                ended.insert(purpose);
            }
        }
        for (auto& record : m_known.at(m_principal)) {
            if (ended.contains(record.purpose)) {
                record.events.back().status = ConsentStatus::Withdrawn;
            }
        }
        auto proof = certificate({ended.begin(), ended.end()});
        proof.principal = m_principal;
        proof.keyDestroyed = everything;
        return ConsentWithdrawn{proof};
    }

    template<class S>
    bool is() const
    {
        return std::holds_alternative<S>(m_state.screen);
    }

    void take(Side from, const EventBody& body)
    {
        noteDevices(body);
        const State before = m_state;
        auto [after, commands] = step(m_site, std::move(m_state), {m_now, from, body});
        m_state = std::move(after);
        m_trace << body.index() << (from == Side::Staff ? "s>" : "b>") << m_state.screen.index() << " ";
        SCOPED_TRACE("events>screens: " + m_trace.str());
        for (const auto& command : commands) {
            std::visit([&](const auto& asked) { check(before, from, body, asked); }, command);
        }
        checkState(before, from, body);
    }

    /// A device is done once it has answered.
    void noteDevices(const EventBody& body)
    {
        const auto* failed = std::get_if<Failed>(&body);
        if (std::holds_alternative<PassScanned>(body) ||
            (failed != nullptr && failed->error.code == ErrorCode::ScannerMissing)) {
            m_scanning = false;
        }
        if (const auto* read = std::get_if<CardRead>(&body)) {
            m_portraitWaits = read->document.hasPortrait;
        }
        if (std::holds_alternative<CardRead>(body) || std::holds_alternative<CardFailed>(body)) {
            m_reading = false;
        }
        const bool captured = std::holds_alternative<Compared>(body) || std::holds_alternative<CaptureFailed>(body);
        if (captured && std::exchange(m_capturing, false)) {
            m_portraitWaits = false; // a capture wipes what it compared
        }
    }

    /// Whether `principal` has a consent of this signing to `purpose` that is live now, as the store knows it.
    bool live(const std::optional<Pseudonym>& principal, Purpose purpose)
    {
        return principal && std::ranges::any_of(m_known[*principal], [&](const ConsentRecord& record) {
                   return record.purpose == purpose && ofThisSigning(record.id) &&
                          allows(record, m_site.notices.at(purpose)->ref, m_now);
               });
    }
    bool ofThisSigning(const RecordId& id) const { return std::ranges::find(m_thisSigning, id) != m_thisSigning.end(); }

    static EventBody failure(ErrorCode code) { return Failed{{code, ""}}; }

    // --- what each command must rest on ------------------------------------------------------------------------------

    void check(const State&, Side from, const EventBody& body, const CheckSignIn&)
    {
        EXPECT_TRUE(std::holds_alternative<touch::SignIn>(body));
        EXPECT_EQ(from, Side::Staff);
        m_answers.emplace_back([this]() -> EventBody {
            if (oneIn(6)) {
                return SignInFailed{{ErrorCode::SignInRefused, ""}};
            }
            return SignedIn{session(m_now, oneIn(6) ? Role::Inspector : Role::Sales)};
        });
    }

    void check(const State&, Side, const EventBody&, const StartScanning&)
    {
        EXPECT_FALSE(m_scanning) << "started twice";
        m_scanning = true;
    }
    void check(const State&, Side, const EventBody&, const StopScanning&) { m_scanning = false; }

    void check(const State&, Side, const EventBody&, const FindPass&)
    {
        m_answers.emplace_back([this] {
            if (oneIn(4)) {
                return failure(oneIn(2) ? ErrorCode::PassUnknown : ErrorCode::StoreBusy);
            }
            auto visitor = knownVisitor(m_now - std::chrono::hours(24 * below(200)));
            m_principal = visitor.principal;
            m_known.try_emplace(m_principal, visitor.consents);
            return EventBody(PassFound{std::move(visitor)});
        });
    }

    void check(const State& before, Side from, const EventBody& body, const RecordRefusal& refusal)
    {
        EXPECT_EQ(from, Side::Buyer);
        EXPECT_TRUE(std::holds_alternative<touch::Refuse>(body));
        EXPECT_TRUE(std::holds_alternative<Asking>(before.screen));
        EXPECT_EQ(refusal.choice.status, ConsentStatus::Refused);
        EXPECT_LE(refusal.choice.shownAt, refusal.choice.at);
    }

    void check(const State& before, Side from, const EventBody& body, const StoreConsent& store)
    {
        EXPECT_EQ(from, Side::Buyer);
        EXPECT_TRUE(std::holds_alternative<touch::Agree>(body));
        const auto* asking = std::get_if<Asking>(&before.screen);
        ASSERT_NE(asking, nullptr);
        EXPECT_EQ(store.agreed.notice, asking->notice->ref);
        EXPECT_EQ(store.agreed.at, m_now);
        EXPECT_LE(store.agreed.shownAt, store.agreed.at);
        m_answers.emplace_back([this, store] {
            if (oneIn(10)) {
                return failure(ErrorCode::DiskFull);
            }
            const auto principal = store.principal.value_or("subj_made-" + std::to_string(m_made++));
            auto record = recordOf(store.agreed, "record-" + std::to_string(m_made++), principal);
            m_principal = principal;
            m_known[principal].push_back(record);
            if (is<StoringConsent>()) {
                m_thisSigning.push_back(record.id);
            }
            return EventBody(ConsentStored{std::move(record), store.principal ? std::nullopt : std::optional(pass())});
        });
    }

    void check(const State& before, Side from, const EventBody&, const PrintPass& print)
    {
        EXPECT_EQ(from, Side::Buyer);
        ASSERT_TRUE(std::holds_alternative<HandingPass>(before.screen));
        EXPECT_EQ(print.consent, std::get<HandingPass>(before.screen).consent);
        m_answers.emplace_back([this] { return EventBody(SlipDone{oneIn(2)}); });
    }

    void check(const State&, Side, const EventBody&, const StartReading& read)
    {
        EXPECT_FALSE(m_reading) << "started twice";
        m_reading = true;
        EXPECT_TRUE(read.scope.details || read.scope.portrait);
        EXPECT_TRUE(!read.scope.details || live(m_state.principal, Purpose::IdReading));
        EXPECT_TRUE(!read.scope.portrait || live(m_state.principal, Purpose::IdFaceComparison));
    }
    void check(const State&, Side, const EventBody&, const StopReading&)
    {
        if (std::exchange(m_reading, false) && oneIn(3)) {
            m_late = CardRead{document()}; // it was being told already
        }
    }

    void check(const State&, Side, const EventBody&, const StoreDocument& store)
    {
        EXPECT_TRUE(live(store.principal, Purpose::IdReading));
    }

    void check(const State&, Side, const EventBody& body, const Capture& capture)
    {
        ++m_captures;
        EXPECT_TRUE(std::holds_alternative<Tick>(body));
        EXPECT_FALSE(m_capturing) << "started twice";
        EXPECT_TRUE(m_portraitWaits) << "nothing to compare with";
        m_capturing = true;
        EXPECT_TRUE(capture.permit.usableAt(m_now));
        EXPECT_TRUE(live(m_state.principal, Purpose::IdFaceComparison));
        EXPECT_TRUE(ofThisSigning(capture.permit.consent())) << "a consent of somebody else";
    }
    void check(const State&, Side, const EventBody&, const StopCapture&)
    {
        if (std::exchange(m_capturing, false) && oneIn(3)) {
            m_late = Compared{outcome(ComparisonBand::Match)};
        }
    }
    void check(const State&, Side, const EventBody&, const Forget&) { m_portraitWaits = false; }

    void check(const State&, Side, const EventBody& body, const StoreFaceCheck& store)
    {
        EXPECT_TRUE(std::holds_alternative<Compared>(body));
        EXPECT_TRUE(live(store.principal, Purpose::IdFaceComparison));
        m_answers.emplace_back([]() -> EventBody { return Forgotten{}; });
    }
    void check(const State& before, Side from, const EventBody&, const StoreByPerson&)
    {
        EXPECT_EQ(from, Side::Staff);
        EXPECT_TRUE(std::holds_alternative<CheckingByPerson>(before.screen));
    }
    /// Whoever signs came with a pass whose P1 is live now.
    void expectVisits(const State& before, const Pseudonym& principal)
    {
        EXPECT_EQ(before.principal, principal);
        ASSERT_TRUE(before.visitor);
        EXPECT_TRUE(std::ranges::any_of(before.visitor->consents, [&](const ConsentRecord& record) {
            return record.purpose == Purpose::VisitAttribution && validForProcessing(statusAt(record, m_now));
        }));
    }
    void rules()
    {
        m_answers.emplace_back([this]() -> EventBody {
            if (oneIn(6)) {
                return RulingFailed{{ErrorCode::ConsentNotLive, ""}};
            }
            RuledVisits ruled;
            ruled.visits = {{"visit-1", {m_now, agent}, {}}};
            ruled.ruling.visit = "visit-1";
            ruled.ruling.outcome = oneIn(3) ? Outcome::ByHuman : Outcome::Channel;
            if (ruled.ruling.outcome == Outcome::Channel) {
                ruled.ruling.shares = {{"AG-01", 10'000}};
            }
            return RulingRead{ruled};
        });
    }
    void check(const State& before, Side from, const EventBody& body, const ReadRuling& read)
    {
        EXPECT_EQ(from, Side::Buyer);
        EXPECT_TRUE(std::holds_alternative<touch::ConfirmTimeline>(body));
        expectVisits(before, read.principal);
        rules();
    }
    void check(const State& before, Side from, const EventBody&, const StoreCorrection& correction)
    {
        EXPECT_EQ(from, Side::Buyer) << "staff corrected for the buyer";
        EXPECT_TRUE(std::holds_alternative<CorrectingChannel>(before.screen));
        expectVisits(before, correction.principal);
        rules();
    }
    void check(const State& before, Side from, const EventBody&, const SealRuling& seal)
    {
        EXPECT_EQ(from, Side::Buyer);
        EXPECT_TRUE(std::holds_alternative<ShowingRuling>(before.screen));
        EXPECT_EQ(seal.principal, before.principal);
    }
    void check(const State& before, Side from, const EventBody&, const StoreDispute&)
    {
        EXPECT_EQ(from, Side::Buyer) << "staff disputed for the buyer";
        EXPECT_TRUE(std::holds_alternative<ShowingRuling>(before.screen) ||
                    std::holds_alternative<ShowingTimeline>(before.screen));
        m_answers.emplace_back([]() -> EventBody { return DisputeStored{}; });
    }
    void check(const State& before, Side from, const EventBody& body, const StoreDisclosure& store)
    {
        EXPECT_EQ(from, Side::Buyer);
        EXPECT_TRUE(std::holds_alternative<touch::Agree>(body));
        const auto* asking = std::get_if<Asking>(&before.screen);
        ASSERT_NE(asking, nullptr);
        EXPECT_EQ(store.recipient, asking->recipient) << "another recipient than the one on the screen";
        EXPECT_EQ(store.agreed.notice, asking->notice->ref);
        m_answers.emplace_back([this, store] {
            if (oneIn(10)) {
                return failure(ErrorCode::DiskFull);
            }
            auto record = recordOf(store.agreed, "record-" + std::to_string(m_made++), store.principal);
            m_known[store.principal].push_back(record);
            return EventBody(ConsentStored{std::move(record), {}});
        });
    }
    void check(const State& before, Side, const EventBody&, const TellVisitor&) { EXPECT_TRUE(before.visitorCalls); }
    void check(const State&, Side, const EventBody&, const AuditSigning& audit) { EXPECT_FALSE(audit.staff.empty()); }

    // --- what must hold on each screen -------------------------------------------------------------------------------

    void checkState(const State& before, Side from, const EventBody& body)
    {
        EXPECT_FALSE(m_scanning && !is<AwaitingPass>()) << "the scanner outlives its screen";
        EXPECT_EQ(m_reading, is<ReadingCard>());
        EXPECT_EQ(m_capturing, is<Capturing>());
        EXPECT_TRUE(!m_portraitWaits || is<AnnouncingCamera>() || is<Capturing>()) << "a portrait waits for nothing";
        EXPECT_LE(m_state.attempts, State::mostAttempts);
        const bool answers = std::holds_alternative<touch::Agree>(body) || std::holds_alternative<touch::Refuse>(body);
        if (answers && from == Side::Staff) {
            EXPECT_TRUE(m_state.answers == before.answers || is<Locked>()) << "staff answered for the buyer";
        }
        for (const auto& [purpose, answer] : m_state.answers) {
            EXPECT_TRUE(answer != Answer::Agreed || m_state.consents.contains(purpose)) << code(purpose);
        }
        if (m_state.document && m_state.document->details) {
            EXPECT_TRUE(m_state.consents.contains(Purpose::IdReading));
        }
        if (is<SigningIn>() || is<LookingUp>() || is<StoringConsent>() || is<ApplyingRules>()) {
            EXPECT_FALSE(m_answers.empty()) << "waits for an answer that will not come";
        }
        if (is<Locked>() || is<AwaitingPass>()) {
            State expected;
            expected.screen = m_state.screen;
            expected.language = m_state.language;
            expected.lastTouch = m_state.lastTouch;
            expected.visitorCalls = m_state.visitorCalls;
            expected.cardOnReader = m_state.cardOnReader;
            if (is<AwaitingPass>()) {
                expected.staff = m_state.staff;
                expected.notStored = m_state.notStored; // names nobody
            }
            EXPECT_EQ(m_state, expected) << "holds something of a person";
            m_thisSigning.clear();
        }
        EXPECT_EQ(m_state.staff.has_value(), !is<Locked>() && !is<SigningIn>());
        if (is<AtContract>() && !std::holds_alternative<AtContract>(before.screen)) {
            ++m_contracts;
            m_told += m_state.attribution.mayBeTold.empty() ? 0 : 1;
            EXPECT_TRUE(!m_state.attribution.disputed || m_state.attribution.mayBeTold.empty())
                << "somebody may be told before a person decided";
            EXPECT_TRUE(m_state.identity) << "nobody checked";
        }
    }

    /// No path leads into a trap: when every edge has answered, staff come back to the locked desk.
    void comeHome()
    {
        const auto ok = [] { return !::testing::Test::HasFailure(); };
        while (ok() && (m_late || !m_answers.empty())) {
            take(Side::Staff, m_late ? *std::exchange(m_late, std::nullopt) : nextAnswer());
        }
        if (ok() && !is<Locked>()) {
            take(Side::Staff, touch::Abandon{});
            take(Side::Staff, touch::SignOut{});
            EXPECT_TRUE(is<Locked>()) << m_trace.str();
        }
    }

    std::mt19937 m_random;
    visit::Site m_site = scenes::site();
    State m_state;
    Timestamp m_now = morning;
    std::deque<std::function<EventBody()>> m_answers;
    std::optional<EventBody> m_late;
    std::map<Pseudonym, std::vector<ConsentRecord>> m_known;
    std::vector<RecordId> m_thisSigning;
    Pseudonym m_principal;
    int m_made = 0;
    bool m_scanning = false;
    bool m_reading = false;
    bool m_capturing = false;
    bool m_portraitWaits = false;
    int m_captures = 0;
    int m_contracts = 0;
    int m_told = 0;
    std::ostringstream m_trace;
};

} // namespace

TEST(SigningWalk, whateverAnybodyDoes_theRulesHold)
{
    int captures = 0;
    int contracts = 0;
    int told = 0;
    for (unsigned seed = 0; seed < walks && !HasFailure(); ++seed) {
        SCOPED_TRACE("walk " + std::to_string(seed));
        Walk walk(seed);
        walk.go();
        captures += walk.captures();
        contracts += walk.contracts();
        told += walk.told();
    }
    EXPECT_GT(captures, walks / 10) << "the walks do not get far enough to prove anything";
    EXPECT_GT(contracts, walks / 10);
    EXPECT_GT(told, walks / 1000);
}

} // namespace mingshi::signing
