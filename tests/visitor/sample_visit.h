// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit_flow.h"

#include <string>
#include <utility>
#include <vector>

/// A site, a notice of real length in three languages, and every state that the screen can be in.
namespace mingshi::sample {

inline Timestamp at(const char* iso)
{
    return *timestampFromIso8601(iso);
}

inline NoticeText words(std::string language, std::string title, std::vector<std::string> summary, std::string sentence)
{
    NoticeText text;
    text.language = std::move(language);
    text.title = std::move(title);
    text.summary = std::move(summary);
    text.controller = {.name = "示例置业有限公司",
                       .creditCode = "91110000EXAMPLE00X",
                       .address = "示例市示例区示例路1号",
                       .phone = "000-00000000",
                       .email = "pi@example.invalid",
                       .officer = "000-00000001"};
    for (auto* field : {&text.site, &text.captureZone, &text.cameraState, &text.purpose, &text.method,
                        &text.storageLocation, &text.retention, &text.alternative, &text.refusalEffect,
                        &text.priceEffect, &text.rights, &text.withdrawal, &text.complaints, &text.automatedDecision,
                        &text.minors, &text.incident, &text.accessibility, &text.rulesLocation}) {
        *field = sentence;
    }
    text.pii = {{.item = sentence,
                 .dpvType = "pd:Event",
                 .sensitive = false,
                 .optional = true,
                 .source = sentence,
                 .retention = "180",
                 .expiryAction = sentence}};
    return text;
}

inline std::shared_ptr<const Notice> notice()
{
    Notice notice;
    notice.ref = {.id = "N-P1-VISIT",
                  .version = "2.0",
                  .sha256 = "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6e4"};
    notice.validFrom = at("2026-01-01T00:00:00.000Z");
    notice.validTo = at("2027-01-01T00:00:00.000Z");
    notice.approvedBy = "legal-01";
    notice.impactAssessment = "PIA-2026-004";
    notice.impactAssessmentDate = "2026-01-15";
    notice.legalBasis = "PIPL 13(1)(1)";
    notice.jurisdiction = "CN";
    notice.consentValidity = std::chrono::hours(24 * 180);
    notice.retentionPeriod = "P180D";
    notice.texts = {
        words("zh-CN", "记录您的到访，用于判断介绍渠道",
              {"如果您同意，我们会记录您每次到访的时间，以及您自己说明的介绍渠道。",
               "用途只有一个：判断是否向介绍您的中介或推荐人支付佣金。佣金由我们支付，您的房价不变。",
               "记录保存在本机，不联网，保存180天，到期自动删除。",
               "不拍照，不采集人脸，不需要身份证。您会得到一张到访凭证，只有持有凭证的人才能查到记录。",
               "不同意也完全可以：参观、价格、优惠和签约都一样。",
               "您随时可以在这块屏幕上用凭证撤回，记录会立即删除。"},
              "仅用于判断首次到访时间和介绍渠道，由本公司保存在本机，不提供给其他人，到期后自动删除并复查。"),
        words("en", "Recording your visits, to know who brought you",
              {"If you agree, we record the time of each visit and the channel that you name yourself.",
               "It has one purpose: to judge whether we pay a commission to the agent or the person who brought you. "
               "We pay "
               "it. Your price does not change.",
               "The records stay on this device, without a network, for 180 days; then they are deleted.",
               "No picture, no face, no identity document. You get a visit pass; only its holder can find the records.",
               "You need not agree: the tour, the price, the discounts and the contract are the same.",
               "With the pass you can withdraw on this screen at any time; the records are deleted at once."},
              "Only used to judge the time of the first visit and the channel, kept by this company on this device, "
              "given to "
              "nobody else, and deleted and looked for again at the end of the time."),
        words("ar", "تسجيل زياراتكم لمعرفة من دلّكم علينا",
              {"إذا وافقتم، نسجّل وقت كل زيارة والجهة التي تذكرونها بأنفسكم.",
               "الغرض واحد: معرفة ما إذا كنا ندفع عمولة للوكيل أو الشخص الذي دلّكم علينا. نحن ندفعها، وسعركم لا يتغير.",
               "تبقى السجلات على هذا الجهاز دون شبكة لمدة 180 يومًا ثم تُحذف.",
               "لا صورة ولا وجه ولا وثيقة هوية. تحصلون على بطاقة زيارة، وحاملها وحده يستطيع العثور على السجلات.",
               "لستم ملزمين بالموافقة: الجولة والسعر والخصومات والعقد هي نفسها.",
               "بالبطاقة يمكنكم سحب الموافقة على هذه الشاشة في أي وقت، وتُحذف السجلات فورًا."},
              "يُستخدم فقط لمعرفة وقت أول زيارة والجهة، وتحفظه هذه الشركة على هذا الجهاز، ولا يُعطى لأحد آخر، ويُحذف في "
              "نهاية المدة."),
    };
    return std::make_shared<const Notice>(std::move(notice));
}

/// The version before: the time was longer, and nothing was said about children.
inline std::shared_ptr<const Notice> formerNotice()
{
    Notice former = *notice();
    former.ref.version = "1.0";
    former.ref.sha256 = std::string(64, '1');
    for (auto& text : former.texts) {
        text.retention += text.retention;
        text.minors.clear();
    }
    return std::make_shared<const Notice>(std::move(former));
}

inline visit::Site site()
{
    visit::Site site;
    site.device = "kiosk-01";
    site.leastLook = {}; // tests answer at once
    site.languages = {"zh-CN", "zh-TW", "en", "ja", "ko", "ar"};
    site.channels = {{.code = "", .kind = ChannelKind::WalkIn, .name = ""},
                     {.code = "AG-01", .kind = ChannelKind::Agent, .name = "安家房产中介（示例路店）"},
                     {.code = "DI-01", .kind = ChannelKind::Distributor, .name = "示例分销"},
                     {.code = "", .kind = ChannelKind::Referrer, .name = "老业主推荐"},
                     {.code = "", .kind = ChannelKind::NotSaid, .name = ""}};
    site.notices = {{Purpose::VisitAttribution, notice()}};
    site.noticesOnFile = {formerNotice(), site.notices.at(Purpose::VisitAttribution)};
    return site;
}

inline ConsentRecord consent(ConsentStatus last = ConsentStatus::Given)
{
    ConsentRecord record;
    record.id = "0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e44";
    record.principal = "subj_7f3k-92qd-m0xa";
    record.notice = notice()->ref;
    record.language = "zh-CN";
    record.device = "kiosk-01";
    record.events = {{.at = at("2026-11-20T10:02:11.000Z"),
                      .validity = std::chrono::hours(24 * 180),
                      .entity = record.principal,
                      .status = ConsentStatus::Given,
                      .indication = "touch:agree",
                      .evidence = {}}};
    if (last != ConsentStatus::Given) {
        record.events.push_back({.at = at("2026-11-23T08:30:00.000Z"),
                                 .validity = std::chrono::seconds(0),
                                 .entity = record.principal,
                                 .status = last,
                                 .indication = "touch:withdraw",
                                 .evidence = {}});
    }
    return record;
}

inline KnownVisitor visitor(std::size_t visits = 3)
{
    KnownVisitor visitor{.principal = "subj_7f3k-92qd-m0xa", .visits = {}, .consents = {consent()}};
    const auto channels = site().channels;
    for (std::size_t i = 0; i < visits; ++i) {
        visitor.visits.push_back(
            {at("2026-11-20T10:02:11.000Z") + std::chrono::hours(29 * i), channels[i % channels.size()]});
    }
    return visitor;
}

inline PassCode pass()
{
    return *PassCode::fromText("MX7K-PQ2D-94RA-TT0C");
}

inline DeletionCertificate certificate()
{
    return {.id = "0198f0d1-11aa-7c11-9d3e-5a1f0b2c7e44",
            .principal = "subj_7f3k-92qd-m0xa",
            .purposes = {Purpose::VisitAttribution},
            .reason = DeletionReason::ConsentWithdrawn,
            .requestedAt = at("2026-11-24T16:20:05.000Z"),
            .provenAt = at("2026-11-24T16:20:06.000Z"),
            .rowsDeleted = 14,
            .keyDestroyed = true,
            .readBack = {"rows of the person", "every cell", "decrypted pages with free space", "database file",
                         "write-ahead log", "other files in the folder"}};
}

inline DeletionCertificate partCertificate()
{
    auto certificate = sample::certificate();
    certificate.purposes = {Purpose::IdReading};
    certificate.keyDestroyed = false;
    return certificate;
}

inline ConsentRecord refusal()
{
    auto record = consent();
    record.principal = "onetime_7f3k92qdm0xa";
    record.events.front().status = ConsentStatus::Refused;
    return record;
}

inline HeldData held()
{
    HeldData held;
    held.principal = visitor().principal;
    held.at = at("2026-11-24T16:20:00.000Z");
    held.consents = {{consent(), at("2027-05-19T10:02:11.000Z")}, {consent(ConsentStatus::Withdrawn), {}}};
    held.visits = visitor().visits;
    held.document = HeldDocument{.readAt = at("2026-11-23T08:30:00.000Z"),
                                 .name = Redacted(std::string("示例购房人")),
                                 .lastFour = Redacted(std::string("002X")),
                                 .birth = Redacted(std::chrono::year(1949) / 12 / 31),
                                 .linkedToVisits = true};
    for (const auto result : {HeldCheck::Result::Strong, HeldCheck::Result::Review, HeldCheck::Result::NotComputed,
                              HeldCheck::Result::Agrees, HeldCheck::Result::Differs, HeldCheck::Result::CannotTell}) {
        held.checks.push_back({.at = held.at, .byFace = true, .result = result, .keptUntil = held.at});
    }
    held.corrections = {{held.visits.front().at, held.at, {"DI-02", ChannelKind::Distributor, "安居分销"}}};
    held.rulings = {{held.visits.front().at, false, "channel", {"AG-01"}, "2026-2"},
                    {held.at, true, "by_human", {}, "2026-2"},
                    {held.at, true, "walk_in", {}, ""}};
    held.disclosures = {{held.at, {"AG-01", ChannelKind::Agent, "远山经纪"}}};
    held.disputes = {{7, held.at, {}}, {8, held.at, held.at}};
    return held;
}

struct Named {
    std::string name; ///< also the file name of its picture
    visit::State state;
};

/// Every alternative of visit::Screen, each in all the ways it can look.
inline std::vector<Named> states(const std::string& language)
{
    using namespace visit;
    std::vector<Named> all;
    const auto add = [&](std::string name, Screen screen, auto... changes) {
        State state;
        state.screen = std::move(screen);
        state.language = language;
        state.lastTouch = at("2026-11-24T16:20:00.000Z");
        (changes(state), ...);
        all.push_back({std::move(name), std::move(state)});
    };
    const ReadingNotice reading{{.notice = notice(), .shownAt = {}}};
    ReadingNotice full = reading;
    full.fullTextOpen = true;
    ReadingNotice printFailed = full;
    printFailed.slip = SlipState::Failed;
    ReadingNotice changed = reading;
    changed.renewal = std::make_shared<const Renewal>(
        Renewal{.visitor = visitor(), .agreedTo = formerNotice()->ref, .former = formerNotice()});
    ReadingNotice changedFromNothing = reading;
    changedFromNothing.renewal =
        std::make_shared<const Renewal>(Renewal{.visitor = visitor(), .agreedTo = formerNotice()->ref, .former = {}});
    ReadingNotice changedFull = changed;
    changedFull.fullTextOpen = true;

    add("attract", Attract{});
    add("language", ChoosingLanguage{});
    add("notice", reading);
    add("notice-help-called", reading, [](State& state) { state.help = Help::Called; });
    add("notice-help-coming", reading, [](State& state) { state.help = Help::Coming; });
    add("notice-playing", reading, [](State& state) { state.playing = Playing{.sentence = 1}; });
    add("notice-paused", reading,
        [](State& state) { state.playing = Playing{.sentence = 2, .paused = true, .slowly = true}; });
    add("changed-playing", changed, [](State& state) { state.playing = Playing{}; });
    add("notice-no-voice", reading, [](State& state) { state.speechFailed = true; });
    add("notice-still-here", reading, [](State& state) { state.askingStillHere = true; });
    add("notice-full", full);
    add("notice-print-failed", printFailed);
    ReadingNotice byMother = reading;
    byMother.guardian = Guardian::Mother;
    ReadingNotice changedByGuardian = changed;
    changedByGuardian.guardian = Guardian::Other;
    add("guardian", NamingGuardian{reading});
    add("guardian-changed", NamingGuardian{changed});
    add("notice-guardian", byMother);
    add("notice-guardian-playing", byMother, [](State& state) { state.playing = Playing{}; });
    add("changed-guardian", changedByGuardian);
    add("channel", NamingChannel{});
    add("storing", Storing{});
    add("pass", PassIssued{pass(), consent(), SlipState::NotAsked});
    add("pass-printing", PassIssued{pass(), consent(), SlipState::Printing});
    add("pass-printed", PassIssued{pass(), consent(), SlipState::Printed});
    add("pass-print-failed", PassIssued{pass(), consent(), SlipState::Failed});
    add("refused", Refused{});
    add("refused-counted", Refused{refusal(), SlipState::NotAsked});
    add("refused-print-failed", Refused{refusal(), SlipState::Failed});
    add("changed", changed);
    add("changed-former-gone", changedFromNothing);
    add("changed-full", changedFull);
    add("visitor-changed", ShowingVisitor{visitor(), Terms::ChangeRefused});
    add("visitor-changed-none", ShowingVisitor{visitor(0), Terms::Changed});
    add("present", PresentingPass{PassUse::Visit, {}});
    add("present-unknown", PresentingPass{PassUse::Visit, ErrorCode::PassUnknown});
    add("present-no-scanner", PresentingPass{PassUse::Withdraw, ErrorCode::ScannerMissing});
    add("looking-up", LookingUp{PassUse::Visit});
    add("visitor", ShowingVisitor{visitor()});
    add("visitor-many", ShowingVisitor{visitor(30)});
    add("visitor-none",
        ShowingVisitor{{.principal = {}, .visits = {}, .consents = {consent(ConsentStatus::Withdrawn)}}});
    add("recorded", VisitRecorded{visitor()});
    add("held", ShowingHeld{visitor(), held()});
    add("held-printed", ShowingHeld{visitor(), held(), Terms::Agreed, SlipState::Printed});
    add("held-print-failed", ShowingHeld{visitor(), held(), Terms::Agreed, SlipState::Failed});
    add("held-nothing", ShowingHeld{visitor(0), {}});
    add("confirming", ConfirmingWithdrawal{visitor(), {Purpose::VisitAttribution}});
    add("confirming-all", ConfirmingWithdrawal{visitor(), {allPurposes.begin(), allPurposes.end()}});
    add("confirming-one",
        ConfirmingWithdrawal{visitor(),
                             {Purpose::VisitAttribution, Purpose::IdReading, Purpose::IdFaceComparison},
                             Purpose::IdReading,
                             Terms::Agreed,
                             {Purpose::VisitAttribution, Purpose::IdReading}});
    add("withdrawing", Withdrawing{});
    add("withdrawn", Withdrawn{certificate(), SlipState::NotAsked});
    add("withdrawn-one", Withdrawn{partCertificate(), SlipState::Printed});
    add("withdrawn-print-failed", Withdrawn{certificate(), SlipState::Failed});
    add("fault", Faulted{{ErrorCode::StoreBusy, {}}});
    return all;
}

} // namespace mingshi::sample
