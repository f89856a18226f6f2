// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// Scan the pass, type its code, or go on without one. There is no list and no search: who has no pass is not found.
SigningPage {
    id: root

    title: language.tr("Signing", "The buyer's visit pass")

    actions: QuietButton {
        objectName: "noPass"
        text: root.language.tr("Signing", "Go on without a pass")
        width: parent.width
        onClicked: root.model.goWithoutPass()
    }

    Callout {
        iconName: "document"
        kind: Callout.Check
        text: root.language.tr("Signing", "A card still lies on the reader: please give it back.")
        visible: root.model.cardOnReader
    }
    Callout {
        kind: Callout.Fault
        text: root.model.notStored
        visible: root.model.notStored.length > 0
    }
    BodyText {
        text: root.language.tr("Signing", "Ask the buyer to hold the pass before the scanner, or type its code. A pass is the buyer's choice: a signing without one goes the same way.")
        width: Math.min(parent.width, Theme.measure * 1.4)
    }
    DeskField {
        id: code

        focus: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
        label: root.language.tr("Signing", "Code of the pass, 16 characters")
        maximumLength: 40
        objectName: "passCode"
        width: Math.min(parent.width, Theme.measure)
        onAccepted: find.clicked()
    }
    PrimaryButton {
        id: find

        enabled: code.text.length > 0
        objectName: "findPass"
        text: root.language.tr("Signing", "Use this code")
        width: code.width
        onClicked: root.model.findPass(code.text)
    }
    Callout {
        kind: Callout.Check
        text: root.model.problem + "\n" + root.model.remedy
        visible: root.model.problem.length > 0
    }
}
