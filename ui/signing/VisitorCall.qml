// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// Somebody at the entrance asked for a person; said to staff, in their language, on whatever screen is open.
Rectangle {
    id: root

    required property SigningModel model

    color: Theme.card
    height: visible ? answer.height + 2 * Theme.grid : 0
    visible: model.visitorCalls

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.model.callWords

    Rectangle {
        anchors.left: parent.left
        color: Theme.accent
        height: parent.height
        width: 8
    }
    VectorPicture {
        id: icon

        accent: Theme.accent
        anchors.left: parent.left
        anchors.leftMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.iconSize
        ink: Theme.ink
        name: "person"
        width: Theme.iconSize
    }
    BodyText {
        anchors.left: icon.right
        anchors.leftMargin: Theme.grid * 2
        anchors.right: answer.left
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        text: root.model.callWords
    }
    QuietButton {
        id: answer

        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        objectName: "goToVisitor"
        text: root.model.callAnswer
        onClicked: root.model.goToVisitor()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}
