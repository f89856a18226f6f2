// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controls/fact_rows.h"
#include "controls/language.h"
#include "controls/live_view.h"
#include "controls/qr_code.h"
#include "ruling_model.h"
#include "signing/signing_flow.h"

#include <QObject>
#include <QRectF>
#include <QTimer>

#include <functional>

namespace mingshi {

/// What the signing desk shows. Every invokable is one touch, posted from the side whose touch it is: nobody on the
/// staff's side can agree for the buyer. What may be touched is found by asking the flow what the touch would do.
class SigningModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes one for each desk.")

    // --- every screen
    Q_PROPERTY(Screen screen READ screen NOTIFY changed)
    Q_PROPERTY(Side side READ side NOTIFY changed)
    Q_PROPERTY(QString projectName MEMBER m_projectName CONSTANT)
    Q_PROPERTY(mingshi::Language* language READ language CONSTANT)
    Q_PROPERTY(mingshi::LiveView* view READ view CONSTANT)
    Q_PROPERTY(QString staffName READ staffName NOTIFY changed)
    /// In the staff's language, whoever reads the rest of the screen.
    Q_PROPERTY(QString sideWords READ sideWords NOTIFY changed)
    Q_PROPERTY(QString callWords READ callWords NOTIFY changed)
    Q_PROPERTY(QString callAnswer READ callAnswer NOTIFY changed)
    Q_PROPERTY(bool cardOnReader READ cardOnReader NOTIFY changed) ///< to be given back
    Q_PROPERTY(bool visitorCalls READ visitorCalls NOTIFY changed)
    /// The steps of this signing: label, and in value how it was done.
    Q_PROPERTY(mingshi::FactRows* steps READ steps CONSTANT)
    Q_PROPERTY(int step READ step NOTIFY changed) ///< 0-based row of the current one
    Q_PROPERTY(QString stepTitle READ stepTitle NOTIFY changed)
    /// Languages that are offered to the buyer: key is the code, label the name in itself.
    Q_PROPERTY(mingshi::FactRows* languages READ languages CONSTANT)
    Q_PROPERTY(QString buyerLanguage READ buyerLanguage NOTIFY changed)
    Q_PROPERTY(bool mayChooseLanguage READ mayChooseLanguage NOTIFY changed)
    Q_PROPERTY(bool mayChooseByPerson READ mayChooseByPerson NOTIFY changed)
    Q_PROPERTY(bool mayAbandon READ mayAbandon NOTIFY changed)
    Q_PROPERTY(bool maySignOut READ maySignOut NOTIFY changed)
    Q_PROPERTY(bool mayRetry READ mayRetry NOTIFY changed)
    Q_PROPERTY(bool mayTryAgain READ mayTryAgain NOTIFY changed)
    Q_PROPERTY(bool mayContinue READ mayContinue NOTIFY changed)
    // --- Locked, AwaitingPass, ByPerson, Fault: empty where nothing went wrong
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< what happened
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed)   ///< what staff do
    Q_PROPERTY(
        QString problemCode READ problemCode NOTIFY changed) ///< for support: name and detail, nothing of a person
    // --- Asking
    Q_PROPERTY(QString noticeTitle READ noticeTitle NOTIFY changed)
    Q_PROPERTY(QString noticeVersion READ noticeVersion NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* noticeSummary READ noticeSummary CONSTANT)
    Q_PROPERTY(mingshi::FactRows* noticeText READ noticeText CONSTANT)
    Q_PROPERTY(bool fullTextOpen READ fullTextOpen NOTIFY changed)
    Q_PROPERTY(QString alternative READ alternative NOTIFY changed)
    Q_PROPERTY(bool agreeFirst READ agreeFirst NOTIFY changed)
    Q_PROPERTY(QString recipient READ recipient NOTIFY changed) ///< P4: whom this answer is about; empty: nobody
    // --- StoringConsent, LookingUp
    Q_PROPERTY(QString waitWords READ waitWords NOTIFY changed)
    // --- HandingPass
    Q_PROPERTY(QString pass READ pass NOTIFY changed)
    Q_PROPERTY(mingshi::QrCode passPicture READ passPicture NOTIFY changed)
    Q_PROPERTY(QString slipWords READ slipWords NOTIFY changed)
    Q_PROPERTY(bool maySlip READ maySlip NOTIFY changed)
    // --- ReadingCard
    Q_PROPERTY(bool cardSeen READ cardSeen NOTIFY changed)
    Q_PROPERTY(bool mustBeLifted READ mustBeLifted NOTIFY changed)
    Q_PROPERTY(double cardShare READ cardShare NOTIFY changed) ///< 0..1
    // --- AnnouncingCamera: for drawing only, the flow's own Tick opens the camera
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY ticked)
    Q_PROPERTY(double shareLeft READ shareLeft NOTIFY ticked) ///< 1 at the start, 0 when it opens
    // --- Capturing
    Q_PROPERTY(QString instruction READ instruction NOTIFY changed)
    Q_PROPERTY(int usableFrames READ usableFrames NOTIFY changed)
    Q_PROPERTY(int wantedFrames READ wantedFrames NOTIFY changed)
    Q_PROPERTY(bool comparing READ comparing NOTIFY changed)
    // --- Outcome
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString outcomeWords READ outcomeWords NOTIFY changed)
    Q_PROPERTY(QString outcomeAdvice READ outcomeAdvice NOTIFY changed)
    Q_PROPERTY(bool forgotten READ forgotten NOTIFY changed)
    Q_PROPERTY(bool portraitSimulated READ portraitSimulated NOTIFY changed)
    // --- ByPerson
    Q_PROPERTY(QString reasonWords READ reasonWords NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* document READ document CONSTANT)
    // --- Timeline
    Q_PROPERTY(QString timelineWords READ timelineWords NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* visits READ visits CONSTANT)
    // --- Ruling, Correction
    Q_PROPERTY(mingshi::RulingModel* ruling READ ruling CONSTANT)
    // --- ByPerson, Contract: what did not reach the records, and what staff do about it
    Q_PROPERTY(QString notStored READ notStored NOTIFY changed)
    // --- Contract
    Q_PROPERTY(mingshi::FactRows* result READ result CONSTANT)

public:
    enum Screen {
        Locked,
        SigningIn,
        AwaitingPass,
        LookingUp,
        Asking,
        StoringConsent,
        HandingPass,
        ReadingCard,
        AnnouncingCamera,
        Capturing,
        ShowingOutcome,
        ByPerson,
        ShowingTimeline,
        ApplyingRules,
        ShowingRuling,
        CorrectingChannel,
        AtContract,
        Faulted
    };
    Q_ENUM(Screen)
    enum Side { Staff, Buyer };
    Q_ENUM(Side)
    /// A band as the buyer is told it. There is no number behind it that could be shown.
    enum Outcome { Agrees, NotConfirmed, NotCompared };
    Q_ENUM(Outcome)
    enum PersonResult { PersonAgrees, PersonDiffers, PersonCannotTell };
    Q_ENUM(PersonResult)

    SigningModel(const visit::Site& site, QString projectName, Language& language, LiveView& view, QrMaker qr,
                 std::function<void(signing::Side, signing::EventBody)> post, QObject* parent = nullptr);

    void show(const signing::State& state);

    // the staff's touches
    Q_INVOKABLE void signIn(const QString& account, const QString& password);
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void findPass(const QString& text);
    Q_INVOKABLE void goWithoutPass();
    Q_INVOKABLE void byPersonDone(PersonResult result);
    Q_INVOKABLE void nextBuyer();
    Q_INVOKABLE void retry();
    Q_INVOKABLE void goToVisitor();
    /// Either side may end a signing; it comes from the side that the screen faces.
    Q_INVOKABLE void abandon();
    // the buyer's touches
    Q_INVOKABLE void chooseLanguage(const QString& code);
    Q_INVOKABLE void openFullText();
    Q_INVOKABLE void closeFullText();
    /// With both buttons' places in the window at the touch.
    Q_INVOKABLE void agree(QRectF agreeRect, QRectF refuseRect);
    Q_INVOKABLE void refuse(QRectF agreeRect, QRectF refuseRect);
    Q_INVOKABLE void printSlip();
    Q_INVOKABLE void takePass();
    Q_INVOKABLE void chooseByPerson();
    Q_INVOKABLE void cancelCamera();
    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void confirmTimeline();
    Q_INVOKABLE void disputeTimeline();

    Screen screen() const { return static_cast<Screen>(m_state.screen.index()); }
    Side side() const;
    Language* language() const { return &m_language; }
    LiveView* view() const { return &m_view; }
    QString staffName() const;
    QString sideWords() const;
    QString callWords() const;
    QString callAnswer() const;
    bool cardOnReader() const { return m_state.cardOnReader; }
    bool visitorCalls() const { return m_state.visitorCalls; }
    FactRows* steps() { return &m_steps; }
    int step() const { return m_step; }
    QString stepTitle() const;
    FactRows* languages() { return &m_languages; }
    QString buyerLanguage() const;
    bool mayChooseLanguage() const { return m_state.staff.has_value(); }
    bool mayChooseByPerson() const;
    bool mayAbandon() const;
    bool maySignOut() const;
    bool mayRetry() const;
    bool mayTryAgain() const;
    bool mayContinue() const;
    QString problem() const;
    QString remedy() const;
    QString problemCode() const;
    QString noticeTitle() const;
    QString noticeVersion() const;
    FactRows* noticeSummary() { return &m_noticeSummary; }
    FactRows* noticeText() { return &m_noticeText; }
    bool fullTextOpen() const;
    QString alternative() const;
    bool agreeFirst() const;
    QString recipient() const;
    QString waitWords() const;
    QString pass() const;
    const QrCode& passPicture() const { return m_passPicture; }
    QString slipWords() const;
    bool maySlip() const;
    QString notStored() const;
    bool cardSeen() const;
    bool mustBeLifted() const;
    double cardShare() const;
    int secondsLeft() const;
    double shareLeft() const;
    QString instruction() const;
    int usableFrames() const;
    int wantedFrames() const;
    bool comparing() const;
    Outcome outcome() const;
    QString outcomeWords() const;
    QString outcomeAdvice() const;
    bool forgotten() const;
    bool portraitSimulated() const;
    QString reasonWords() const;
    FactRows* document() { return &m_document; }
    QString timelineWords() const;
    FactRows* visits() { return &m_visits; }
    RulingModel* ruling() { return &m_ruling; }
    FactRows* result() { return &m_result; }

signals:
    void changed();
    void ticked();

private:
    template<class S>
    const S* at() const
    {
        return std::get_if<S>(&m_state.screen);
    }
    void refresh();
    void staffTouched(signing::EventBody touch) { m_post(signing::Side::Staff, std::move(touch)); }
    void buyerTouched(signing::EventBody touch) { m_post(signing::Side::Buyer, std::move(touch)); }
    bool leadsOn(signing::Side from, signing::EventBody touch) const;
    const Error* error() const;
    const NoticeText* shownText() const;
    ScreenEvidence evidence(QRectF agreeRect, QRectF refuseRect) const;
    std::chrono::milliseconds untilOpen() const;

    const visit::Site& m_site;
    QString m_projectName;
    Language& m_language;
    Language m_staffLanguage;
    LiveView& m_view;
    QrMaker m_qr;
    std::function<void(signing::Side, signing::EventBody)> m_post;
    signing::State m_state;
    QTimer m_ticking;
    int m_step = 0;
    QrCode m_passPicture;
    FactRows m_steps;
    FactRows m_languages;
    FactRows m_noticeSummary;
    FactRows m_noticeText;
    FactRows m_document;
    FactRows m_visits;
    RulingModel m_ruling;
    FactRows m_result;
};

} // namespace mingshi
