// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo.h"
#include "touch.h"
#include "windows.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>

namespace mingshi {

/// Plays the whole journey on the real screens and writes what it passed: a PNG of every screen, the receipts of an
/// agreement, a refusal and a withdrawal (signed JSON, PDF), and journey.json. Ends at the first step that fails.
class Journey {
public:
    Journey(Kiosk& kiosk, Windows& windows, Demo& demo, std::filesystem::path out);

    /// 0, or 1 when a step failed.
    int play();

private:
    /// Why a step failed; unwinds the script to play().
    struct Failed {
        std::string what;
    };

    // the script (journey_script.cpp), in the order in which it is played
    void visitorTakesPass();
    void visitorComesAgain();
    void visitorRefuses();
    void guardianAnswersForChild();
    void visitorAsksForHelp();
    void buyerIsCompared();
    void buyerIsSomebodyElse();
    void buyerRefuses();
    void visitorWithdraws();
    void buyerWithdraws();
    // journey_attribution.cpp
    void buyerIsRuled();
    void buyerDisputes();
    // journey_manager.cpp
    void managerSeesDeletion();
    void managerAnswers();
    void managerDecides();
    void managerDeletes();

    void step(const std::string& name, const std::function<void()>& body);
    void tap(QQuickView* view, const char* name);
    void type(QQuickView* view, const char* name, const std::string& text);
    void until(const char* what, const std::function<bool()>& reached,
               std::chrono::milliseconds atMost = std::chrono::seconds(15));
    template<class Screen>
    void untilVisit(const char* what)
    {
        until(what, [this] { return std::holds_alternative<Screen>(m_kiosk.visit().screen); });
    }
    template<class Screen>
    const Screen& untilSigning(const char* what, std::chrono::milliseconds atMost = std::chrono::seconds(15))
    {
        until(
            what, [this] { return std::holds_alternative<Screen>(m_kiosk.signing().screen); }, atMost);
        return std::get<Screen>(m_kiosk.signing().screen);
    }
    void require(bool holds, const char* what);
    /// Writes the window as it is, after motion has come to rest.
    std::filesystem::path shot(QQuickView* view, const std::string& name);
    void settle();

    /// Opens a signing and answers both questions.
    void signing(bool agree);
    /// From the contract to the next signing.
    void nextBuyer();
    void write(const std::string& name, const std::string& content);

    Kiosk& m_kiosk;
    Windows& m_windows;
    Demo& m_demo;
    std::filesystem::path m_out;
    QImage m_passPicture;     ///< the screen with the pass on it, as a photograph would hold it
    QImage m_deskPassPicture; ///< of the pass that the desk made for a buyer without one
    nlohmann::ordered_json m_steps = nlohmann::ordered_json::array();
    int m_shots = 0;
};

} // namespace mingshi
