// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// Staff sign in; nothing of anybody is on the screen.
SignInForm {
    id: root

    required property SigningModel model

    busy: model.screen === SigningModel.SigningIn
    focus: true
    problem: model.problem
    title: language.tr("Signing", "Sign in to open a signing")
    onSubmitted: (account, password) => root.model.signIn(account, password)
}
