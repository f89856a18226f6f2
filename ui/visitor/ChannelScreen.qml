// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

ScreenFrame {
    id: root

    scene: "scene-channel"
    title: language.tr("Visitor", "Who brought you here?")

    asides: QuietButton {
        iconMirrored: root.language.rightToLeft
        iconName: "back"
        objectName: "back"
        text: root.language.tr("Visitor", "Back")
        width: parent.width
        onClicked: root.model.back()
    }
    choices: Column {
        spacing: Theme.grid * 2
        width: parent.width

        ChannelCards {
            rows: root.model.channels
            width: parent.width
            onChosen: key => root.model.nameChannel(key)
        }
        ClaimButton {
            model: root.model
        }
    }

    BodyText {
        text: root.language.tr("Visitor", "Only you say this. Your price is the same, whatever you answer.")
        width: parent.width
    }
}
