// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "visitor_model.h"

#include "errors/overloaded.h"
#include "screen_evidence.h"
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
    m_stays.setRows(visitor_words::whatStays(m_language));

    const auto* reading = at<visit::ReadingNotice>();
    const auto* words = noticeText();
    m_fullText.setRows(words == nullptr ? std::vector<Fact>()
                                        : visitor_words::fullTextRows(*reading->notice, *words, m_language));
    const auto* known = visitor();
    m_visits.setRows(known == nullptr ? std::vector<Fact>() : visitor_words::visitRows(known->visits, m_language));
    m_consents.setRows(known == nullptr ? std::vector<Fact>()
                                        : visitor_words::consentRows(known->consents, m_language));
    const auto* confirming = at<visit::ConfirmingWithdrawal>();
    m_goes.setRows(confirming == nullptr
                       ? std::vector<Fact>()
                       : visitor_words::whatGoes(confirming->visitor, confirming->purposes, m_language));
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
    return std::visit(Overloaded{
                          [&](const visit::Attract&) {
                              return Place{0, 0, m_projectName};
                          },
                          [&](const visit::ChoosingLanguage&) {
                              return Place{1, 4, say("Language")};
                          },
                          [&](const visit::ReadingNotice&) {
                              return Place{2, 4, say("Read and choose")};
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

const NoticeText* VisitorModel::noticeText() const
{
    const auto* reading = at<visit::ReadingNotice>();
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
    if (at<visit::PassIssued>() != nullptr && slip() == SlipFailed) {
        return sentence(m_language, ErrorCode::PrinterMissing);
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
    if (const auto* issued = at<visit::PassIssued>()) {
        return static_cast<Slip>(issued->slip);
    }
    const auto* withdrawn = at<visit::Withdrawn>();
    return withdrawn == nullptr ? SlipNotAsked : static_cast<Slip>(withdrawn->slip);
}

void VisitorModel::start()
{
    m_post(visit::touch::Start{});
}

void VisitorModel::havePass()
{
    m_post(visit::touch::HavePass{visit::PassUse::Visit});
}

void VisitorModel::withdraw()
{
    m_post(visit::touch::HavePass{visit::PassUse::Withdraw});
}

void VisitorModel::chooseLanguage(const QString& code)
{
    m_post(visit::touch::ChooseLanguage{code.toStdString()});
}

void VisitorModel::openFullText()
{
    m_post(visit::touch::OpenFullText{});
}

void VisitorModel::closeFullText()
{
    m_post(visit::touch::CloseFullText{});
}

void VisitorModel::agree(const QRectF& agreeRect, const QRectF& refuseRect)
{
    m_post(visit::touch::Agree{evidenceOf(agreeRect, refuseRect, m_language.rightToLeft())});
}

void VisitorModel::refuse(const QRectF& agreeRect, const QRectF& refuseRect)
{
    m_post(visit::touch::Refuse{evidenceOf(agreeRect, refuseRect, m_language.rightToLeft())});
}

void VisitorModel::nameChannel(const QString& key)
{
    if (const auto* named = channel(key)) {
        m_post(visit::touch::NameChannel{*named});
    }
}

void VisitorModel::recordVisit(const QString& key)
{
    if (const auto* named = channel(key)) {
        m_post(visit::touch::RecordVisit{*named});
    }
}

void VisitorModel::typeKey(const QString& character)
{
    if (!typedWhole()) {
        m_typed += character;
        emit changed();
    }
}

void VisitorModel::deleteKey()
{
    if (!m_typed.isEmpty()) {
        m_typed.chop(1);
        emit changed();
    }
}

void VisitorModel::findPass()
{
    m_post(visit::touch::TypePass{m_typed.toStdString()});
}

void VisitorModel::askWithdrawal()
{
    m_post(visit::touch::AskWithdrawal{});
}

void VisitorModel::confirmWithdrawal()
{
    m_post(visit::touch::ConfirmWithdrawal{});
}

void VisitorModel::printSlip()
{
    m_post(visit::touch::PrintSlip{});
}

void VisitorModel::stillHere()
{
    m_post(visit::touch::StillHere{});
}

void VisitorModel::callStaff()
{
    m_post(visit::touch::CallStaff{});
}

void VisitorModel::readAloud()
{
    if (m_state.readingAloud) {
        m_post(visit::touch::StopReading{});
    } else {
        m_post(visit::touch::ReadAloud{});
    }
}

void VisitorModel::back()
{
    m_post(visit::touch::Back{});
}

void VisitorModel::leave()
{
    m_post(visit::touch::Leave{});
}

} // namespace mingshi
