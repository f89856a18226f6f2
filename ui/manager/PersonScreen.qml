// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// What a deletion would take and what stays as proof, before anything is deleted. No reason is chosen beforehand.
PanelPage {
    id: root

    title: language.tr("Manager", "Before it is deleted")

    actions: [
        PrimaryButton {
            enabled: root.model.reason >= 0 && !root.model.busy
            note: root.model.reason < 0 ? root.language.tr("Manager", "First choose why.") : ""
            objectName: "deleteRecord"
            text: root.language.tr("Manager", "Delete and prove")
            visible: root.model.goes.count > 0
            width: parent.width
            onClicked: root.model.deletePerson()
        },
        QuietButton {
            enabled: !root.model.busy
            objectName: "newHold"
            text: root.language.tr("Manager", "Place a legal hold")
            visible: root.model.goes.count > 0
            width: parent.width
            onClicked: root.model.holds.openNew()
        },
        QuietButton {
            enabled: !root.model.busy
            iconMirrored: root.language.rightToLeft
            iconName: "back"
            objectName: "leaveRecord"
            text: root.language.tr("Manager", "Leave it as it is")
            width: parent.width
            onClicked: root.model.openSearch()
        }
    ]

    ProgressLine {
        text: root.language.tr("Manager", "Deleting, then reading back")
        visible: root.model.busy
    }
    Callout {
        kind: Callout.Check
        text: root.model.problem + "\n" + root.model.remedy
        visible: root.model.problem.length > 0
    }
    ListCard {
        emptyText: root.language.tr("Manager", "Nothing of this person is kept any more.")
        rows: root.model.goes
        title: root.language.tr("Manager", "This goes, with everything that rests on it, and the person's key")
    }
    ListCard {
        objectName: "stays"
        rows: root.model.holds.stays
        title: root.language.tr("Manager", "This stays under a legal hold")
        visible: root.model.holds.stays.count > 0
    }
    BodyText {
        text: root.language.tr("Manager", "This stays for three years as proof: that consent existed and that it was deleted, under a pseudonym that leads to nobody. Nothing that the person or a document said stays.")
        visible: root.model.goes.count > 0 && root.model.holds.stays.count === 0
        width: parent.width
    }
    HeadingText {
        text: root.language.tr("Manager", "Why it is deleted")
        visible: root.model.goes.count > 0
        width: parent.width
    }
    ChoiceCards {
        chosen: root.model.reason
        enabled: !root.model.busy
        names: "reason"
        rows: root.model.reasons
        visible: root.model.goes.count > 0
        onPicked: row => root.model.chooseReason(row)
    }
}
