// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

ScreenFrame {
    id: root

    scene: "scene-scan"
    title: model.passUse === VisitorModel.ForWithdrawal ? language.tr("Visitor", "Show your pass to withdraw") : language.tr("Visitor", "Show your pass")

    actions: [
        PassCodeView {
            objectName: "passCode"
            text: root.model.typedPass
            width: parent.width
        },
        PassKeypad {
            width: parent.width
            onDeleted: root.model.deleteKey()
            onTyped: character => root.model.typeKey(character)
        },
        Row {
            id: ways

            readonly property real cellHeight: Math.max(back.implicitHeight, find.implicitHeight)

            spacing: Theme.gutter
            width: parent.width

            QuietButton {
                id: back

                height: ways.cellHeight
                iconMirrored: root.language.rightToLeft
                iconName: "back"
                objectName: "back"
                text: root.language.tr("Visitor", "Back")
                width: Math.floor((ways.width - ways.spacing) / 2)
                onClicked: root.model.back()
            }
            PrimaryButton {
                id: find

                enabled: root.model.typedWhole
                height: ways.cellHeight
                objectName: "findPass"
                text: root.language.tr("Visitor", "Find my pass")
                width: back.width
                onClicked: root.model.findPass()
            }
        }
    ]

    BodyText {
        text: root.language.tr("Visitor", "Hold its square code in front of the reader, or type the sixteen characters below it.")
        width: parent.width
    }
    Callout {
        kind: Callout.Check
        objectName: "problem"
        text: root.model.problem
        visible: root.model.problem.length > 0
    }
}
