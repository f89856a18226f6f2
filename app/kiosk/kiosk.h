// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/edges.h"
#include "kiosk/worker.h"
#include "signing/signing_flow.h"
#include "staff/panel_flow.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace mingshi {

/// Touch -> event -> step -> state and commands -> edge -> event (design.md). States change on the thread of this
/// object alone; edges work on their own and answer through it.
class Kiosk : public QObject {
    Q_OBJECT

public:
    Kiosk(visit::Site site, Edges edges, Preview preview, QObject* parent = nullptr);
    ~Kiosk() override;

    const visit::Site& site() const { return m_site; }
    const visit::State& visit() const { return m_visit; }
    const signing::State& signing() const { return m_signing; }
    const panel::State& panel() const { return m_panel; }
    /// Automatic deletion since the start (law.md section 9).
    struct Retention {
        std::size_t deleted = 0;
        std::size_t left = 0; ///< people of whom something is due and still there
        std::optional<Error> problem;
    };
    const Retention& retention() const { return m_retention; }
    /// How often the camera itself was opened (law.md S1).
    std::size_t cameraOpened() const { return m_edges.camera ? m_edges.camera->timesOpened() : 0; }

    void post(visit::EventBody body);
    void post(signing::Side from, signing::EventBody body);
    void post(panel::EventBody body);

signals:
    void visitChanged();
    void signingChanged();
    void panelChanged();
    void retentionChanged();

private:
    // what each state commands (visit_commands.cpp, signing_commands.cpp, attribution_commands.cpp, panel_commands.cpp)
    void run(visit::RecordRefusal& command);
    void run(visit::StoreVisit& command);
    void run(visit::RenewConsent& command);
    void run(visit::StartScanning& command);
    void run(visit::StopScanning& command);
    void run(visit::FindPass& command);
    void run(visit::AddVisit& command);
    void run(visit::ReadHeld& command);
    void run(visit::Withdraw& command);
    void run(visit::PrintNotice& command);
    void run(visit::PrintPass& command);
    void run(visit::PrintRefusal& command);
    void run(visit::PrintHeld& command);
    void run(visit::PrintCertificate& command);
    void run(visit::CallStaff& command);
    void run(visit::Speak& command);
    void run(visit::StopSpeaking& command);

    void run(signing::CheckSignIn& command);
    void run(signing::StartScanning& command);
    void run(signing::StopScanning& command);
    void run(signing::FindPass& command);
    void run(signing::RecordRefusal& command);
    void run(signing::StoreConsent& command);
    void run(signing::PrintPass& command);
    void run(signing::StartReading& command);
    void run(signing::StopReading& command);
    void run(signing::StoreDocument& command);
    void run(signing::Capture& command);
    void run(signing::StopCapture& command);
    void run(signing::Forget& command);
    void run(signing::StoreFaceCheck& command);
    void run(signing::StoreByPerson& command);
    void run(signing::ReadRuling& command);
    void run(signing::StoreCorrection& command);
    void run(signing::SealRuling& command);
    void run(signing::StoreDispute& command);
    void run(signing::StoreDisclosure& command);
    void run(signing::TellVisitor& command);
    void run(signing::AuditSigning& command);

    void run(panel::CheckSignIn& command);
    void run(panel::Load& command);
    void run(panel::FindPerson& command);
    void run(panel::DeletePerson& command);
    void run(panel::LookAtParts& command);
    void run(panel::StoreRequest& command);
    void run(panel::StoreDecision& command);
    void run(panel::ReadDispute& command);
    void run(panel::StoreDisputeDecision& command);
    void run(panel::StoreApproval& command);
    void run(panel::StoreHold& command);
    void run(panel::StoreHoldConfirmation& command);
    void run(panel::StoreHoldEnd& command);

    // what two of them command alike
    void recordRefusal(Choice choice, std::function<void(ConsentRecord)> counted = {});
    template<class Good, class Bad>
    void signIn(std::string account, std::string password, Good good, Bad bad);
    template<class Good, class Bad>
    void findPass(const PassCode& pass, Good good, Bad bad);
    template<class Good, class Bad>
    void scan(Worker& worker, CodeScanner* scanner, std::stop_source& source, Good good, Bad bad);
    /// Writes to the store for the desk, which hears only of a failure.
    template<class Work>
    void writeForDesk(Work work);

    /// On the camera's worker: `m_comparer`, once it is needed.
    Result<void> loadModels();

    void print(std::string title, std::function<std::vector<std::byte>()> draw, std::function<void(bool printed)> done);
    /// For the visitor's screen.
    template<class Command>
    void printSlip(std::string title, std::function<std::vector<std::byte>(const Command&)> draw,
                   const Command& command);

    /// Does `work` on `worker` and `then` with its result here, unless `stop` was requested before.
    template<class Work, class Then>
    void on(Worker& worker, std::stop_token stop, Work work, Then then)
    {
        worker.post([this, stop = std::move(stop), work = std::move(work), then = std::move(then)]() mutable {
            using Answer = std::invoke_result_t<Work&>;
            auto answer = std::make_shared<Answer>(work()); // a document cannot be copied, a queued call must be
            QMetaObject::invokeMethod(
                this,
                [stop = std::move(stop), then = std::move(then), answer = std::move(answer)]() mutable {
                    if (!stop.stop_requested()) {
                        then(std::move(*answer));
                    }
                },
                Qt::QueuedConnection);
        });
    }
    /// `work` gets the store; without one the answer is why.
    template<class Work, class Then>
    void onStore(Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work&, ConsentStore&>;
        on(
            m_storeWorker, {},
            [this, work = std::move(work)]() mutable -> Answer {
                if (!m_edges.store) {
                    return std::unexpected(m_edges.storeFault.value_or(Error{ErrorCode::StoreMissing, {}}));
                }
                return work(*m_edges.store);
            },
            std::move(then));
    }
    /// What every state has alike: takes the next one over, tells it, and runs what it commands.
    template<class State, class Step>
    void take(State& held, Step step, void (Kiosk::*changed)())
    {
        const bool differs = !(step.state == held);
        held = std::move(step.state);
        if (differs) {
            emit(this->*changed)();
        }
        for (auto& command : step.commands) {
            std::visit([this](auto& what) { run(what); }, command);
        }
    }
    template<class Answer, class Good, class Bad>
    static void split(Answer&& answer, Good good, Bad bad)
    {
        if (answer) {
            good(std::move(*answer));
        } else {
            bad(std::move(answer.error()));
        }
    }
    void rulingAnswered(Result<RuledVisits> answer);
    void holdAnswered(Result<LegalHold> answer);
    void requestStored(Result<Request> answer);
    void recordsChanged() { post(panel::RecordsChanged{}); }
    void noticeRemoval();
    void deleteDue(Timestamp now);
    void tick();

    visit::Site m_site;
    Edges m_edges;
    Preview m_preview;
    visit::State m_visit;
    signing::State m_signing;
    panel::State m_panel;

    std::optional<Portrait> m_portrait; ///< waits for one comparison; wiped when it goes
    std::optional<Comparer> m_comparer; ///< of the camera's worker
    std::atomic<bool> m_previewDue = false;
    QTimer m_timer;
    Retention m_retention;
    bool m_retentionRuns = false;
    Timestamp m_retentionNext{}; ///< at once after the start

    std::stop_source m_entranceScan;
    std::stop_source m_deskScan;
    std::stop_source m_reading;
    std::stop_source m_removal;
    std::stop_source m_capture;
    std::stop_source m_speech;

    // Last, so that they end first.
    Worker m_storeWorker;
    Worker m_entranceWorker;
    Worker m_deskWorker;
    Worker m_readerWorker;
    Worker m_cameraWorker;
    Worker m_printerWorker;
    Worker m_speechWorker;
};

template<class Good, class Bad>
void Kiosk::signIn(std::string account, std::string password, Good good, Bad bad)
{
    onStore([account = std::move(account), password = std::move(password),
             at = m_edges.now()](ConsentStore& store) { return store.signIn(account, password, at); },
            [good, bad](Result<StaffSession> answer) { split(answer, good, bad); });
}

template<class Good, class Bad>
void Kiosk::findPass(const PassCode& pass, Good good, Bad bad)
{
    onStore([pass, at = m_edges.now()](ConsentStore& store) { return store.findByPass(pass, at); },
            [good, bad](Result<KnownVisitor> answer) { split(answer, good, bad); });
}

template<class Good, class Bad>
void Kiosk::scan(Worker& worker, CodeScanner* scanner, std::stop_source& source, Good good, Bad bad)
{
    source.request_stop();
    source = {};
    const auto stop = source.get_token();
    on(
        worker, stop,
        [scanner, stop]() -> Result<std::string> {
            return scanner != nullptr ? scanner->scan(stop) : fail(ErrorCode::ScannerMissing);
        },
        [good, bad](Result<std::string> answer) { split(answer, good, bad); });
}

template<class Work>
void Kiosk::writeForDesk(Work work)
{
    onStore(std::move(work), [this](Result<void> answer) {
        if (!answer) {
            post(signing::Side::Staff, signing::NotStored{answer.error()});
        }
    });
}

} // namespace mingshi
