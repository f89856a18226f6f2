// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// What lies under the words of a button: fill, outline, and a ring when the keyboard is on it.
Rectangle {
    id: root

    required property bool down
    required property bool focused
    property color fill: Theme.card
    property color fillPressed: Theme.pressed
    property color outline: Theme.line
    property int outlineWidth: 2

    border.color: root.outline
    border.width: root.outlineWidth
    color: root.down ? root.fillPressed : root.fill
    radius: Theme.radius

    Behavior on color {
        ColorAnimation {
            duration: root.Theme.motion
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -6
        border.color: root.Theme.accent
        border.width: 4
        color: "transparent"
        radius: root.Theme.radius + 6
        visible: root.focused
    }
}
