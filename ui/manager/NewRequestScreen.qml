// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// What was asked for: one touch records it. No name is written down; the person keeps the number.
PanelPage {
    id: root

    title: language.tr("Manager", "What does the person ask for?")

    actions: QuietButton {
        enabled: !root.model.requests.saving
        iconMirrored: root.language.rightToLeft
        iconName: "back"
        objectName: "leaveNewRequest"
        text: root.language.tr("Manager", "Back to the requests")
        width: parent.width
        onClicked: root.model.requests.open()
    }

    BodyText {
        text: root.language.tr("Manager", "Touch what is asked for. No name is recorded: give the person the number that appears then.")
        width: parent.width
    }
    ProgressLine {
        text: root.language.tr("Manager", "Recording")
        visible: root.model.requests.saving
    }
    Callout {
        kind: Callout.Check
        text: root.model.problem + "\n" + root.model.remedy
        visible: root.model.problem.length > 0
    }
    ChoiceCards {
        chosen: -1
        enabled: !root.model.requests.saving
        names: "kind"
        rows: root.model.requests.kinds
        onPicked: row => root.model.requests.add(row)
    }
}
