// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    return overview;
}

inline std::vector<std::pair<std::string, panel::State>> statesOfThePanel()
{
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const StaffSession manager{{"0002", "王敏", Role::Manager}, now, now};
    Overview first;
    first.logIntact = true;
    first.logEntries = 1;
    Overview broken = busyOverview();
    broken.logIntact = false;
    using namespace panel;
    return {
        {"locked", {Locked{}, {}}},
        {"locked-refused", {Locked{Error{ErrorCode::SignInRefused, {}}}, {}}},
        {"signing-in", {SigningIn{}, {}}},
        {"loading", {Open{.loading = true, .overview = {}, .problem = {}}, manager}},
        {"empty", {Open{.loading = false, .overview = first, .problem = {}}, manager}},
        {"busy", {Open{.loading = false, .overview = busyOverview(), .problem = {}}, manager}},
        {"log-broken", {Open{.loading = false, .overview = broken, .problem = {}}, manager}},
        {"load-failed",
         {Open{.loading = false, .overview = busyOverview(), .problem = Error{ErrorCode::StoreBusy, {}}}, manager}},
        {"store-closed", {StoreClosed{Error{ErrorCode::StoreCorrupt, "/var/lib/mingshi/records.db"}}, {}}},
        {"store-wrong-key", {StoreClosed{Error{ErrorCode::StoreWrongKey, {}}}, {}}},
    };
}

/// The panel's screen with its model; what is touched is kept.
struct ManagerPanel {
    ManagerPanel()
        : model(QStringLiteral("Riverside Gardens"), language,
                [this](panel::EventBody body) { posted.push_back(std::move(body)); }),
          screen(managerRoot, &model, desk)
    {
    }

    void show(const std::string& name)
    {
        for (const auto& [one, state] : statesOfThePanel()) {
            if (one == name) {
                model.show(state);
                screen.settle();
                return;
            }
        }
        throw std::out_of_range(name);
    }

    template<class T>
    int count() const
    {
        return static_cast<int>(
            std::ranges::count_if(posted, [](const auto& body) { return std::holds_alternative<T>(body); }));
    }

    Language language;
    std::vector<panel::EventBody> posted;
    PanelModel model;
    ScreenUnderTest screen;
};

} // namespace mingshi
