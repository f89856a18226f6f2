// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit_flow.h"

#include <chrono>

/// Values that tests of the consent core and of the flows begin with.
namespace mingshi::scenes {

using namespace std::chrono_literals;

inline const Timestamp morning = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h + 2min + 11s + 250ms;

inline NoticeText noticeText(std::string language)
{
    return {.language = std::move(language),
            .title = "title",
            .summary = {"first sentence", "second sentence"},
            .controller = {.name = "name",
                           .creditCode = "code",
                           .address = "address",
                           .phone = "phone",
                           .email = "email",
                           .officer = "officer"},
            .site = "site",
            .captureZone = "capture zone",
            .cameraState = "camera state",
            .purpose = "purpose",
            .method = "method",
            .storageLocation = "storage location",
            .retention = "retention",
            .necessity = "necessity",
            .impact = "impact",
            .alternative = "alternative",
            .refusalEffect = "refusal effect",
            .priceEffect = "price effect",
            .rights = "rights",
            .withdrawal = "withdrawal",
            .complaints = "complaints",
            .automatedDecision = "automated decision",
            .minors = "minors",
            .incident = "incident",
            .accessibility = "accessibility",
            .rulesLocation = "rules location",
            .pii = {{.item = "visit times",
                     .dpvType = "dpv:PersonalData",
                     .sensitive = true,
                     .optional = false,
                     .source = "pass",
                     .retention = "P180D",
                     .expiryAction = "deleted"}},
            .recipients = {{.name = "channel", .contact = "c", .purpose = "p", .method = "m", .kinds = "k"}}};
}

inline Notice notice(Purpose purpose, std::chrono::seconds validity = 24h * 180)
{
    return {.ref = {"N-" + std::string(code(purpose)), "3.1", std::string(64, 'c')},
            .purpose = purpose,
            .change = ChangeClass::Material,
            .validFrom = morning - 24h * 30,
            .validTo = morning + 24h * 365,
            .approvedBy = "0009",
            .impactAssessment = "PIA-7",
            .impactAssessmentDate = "2026-10-01",
            .filingNumber = "",
            .legalBasis = "PIPL 13(1)(1)",
            .jurisdiction = "CN",
            .consentValidity = validity,
            .retentionPeriod = "P180D",
            .texts = {noticeText("zh-CN"), noticeText("en")}};
}

/// What was shown before `notice(Purpose::VisitAttribution)`: two things were said differently.
inline std::shared_ptr<const Notice> formerNotice()
{
    Notice former = notice(Purpose::VisitAttribution);
    former.ref.version = "3.0";
    former.ref.sha256 = std::string(64, 'b');
    for (auto& text : former.texts) {
        text.retention = "former retention";
        text.recipients.clear();
    }
    return std::make_shared<const Notice>(std::move(former));
}

inline constexpr std::chrono::seconds comparisonValidity = 30min; // law.md S7

inline visit::Site site()
{
    visit::Site site;
    site.device = "kiosk-01";
    site.languages = {"zh-CN", "en"};
    site.leastLook = 0ms; // tests answer at once, unless they are about this
    site.channels = {{"AG-01", ChannelKind::Agent, "远山经纪"}};
    site.notices = {{Purpose::VisitAttribution, std::make_shared<const Notice>(notice(Purpose::VisitAttribution))},
                    {Purpose::IdReading, std::make_shared<const Notice>(notice(Purpose::IdReading))},
                    {Purpose::IdFaceComparison,
                     std::make_shared<const Notice>(notice(Purpose::IdFaceComparison, comparisonValidity))}};
    site.noticesOnFile = {formerNotice()};
    for (const auto& [purpose, active] : site.notices) {
        site.noticesOnFile.push_back(active);
    }
    return site;
}

inline const Channel agent{"AG-01", ChannelKind::Agent, "远山经纪"};

inline ScreenEvidence evidence()
{
    return {
        .buttonOrder = {"refuse", "agree"}, .equalSize = true, .preselected = false, .dwell = 0ms, .layersOpened = {}};
}

inline Choice choice(Purpose purpose, ConsentStatus status, Timestamp at = morning,
                     std::chrono::seconds validity = 24h * 180)
{
    return {.purpose = purpose,
            .notice = notice(purpose).ref,
            .language = "zh-CN",
            .device = "kiosk-01",
            .shownAt = at - 41s,
            .at = at,
            .validity = validity,
            .status = status,
            .evidence = evidence()};
}

inline ConsentRecord given(Purpose purpose, Timestamp at = morning, std::chrono::seconds validity = 24h * 180)
{
    return recordOf(choice(purpose, ConsentStatus::Given, at, validity), "record-" + std::string(code(purpose)),
                    "subj_0000-0000-0001");
}

inline PassCode pass()
{
    return PassCode::fromText("MX7K-PQ2D-94RA-TT0C").value();
}

inline KnownVisitor knownVisitor(Timestamp at = morning)
{
    return {.principal = "subj_0000-0000-0001",
            .visits = {{at, agent}},
            .consents = {given(Purpose::VisitAttribution, at)}};
}

/// Somebody whose consent was given under `formerNotice`.
inline KnownVisitor earlierVisitor(Timestamp at = morning)
{
    KnownVisitor visitor = knownVisitor(at);
    visitor.consents.front().notice = formerNotice()->ref;
    return visitor;
}

inline DeletionCertificate certificate(std::vector<Purpose> purposes)
{
    DeletionCertificate certificate;
    certificate.id = "certificate-1";
    certificate.principal = "subj_0000-0000-0001";
    certificate.purposes = std::move(purposes);
    certificate.keyDestroyed = true;
    return certificate;
}

} // namespace mingshi::scenes
