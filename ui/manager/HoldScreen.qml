// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// One legal hold: its confirmation by another person, and its end.
PanelPage {
    id: root

    readonly property HoldModel hold: model.holds

    title: hold.title

    actions: [
        PrimaryButton {
            enabled: !root.hold.own && !root.hold.saving
            note: root.hold.own ? root.language.tr("Manager", "You placed it; another person has to confirm it.") : ""
            objectName: "confirmHold"
            text: root.language.tr("Manager", "Confirm this hold")
            visible: root.hold.mayConfirm
            width: parent.width
            onClicked: root.hold.confirm()
        },
        QuietButton {
            enabled: !root.hold.saving
            note: root.language.tr("Manager", "What it kept is deleted at the next run, with a certificate.")
            objectName: "liftHold"
            text: root.language.tr("Manager", "End this hold")
            visible: root.hold.mayLift
            width: parent.width
            onClicked: root.hold.lift()
        },
        QuietButton {
            enabled: !root.hold.saving
            iconMirrored: root.language.rightToLeft
            iconName: "back"
            objectName: "leaveHold"
            text: root.language.tr("Manager", "Back to the holds")
            width: parent.width
            onClicked: root.hold.list()
        }
    ]

    ProgressLine {
        text: root.language.tr("Manager", "Recording")
        visible: root.hold.saving
    }
    Callout {
        kind: Callout.Check
        text: root.model.problem + "\n" + root.model.remedy
        visible: root.model.problem.length > 0
    }
    Callout {
        text: root.language.tr("Manager", "It holds nothing yet: until another person confirms it, deletions go on as ever.")
        visible: root.hold.waits
    }
    ListCard {
        rows: root.hold.one
    }
}
