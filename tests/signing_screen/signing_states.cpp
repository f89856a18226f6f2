// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signing_states.h"

#include <stdexcept>

namespace mingshi {

namespace {

using namespace std::chrono_literals;

Timestamp clockNow()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

NoticeText text(std::string language, Purpose purpose)
{
    const bool face = purpose == Purpose::IdFaceComparison;
    NoticeText words;
    words.language = std::move(language);
    if (words.language == "zh-CN") {
        words.title = face ? "是否同意把证件照片与您本人比对一次?" : "是否同意读取您的身份证?";
        words.summary = {"签约时需要确认来人就是证件持有人。", "读卡器只取姓名、号码的加密摘要和后四位。",
                         "不同意不影响参观、价格、优惠和签约。", "您可以选择人工核验,时间差不多,待遇一样。",
                         "您随时可以凭来访凭证撤回同意。"};
        words.alternative = "人工核验:工作人员看证件和本人,不拍照,不复印。";
    } else if (words.language == "ar") {
        words.title = face ? "هل توافق على مقارنة صورة بطاقتك بوجهك مرة واحدة؟" : "هل توافق على قراءة بطاقة هويتك؟";
        words.summary = {"عند التوقيع يجب التأكد من أن صاحب البطاقة هو الحاضر.",
                         "لا يؤخذ من البطاقة إلا الاسم وبصمة مشفرة للرقم وآخر أربعة أحرف.",
                         "إن لم توافق فلا يتغير الدخول ولا السعر ولا العقد.",
                         "يمكن أن يتحقق موظف من بطاقتك بدلا من ذلك، في الوقت نفسه تقريبا.",
                         "يمكنك سحب الموافقة في أي وقت ببطاقة الزيارة."};
        words.alternative = "ينظر موظف إلى البطاقة وإليك، دون تصوير ودون نسخ.";
    } else {
        words.title =
            face ? "May the picture on your card be compared with your face, once?" : "May your identity card be read?";
        words.summary = {
            "At a signing it must be clear that the person with the card is its holder.",
            "From the card only the name, an encrypted mark of the number and its last four characters are taken.",
            "If you do not agree, nothing changes: not the visit, not the price, not the contract.",
            "A person can check your card instead. It takes about as long and counts the same.",
            "You can withdraw at any time with your visit pass."};
        words.alternative = "A person looks at the card and at you; nothing is photographed or copied.";
    }
    words.controller = {"Example Homes Ltd.", "91000000EXAMPLE00X", "1 Example Road",
                        "000-00000000",       "pi@example.invalid", "Officer"};
    words.purpose = words.summary[0] + " " + words.summary[1] + " " + words.summary[2];
    words.method = words.summary[1];
    words.retention = words.summary[4];
    words.refusalEffect = words.summary[2];
    words.rights = words.summary[4] + " " + words.summary[3];
    words.pii = {{words.summary[0], "pd:Name", false, true, "card", "P90D", "deleted"}};
    return words;
}

std::shared_ptr<const Notice> notice(Purpose purpose, std::string digest)
{
    Notice one;
    one.ref = {purpose == Purpose::IdReading          ? "N-P3"
               : purpose == Purpose::IdFaceComparison ? "N-P2"
                                                      : "N-P4",
               "1.0", std::move(digest)};
    one.purpose = purpose;
    one.legalBasis = "PIPL 13(1)(1)";
    one.impactAssessment = "PIA-1";
    one.impactAssessmentDate = "2026-11-01";
    one.consentValidity = 30min;
    one.validTo = clockNow() + 24h;
    one.texts = {text("zh-CN", purpose), text("en", purpose), text("ar", purpose)};
    return std::make_shared<const Notice>(std::move(one));
}

ConsentRecord given(Purpose purpose, Timestamp at)
{
    ConsentRecord record;
    record.id = "0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e44";
    record.principal = "subj_7f3k-92qd-m0xa";
    record.purpose = purpose;
    record.language = "en";
    record.events = {{at, 48h, record.principal, ConsentStatus::Given, "touch:agree", {}}};
    return record;
}

KnownVisitor visitor(Timestamp now)
{
    KnownVisitor known{"subj_7f3k-92qd-m0xa", {}, {given(Purpose::VisitAttribution, now - 24h)}};
    const Channel channels[] = {{"AG-01", ChannelKind::Agent, "Riverside Agency 河畔房产经纪"},
                                {"", ChannelKind::WalkIn, ""},
                                {"", ChannelKind::NotSaid, ""}};
    for (int day = 3; day > 0; --day) {
        known.visits.push_back({now - std::chrono::hours(24 * day * 9), channels[3 - day]});
    }
    return known;
}

/// Three visits of which the second was corrected, and a chain of reasons of every kind.
RuledVisits ruled(const KnownVisitor& known)
{
    RuledVisits ruled;
    for (const auto& visit : known.visits) {
        ruled.visits.push_back({"visit-" + std::to_string(ruled.visits.size() + 1), visit, {}});
    }
    ruled.ruling.outcome = Outcome::Channel;
    ruled.ruling.shares = {{"AG-01", 10'000}};
    ruled.ruling.visit = "visit-3";
    ruled.ruling.version = "2026-2";
    ruled.ruling.firstVisit = "visit-1";
    ruled.ruling.reasons = {{Because::ClaimConfirmed, "2026-2", "CLM-0042", "DS-01"},
                            {Because::NotAheadEnough, "2026-2", "CLM-0042", "DS-01"},
                            {Because::ChannelNamed, "2026-2", "visit-3", "AG-01"},
                            {Because::OnlyOneStands, "2026-2", "visit-3", "AG-01"},
                            {Because::ProtectionBegins, "2026-2", "visit-3", ""}};
    ruled.atTheDoor = ruled.ruling;
    return ruled;
}

Dispute dispute(Timestamp now)
{
    Dispute one;
    one.number = 7;
    one.raisedAt = now;
    one.dueAt = now + std::chrono::hours(24 * 21);
    return one;
}

signing::Attribution answered(signing::TimelineAnswer answer, const Timeline& timeline, const RuledVisits& ruled)
{
    signing::Attribution attribution;
    attribution.timeline = answer;
    attribution.visits = timeline;
    attribution.ruling = ruled.ruling;
    attribution.answer = answer;
    return attribution;
}

ComparisonOutcome outcome(ComparisonBand band, std::optional<CaptureProblem> problem = {})
{
    // The figures are such that any of them on a screen is found by its digits.
    return {.band = band,
            .problem = problem,
            .origin = PortraitOrigin::Chip,
            .threshold = 0.731953,
            .falseMatchRate = 0.000864297,
            .framesUsed = 5,
            .models = {{"detector", std::string(64, 'a')}},
            .calibration = "calibration-57391",
            .softwareVersion = "0.1.0",
            .at = clockNow()};
}

signing::DocumentSummary document()
{
    signing::DocumentSummary card;
    card.findings = {DocumentFinding::ValidityOver, DocumentFinding::BirthDateDiffersFromNumber};
    card.details = DocumentDetails{.name = Redacted<std::string>("示例人"),
                                   .numberHmac = {},
                                   .lastFour = Redacted<std::string>("002X"),
                                   .birth = std::chrono::year(1951) / 3 / 7,
                                   .nameCheck = ValueCheck::Chip,
                                   .numberCheck = ValueCheck::CheckDigit};
    card.hasPortrait = true;
    card.portraitSimulated = true;
    return card;
}

} // namespace

visit::Site siteUnderTest()
{
    visit::Site site;
    site.device = "desk-01";
    site.leastLook = {}; // tests answer at once
    site.languages = {"zh-CN", "en", "ar", "ja", "ko", "zh-TW"};
    site.notices = {{Purpose::IdReading, notice(Purpose::IdReading, std::string(63, '0') + "4")},
                    {Purpose::IdFaceComparison, notice(Purpose::IdFaceComparison, std::string(63, '0') + "b")},
                    {Purpose::SettlementDisclosure, notice(Purpose::SettlementDisclosure, std::string(63, '0') + "6")}};
    site.channels = {{"AG-01", ChannelKind::Agent, "Riverside Agency 河畔房产经纪"},
                     {"DS-01", ChannelKind::Distributor, "Great Bridge Distribution 大桥分销"}};
    return site;
}

std::vector<NamedState> statesOfTheDesk(const visit::Site& site, const std::string& language)
{
    using namespace signing;
    const auto now = clockNow();
    std::vector<NamedState> all;
    State base;
    base.language = language;
    const auto add = [&](std::string name, Screen screen) -> State& {
        base.screen = std::move(screen);
        all.push_back({std::move(name), base});
        return all.back().state;
    };

    add("locked", Locked{});
    add("locked-refused", Locked{Error{ErrorCode::SignInRefused, {}}});
    add("locked-wait", Locked{Error{ErrorCode::SignInLocked, {}}});
    add("signing-in", SigningIn{});

    base.staff = StaffSession{{"0001", "李娜", Role::Sales}, now, now};
    add("await-pass", AwaitingPass{});
    add("await-pass-card", AwaitingPass{}).cardOnReader = true;
    add("await-pass-unknown", AwaitingPass{ErrorCode::PassUnknown});
    add("await-pass-scanner", AwaitingPass{ErrorCode::ScannerMissing}).visitorCalls = true;
    add("looking-up", LookingUp{});

    base.visitor = visitor(now);
    base.principal = base.visitor->principal;
    const auto p3 = site.notices.at(Purpose::IdReading);
    const auto p2 = site.notices.at(Purpose::IdFaceComparison);
    add("ask-p3", Asking{{p3, now}});
    add("ask-p3-full", Asking{{p3, now, true, true}});
    add("storing", StoringConsent{Purpose::IdReading});
    base.answers[Purpose::IdReading] = Answer::Agreed;
    base.consents[Purpose::IdReading] = given(Purpose::IdReading, now);
    add("ask-p2", Asking{{p2, now}});
    add("ask-p2-called", Asking{{p2, now}}).visitorCalls = true;
    {
        const HandingPass handing{PassCode::fromRandom({}), given(Purpose::IdReading, now), {}};
        add("pass-handed", handing).visitor.reset();
        auto& failed = add("pass-handed-no-printer", handing);
        failed.visitor.reset();
        std::get<HandingPass>(failed.screen).slip = visit::SlipState::Failed;
    }
    base.answers[Purpose::IdFaceComparison] = Answer::Agreed;
    base.consents[Purpose::IdFaceComparison] = given(Purpose::IdFaceComparison, now);
    add("card-waiting", ReadingCard{});
    add("card-lift", ReadingCard{0, false, true}).cardOnReader = true;
    add("card-reading", ReadingCard{0.4, true});
    base.document = document();
    add("camera-notice", AnnouncingCamera{now + 2500ms});
    add("capture-start", Capturing{});
    add("capture-closer", Capturing{CaptureProblem::TooFar, 1, 5, false});
    add("capture-good", Capturing{std::nullopt, 3, 5, false});
    add("capture-comparing", Capturing{std::nullopt, 5, 5, true});
    base.attempts = 1;
    add("outcome-agrees-wiping", ShowingOutcome{outcome(ComparisonBand::Match), false});
    add("outcome-agrees", ShowingOutcome{outcome(ComparisonBand::Strong), true});
    add("outcome-not-confirmed", ShowingOutcome{outcome(ComparisonBand::Review), true});
    add("outcome-not-compared", ShowingOutcome{outcome(ComparisonBand::NotComputed, CaptureProblem::TooDark), true});
    add("outcome-last-try", ShowingOutcome{outcome(ComparisonBand::Review), true}).attempts = State::mostAttempts;
    add("by-person-chosen", CheckingByPerson{ByPersonReason::Chosen, {}});
    add("by-person-minor", CheckingByPerson{ByPersonReason::Minor, {}});
    add("by-person-not-confirmed", CheckingByPerson{ByPersonReason::NotConfirmed, {}});
    add("by-person-reader",
        CheckingByPerson{ByPersonReason::ReaderFault, Error{ErrorCode::ReaderTimeout, "/dev/ttyUSB0"}})
        .document.reset();
    add("by-person-portrait", CheckingByPerson{ByPersonReason::ReaderFault, Error{ErrorCode::PortraitUnavailable, {}}});
    {
        auto& refused = add("by-person-refused", CheckingByPerson{ByPersonReason::Refused, {}});
        refused.document.reset();
        refused.answers = {{Purpose::IdReading, Answer::Refused}, {Purpose::IdFaceComparison, Answer::Refused}};
        refused.consents.clear();
    }
    base.identity = CheckedIdentity{true, ComparisonBand::Match, {}};
    const auto timeline = timelineOf(base.visitor->visits);
    add("timeline", ShowingTimeline{timeline});
    add("applying-rules", ApplyingRules{});
    const auto ruling = ruled(*base.visitor);
    add("ruling", ShowingRuling{ruling});
    {
        auto split = ruling;
        split.ruling.outcome = Outcome::Split;
        split.ruling.shares = {{"AG-01", 6'000}, {"DS-01", 4'000}};
        split.corrections = {{"visit-2", now - 60s, {"AG-01", ChannelKind::Agent, "Riverside Agency 河畔房产经纪"}}};
        add("ruling-corrected", ShowingRuling{split});
        auto open = ruling;
        open.ruling.outcome = Outcome::ByHuman;
        open.ruling.shares.clear();
        open.ruling.reasons = {{Because::NoRuleInForce, "", "visit-3", ""}};
        open.atTheDoor = open.ruling;
        add("ruling-open", ShowingRuling{open});
    }
    add("correcting", CorrectingChannel{ruling, std::nullopt});
    add("correcting-visit", CorrectingChannel{ruling, 1});
    {
        Asking asking{{site.notices.at(Purpose::SettlementDisclosure), now}};
        asking.recipient = ruling.visits.front().visit.channel;
        add("ask-p4", asking);
    }
    const auto confirmed = answered(TimelineAnswer::Confirmed, timeline, ruling);
    {
        auto told = confirmed;
        told.mayBeTold = {ruling.visits.front().visit.channel};
        add("contract-confirmed", AtContract{*base.identity, told});
        auto disputed = answered(TimelineAnswer::Disputed, timeline, ruling);
        disputed.disputed = true;
        disputed.dispute = dispute(now);
        add("contract-disputed", AtContract{CheckedIdentity{false, {}, 2}, disputed});
        Attribution nothing;
        nothing.ruling = rule({}, {}, NoPass{});
        add("contract-no-pass", AtContract{CheckedIdentity{false, {}, 0}, nothing}).visitor.reset();
    }
    add("contract-card", AtContract{*base.identity, confirmed}).cardOnReader = true;
    add("contract-not-stored", AtContract{*base.identity, confirmed}).notStored = Error{ErrorCode::DiskFull, {}};
    add("fault", Faulted{Error{ErrorCode::DiskFull, "/var/lib/mingshi"}});
    add("fault-internal", Faulted{Error{ErrorCode::Internal, {}}});
    return all;
}

signing::State stateNamed(const visit::Site& site, const std::string& name, const std::string& language)
{
    for (auto& one : statesOfTheDesk(site, language)) {
        if (one.name == name) {
            return std::move(one.state);
        }
    }
    throw std::out_of_range(name);
}

} // namespace mingshi
