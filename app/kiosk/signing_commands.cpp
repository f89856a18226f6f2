// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/capture.h"
#include "kiosk/kiosk.h"

namespace mingshi {

namespace {

constexpr auto desk = signing::Side::Staff; // results ignore the side

/// One figure for the whole reading.
double shareOf(const ReadProgress& progress)
{
    switch (progress.phase) {
    case ReadPhase::WaitingForLift:
    case ReadPhase::WaitingForCard:
        return 0;
    case ReadPhase::Selecting:
        return 0.1;
    case ReadPhase::Reading:
        return 0.1 + 0.8 * progress.share;
    case ReadPhase::DecodingPortrait:
        return 0.9 + 0.1 * progress.share;
    }
    return 0;
}

} // namespace

void Kiosk::run(signing::CheckSignIn& command)
{
    signIn(
        command.account, command.password,
        [this](StaffSession session) { post(desk, signing::SignedIn{std::move(session)}); },
        [this](Error error) { post(desk, signing::SignInFailed{std::move(error)}); });
}

void Kiosk::run(signing::StartScanning&)
{
    scan(
        m_deskWorker, m_edges.deskScanner.get(), m_deskScan,
        [this](std::string payload) { post(desk, signing::PassScanned{std::move(payload)}); },
        [this](Error error) { post(desk, signing::Failed{std::move(error)}); });
}

void Kiosk::run(signing::StopScanning&)
{
    m_deskScan.request_stop();
}

void Kiosk::run(signing::FindPass& command)
{
    findPass(
        command.pass, [this](KnownVisitor visitor) { post(desk, signing::PassFound{std::move(visitor)}); },
        [this](Error error) { post(desk, signing::Failed{std::move(error)}); });
}

void Kiosk::run(signing::RecordRefusal& command)
{
    recordRefusal(std::move(command.choice));
}

void Kiosk::run(signing::StoreConsent& command)
{
    onStore([command](ConsentStore& store) { return store.recordConsent(command.principal, command.agreed); },
            [this](Result<RecordedConsent> answer) {
                split(
                    answer,
                    [this](RecordedConsent recorded) {
                        post(desk, signing::ConsentStored{std::move(recorded.consent), std::move(recorded.pass)});
                        recordsChanged();
                    },
                    [this](Error error) { post(desk, signing::Failed{std::move(error)}); });
            });
}

void Kiosk::run(signing::PrintPass& command)
{
    print(
        "receipt", [draw = m_edges.drawPass, command] { return draw(command); },
        [this](bool printed) { post(desk, signing::SlipDone{printed}); });
}

void Kiosk::run(signing::StartReading& command)
{
    m_reading.request_stop();
    m_reading = {};
    m_removal.request_stop();
    const auto stop = m_reading.get_token();
    const auto progress = [this, stop](ReadProgress seen) {
        QMetaObject::invokeMethod(
            this,
            [this, stop, seen] {
                if (!stop.stop_requested()) {
                    post(desk, signing::CardProgress{.share = shareOf(seen),
                                                     .cardSeen = seen.phase > ReadPhase::WaitingForCard,
                                                     .mustBeLifted = seen.phase == ReadPhase::WaitingForLift});
                }
            },
            Qt::QueuedConnection);
    };
    on(
        m_readerWorker, stop,
        [this, scope = command.scope, stop, progress]() -> Result<DocumentRecord> {
            return m_edges.reader ? m_edges.reader->read(scope, stop, progress) : fail(ErrorCode::ReaderMissing);
        },
        [this](Result<DocumentRecord> answer) {
            split(
                answer,
                [this](DocumentRecord record) {
                    signing::DocumentSummary summary{.kind = record.kind,
                                                     .findings = std::move(record.findings),
                                                     .details = std::move(record.details),
                                                     .hasPortrait = record.portrait.has_value(),
                                                     .age = record.age};
                    if (record.portrait) {
                        summary.portraitOrigin = record.portrait->origin;
                        summary.portraitSimulated = record.portrait->simulated;
                    }
                    m_portrait = std::move(record.portrait);
                    noticeRemoval();
                    post(desk, signing::CardRead{std::move(summary)});
                },
                [this](Error error) {
                    noticeRemoval();
                    post(desk, signing::CardFailed{std::move(error)});
                });
        });
}

/// The buyer takes the card home, and the next one is read at once: a reader takes no card for new that it has not seen
/// lifted. A reader that cannot tell any more keeps nobody waiting.
void Kiosk::noticeRemoval()
{
    m_removal = {};
    const auto stop = m_removal.get_token();
    on(
        m_readerWorker, stop,
        [this, stop]() -> Result<void> {
            return m_edges.reader ? m_edges.reader->awaitRemoval(stop) : fail(ErrorCode::ReaderMissing);
        },
        [this](Result<void>) { post(desk, signing::CardTaken{}); });
}

void Kiosk::run(signing::StopReading&)
{
    m_reading.request_stop();
    noticeRemoval();
}

void Kiosk::run(signing::StoreDocument& command)
{
    writeForDesk([command, at = m_edges.now()](ConsentStore& store) {
        return store.recordDocument(command.principal, command.details, at);
    });
}

Result<void> Kiosk::loadModels()
{
    if (!m_comparer) {
        auto loaded = m_edges.loadComparer();
        if (!loaded) {
            return std::unexpected(loaded.error());
        }
        m_comparer.emplace(std::move(*loaded));
    }
    return {};
}

void Kiosk::run(signing::Capture& command)
{
    m_capture.request_stop();
    m_capture = {};
    const auto stop = m_capture.get_token();
    auto portrait = std::exchange(m_portrait, std::nullopt);
    if (!portrait) {
        post(desk, signing::CaptureFailed{{ErrorCode::PortraitUnavailable, {}}});
        return;
    }

    const auto here = [this, stop](auto what) {
        QMetaObject::invokeMethod(
            this,
            [stop, what = std::move(what)] {
                if (!stop.stop_requested()) {
                    what();
                }
            },
            Qt::QueuedConnection);
    };
    const CaptureHooks hooks{
        .preview =
            [this, stop](const Picture& frame) {
                // One frame under way at most: a slow screen drops frames instead of piling them up.
                if (!m_previewDue.exchange(true)) {
                    auto shown = std::make_shared<Picture>(frame.clone());
                    QMetaObject::invokeMethod(
                        this,
                        [this, shown = std::move(shown), stop] {
                            m_previewDue = false;
                            if (!stop.stop_requested()) {
                                m_preview.show(*shown);
                            }
                        },
                        Qt::QueuedConnection);
                }
            },
        .seen =
            [this, here](std::optional<CaptureProblem> problem, int usable, int wanted) {
                here([this, problem, usable, wanted] { post(desk, signing::FrameSeen{problem, usable, wanted}); });
            },
        .comparing =
            [this, here] {
                here([this] {
                    m_preview.clear();
                    post(desk, signing::ComparingNow{});
                });
            }};

    on(
        m_cameraWorker, stop,
        [this, hooks, stop, portrait = std::move(portrait), origin = command.origin,
         permit = std::move(command.permit)]() mutable -> Result<ComparisonOutcome> {
            if (const auto ready = loadModels(); !ready) {
                return std::unexpected(ready.error());
            }
            if (!m_edges.camera) {
                return fail(ErrorCode::CameraMissing);
            }
            auto outcome = captureAndCompare(*m_edges.camera, *m_comparer, std::move(permit), portrait->picture, origin,
                                             stop, hooks, m_edges.now);
            portrait.reset(); // wiped before anybody is told that it was
            return outcome;
        },
        [this](Result<ComparisonOutcome> answer) {
            m_preview.clear();
            split(
                answer,
                [this](ComparisonOutcome outcome) {
                    post(desk, signing::Compared{std::move(outcome)});
                    post(desk, signing::Forgotten{});
                },
                [this](Error error) { post(desk, signing::CaptureFailed{std::move(error)}); });
        });
}

void Kiosk::run(signing::StopCapture&)
{
    m_capture.request_stop();
    m_preview.clear();
}

void Kiosk::run(signing::Forget&)
{
    m_portrait.reset();
    post(desk, signing::Forgotten{});
}

void Kiosk::run(signing::StoreFaceCheck& command)
{
    const IdentityCheck check{.at = command.outcome.at,
                              .method = IdentityCheckMethod::FaceComparison,
                              .comparison = command.outcome,
                              .byPerson = {},
                              .staff = command.staff};
    writeForDesk([principal = command.principal, check](ConsentStore& store) {
        return store.recordIdentityCheck(principal, check);
    });
}

void Kiosk::run(signing::StoreByPerson& command)
{
    const IdentityCheck check{.at = m_edges.now(),
                              .method = IdentityCheckMethod::ByPerson,
                              .comparison = {},
                              .byPerson = static_cast<ByPersonResult>(command.result),
                              .staff = command.staff};
    writeForDesk([principal = command.principal, check](ConsentStore& store) {
        return store.recordIdentityCheck(principal, check);
    });
}

void Kiosk::run(signing::TellVisitor&)
{
    post(visit::StaffComes{});
}

void Kiosk::run(signing::AuditSigning& command)
{
    const AuditEntry entry{.at = m_edges.now(),
                           .actor = command.staff,
                           .role = std::string(code(command.role)),
                           .action = command.action,
                           .object = command.object,
                           .reason = {},
                           .consent = {}};
    writeForDesk([entry](ConsentStore& store) { return store.audit(entry); });
}

} // namespace mingshi
