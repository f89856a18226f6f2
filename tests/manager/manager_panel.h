// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "attribution_places.h"
#include "hold_places.h"
#include "manager/panel_model.h"
#include "screen_check.h"

#include <string>
#include <utility>

namespace mingshi {

constexpr const char* managerRoot = "qrc:/qt/qml/Mingshi/Manager/ManagerScreen.qml";
constexpr QSize desk{1920, 1080};

inline DeletionCertificate certificate(int number)
{
    using namespace std::chrono_literals;
    const Timestamp day = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20);
    return {.id = "0198f0c2-6a5e-7c11-9d3e-5a1f0b2c7e" + std::to_string(10 + number),
            .principal = "subj_7f3k-92qd-m0xa",
            .purposes = {Purpose::VisitAttribution, Purpose::IdReading, Purpose::IdFaceComparison},
            .reason = static_cast<DeletionReason>(1 + number % 5),
            .requestedAt = day + 10h - std::chrono::hours(30 * number),
            .provenAt = day + 10h + 2s - std::chrono::hours(30 * number),
            .rowsDeleted = 7 + number,
            .keyDestroyed = number % 2 == 0,
            .readBack = {"rows of the person", "database rewritten without free space", "every cell",
                         "decrypted pages with free space", "database file", "write-ahead log",
                         "other files in the folder"}};
}

/// Three open requests, one of them overdue, and two that were decided.
inline std::vector<Request> manyRequests(Timestamp now)
{
    const auto request = [&](std::int64_t number, RequestKind kind, int days, std::optional<RequestDecision> decision) {
        return Request{.number = number,
                       .kind = kind,
                       .receivedAt = now - std::chrono::days(21 - days),
                       .dueAt = now + std::chrono::days(days),
                       .decision = std::move(decision)};
    };
    return {request(3, RequestKind::Complaint, -2, {}), request(5, RequestKind::Correction, 4, {}),
            request(6, RequestKind::DeceasedRelative, 20, {}),
            request(4, RequestKind::Copy, 3,
                    RequestDecision{now, RequestOutcome::Refused, RefusalGround::LawWantsItKept, "0002"}),
            request(1, RequestKind::Access, -9, RequestDecision{now, RequestOutcome::Done, {}, "0002"})};
}

inline Overview busyOverview()
{
    Overview overview;
    overview.people = 1284;
    overview.visits = 3120;
    overview.given = {{Purpose::VisitAttribution, 1201}, {Purpose::IdReading, 214}, {Purpose::IdFaceComparison, 6}};
    overview.refused = {{Purpose::VisitAttribution, 402}, {Purpose::IdReading, 31}, {Purpose::IdFaceComparison, 3}};
    overview.withdrawn = {{Purpose::VisitAttribution, 44}};
    for (int number = 0; number < 40; ++number) {
        overview.deletions.push_back(certificate(number));
    }
    overview.logEntries = 20481;
    overview.logIntact = true;
    overview.nextDeletion = certificate(0).provenAt + std::chrono::days(30);
    overview.lastBackup = certificate(1).provenAt;
    overview.freeBytes = 41'000'000'000;
    overview.requests = manyRequests(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    overview.disputes = manyDisputes(now);
    overview.rules = manyRules(now);
    overview.holds = manyHolds(now);
    return overview;
}

/// Whoever's pass was typed: two visits, two consents, one of them withdrawn.
inline KnownVisitor holder()
{
    using namespace std::chrono_literals;
    const auto since = certificate(3).provenAt;
    const auto consent = [&](Purpose purpose, std::vector<ConsentStatus> states) {
        ConsentRecord record;
        record.id = std::string(code(purpose));
        record.principal = "subj_7f3k-92qd-m0xa";
        record.purpose = purpose;
        record.notice.id = "N-P1-VISIT";
        record.notice.version = "2026-10";
        for (const auto status : states) {
            record.events.push_back(
                {.at = since, .validity = 4320h, .entity = "e", .status = status, .indication = "t", .evidence = {}});
        }
        return record;
    };
    return {
        .principal = "subj_7f3k-92qd-m0xa",
        .visits = {{since, {"AG-01", ChannelKind::Agent, "Homelink"}}, {since + 48h, {"", ChannelKind::WalkIn, ""}}},
        .consents = {consent(Purpose::VisitAttribution, {ConsentStatus::Requested, ConsentStatus::Given}),
                     consent(Purpose::IdReading, {ConsentStatus::Requested, ConsentStatus::Given}),
                     consent(Purpose::IdFaceComparison,
                             {ConsentStatus::Requested, ConsentStatus::Given, ConsentStatus::Withdrawn})}};
}

inline std::vector<std::pair<std::string, panel::State>> statesOfThePanel()
{
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const StaffSession manager{{"0002", "王敏", Role::Manager}, now, now};
    const StaffSession inspector{{"0009", "陈静", Role::Inspector}, now, now};
    Overview first;
    first.logIntact = true;
    first.logEntries = 1;
    Overview broken = busyOverview();
    broken.logIntact = false;
    broken.overdue = 3;
    broken.clockBehind = true;
    broken.lastBackup.reset();
    broken.freeBytes = 12'000'000;
    using namespace panel;
    const auto open = [](Overview overview, Place place = at::Counts{}) {
        return Open{.loading = false, .overview = std::move(overview), .problem = {}, .place = std::move(place)};
    };
    const auto person = [](KnownVisitor visitor) {
        return at::Person{.visitor = std::move(visitor), .reason = {}, .deleting = false, .problem = {}};
    };
    auto chosen = person(holder());
    chosen.reason = DeletionReason::UnlawfulProcessing;
    auto deleting = chosen;
    deleting.deleting = true;
    auto unproven = chosen;
    unproven.problem = Error{ErrorCode::DeletionNotProven, {}};
    at::Health well;
    at::Health faulty;
    for (const auto part : allParts) {
        well.parts.push_back({part, part != Part::Voice, {}});
        if (part != Part::Printer) {
            faulty.parts.push_back({part, true, Error{ErrorCode::ReaderMissing, "/dev/ttyUSB0"}});
        }
    }
    const auto request = [](std::int64_t number) {
        at::OneRequest one;
        one.number = number;
        return one;
    };
    auto refusing = request(5);
    refusing.outcome = RequestOutcome::Refused;
    auto saving = request(5);
    saving.outcome = RequestOutcome::Done;
    saving.saving = true;
    std::vector<std::pair<std::string, panel::State>> all{
        {"requests", {open(busyOverview(), at::Requests{}), manager}},
        {"requests-inspector", {open(busyOverview(), at::Requests{}), inspector}},
        {"requests-empty", {open(first, at::Requests{}), manager}},
        {"request-new", {open(busyOverview(), at::NewRequest{}), manager}},
        {"request-new-failed",
         {open(busyOverview(), at::NewRequest{.saving = false, .problem = Error{ErrorCode::DiskFull, {}}}), manager}},
        {"request-open", {open(busyOverview(), request(5)), manager}},
        {"request-refusing", {open(busyOverview(), refusing), manager}},
        {"request-saving", {open(busyOverview(), saving), manager}},
        {"request-refused", {open(busyOverview(), request(4)), manager}},
        {"locked", {Locked{}, {}}},
        {"locked-refused", {Locked{Error{ErrorCode::SignInRefused, {}}}, {}}},
        {"signing-in", {SigningIn{}, {}}},
        {"loading", {Open{.loading = true, .overview = {}, .problem = {}, .place = at::Counts{}}, manager}},
        {"empty", {open(first), manager}},
        {"busy", {open(busyOverview()), manager}},
        {"busy-inspector", {open(busyOverview()), inspector}},
        {"log-broken", {open(broken), manager}},
        {"load-failed",
         {Open{.loading = false,
               .overview = busyOverview(),
               .problem = Error{ErrorCode::StoreBusy, {}},
               .place = at::Counts{}},
          manager}},
        {"certificate", {open(busyOverview(), at::Certificate{certificate(0).id}), manager}},
        {"search", {open(busyOverview(), at::Search{}), manager}},
        {"search-looking", {open(busyOverview(), at::Search{.looking = true, .problem = {}}), manager}},
        {"search-unknown",
         {open(busyOverview(), at::Search{.looking = false, .problem = Error{ErrorCode::PassUnknown, {}}}), manager}},
        {"person", {open(busyOverview(), person(holder())), manager}},
        {"person-chosen", {open(busyOverview(), chosen), manager}},
        {"person-deleting", {open(busyOverview(), deleting), manager}},
        {"person-unproven", {open(busyOverview(), unproven), manager}},
        {"person-nothing", {open(busyOverview(), person({"subj_7f3k-92qd-m0xa", {}, {}})), manager}},
        {"health-looking", {open(busyOverview(), at::Health{}), manager}},
        {"health", {open(busyOverview(), well), manager}},
        {"health-faulty", {open(broken, faulty), manager}},
        {"store-closed", {StoreClosed{Error{ErrorCode::StoreCorrupt, "/var/lib/mingshi/records.db"}}, {}}},
        {"store-wrong-key", {StoreClosed{Error{ErrorCode::StoreWrongKey, {}}}, {}}},
        {"disputes-empty", {open(first, at::Disputes{}), manager}},
        {"rules-none", {open(first, at::Rules{}), manager}},
        {"holds-none", {open(first, at::Holds{}), manager}},
    };
    for (auto& [name, place] : holdPlaces(holder(), now)) {
        all.push_back({name, {open(busyOverview(), std::move(place)), manager}});
    }
    for (auto& [name, place] : attributionPlaces(now)) {
        all.push_back({name, {open(busyOverview(), std::move(place)), manager}});
    }
    return all;
}

/// The panel's screen with its model and flow; what is touched is kept, what it commands is not done.
struct ManagerPanel {
    ManagerPanel()
        : model(
              QStringLiteral("Riverside Gardens"), language,
              [this](panel::EventBody body) {
                  posted.push_back(body);
                  state = panel::step(std::move(state), {now(), std::move(body)}).state;
                  model.show(state);
              },
              channelsOfTheSite()),
          screen(managerRoot, &model, desk)
    {
    }

    void show(const std::string& name)
    {
        for (auto& [one, given] : statesOfThePanel()) {
            if (one == name) {
                show(std::move(given));
                return;
            }
        }
        throw std::out_of_range(name);
    }
    void show(panel::State given)
    {
        state = std::move(given);
        model.show(state);
        screen.settle();
    }

    template<class T>
    int count() const
    {
        return static_cast<int>(
            std::ranges::count_if(posted, [](const auto& body) { return std::holds_alternative<T>(body); }));
    }

    static Timestamp now()
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }

    Language language;
    std::vector<panel::EventBody> posted;
    panel::State state;
    PanelModel model;
    ScreenUnderTest screen;
};

inline QString everythingOn(const ScreenUnderTest& screen)
{
    return screen.texts().join(QLatin1Char('\n'));
}

} // namespace mingshi
