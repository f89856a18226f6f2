// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

ScreenFrame {
    id: root

    scene: "scene-welcome"
    title: language.tr("Visitor", "Welcome")
    wordsAside: Theme.textScale >= 1.25

    actions: [
        CardButton {
            iconName: "document"
            note: root.language.tr("Visitor", "You read first, then you choose.")
            objectName: "start"
            text: root.language.tr("Visitor", "Register my visit")
            width: parent.width
            onClicked: root.model.start()
        },
        CardButton {
            iconName: "qr"
            note: root.language.tr("Visitor", "Record another visit, or see what is kept.")
            objectName: "havePass"
            text: root.language.tr("Visitor", "I have a pass")
            width: parent.width
            onClicked: root.model.havePass()
        },
        CardButton {
            iconName: "trash"
            note: root.language.tr("Visitor", "Your records are deleted at once.")
            objectName: "withdraw"
            text: root.language.tr("Visitor", "Withdraw my consent")
            width: parent.width
            onClicked: root.model.withdraw()
        }
    ]
    asides: QuietButton {
        font: Theme.tool
        iconName: "reach"
        objectName: "lowerReach"
        text: Theme.lowerReach ? root.language.tr("Visitor", "Put the tools back at the top") : root.language.tr("Visitor", "Put all that I touch further down")
        width: parent.width
        onClicked: Theme.lowerReach = !Theme.lowerReach
    }

    BodyText {
        text: root.language.tr("Visitor", "If somebody brought you here, you can let us record it, so that the right person is paid. You do not have to.")
        width: parent.width
    }
    BodyText {
        text: root.language.tr("Visitor", "You can also simply go in. Then nothing is recorded.")
        width: parent.width
    }
}
