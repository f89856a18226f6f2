// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// How everything is that the office has to look after, and what to do where it is not well.
PanelPage {
    id: root

    title: language.tr("Manager", "Devices and backup")

    actions: QuietButton {
        objectName: "lookAgain"
        text: root.language.tr("Manager", "Look again")
        width: parent.width
        onClicked: root.model.openHealth()
    }

    BodyText {
        text: root.language.tr("Manager", "Looking opens no camera and reads no card.")
        width: parent.width
    }
    ListCard {
        rows: root.model.health
    }
}
