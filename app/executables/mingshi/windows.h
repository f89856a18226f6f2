// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/kiosk.h"
#include "settings/settings.h"

#include "controls/language.h"
#include "controls/live_view.h"
#include "controls/qr_code.h"
#include "manager/panel_model.h"
#include "signing_screen/signing_model.h"
#include "visitor/visitor_model.h"

#include <QQmlEngine>
#include <QQuickView>

namespace mingshi {

/// The screens of one process: each a window with a model and a language of its own, drawn from the kiosk's states.
class Windows {
public:
    Windows(const Settings& settings, QrMaker qr);

    /// Shows each state of `kiosk`, now and whenever it changes; touches go to it.
    void follow(Kiosk& kiosk);

    /// What the kiosk is given for the live self-view.
    Preview preview();

    QQuickView* visitor() { return m_visitor.get(); }
    QQuickView* signing() { return m_signing.get(); }
    QQuickView* manager() { return m_manager.get(); }
    QQmlEngine& engine() { return m_engine; }

    /// The first screen that could not be made, in words; empty when all are there.
    QString problem() const;

    std::unique_ptr<QQuickView> open(const QString& title, const QString& source, QObject* model, QSize size);

private:
    void place(QQuickView& view, const ScreenSettings& settings);

    Settings m_settings;
    QrMaker m_qr;
    QQmlEngine m_engine;
    Language m_visitorLanguage;
    Language m_signingLanguage;
    Language m_managerLanguage;
    LiveView m_liveView;
    std::unique_ptr<VisitorModel> m_visitorModel;
    std::unique_ptr<SigningModel> m_signingModel;
    std::unique_ptr<PanelModel> m_panelModel;
    std::unique_ptr<QQuickView> m_visitor;
    std::unique_ptr<QQuickView> m_signing;
    std::unique_ptr<QQuickView> m_manager;
};

} // namespace mingshi
