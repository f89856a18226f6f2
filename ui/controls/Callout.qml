// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// A sentence that stands out from the text: calm (teal), to be checked (amber), or a device's fault (red bar). The words
/// stay ink; the colour is a bar and an icon, so it says nothing that the words do not say.
Rectangle {
    id: root

    enum Kind { Calm, Check, Fault }

    required property string text
    property int kind: Callout.Calm
    property string iconName: kind === Callout.Calm ? "info" : "attention"

    readonly property color mark: kind === Callout.Fault ? Theme.fault : kind === Callout.Check ? Theme.check : Theme.accent

    border.color: Theme.line
    border.width: 1
    color: Theme.card
    implicitHeight: Math.max(words.height, Theme.iconSize) + 2 * Theme.gutter
    radius: Theme.radius
    width: parent?.width ?? 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Rectangle {
        anchors.left: parent.left
        color: root.mark
        height: parent.height
        width: 8
    }
    VectorPicture {
        id: icon

        accent: root.mark
        anchors.left: parent.left
        anchors.leftMargin: Theme.gutter + 8
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.iconSize
        ink: root.mark
        name: root.iconName
        width: Theme.iconSize
    }
    BodyText {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.gutter
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        Accessible.ignored: true
    }
}
