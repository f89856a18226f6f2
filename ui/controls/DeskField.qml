// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Mingshi.Controls

/// A line to type into at a desk, with its label inside the frame: it stays readable while something is typed.
T.TextField {
    id: root

    required property string label

    activeFocusOnTab: true
    bottomPadding: Theme.grid * 1.5
    color: Theme.ink
    font: Theme.bodyFigures
    horizontalAlignment: TextInput.AlignLeft
    implicitHeight: Math.max(Theme.target, topPadding + contentHeight + bottomPadding)
    implicitWidth: 420
    leftPadding: Theme.grid * 2
    opacity: enabled ? 1 : 0.55
    passwordMaskDelay: 0
    rightPadding: Theme.grid * 2
    selectByMouse: true
    selectedTextColor: Theme.onAccent
    selectionColor: Theme.accentInk
    topPadding: caption.y + caption.height + Theme.grid / 2
    verticalAlignment: TextInput.AlignVCenter

    Accessible.role: Accessible.EditableText
    Accessible.name: root.label
    Accessible.description: root.echoMode === TextInput.Password ? root.label : "" // Qt hides a password's name
    Accessible.passwordEdit: root.echoMode === TextInput.Password

    background: Rectangle {
        border.color: root.activeFocus ? root.Theme.accent : root.Theme.ink
        border.width: root.activeFocus ? 3 : 1
        color: root.Theme.card
        radius: root.Theme.radius
    }

    SmallText {
        id: caption

        anchors.left: parent.left
        anchors.leftMargin: root.leftPadding
        anchors.right: parent.right
        anchors.rightMargin: root.rightPadding
        text: root.label
        y: root.Theme.grid
        Accessible.ignored: true
    }
}
