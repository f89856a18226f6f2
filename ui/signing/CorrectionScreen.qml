// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// The buyer says which channel should stand at a visit. What was named then stays beside it.
SigningPage {
    id: root

    readonly property RulingModel ruling: model.ruling

    title: language.tr("Signing", "Which channel brought you?")

    actions: QuietButton {
        iconMirrored: root.language.rightToLeft
        iconName: "back"
        objectName: "closeCorrection"
        text: root.language.tr("Signing", "Back")
        width: parent.width
        onClicked: root.ruling.closeCorrection()
    }

    BuyerText {
        text: root.language.tr("Signing", "What you named at the visit stays on record beside it. Your price is the same, whatever you answer.")
    }
    HeadingText {
        text: root.language.tr("Signing", "At which visit")
        visible: root.ruling.visits.count > 1
        width: parent.width
    }
    Repeater {
        model: root.ruling.visits

        CardButton {
            required property int index
            required property string label
            required property string value
            required property string detail

            readonly property bool picked: index === root.ruling.visit

            iconName: picked ? "check" : ""
            note: detail
            objectName: "visit-" + index
            outline: picked ? Theme.accent : Theme.line
            outlineWidth: picked ? 3 : 1
            text: label + " · " + value
            width: parent?.width ?? 0
            Accessible.checked: picked
            onClicked: root.ruling.chooseVisit(index)
        }
    }
    HeadingText {
        text: root.language.tr("Signing", "Who brought you")
        visible: root.ruling.visit >= 0
        width: parent.width
    }
    Repeater {
        model: root.ruling.visit >= 0 ? root.ruling.channels : null

        CardButton {
            required property string key
            required property string label

            objectName: "correct-" + key
            text: label
            width: parent?.width ?? 0
            onClicked: root.ruling.correct(key)
        }
    }
}
