// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// What is left to a person about commissions, the most urgent first. A dispute names nobody.
PanelPage {
    id: root

    title: language.tr("Manager", "Disputes")

    BodyText {
        text: root.language.tr("Manager", "What a buyer disputes, and what the rules do not decide, a person decides with a reason. Until then nobody is told anything.")
        width: parent.width
    }
    BodyText {
        text: root.language.tr("Manager", "Nothing waits for a decision. A dispute from the signing desk appears here with its last day.")
        visible: root.model.disputes.all.count === 0
        width: parent.width
    }
    Repeater {
        model: root.model.disputes.all

        CardButton {
            required property int index
            required property string label
            required property string value

            enabled: root.model.mayDelete
            note: value
            objectName: "dispute-" + index
            outline: Theme.line
            text: label
            width: parent?.width ?? 0
            onClicked: root.model.disputes.openRow(index)
        }
    }
}
