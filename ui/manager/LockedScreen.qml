// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// The panel before anybody signed in.
DeskPage {
    id: root

    required property PanelModel model

    readonly property Language language: Theme.language

    title: language.tr("Manager", "Sign in to see what happened")

    SignInForm {
        busy: root.model.screen === PanelModel.SigningIn
        focus: true
        problem: root.model.problem
        onSubmitted: (account, password) => root.model.signIn(account, password)
    }
}
