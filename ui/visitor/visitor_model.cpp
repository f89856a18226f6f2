// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "visitor_model.h"

#include "attribution/claim.h"
#include "errors/overloaded.h"
#include "held_words.h"
#include "visitor_words.h"

#include <algorithm>
#include <utility>

namespace mingshi {

namespace {

constexpr qsizetype passLength = 16;

QString sentence(const Language& language, ErrorCode code)
{
    return language.translate("Errors", std::string(describe(code).visitorSentence).c_str());
}

} // namespace

VisitorModel::VisitorModel(const visit::Site& site, QString projectName, Language& language, QrMaker qr,
                           std::function<void(visit::EventBody)> post, QObject* parent)
    : QObject(parent), m_site(site), m_projectName(std::move(projectName)), m_language(language), m_qr(std::move(qr)),
      m_post(std::move(post))
{
    connect(&m_language, &Language::changed, this, &VisitorModel::fill);
    fill();
}

void VisitorModel::show(const visit::State& state)
{
    const Screen before = screen();
    m_state = state;
    if (at<visit::PresentingPass>() == nullptr && at<visit::LookingUp>() == nullptr) {
        m_typed.clear(); // the next person finds nothing of this one
    }
    if (at<visit::NamingChannel>() == nullptr && at<visit::ShowingVisitor>() == nullptr) {
        m_claim.clear();
        m_typingClaim = false;
    }
    const QString code = visitor_words::text(state.language);
    if (code.isEmpty() || code == m_language.code()) {
        fill();
    } else {
        m_language.setCode(code); // fills by its signal
    }
    if (screen() != before) {
        emit screenShown();
        if (screen() == Attract) {
            emit visitEnded();
        }
    }
}

void VisitorModel::fill()
{
    m_place = placeOf(m_place);
    m_languages.setRows(visitor_words::languageCards(m_site.languages));
    m_channels.setRows(visitor_words::channelCards(m_site.channels, m_language));
    m_guardians.setRows(visitor_words::guardianCards(m_language));

    const auto* reading = at<visit::ReadingNotice>();
    const auto* words = noticeText();
    m_fullText.setRows(reading == nullptr || words == nullptr
                           ? std::vector<Fact>()
                           : visitor_words::fullTextRows(*reading->notice, *words, m_language));
    const auto* renewal = reading == nullptr ? nullptr : reading->renewal.get();
    m_changes.setRows(renewal == nullptr || renewal->former == nullptr
                          ? std::vector<Fact>()
                          : visitor_words::changeRows(
                                changesBetween(*renewal->former, *reading->notice, m_state.language), m_language));
    const auto* known = visitor();
    m_visits.setRows(known == nullptr ? std::vector<Fact>() : visitor_words::visitRows(known->visits, m_language));
    m_consents.setRows(known == nullptr ? std::vector<Fact>()
                                        : visitor_words::consentRows(known->consents, m_language));
    const auto* holding = at<visit::ShowingHeld>();
    m_held.setRows(holding == nullptr ? std::vector<Fact>()
                                      : visitor_words::heldRows(holding->held, m_site.noticesOnFile, m_language));
    const auto* confirming = at<visit::ConfirmingWithdrawal>();
    if (confirming != nullptr) {
        const bool everything = confirming->everything();
        m_withdrawals.setRows(visitor_words::withdrawalCards(confirming->purposes, confirming->only, m_language));
        m_goes.setRows(visitor_words::whatGoes(
            confirming->visitor, everything ? confirming->purposes : confirming->meant(), everything, m_language));
        m_stays.setRows(visitor_words::whatStays(everything, m_language));
    } else {
        for (auto* rows : {&m_withdrawals, &m_goes, &m_stays}) {
            rows->setRows({});
        }
    }
    const auto* withdrawn = at<visit::Withdrawn>();
    m_certificate.setRows(withdrawn == nullptr ? std::vector<Fact>()
                                               : visitor_words::certificateRows(withdrawn->certificate, m_language));
    if (const QString now = pass(); now != std::exchange(m_drawnPass, now)) {
        const auto* issued = at<visit::PassIssued>();
        m_passPicture = issued == nullptr ? QrCode() : m_qr(issued->pass.payload());
    }
    emit changed();
}

VisitorModel::Place VisitorModel::placeOf(const Place& before) const
{
    const auto presenting = [this](visit::PassUse) { return Place{1, 3, say("Your pass")}; };
    return std::visit(
        Overloaded{
            [&](const visit::Attract&) {
                return Place{0, 0, m_projectName};
            },
            [&](const visit::ChoosingLanguage&) {
                return Place{1, 4, say("Language")};
            },
            [&](const visit::ReadingNotice& at) {
                return at.renewal != nullptr ? Place{2, 3, say("What changed")} : Place{2, 4, say("Read and choose")};
            },
            [&](const visit::NamingGuardian& at) {
                return Place{2, at.reading.renewal != nullptr ? 3 : 4, say("Who answers")};
            },
            [&](const visit::NamingChannel&) {
                return Place{3, 4, say("Who brought you")};
            },
            // Both ways come here: it is still the step in which the visitor touched last.
            [&](const visit::Storing&) {
                return Place{before.step, before.steps, say("One moment")};
            },
            [&](const visit::PassIssued&) {
                return Place{4, 4, say("Your pass")};
            },
            [&](const visit::Refused&) {
                return Place{0, 0, m_projectName};
            },
            [&](const visit::PresentingPass& at) { return presenting(at.use); },
            [&](const visit::LookingUp& at) { return presenting(at.use); },
            [&](const visit::ShowingVisitor&) {
                return Place{2, 3, say("Your visits")};
            },
            [&](const visit::VisitRecorded&) {
                return Place{3, 3, say("Recorded")};
            },
            [&](const visit::ShowingHeld&) {
                return Place{2, 3, say("What is kept")};
            },
            [&](const visit::ConfirmingWithdrawal&) {
                return Place{2, 3, say("Withdraw")};
            },
            [&](const visit::Withdrawing&) {
                return Place{before.step, before.steps, say("One moment")};
            },
            [&](const visit::Withdrawn&) {
                return Place{3, 3, say("Deleted")};
            },
            [&](const visit::Faulted&) {
                return Place{0, 0, m_projectName};
            },
        },
        m_state.screen);
}

const visit::ReadingNotice* VisitorModel::reading() const
{
    const auto* naming = at<visit::NamingGuardian>();
    return naming != nullptr ? &naming->reading : at<visit::ReadingNotice>();
}

const NoticeText* VisitorModel::noticeText() const
{
    const auto* reading = this->reading();
    if (reading == nullptr || reading->notice == nullptr || reading->notice->texts.empty()) {
        return nullptr;
    }
    const auto* found = reading->notice->text(m_state.language);
    return found != nullptr ? found : &reading->notice->texts.front();
}

const KnownVisitor* VisitorModel::visitor() const
{
    return std::visit(
        [](const auto& screen) -> const KnownVisitor* {
            if constexpr (requires { screen.visitor; }) {
                return &screen.visitor;
            } else {
                return nullptr;
            }
        },
        m_state.screen);
}

const Channel* VisitorModel::channel(const QString& key) const
{
    const auto found = std::ranges::find(m_site.channels, key, visitor_words::channelKey);
    return found == m_site.channels.end() ? nullptr : &*found;
}

bool VisitorModel::busy() const
{
    return at<visit::Storing>() != nullptr || at<visit::LookingUp>() != nullptr || at<visit::Withdrawing>() != nullptr;
}

QString VisitorModel::problem() const
{
    if (const auto* faulted = at<visit::Faulted>()) {
        return sentence(m_language, faulted->error.code);
    }
    if (const auto* presenting = at<visit::PresentingPass>(); presenting != nullptr && presenting->problem) {
        return sentence(m_language, *presenting->problem);
    }
    if (at<visit::ReadingNotice>() != nullptr && slip() == SlipFailed) {
        return say("The printer does not work. The screen says all that the paper would.");
    }
    if ((at<visit::PassIssued>() != nullptr || at<visit::ShowingHeld>() != nullptr) && slip() == SlipFailed) {
        return sentence(m_language, ErrorCode::PrinterMissing);
    }
    if (at<visit::Refused>() != nullptr && slip() == SlipFailed) {
        return say("The printer does not work. Nothing of you was recorded all the same.");
    }
    if (at<visit::Withdrawn>() != nullptr && slip() == SlipFailed) {
        return say("The printer does not work. The deletion is done all the same; you may photograph this screen.");
    }
    return {};
}

QString VisitorModel::noticeTitle() const
{
    const auto* words = noticeText();
    return words == nullptr ? QString() : visitor_words::text(words->title);
}

QStringList VisitorModel::summary() const
{
    QStringList sentences;
    if (const auto* words = noticeText()) {
        std::ranges::transform(words->summary, std::back_inserter(sentences), visitor_words::text);
    }
    return sentences;
}

bool VisitorModel::mayBeAChild() const
{
    const auto* reading = at<visit::ReadingNotice>();
    return reading != nullptr && !reading->guardian;
}

QString VisitorModel::guardian() const
{
    const auto* reading = at<visit::ReadingNotice>();
    return reading != nullptr && reading->guardian ? visitor_words::toGuardian(*reading->guardian, m_language)
                                                   : QString();
}

QString VisitorModel::childRules() const
{
    const auto* words = noticeText();
    return words == nullptr ? QString() : visitor_words::text(words->minors);
}

QString VisitorModel::caption() const
{
    const auto* reading = at<visit::ReadingNotice>();
    if (reading == nullptr || !m_state.playing) {
        return {};
    }
    const auto all = visit::sentencesOf(*reading, m_state.language);
    const auto here = m_state.playing->sentence;
    return here < all.size() ? visitor_words::text(all[here]) : QString();
}

QString VisitorModel::captionScene() const
{
    // Pictures go with the summary; what has changed has none.
    const auto* reading = at<visit::ReadingNotice>();
    if (reading == nullptr || !m_state.playing || m_changes.rowCount() > 0) {
        return QStringLiteral("scene-notice");
    }
    const std::size_t before = reading->guardian ? 1 : 0; // what holds for children
    const auto& scenes = reading->notice->scenes;
    const auto here = m_state.playing->sentence;
    return here >= before && here - before < scenes.size()
               ? QStringLiteral("scene-") + visitor_words::text(scenes[here - before])
               : QStringLiteral("scene-notice");
}

int VisitorModel::sentences() const
{
    const auto* reading = at<visit::ReadingNotice>();
    return reading != nullptr && m_state.playing
               ? static_cast<int>(visit::sentencesOf(*reading, m_state.language).size())
               : 0;
}

bool VisitorModel::fullTextOpen() const
{
    const auto* reading = at<visit::ReadingNotice>();
    return reading != nullptr && reading->fullTextOpen;
}

bool VisitorModel::agreeFirst() const
{
    // The digest of the notice is nobody's choice, and the same for everybody who reads this version.
    const auto* reading = at<visit::ReadingNotice>();
    if (reading == nullptr || reading->notice == nullptr || reading->notice->ref.sha256.empty()) {
        return true;
    }
    return QString(QLatin1Char(reading->notice->ref.sha256.back())).toInt(nullptr, 16) % 2 == 0;
}

bool VisitorModel::renewing() const
{
    const auto* reading = at<visit::ReadingNotice>();
    return reading != nullptr && reading->renewal != nullptr;
}

QString VisitorModel::agreedTo() const
{
    return renewing() ? visitor_words::text(at<visit::ReadingNotice>()->renewal->agreedTo.version) : QString();
}

bool VisitorModel::everythingGoes() const
{
    const auto* confirming = at<visit::ConfirmingWithdrawal>();
    return confirming != nullptr && confirming->everything();
}

VisitorModel::PassUse VisitorModel::passUse() const
{
    if (const auto* presenting = at<visit::PresentingPass>()) {
        return static_cast<PassUse>(presenting->use);
    }
    const auto* looking = at<visit::LookingUp>();
    return looking == nullptr ? ForVisit : static_cast<PassUse>(looking->use);
}

bool VisitorModel::typedWhole() const
{
    return m_typed.size() == passLength;
}

bool VisitorModel::claimWhole() const
{
    return isCode(m_claim.toStdString());
}

QString VisitorModel::pass() const
{
    const auto* issued = at<visit::PassIssued>();
    return issued == nullptr ? QString() : visitor_words::text(issued->pass.grouped());
}

QString VisitorModel::validUntil() const
{
    const auto* issued = at<visit::PassIssued>();
    if (issued == nullptr || issued->consent.events.empty()) {
        return {};
    }
    const ConsentEvent& given = issued->consent.events.back();
    return visitor_words::date(given.at + given.validity, m_language);
}

VisitorModel::Slip VisitorModel::slip() const
{
    const auto* slip = visit::slipOf(m_state.screen);
    return slip == nullptr ? SlipNotAsked : static_cast<Slip>(*slip);
}

bool VisitorModel::slipReady() const
{
    const auto* refused = at<visit::Refused>();
    return refused != nullptr ? refused->record.has_value() : visit::slipOf(m_state.screen) != nullptr;
}

bool VisitorModel::termsAgreed() const
{
    const auto* showing = at<visit::ShowingVisitor>();
    return showing != nullptr && showing->terms == visit::Terms::Agreed;
}

bool VisitorModel::everythingGone() const
{
    const auto* withdrawn = at<visit::Withdrawn>();
    return withdrawn != nullptr && withdrawn->certificate.keyDestroyed;
}

} // namespace mingshi
