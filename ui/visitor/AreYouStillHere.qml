// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// Lies over the screen when nobody touched it for a while.
Rectangle {
    id: root

    required property VisitorModel model
    readonly property Language language: Theme.language

    color: Theme.shade

    MouseArea {
        anchors.fill: parent
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.paper
        height: column.height + 2 * Theme.margin

        Column {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.margin
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.gutter

            TitleText {
                text: root.language.tr("Visitor", "Are you still here?")
                width: parent.width
            }
            BodyText {
                text: root.language.tr("Visitor", "Soon this screen goes back to its start. What you did not finish is dropped, and nothing of it is kept.")
                width: Math.min(parent.width, Theme.measure)
            }
            PrimaryButton {
                objectName: "stillHere"
                text: root.language.tr("Visitor", "Yes, I am here")
                width: parent.width
                onClicked: root.model.stillHere()
            }
        }
    }
}
