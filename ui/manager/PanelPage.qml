// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// A page of the open panel: its subject and its own actions, and signing out beside them.
DeskPage {
    id: root

    required property PanelModel model

    readonly property Language language: Theme.language

    commonActions: QuietButton {
        iconName: "leave"
        note: root.model.staffName
        objectName: "signOut"
        text: root.language.tr("Manager", "Sign out")
        width: parent.width
        onClicked: root.model.signOut()
    }
}
