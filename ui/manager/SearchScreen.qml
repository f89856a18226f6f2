// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// One record by its holder's pass, its code or the number of the receipt. There is no list and no other search: who has
/// none of them is not found.
PanelPage {
    id: root

    title: language.tr("Manager", "Delete a record at its holder's wish")

    BodyText {
        text: root.language.tr("Manager", "Scan the pass with the hand scanner, or type its code or the number of the receipt. A record is found by what its holder shows alone. That you opened it goes into the log.")
        width: Math.min(parent.width, Theme.measure * 1.4)
    }
    DeskField {
        id: code

        enabled: !root.model.busy
        focus: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
        label: root.language.tr("Manager", "Code of the pass, or number of the receipt")
        maximumLength: 60
        objectName: "passCode"
        width: Math.min(parent.width, Theme.measure)
        onAccepted: find.clicked()
    }
    PrimaryButton {
        id: find

        enabled: code.text.length > 0 && !root.model.busy
        objectName: "findPass"
        text: root.language.tr("Manager", "Open the record")
        width: code.width
        onClicked: root.model.find(code.text)
    }
    ProgressLine {
        text: root.language.tr("Manager", "Looking")
        visible: root.model.busy
    }
    Callout {
        kind: Callout.Check
        text: root.model.problem + "\n" + root.model.remedy
        visible: root.model.problem.length > 0
    }
}
