// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "journey.h"

#include "evidence/deletion_json.h"
#include "papers/held_json.h"
#include "papers/kantara_receipt.h"
#include "papers/record_json.h"

#include <algorithm>

namespace mingshi {

using namespace std::chrono_literals;

void Journey::visitorTakesPass()
{
    auto* screen = m_windows.visitor();
    step("visitor: the first screen", [&] {
        untilVisit<visit::Attract>("the first screen");
        shot(screen, "visitor-welcome");
    });
    step("visitor: chooses a language", [&] {
        tap(screen, "start");
        untilVisit<visit::ChoosingLanguage>("the languages");
        shot(screen, "visitor-language");
        tap(screen, "language-zh-CN");
    });
    step("visitor: reads the notice", [&] {
        untilVisit<visit::ReadingNotice>("the notice");
        shot(screen, "visitor-notice");
        tap(screen, "readAloud");
        until("the first sentence", [&] { return m_kiosk.visit().playing.has_value(); });
        tap(screen, "pause");
        shot(screen, "visitor-notice-playing");
        tap(screen, "readAloud");
        tap(screen, "fullText");
        shot(screen, "visitor-notice-full");
        tap(screen, "closeFullText");
    });
    step("visitor: agrees and names the channel", [&] {
        tap(screen, "agree");
        untilVisit<visit::NamingChannel>("the channels");
        shot(screen, "visitor-channel");
        tap(screen, "openClaim");
        for (const char key : std::string_view("YS-2026-0017")) {
            tap(screen, (std::string("key-") + key).c_str());
        }
        shot(screen, "visitor-claim-code");
        tap(screen, "useClaim");
        tap(screen, "channel-AG-01");
    });
    step("visitor: takes the pass", [&] {
        untilVisit<visit::PassIssued>("the pass");
        const auto& issued = std::get<visit::PassIssued>(m_kiosk.visit().screen);
        m_passPicture = QImage(QString::fromStdString(shot(screen, "visitor-pass").string()));
        const auto& notice = m_kiosk.site().notices.at(Purpose::VisitAttribution);
        const auto receipt = receiptJson(issued.consent, *notice, issued.pass, m_demo.signingKey());
        write("receipt.json", receipt);
        const auto kantara = kantaraReceipt(receipt);
        require(kantara.has_value(), "the receipt can be written in Kantara's words");
        write("receipt-kantara.json", *kantara);
        write("receipt-key.pem", toPem(m_demo.signingKey().publicKey()));
        tap(screen, "printSlip");
        until("the printed receipt", [&] {
            const auto* shown = std::get_if<visit::PassIssued>(&m_kiosk.visit().screen);
            require(shown != nullptr && shown->slip != visit::SlipState::Failed, "the receipt is printed");
            return shown->slip == visit::SlipState::Printed;
        });
        std::filesystem::copy_file(m_demo.printed("receipt"), m_out / "receipt.pdf",
                                   std::filesystem::copy_options::overwrite_existing);
        shot(screen, "visitor-pass-printed");
        tap(screen, "done");
        untilVisit<visit::Attract>("the first screen");
    });
}

void Journey::visitorComesAgain()
{
    auto* screen = m_windows.visitor();
    step("visitor: comes again and shows the pass", [&] {
        tap(screen, "havePass");
        untilVisit<visit::PresentingPass>("the scanner");
        shot(screen, "visitor-show-pass");
        m_demo.showAtEntrance(m_passPicture);
        untilVisit<visit::ShowingVisitor>("the own visits");
        shot(screen, "visitor-own-visits");
    });
    step("visitor: sees everything that is kept, and takes a copy", [&] {
        const auto asked = std::chrono::steady_clock::now();
        tap(screen, "seeEverything");
        untilVisit<visit::ShowingHeld>("everything that is kept");
        const auto held = std::get<visit::ShowingHeld>(m_kiosk.visit().screen).held;
        require(held.visits.size() == 1 && held.consents.size() == 1 && !held.document && held.checks.empty(),
                "one visit and one consent are kept, and nothing else");
        shot(screen, "visitor-everything");
        write("access.json", heldJson(held, m_kiosk.site().noticesOnFile));
        tap(screen, "printSlip");
        until("the printed copy", [&] {
            const auto* shown = std::get_if<visit::ShowingHeld>(&m_kiosk.visit().screen);
            require(shown != nullptr && shown->slip != visit::SlipState::Failed, "the copy is printed");
            return shown->slip == visit::SlipState::Printed;
        });
        std::filesystem::copy_file(m_demo.printed("copy"), m_out / "access.pdf",
                                   std::filesystem::copy_options::overwrite_existing);
        require(std::chrono::steady_clock::now() - asked < 60s, "the copy takes less than a minute (law.md PIPL-45)");
        tap(screen, "back");
        untilVisit<visit::ShowingVisitor>("the own visits");
    });
    step("visitor: records the second visit", [&] {
        tap(screen, "recordVisit");
        tap(screen, "channel-AG-01");
        untilVisit<visit::VisitRecorded>("the recorded visit");
        require(std::get<visit::VisitRecorded>(m_kiosk.visit().screen).visitor.visits.size() == 2,
                "there are two visits");
        shot(screen, "visitor-visit-recorded");
        tap(screen, "done");
    });
}

void Journey::visitorRefuses()
{
    auto* screen = m_windows.visitor();
    step("another visitor: reads in English and refuses", [&] {
        tap(screen, "start");
        tap(screen, "language-en");
        untilVisit<visit::ReadingNotice>("the notice");
        shot(screen, "visitor-notice-en");
        tap(screen, "refuse");
        untilVisit<visit::Refused>("the welcome after a refusal");
        until("the counted refusal", [&] {
            const auto* refused = std::get_if<visit::Refused>(&m_kiosk.visit().screen);
            require(refused != nullptr, "the confirmation waits on the screen");
            return refused->record.has_value();
        });
        shot(screen, "visitor-refused-en");
        const auto record = *std::get<visit::Refused>(m_kiosk.visit().screen).record;
        const auto& notice = m_kiosk.site().notices.at(Purpose::VisitAttribution);
        write("refusal-receipt.json", receiptJson(record, *notice, {}, m_demo.signingKey()));
        tap(screen, "printSlip");
        until("the printed confirmation", [&] {
            const auto* refused = std::get_if<visit::Refused>(&m_kiosk.visit().screen);
            require(refused != nullptr && refused->slip != visit::SlipState::Failed, "the confirmation is printed");
            return refused->slip == visit::SlipState::Printed;
        });
        std::filesystem::copy_file(m_demo.printed("refusal-confirmation"), m_out / "refusal-confirmation.pdf",
                                   std::filesystem::copy_options::overwrite_existing);
        tap(screen, "done");
        untilVisit<visit::Attract>("the first screen");
    });
}

void Journey::guardianAnswersForChild()
{
    auto* screen = m_windows.visitor();
    step("another visitor is under 14: the mother reads and refuses", [&] {
        tap(screen, "start");
        tap(screen, "language-zh-CN");
        untilVisit<visit::ReadingNotice>("the notice");
        tap(screen, "underFourteen");
        untilVisit<visit::NamingGuardian>("the question who is there");
        shot(screen, "visitor-guardian");
        tap(screen, "guardian-mother");
        untilVisit<visit::ReadingNotice>("the notice for the mother");
        shot(screen, "visitor-notice-guardian");
        tap(screen, "refuse");
        untilVisit<visit::Refused>("the welcome after a refusal");
        tap(screen, "done");
        untilVisit<visit::Attract>("the first screen");
    });
}

void Journey::visitorAsksForHelp()
{
    auto* screen = m_windows.visitor();
    auto* desk = m_windows.signing();
    step("another visitor: large text, and a person is called", [&] {
        tap(screen, "start");
        tap(screen, "language-ar");
        untilVisit<visit::ReadingNotice>("the notice");
        tap(screen, "textSize");
        tap(screen, "textSize");
        shot(screen, "visitor-notice-ar-200");
        tap(screen, "callStaff");
        until("the call at the desk", [&] { return m_kiosk.signing().visitorCalls; });
        shot(desk, "desk-locked-call");
        tap(desk, "goToVisitor");
        until("the answer at the entrance", [&] { return m_kiosk.visit().help == visit::Help::Coming; });
        shot(screen, "visitor-help-coming-ar-200");
        tap(screen, "leave");
        untilVisit<visit::Attract>("the first screen");
    });
}

void Journey::signing(bool agree)
{
    auto* desk = m_windows.signing();
    const char* answer = agree ? "agree" : "refuse";
    for (const auto purpose : {Purpose::IdReading, Purpose::IdFaceComparison}) {
        until("the question", [&] {
            const auto* asking = std::get_if<signing::Asking>(&m_kiosk.signing().screen);
            return asking != nullptr && asking->notice->purpose == purpose;
        });
        shot(desk, std::string("desk-ask-") + std::string(code(purpose)));
        tap(desk, answer);
        if (agree && purpose == Purpose::IdReading && !m_kiosk.signing().visitor) {
            untilSigning<signing::HandingPass>("the pass of a buyer who had none");
            m_deskPassPicture = QImage(QString::fromStdString(shot(desk, "desk-pass-handed").string()));
            tap(desk, "passTaken");
        }
    }
}

void Journey::nextBuyer()
{
    until("that the card was taken", [&] { return !m_kiosk.signing().cardOnReader; });
    tap(m_windows.signing(), "nextBuyer");
    untilSigning<signing::AwaitingPass>("the next buyer");
}

void Journey::buyerIsCompared()
{
    auto* desk = m_windows.signing();
    step("desk: staff sign in", [&] {
        type(desk, "account", m_demo.salesAccount);
        type(desk, "password", m_demo.password);
        tap(desk, "signIn");
        untilSigning<signing::AwaitingPass>("the pass");
        shot(desk, "desk-await-pass");
    });
    step("desk: the buyer's pass is read from a picture", [&] {
        m_demo.showAtDesk(m_passPicture);
        untilSigning<signing::Asking>("the first question");
        require(m_kiosk.signing().visitor.has_value(), "the pass was known");
    });
    step("buyer: agrees to reading the document and to the comparison", [&] { signing(true); });
    step("buyer: places the card", [&] {
        untilSigning<signing::ReadingCard>("the reader");
        shot(desk, "desk-place-card");
        m_demo.insertCard(Demo::Person::Buyer);
        untilSigning<signing::AnnouncingCamera>("the portrait from the card");
        shot(desk, "desk-camera-announced");
    });
    step("buyer: is compared, one to one", [&] {
        untilSigning<signing::Capturing>("the camera");
        until("the person before the camera", [&] {
            const auto* capturing = std::get_if<signing::Capturing>(&m_kiosk.signing().screen);
            return capturing == nullptr || capturing->usableFrames > 0 ||
                   capturing->instruction == CaptureProblem::TooFar;
        });
        shot(desk, "desk-live-view");
        const auto& showing = untilSigning<signing::ShowingOutcome>("the outcome", 60s);
        const auto band = showing.outcome.band;
        require(band == ComparisonBand::Strong || band == ComparisonBand::Match, "the portrait and the face agree");
        until("that everything was forgotten",
              [&] { return std::get<signing::ShowingOutcome>(m_kiosk.signing().screen).forgotten; });
        shot(desk, "desk-outcome");
        m_demo.takeCard();
        tap(desk, "continue");
    });
    step("buyer: sees and confirms the own visits", [&] {
        const auto& showing = untilSigning<signing::ShowingTimeline>("the timeline");
        require(showing.timeline.count == 2 && showing.timeline.first &&
                    showing.timeline.first->channel.kind == ChannelKind::Agent,
                "two visits, the first through the agent");
        shot(desk, "desk-timeline");
        tap(desk, "confirmTimeline");
    });
    buyerIsRuled();
}

void Journey::buyerIsSomebodyElse()
{
    auto* desk = m_windows.signing();
    step("desk: another person's card leads to the check by a person", [&] {
        tap(desk, "noPass");
        signing(true);
        untilSigning<signing::ReadingCard>("the reader");
        require(m_kiosk.signing().principal.has_value() && !m_kiosk.signing().visitor,
                "a person was made for the consent");
        m_demo.insertCard(Demo::Person::Other);
        const auto& showing = untilSigning<signing::ShowingOutcome>("the outcome", 90s);
        require(showing.outcome.band == ComparisonBand::Review, "different persons are not confirmed");
        shot(desk, "desk-not-confirmed");
        m_demo.takeCard();
        tap(desk, "continue");
        untilSigning<signing::CheckingByPerson>("the check by a person");
        shot(desk, "desk-by-person");
        tap(desk, "byPerson-differs");
        untilSigning<signing::AtContract>("the contract step");
        nextBuyer();
    });
}

void Journey::buyerRefuses()
{
    auto* desk = m_windows.signing();
    step("desk: a buyer refuses both and reaches the same contract step", [&] {
        const auto opened = m_kiosk.cameraOpened();
        tap(desk, "noPass");
        signing(false);
        untilSigning<signing::CheckingByPerson>("the check by a person");
        shot(desk, "desk-refused-by-person");
        tap(desk, "byPerson-agrees");
        const auto& contract = untilSigning<signing::AtContract>("the contract");
        require(!contract.identity.byFace && contract.identity.byPerson == 0, "identity was checked by a person");
        require(m_kiosk.cameraOpened() == opened, "the camera stayed closed");
        shot(desk, "desk-contract-by-person");
        nextBuyer();
    });
}

void Journey::visitorWithdraws()
{
    auto* screen = m_windows.visitor();
    step("visitor: withdraws with the pass, in Arabic", [&] {
        tap(screen, "languages");
        tap(screen, "language-ar");
        if (std::holds_alternative<visit::ReadingNotice>(m_kiosk.visit().screen)) {
            tap(screen, "leave");
        }
        untilVisit<visit::Attract>("the first screen");
        tap(screen, "withdraw");
        untilVisit<visit::PresentingPass>("the scanner");
        m_demo.showAtEntrance(m_passPicture);
        untilVisit<visit::ConfirmingWithdrawal>("what goes and what stays");
        shot(screen, "visitor-withdraw");
        tap(screen, "confirmWithdrawal");
        untilVisit<visit::Withdrawn>("the proof");
        const auto& withdrawn = std::get<visit::Withdrawn>(m_kiosk.visit().screen);
        require(withdrawn.certificate.keyDestroyed && withdrawn.certificate.rowsDeleted > 0,
                "the person's key is destroyed");
        write("deletion-certificate.json", deletionJson(withdrawn.certificate, m_demo.signingKey()));
        const auto& records = withdrawn.records;
        const auto visits = std::ranges::find(records, Purpose::VisitAttribution, &ConsentRecord::purpose);
        require(visits != records.end(), "the withdrawn record is there");
        write("withdrawal-receipt.json",
              receiptJson(*visits, *m_kiosk.site().notices.at(Purpose::VisitAttribution), {}, m_demo.signingKey()));
        shot(screen, "visitor-withdrawn");
        tap(screen, "printSlip");
        until("the printed certificate", [&] {
            const auto* shown = std::get_if<visit::Withdrawn>(&m_kiosk.visit().screen);
            require(shown != nullptr && shown->slip != visit::SlipState::Failed, "the certificate is printed");
            return shown->slip == visit::SlipState::Printed;
        });
        std::filesystem::copy_file(m_demo.printed("deletion-certificate"), m_out / "deletion-certificate.pdf",
                                   std::filesystem::copy_options::overwrite_existing);
        tap(screen, "done");
        untilVisit<visit::Attract>("the first screen");
    });
    step("visitor: the withdrawn pass leads to nobody", [&] {
        tap(screen, "havePass");
        m_demo.showAtEntrance(m_passPicture);
        until("that the pass is unknown", [&] {
            const auto* presenting = std::get_if<visit::PresentingPass>(&m_kiosk.visit().screen);
            return presenting != nullptr && presenting->problem == ErrorCode::PassUnknown;
        });
        shot(screen, "visitor-pass-unknown");
        tap(screen, "leave");
        untilVisit<visit::Attract>("the first screen");
    });
}

void Journey::buyerWithdraws()
{
    auto* screen = m_windows.visitor();
    step("visitor: the pass from the desk withdraws as well", [&] {
        tap(screen, "withdraw");
        untilVisit<visit::PresentingPass>("the scanner");
        m_demo.showAtEntrance(m_deskPassPicture);
        untilVisit<visit::ConfirmingWithdrawal>("what goes and what stays");
        tap(screen, "withdraw-id_face_comparison");
        shot(screen, "visitor-withdraw-one-purpose");
        tap(screen, "confirmWithdrawal");
        untilVisit<visit::Withdrawn>("the proof");
        const auto one = std::get<visit::Withdrawn>(m_kiosk.visit().screen).certificate;
        require(!one.keyDestroyed && one.purposes == std::vector{Purpose::IdFaceComparison},
                "one consent of the desk is withdrawn, the other stays");
        shot(screen, "visitor-withdrawn-one-purpose");
        tap(screen, "done");
        untilVisit<visit::Attract>("the first screen");
    });
    step("visitor: and withdraws the rest", [&] {
        tap(screen, "withdraw");
        untilVisit<visit::PresentingPass>("the scanner");
        m_demo.showAtEntrance(m_deskPassPicture);
        untilVisit<visit::ConfirmingWithdrawal>("what goes and what stays");
        shot(screen, "visitor-withdraw-desk-pass");
        tap(screen, "confirmWithdrawal");
        untilVisit<visit::Withdrawn>("the proof");
        const auto& certificate = std::get<visit::Withdrawn>(m_kiosk.visit().screen).certificate;
        require(certificate.keyDestroyed && certificate.purposes == std::vector{Purpose::IdReading},
                "nothing of the desk is left");
        tap(screen, "done");
        untilVisit<visit::Attract>("the first screen");
    });
}

} // namespace mingshi
