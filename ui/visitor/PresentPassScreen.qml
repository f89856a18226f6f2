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
            typing: true
            width: parent.width
        },
        PassKeypad {
            width: parent.width
            onDeleted: root.model.deleteKey()
            onTyped: character => root.model.typeKey(character)
        },
        PrimaryButton {
            enabled: root.model.typedWhole
            objectName: "findPass"
            text: root.language.tr("Visitor", "Find my pass")
            width: parent.width
            onClicked: root.model.findPass()
        }
    ]
    asides: QuietButton {
        iconMirrored: root.language.rightToLeft
        iconName: "back"
        objectName: "back"
        text: root.language.tr("Visitor", "Back")
        width: parent.width
        onClicked: root.model.back()
    }
    wordsAside: true

    Callout {
        kind: Callout.Check
        objectName: "problem"
        text: root.model.problem
        visible: root.model.problem.length > 0
    }
    BodyText {
        text: root.language.tr("Visitor", "Hold its square code in front of the reader, or type the sixteen characters that are printed with it.")
        width: parent.width
    }
}
