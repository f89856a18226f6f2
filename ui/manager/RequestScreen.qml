// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// One request: until when, and what became of it. A refusal needs a reason and tells the person where to turn.
PanelPage {
    id: root

    readonly property bool open: !root.model.requests.decided && root.model.mayDelete

    title: root.model.requests.title

    actions: [
        PrimaryButton {
            enabled: root.model.requests.complete && !root.model.requests.saving
            note: root.model.requests.complete ? "" : root.language.tr("Manager", "First choose what became of it.")
            objectName: "decide"
            text: root.language.tr("Manager", "Record the answer")
            visible: root.open
            width: parent.width
            onClicked: root.model.requests.decide()
        },
        QuietButton {
            enabled: !root.model.requests.saving
            iconMirrored: root.language.rightToLeft
            iconName: "back"
            objectName: "leaveRequest"
            text: root.language.tr("Manager", "Back to the requests")
            width: parent.width
            onClicked: root.model.requests.open()
        }
    ]

    Callout {
        kind: Callout.Check
        text: root.model.problem + "\n" + root.model.remedy
        visible: root.model.problem.length > 0
    }
    ListCard {
        rows: root.model.requests.one
    }
    BodyText {
        text: root.language.tr("Manager", "Find the record by the holder's pass where something is to be deleted. Without a pass, look at the person's document: nothing of it is kept.")
        visible: root.open && !root.model.requests.asksGround
        width: parent.width
    }
    HeadingText {
        text: root.language.tr("Manager", "What became of it")
        visible: root.open
        width: parent.width
    }
    ChoiceCards {
        chosen: root.model.requests.outcome
        columns: Theme.textScale > 1 ? 1 : 3
        enabled: !root.model.requests.saving
        names: "outcome"
        rows: root.model.requests.outcomes
        visible: root.open
        onPicked: row => root.model.requests.chooseOutcome(row)
    }
    HeadingText {
        text: root.language.tr("Manager", "Why it is refused")
        visible: root.open && root.model.requests.asksGround
        width: parent.width
    }
    ChoiceCards {
        chosen: root.model.requests.ground
        enabled: !root.model.requests.saving
        names: "ground"
        rows: root.model.requests.grounds
        visible: root.open && root.model.requests.asksGround
        onPicked: row => root.model.requests.chooseGround(row)
    }
    Callout {
        text: root.language.tr("Manager", "Tell the person the reason, and that a complaint to the cyberspace administration and a claim before the court are open (PIPL articles 50 and 65).")
        visible: root.open && root.model.requests.asksGround
    }
}
