// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// One dispute: what the records say, and the decision of a person, with its reason.
PanelPage {
    id: root

    readonly property DisputeModel dispute: model.disputes

    title: dispute.title

    actions: [
        PrimaryButton {
            enabled: root.dispute.complete && !root.dispute.saving
            note: root.dispute.complete ? "" : root.language.tr("Manager", "First choose the decision and its reason.")
            objectName: "decideDispute"
            text: root.language.tr("Manager", "Record the decision")
            visible: root.dispute.open
            width: parent.width
            onClicked: root.dispute.decide()
        },
        QuietButton {
            enabled: !root.dispute.saving
            iconMirrored: root.language.rightToLeft
            iconName: "back"
            objectName: "leaveDispute"
            text: root.language.tr("Manager", "Back to the disputes")
            width: parent.width
            onClicked: root.dispute.list()
        }
    ]

    Callout {
        kind: Callout.Check
        text: root.model.problem + "\n" + root.model.remedy
        visible: root.model.problem.length > 0
    }
    ListCard {
        rows: root.dispute.one
    }
    Callout {
        text: root.language.tr("Manager", "The buyer withdrew the consent: nothing of the visits is kept, so there is nothing left to look at.")
        visible: root.dispute.withdrawn
    }
    ListCard {
        rows: root.dispute.visits
        title: root.language.tr("Manager", "The visits, as they were recorded")
        visible: root.dispute.visits.count > 0
    }
    ListCard {
        rows: root.dispute.corrections
        title: root.language.tr("Manager", "What the buyer corrected")
        visible: root.dispute.corrections.count > 0
    }
    ListCard {
        rows: root.dispute.grounds
        title: root.language.tr("Manager", "What the rules make of it: %1").arg(root.dispute.ruling)
        visible: root.dispute.grounds.count > 0
    }
    HeadingText {
        text: root.language.tr("Manager", "What is decided")
        visible: root.dispute.open
        width: parent.width
    }
    ChoiceCards {
        chosen: root.dispute.outcome
        columns: Theme.textScale > 1 ? 1 : 2
        enabled: !root.dispute.saving
        names: "disputeOutcome"
        rows: root.dispute.outcomes
        visible: root.dispute.open
        onPicked: row => root.dispute.chooseOutcome(row)
    }
    HeadingText {
        text: root.language.tr("Manager", "Which channel is due")
        visible: root.dispute.open && root.dispute.asksChannel
        width: parent.width
    }
    ChoiceCards {
        chosen: root.dispute.channel
        enabled: !root.dispute.saving
        names: "disputeChannel"
        rows: root.dispute.channels
        visible: root.dispute.open && root.dispute.asksChannel
        onPicked: row => root.dispute.chooseChannel(row)
    }
    HeadingText {
        text: root.language.tr("Manager", "The reason")
        visible: root.dispute.open && root.dispute.asksReason
        width: parent.width
    }
    ChoiceCards {
        chosen: root.dispute.reason
        enabled: !root.dispute.saving
        names: "disputeReason"
        rows: root.dispute.reasons
        visible: root.dispute.open && root.dispute.asksReason
        onPicked: row => root.dispute.chooseReason(row)
    }
}
