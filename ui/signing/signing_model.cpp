// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "signing_model.h"

#include "controls/moments.h"
#include "notice_labels.h"
#include "signing_steps.h"
#include "signing_words.h"

#include <QtMath>

#include <algorithm>
#include <utility>

namespace mingshi {

namespace {

using std::chrono::milliseconds;

static_assert(std::variant_size_v<signing::Screen> == SigningModel::Faulted + 1, "one Screen for each of the flow's");

constexpr milliseconds drawEvery{100};
constexpr milliseconds ring{3000}; // the whole of AnnouncingCamera, for the ring's share

QString firstOf(const visit::Site& site)
{
    return site.languages.empty() ? QStringLiteral("en") : QString::fromStdString(site.languages.front());
}

Timestamp clockNow()
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

} // namespace

SigningModel::SigningModel(const visit::Site& site, QString projectName, Language& language, LiveView& view, QrMaker qr,
                           std::function<void(signing::Side, signing::EventBody)> post, QObject* parent)
    : QObject(parent), m_site(site), m_projectName(std::move(projectName)), m_language(language),
      m_staffLanguage(firstOf(site)), m_view(view), m_qr(std::move(qr)), m_post(std::move(post)),
      m_ruling(
          site, language, [this](signing::EventBody touch) { buyerTouched(std::move(touch)); }, this)
{
    std::vector<Fact> offered;
    for (const auto& code : site.languages) {
        const auto name = QString::fromStdString(code);
        offered.push_back({.key = name, .label = Language::nativeName(name), .value = {}, .detail = {}});
    }
    m_languages.setRows(std::move(offered));

    m_ticking.setInterval(drawEvery);
    connect(&m_ticking, &QTimer::timeout, this, &SigningModel::ticked);
    connect(&m_language, &Language::changed, this, &SigningModel::refresh);
    show(signing::State{});
}

void SigningModel::show(const signing::State& state)
{
    m_state = state;
    const bool buyers = signing::facing(state) == signing::Side::Buyer && !state.language.empty();
    const auto code = buyers ? QString::fromStdString(state.language) : firstOf(m_site);
    if (code == m_language.code()) {
        refresh();
    } else {
        m_language.setCode(code); // refreshes through its signal
    }
}

void SigningModel::refresh()
{
    auto steps = stepsOf(m_site, m_state, m_language);
    m_step = steps.current;
    m_steps.setRows(std::move(steps.rows));

    const auto* asking = at<signing::Asking>();
    const auto* text = shownText();
    m_noticeSummary.setRows(text != nullptr ? signing_words::summaryRows(*text) : std::vector<Fact>());
    m_noticeText.setRows(text != nullptr && asking->fullTextOpen
                             ? signing_words::noticeRows(m_language, *asking->notice, *text)
                             : std::vector<Fact>());
    m_document.setRows(at<signing::CheckingByPerson>() != nullptr && m_state.document
                           ? signing_words::document(m_language, *m_state.document)
                           : std::vector<Fact>());
    const auto* timeline = at<signing::ShowingTimeline>();
    m_visits.setRows(timeline != nullptr ? signing_words::visits(m_language, timeline->timeline) : std::vector<Fact>());
    m_ruling.show(m_state);
    const auto* contract = at<signing::AtContract>();
    m_result.setRows(contract != nullptr ? signing_words::result(m_language, *contract, m_ruling.names(m_state))
                                         : std::vector<Fact>());

    const auto* handing = at<signing::HandingPass>();
    m_passPicture = handing != nullptr ? m_qr(handing->pass.payload()) : QrCode();

    if (at<signing::AnnouncingCamera>() == nullptr) {
        m_ticking.stop();
    } else if (!m_ticking.isActive()) {
        m_ticking.start();
    }
    emit changed();
    emit ticked();
}

/// Asks the flow itself, so that no screen offers a touch that would do nothing.
bool SigningModel::leadsOn(signing::Side from, signing::EventBody touch) const
{
    const auto next = signing::step(m_site, m_state, {clockNow(), from, std::move(touch)});
    return next.state.screen.index() != m_state.screen.index();
}

const Error* SigningModel::error() const
{
    if (const auto* locked = at<signing::Locked>()) {
        return locked->refused ? &*locked->refused : nullptr;
    }
    if (const auto* checking = at<signing::CheckingByPerson>()) {
        return checking->fault ? &*checking->fault : nullptr;
    }
    const auto* faulted = at<signing::Faulted>();
    return faulted != nullptr ? &faulted->error : nullptr;
}

const NoticeText* SigningModel::shownText() const
{
    const auto* asking = at<signing::Asking>();
    if (asking == nullptr) {
        return nullptr;
    }
    // A notice that lacks the language is shown in its first one: never an empty page with two answers.
    const auto* text = asking->notice->text(m_state.language);
    return text != nullptr || asking->notice->texts.empty() ? text : &asking->notice->texts.front();
}

// --- every screen ----------------------------------------------------------------------------------------------------

SigningModel::Side SigningModel::side() const
{
    return signing::facing(m_state) == signing::Side::Buyer ? Buyer : Staff;
}

QString SigningModel::staffName() const
{
    return m_state.staff ? QString::fromStdString(m_state.staff->account.displayName) : QString();
}

QString SigningModel::sideWords() const
{
    return side() == Buyer ? m_staffLanguage.translate("Signing", "This side is the buyer's: please turn the screen")
                           : m_staffLanguage.translate("Signing", "This side is the staff's");
}

QString SigningModel::callWords() const
{
    return m_staffLanguage.translate("Signing", "A visitor at the entrance asks for you");
}

QString SigningModel::callAnswer() const
{
    return m_staffLanguage.translate("Signing", "I am coming");
}

QString SigningModel::stepTitle() const
{
    return m_step < m_steps.count() ? m_steps.rows()[static_cast<std::size_t>(m_step)].label : QString();
}

QString SigningModel::buyerLanguage() const
{
    return m_state.language.empty() ? firstOf(m_site) : QString::fromStdString(m_state.language);
}

bool SigningModel::mayChooseByPerson() const
{
    return leadsOn(signing::Side::Buyer, signing::touch::ChooseByPerson{});
}

bool SigningModel::mayAbandon() const
{
    // At the contract "next buyer" says the same.
    return at<signing::AtContract>() == nullptr && leadsOn(signing::facing(m_state), signing::touch::Abandon{});
}

bool SigningModel::maySignOut() const
{
    return leadsOn(signing::Side::Staff, signing::touch::SignOut{});
}

bool SigningModel::mayRetry() const
{
    return leadsOn(signing::Side::Staff, signing::touch::Retry{});
}

bool SigningModel::mayTryAgain() const
{
    return leadsOn(signing::Side::Buyer, signing::touch::TryAgain{});
}

bool SigningModel::mayContinue() const
{
    return leadsOn(signing::Side::Buyer, signing::touch::Continue{});
}

// --- one screen each -------------------------------------------------------------------------------------------------

QString SigningModel::problem() const
{
    if (const auto* awaiting = at<signing::AwaitingPass>(); awaiting != nullptr && awaiting->problem) {
        return signing_words::whatHappened(m_language, *awaiting->problem);
    }
    if (const auto* handing = at<signing::HandingPass>()) {
        return handing->slip == visit::SlipState::Failed
                   ? m_language.translate("Signing",
                                          "The printer is out. Please photograph the pass, or write its code down.")
                   : QString();
    }
    const auto* found = error();
    return found != nullptr ? signing_words::whatHappened(m_language, found->code) : QString();
}

QString SigningModel::remedy() const
{
    if (const auto* awaiting = at<signing::AwaitingPass>(); awaiting != nullptr && awaiting->problem) {
        return signing_words::whatToDo(m_language, *awaiting->problem);
    }
    const auto* found = error();
    return found != nullptr ? signing_words::whatToDo(m_language, found->code) : QString();
}

QString SigningModel::problemCode() const
{
    const auto* found = error();
    return found != nullptr ? QString::fromStdString(toString(*found)) : QString();
}

QString SigningModel::noticeTitle() const
{
    const auto* text = shownText();
    return text != nullptr ? QString::fromStdString(text->title) : QString();
}

QString SigningModel::noticeVersion() const
{
    const auto* asking = at<signing::Asking>();
    return asking == nullptr ? QString()
                             : QString::fromStdString(asking->notice->ref.id + " " + asking->notice->ref.version);
}

bool SigningModel::fullTextOpen() const
{
    const auto* asking = at<signing::Asking>();
    return asking != nullptr && asking->fullTextOpen;
}

QString SigningModel::alternative() const
{
    const auto* text = shownText();
    return text != nullptr ? QString::fromStdString(text->alternative) : QString();
}

bool SigningModel::agreeFirst() const
{
    const auto* asking = at<signing::Asking>();
    return asking == nullptr || signing_words::agreeStandsFirst(asking->notice->ref);
}

QString SigningModel::recipient() const
{
    const auto* asking = at<signing::Asking>();
    return asking != nullptr && asking->recipient ? ruling_words::channel(m_language, *asking->recipient) : QString();
}

QString SigningModel::waitWords() const
{
    if (at<signing::ApplyingRules>() != nullptr) {
        return m_language.translate("Signing", "The rules are being applied");
    }
    return at<signing::LookingUp>() != nullptr ? m_language.translate("Signing", "Looking up the pass")
                                               : m_language.translate("Signing", "Your answer is being stored");
}

QString SigningModel::pass() const
{
    const auto* handing = at<signing::HandingPass>();
    return handing != nullptr ? QString::fromStdString(handing->pass.grouped()) : QString();
}

QString SigningModel::slipWords() const
{
    const auto* handing = at<signing::HandingPass>();
    switch (handing != nullptr ? handing->slip : visit::SlipState::NotAsked) {
    case visit::SlipState::Printing:
        return m_language.translate("Signing", "Printing");
    case visit::SlipState::Printed:
        return m_language.translate("Signing", "Printed. Print once more");
    case visit::SlipState::NotAsked:
    case visit::SlipState::Failed:
        break;
    }
    return m_language.translate("Signing", "Print the pass");
}

bool SigningModel::maySlip() const
{
    const auto* handing = at<signing::HandingPass>();
    return handing != nullptr && handing->slip != visit::SlipState::Printing;
}

QString SigningModel::notStored() const
{
    return m_state.notStored
               ? m_language.translate("Signing",
                                      "A line of this signing did not reach the records: please write it on paper.") +
                     "\n" + signing_words::whatHappened(m_language, m_state.notStored->code) + " " +
                     signing_words::whatToDo(m_language, m_state.notStored->code)
               : QString();
}

bool SigningModel::cardSeen() const
{
    const auto* reading = at<signing::ReadingCard>();
    return reading != nullptr && reading->cardSeen;
}

bool SigningModel::mustBeLifted() const
{
    const auto* reading = at<signing::ReadingCard>();
    return reading != nullptr && reading->mustBeLifted;
}

double SigningModel::cardShare() const
{
    const auto* reading = at<signing::ReadingCard>();
    return reading != nullptr ? std::clamp(reading->share, 0.0, 1.0) : 0;
}

milliseconds SigningModel::untilOpen() const
{
    const auto* announcing = at<signing::AnnouncingCamera>();
    return announcing == nullptr ? milliseconds{0}
                                 : std::clamp(announcing->opensAt - clockNow(), milliseconds{0}, ring);
}

int SigningModel::secondsLeft() const
{
    return qCeil(static_cast<double>(untilOpen().count()) / 1000.0);
}

double SigningModel::shareLeft() const
{
    return static_cast<double>(untilOpen().count()) / static_cast<double>(ring.count());
}

QString SigningModel::instruction() const
{
    const auto* capturing = at<signing::Capturing>();
    if (capturing == nullptr) {
        return {};
    }
    if (capturing->comparing) {
        return m_language.translate("Signing", "The camera is closed. The two pictures are being compared");
    }
    return capturing->instruction ? signing_words::instruction(m_language, *capturing->instruction)
                                  : m_language.translate("Signing", "Good. Please hold still for a moment");
}

int SigningModel::usableFrames() const
{
    const auto* capturing = at<signing::Capturing>();
    return capturing != nullptr ? capturing->usableFrames : 0;
}

int SigningModel::wantedFrames() const
{
    const auto* capturing = at<signing::Capturing>();
    return capturing != nullptr ? capturing->wantedFrames : 0;
}

bool SigningModel::comparing() const
{
    const auto* capturing = at<signing::Capturing>();
    return capturing != nullptr && capturing->comparing;
}

SigningModel::Outcome SigningModel::outcome() const
{
    const auto* showing = at<signing::ShowingOutcome>();
    const auto band = showing != nullptr ? showing->outcome.band : ComparisonBand::NotComputed;
    switch (band) {
    case ComparisonBand::Strong:
    case ComparisonBand::Match:
        return Agrees;
    case ComparisonBand::Review:
        return NotConfirmed;
    case ComparisonBand::NotComputed:
        break;
    }
    return NotCompared;
}

QString SigningModel::outcomeWords() const
{
    const auto* showing = at<signing::ShowingOutcome>();
    return showing != nullptr ? signing_words::outcome(m_language, showing->outcome.band) : QString();
}

QString SigningModel::outcomeAdvice() const
{
    const auto* showing = at<signing::ShowingOutcome>();
    return showing != nullptr ? signing_words::outcomeAdvice(m_language, showing->outcome) : QString();
}

bool SigningModel::forgotten() const
{
    const auto* showing = at<signing::ShowingOutcome>();
    return showing != nullptr && showing->forgotten;
}

bool SigningModel::portraitSimulated() const
{
    return m_state.document && m_state.document->hasPortrait && m_state.document->portraitSimulated;
}

QString SigningModel::reasonWords() const
{
    const auto* checking = at<signing::CheckingByPerson>();
    return checking != nullptr ? signing_words::reason(m_language, checking->reason) : QString();
}

QString SigningModel::timelineWords() const
{
    const auto* showing = at<signing::ShowingTimeline>();
    if (showing == nullptr || !showing->timeline.first) {
        return {};
    }
    return m_language.translate("Signing", "First visit: %1. Number of visits: %2.")
        .arg(momentWords(m_language, showing->timeline.first->at),
             m_language.locale().toString(static_cast<qulonglong>(showing->timeline.count)));
}

} // namespace mingshi
