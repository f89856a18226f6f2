// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// One version of the rules in words; a draft is approved by another person than who proposed it.
PanelPage {
    id: root

    readonly property RuleModel rule: model.rules

    title: rule.title

    actions: [
        PrimaryButton {
            enabled: root.rule.why.length === 0 && !root.rule.saving
            note: root.rule.why
            objectName: "approveRule"
            text: root.language.tr("Manager", "Approve this draft")
            visible: root.rule.mayApprove
            width: parent.width
            onClicked: root.rule.approve()
        },
        QuietButton {
            enabled: !root.rule.saving
            iconMirrored: root.language.rightToLeft
            iconName: "back"
            objectName: "leaveRule"
            text: root.language.tr("Manager", "Back to the rules")
            width: parent.width
            onClicked: root.rule.list()
        }
    ]

    Callout {
        kind: Callout.Check
        text: root.model.problem + "\n" + root.model.remedy
        visible: root.model.problem.length > 0
    }
    Callout {
        text: root.language.tr("Manager", "This is a draft: it judges nothing yet.")
        visible: root.rule.draft
    }
    ListCard {
        rows: root.rule.one
    }
}
