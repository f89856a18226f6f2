// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// The rules about commissions: what is in force, and the drafts.
PanelPage {
    id: root

    title: language.tr("Manager", "Rules about commissions")

    BodyText {
        text: root.language.tr("Manager", "A visit is judged by the version that was in force at its own time. A draft judges nothing until a second person approves it.")
        width: parent.width
    }
    Callout {
        kind: Callout.Check
        text: root.language.tr("Manager", "No rule is in force now: people decide who brought a buyer.")
        visible: root.model.rules.noneInForce
    }
    Repeater {
        model: root.model.rules.all

        CardButton {
            required property int index
            required property string label
            required property string value

            note: value
            objectName: "rule-" + index
            outline: Theme.line
            text: label
            width: parent?.width ?? 0
            onClicked: root.model.rules.openRow(index)
        }
    }
}
