// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/sam_simulator.h"
#include "options.h"
#include "signatures/signing_key.h"
#include "site.h"
#include "windows.h"

#include "simulator/simulator_model.h"

namespace mingshi {

/// The shipped demonstration: a site with simulated devices below the real drivers and a fresh encrypted database.
class Demo {
public:
    enum class Person { Buyer, Other };

    /// Errors: FolderUnwritable, StoreNotOurs (the data folder holds something), those of notices and models.
    static Result<std::unique_ptr<Demo>> start(const Options& options);
    ~Demo();
    Demo(const Demo&) = delete;
    Demo& operator=(const Demo&) = delete;

    const Settings& settings() const { return m_settings; }
    const visit::Site& site() const { return m_site; }
    const std::filesystem::path& folder() const { return m_folder; }
    std::string accounts() const; ///< who can sign in, for the terminal and the small window
    Edges takeEdges() { return std::move(m_edges); }

    // what hands would do
    void insertCard(Person person);
    void takeCard();
    void showAtEntrance(const QImage& picture);
    void showAtDesk(const QImage& picture);
    /// The newest document of that title that came out of the printer.
    std::filesystem::path printed(const std::string& title) const;

    /// The small window with the hands, for somebody who tries the demo out.
    struct Hands {
        std::unique_ptr<Language> language;
        std::unique_ptr<SimulatorModel> model;
        std::unique_ptr<QQuickView> window;
    };
    std::unique_ptr<Hands> openHands(Kiosk& kiosk, Windows& windows);

    /// The key of the demo's own records.
    const SigningKey& signingKey() const { return *m_signingKey; }

    const std::string salesAccount = "0001";
    const std::string managerAccount = "0002";
    const std::string clerkAccount = "0003"; ///< proposed the rules that the manager approved
    const std::string password = "demo-2026-mingshi";

private:
    Demo() = default;
    Result<void> prepare(const Options& options);
    /// The demo's rules about commissions, proposed by one account and approved by another, and its channels' claims.
    Result<void> putRulesInForce(ConsentStore& store, const StaffAccount& clerk, const StaffAccount& manager);

    Settings m_settings;
    visit::Site m_site;
    std::filesystem::path m_folder;
    bool m_removeFolder = false;
    std::filesystem::path m_material;
    std::unique_ptr<SamSimulator> m_reader;
    std::optional<PassCode> m_newestPass;
    std::optional<SigningKey> m_signingKey;
    QImage m_photograph; ///< of the newest pass
    Edges m_edges;
};

} // namespace mingshi
