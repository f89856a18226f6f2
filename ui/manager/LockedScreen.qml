// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// The panel before anybody signed in.
SignInForm {
    id: root

    required property PanelModel model

    busy: model.screen === PanelModel.SigningIn
    focus: true
    problem: model.problem
    title: language.tr("Manager", "Sign in to see what happened")
    onSubmitted: (account, password) => root.model.signIn(account, password)
}
