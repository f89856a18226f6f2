// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen_check.h"
#include "signing_screen/signing_model.h"
#include "signing_states.h"

namespace mingshi {

constexpr const char* signingRoot = "qrc:/qt/qml/Mingshi/Signing/SigningScreen.qml";
constexpr QSize wide{1920, 1080};
constexpr QSize upright{1080, 1920};

/// The desk's screen with its model; what is touched is kept.
struct SigningDesk {
    struct Posted {
        signing::Side side;
        signing::EventBody body;
    };

    explicit SigningDesk(QSize size = wide)
        : model(
              site, QStringLiteral("Riverside Gardens"), language, view,
              [](const std::string&) {
                  return QrCode{21, std::vector<bool>(21 * 21, true)};
              },
              [this](signing::Side side, signing::EventBody body) {
                  posted.push_back({side, std::move(body)});
              }),
          screen(signingRoot, &model, size)
    {
    }

    void show(const std::string& state, const std::string& code = "en")
    {
        model.show(stateNamed(site, state, code));
        screen.settle();
    }

    /// The last touch, if it was a T from `side` and the only one.
    template<class T>
    const T* only(signing::Side side) const
    {
        return posted.size() == 1 && posted.front().side == side ? std::get_if<T>(&posted.front().body) : nullptr;
    }

    visit::Site site = siteUnderTest();
    Language language;
    LiveView view;
    std::vector<Posted> posted;
    SigningModel model;
    ScreenUnderTest screen;
};

} // namespace mingshi
