// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// What people asked of the office, the most urgent first. A request names nobody.
PanelPage {
    id: root

    title: language.tr("Manager", "Requests")

    actions: PrimaryButton {
        objectName: "newRequest"
        text: root.language.tr("Manager", "Record a request")
        visible: root.model.mayDelete
        width: parent.width
        onClicked: root.model.requests.openNew()
    }

    BodyText {
        text: root.language.tr("Manager", "What a visitor wants to see, copy, correct or withdraw goes at once at the visitor screen, with the pass. What cannot be done there is recorded here and answered within fifteen working days.")
        width: parent.width
    }
    BodyText {
        text: root.language.tr("Manager", "Nobody has asked for anything yet. A request that is recorded appears here with its last day.")
        visible: root.model.requests.all.count === 0
        width: parent.width
    }
    Repeater {
        model: root.model.requests.all

        CardButton {
            required property int index
            required property string label
            required property string value

            note: value
            objectName: "request-" + index
            outline: Theme.line
            text: label
            width: parent?.width ?? 0
            onClicked: root.model.requests.openRow(index)
        }
    }
}
