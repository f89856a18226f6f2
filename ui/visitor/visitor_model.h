// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit_flow.h"
#include "controls/fact_rows.h"
#include "controls/language.h"
#include "controls/qr_code.h"

#include <QObject>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace mingshi {

/// The entrance screen's state as properties, and its touches as events. It decides nothing: a touch is posted, and
/// what comes of it is the next state that is shown.
class VisitorModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the one there is.")

    Q_PROPERTY(mingshi::Language* language READ language CONSTANT)
    Q_PROPERTY(QString projectName READ projectName CONSTANT)

    Q_PROPERTY(Screen screen READ screen NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)      ///< the store is at work; touches but CallStaff do nothing
    Q_PROPERTY(int step READ step NOTIFY changed)       ///< from 1
    Q_PROPERTY(int steps READ steps NOTIFY changed)     ///< 0 where the screen is no step of a way
    Q_PROPERTY(QString place READ place NOTIFY changed) ///< where am I, in words
    Q_PROPERTY(bool askingStillHere READ askingStillHere NOTIFY changed)
    Q_PROPERTY(Help help READ help NOTIFY changed)
    Q_PROPERTY(bool playing READ playing NOTIFY changed) ///< the notice, sentence by sentence
    Q_PROPERTY(bool paused READ paused NOTIFY changed)
    Q_PROPERTY(bool slowly READ slowly NOTIFY changed)
    Q_PROPERTY(QString caption READ caption NOTIFY changed)           ///< the sentence; empty: it is not played
    Q_PROPERTY(QString captionScene READ captionScene NOTIFY changed) ///< its picture
    Q_PROPERTY(int sentence READ sentenceNumber NOTIFY changed)       ///< from 1
    Q_PROPERTY(int sentences READ sentences NOTIFY changed)
    Q_PROPERTY(bool speechFailed READ speechFailed NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< what happened, what was kept, what to do; else empty

    Q_PROPERTY(mingshi::FactRows* languages READ languages CONSTANT)
    Q_PROPERTY(mingshi::FactRows* channels READ channels CONSTANT)

    Q_PROPERTY(QString noticeTitle READ noticeTitle NOTIFY changed)
    Q_PROPERTY(QStringList summary READ summary NOTIFY changed)
    Q_PROPERTY(bool fullTextOpen READ fullTextOpen NOTIFY changed)
    Q_PROPERTY(mingshi::FactRows* fullText READ fullText CONSTANT)
    Q_PROPERTY(bool agreeFirst READ agreeFirst NOTIFY changed)
    Q_PROPERTY(bool renewing READ renewing NOTIFY changed)       ///< an earlier version of the notice was agreed to
    Q_PROPERTY(QString agreedTo READ agreedTo NOTIFY changed)    ///< that version
    Q_PROPERTY(mingshi::FactRows* changes READ changes CONSTANT) ///< empty: the earlier version is not on file

    Q_PROPERTY(bool mayBeAChild READ mayBeAChild NOTIFY changed) ///< nobody said yet who reads the notice
    Q_PROPERTY(QString guardian READ guardian NOTIFY changed)    ///< to whoever answers for a child; empty: nobody does
    Q_PROPERTY(QString childRules READ childRules NOTIFY changed) ///< what the notice says of children
    Q_PROPERTY(
        mingshi::FactRows* guardians READ guardians CONSTANT) ///< who can be here with a child, and the other answers

    Q_PROPERTY(PassUse passUse READ passUse NOTIFY changed)
    Q_PROPERTY(QString typedPass READ typedPass NOTIFY changed) ///< without dashes
    Q_PROPERTY(bool typedWhole READ typedWhole NOTIFY changed)
    Q_PROPERTY(QString claim READ claim NOTIFY changed) ///< code that an agent gave the visitor, as far as it is typed
    Q_PROPERTY(bool claimWhole READ claimWhole NOTIFY changed)
    Q_PROPERTY(bool typingClaim READ typingClaim NOTIFY changed)
    Q_PROPERTY(QString pass READ pass NOTIFY changed) ///< "MX7K-PQ2D-94RA-TT0C"
    Q_PROPERTY(mingshi::QrCode passPicture READ passPicture NOTIFY changed)
    Q_PROPERTY(QString validUntil READ validUntil NOTIFY changed)
    Q_PROPERTY(Slip slip READ slip NOTIFY changed)
    Q_PROPERTY(bool slipReady READ slipReady NOTIFY changed) ///< there is something to print

    Q_PROPERTY(mingshi::FactRows* visits READ visits CONSTANT)
    Q_PROPERTY(mingshi::FactRows* consents READ consents CONSTANT)
    Q_PROPERTY(bool termsAgreed READ termsAgreed NOTIFY changed) ///< new visits may be recorded
    Q_PROPERTY(
        mingshi::FactRows* withdrawals READ withdrawals CONSTANT)      ///< what can be withdrawn; value: "check" or ""
    Q_PROPERTY(bool everythingGone READ everythingGone NOTIFY changed) ///< by the withdrawal that was done
    Q_PROPERTY(bool everythingGoes READ everythingGoes NOTIFY changed) ///< by the withdrawal that is asked about
    Q_PROPERTY(mingshi::FactRows* held READ held CONSTANT)   ///< everything that is kept about the holder of the pass
    Q_PROPERTY(mingshi::FactRows* goes READ goes CONSTANT)   ///< what a withdrawal deletes
    Q_PROPERTY(mingshi::FactRows* stays READ stays CONSTANT) ///< what stays as proof
    Q_PROPERTY(mingshi::FactRows* certificate READ certificate CONSTANT)

public:
    /// In the order of visit::Screen.
    enum Screen {
        Attract,
        ChoosingLanguage,
        ReadingNotice,
        NamingGuardian,
        NamingChannel,
        Storing,
        PassIssued,
        Refused,
        PresentingPass,
        LookingUp,
        ShowingVisitor,
        VisitRecorded,
        ShowingHeld,
        ConfirmingWithdrawal,
        Withdrawing,
        Withdrawn,
        Faulted
    };
    Q_ENUM(Screen)
    enum Help { NoHelp, HelpCalled, HelpComing };
    Q_ENUM(Help)
    enum Slip { SlipNotAsked, SlipPrinting, SlipPrinted, SlipFailed };
    Q_ENUM(Slip)
    enum PassUse { ForVisit, ForWithdrawal };
    Q_ENUM(PassUse)

    /// `site` and `language` outlive the model. `post` takes a touch to the flow and returns at once.
    VisitorModel(const visit::Site& site, QString projectName, Language& language, QrMaker qr,
                 std::function<void(visit::EventBody)> post, QObject* parent = nullptr);

    /// Shows `state`, in its language.
    void show(const visit::State& state);

    Language* language() const { return &m_language; }
    const QString& projectName() const { return m_projectName; }
    Screen screen() const { return static_cast<Screen>(m_state.screen.index()); }
    bool busy() const;
    int step() const { return m_place.step; }
    int steps() const { return m_place.steps; }
    const QString& place() const { return m_place.words; }
    bool askingStillHere() const { return m_state.askingStillHere; }
    Help help() const { return static_cast<Help>(m_state.help); }
    bool playing() const { return m_state.playing.has_value(); }
    bool paused() const { return m_state.playing && m_state.playing->paused; }
    bool slowly() const { return m_state.playing && m_state.playing->slowly; }
    QString caption() const;
    QString captionScene() const;
    int sentenceNumber() const { return m_state.playing ? static_cast<int>(m_state.playing->sentence) + 1 : 0; }
    int sentences() const;
    bool speechFailed() const { return m_state.speechFailed; }
    QString problem() const;
    FactRows* languages() { return &m_languages; }
    FactRows* channels() { return &m_channels; }
    QString noticeTitle() const;
    QStringList summary() const;
    bool fullTextOpen() const;
    FactRows* fullText() { return &m_fullText; }
    bool agreeFirst() const;
    bool renewing() const;
    QString agreedTo() const;
    FactRows* changes() { return &m_changes; }
    bool mayBeAChild() const;
    QString guardian() const;
    QString childRules() const;
    FactRows* guardians() { return &m_guardians; }
    PassUse passUse() const;
    const QString& typedPass() const { return m_typed; }
    bool typedWhole() const;
    const QString& claim() const { return m_claim; }
    bool claimWhole() const;
    bool typingClaim() const { return m_typingClaim; }
    QString pass() const;
    const QrCode& passPicture() const { return m_passPicture; }
    QString validUntil() const;
    Slip slip() const;
    bool slipReady() const;
    bool termsAgreed() const;
    FactRows* withdrawals() { return &m_withdrawals; }
    bool everythingGone() const;
    bool everythingGoes() const;
    FactRows* visits() { return &m_visits; }
    FactRows* consents() { return &m_consents; }
    FactRows* held() { return &m_held; }
    FactRows* goes() { return &m_goes; }
    FactRows* stays() { return &m_stays; }
    FactRows* certificate() { return &m_certificate; }

public slots:
    void start();
    void havePass();
    void withdraw();
    void chooseLanguage(const QString& code);
    void openFullText();
    void closeFullText();
    /// Both buttons' rectangles in the window at the touch.
    void agree(const QRectF& agreeRect, const QRectF& refuseRect);
    void refuse(const QRectF& agreeRect, const QRectF& refuseRect);
    void underFourteen();
    /// `key` is a row's of `guardians`.
    void nameGuardian(const QString& key);
    /// `key` is a row's of `channels`.
    void nameChannel(const QString& key);
    void recordVisit(const QString& key);
    void typeKey(const QString& character);
    void deleteKey();
    void findPass();
    void openClaim();
    void typeClaim(const QString& character);
    void deleteClaimKey();
    void useClaim(); ///< it goes with the channel that is named next
    void forgetClaim();
    void readChange();
    void seeEverything();
    void askWithdrawal();
    /// `key` is a row's of `withdrawals`.
    void chooseWithdrawal(const QString& key);
    void confirmWithdrawal();
    void printSlip();
    void stillHere();
    void callStaff();
    void play();  ///< or stops it
    void pause(); ///< or goes on
    void playAgain();
    void playSlowly();
    void back();
    void leave();

signals:
    void changed();
    void screenShown(); ///< another one than before
    void visitEnded();  ///< the screen waits for the next person

private:
    struct Place {
        int step = 0;
        int steps = 0;
        QString words;
    };

    template<class S>
    const S* at() const
    {
        return std::get_if<S>(&m_state.screen);
    }

    QString say(const char* source) const { return m_language.translate("Visitor", source); }
    Place placeOf(const Place& before) const;
    const visit::ReadingNotice* reading() const; ///< also while it is asked who reads it
    const NoticeText* noticeText() const;
    const KnownVisitor* visitor() const;
    const Channel* channel(const QString& key) const;
    void fill();

    const visit::Site& m_site;
    QString m_projectName;
    Language& m_language;
    QrMaker m_qr;
    std::function<void(visit::EventBody)> m_post;

    visit::State m_state;
    Place m_place;
    QString m_typed;
    QString m_claim;
    bool m_typingClaim = false;
    QString m_drawnPass;
    QrCode m_passPicture;
    FactRows m_languages;
    FactRows m_channels;
    FactRows m_fullText;
    FactRows m_changes;
    FactRows m_guardians;
    FactRows m_visits;
    FactRows m_consents;
    FactRows m_withdrawals;
    FactRows m_held;
    FactRows m_goes;
    FactRows m_stays;
    FactRows m_certificate;
};

} // namespace mingshi
