// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// One figure and what it counts.
Rectangle {
    id: root

    required property string figure
    required property string caption

    border.color: Theme.line
    border.width: 1
    color: Theme.card
    implicitHeight: words.height + 2 * Theme.gutter
    radius: Theme.radius

    Accessible.role: Accessible.StaticText
    Accessible.name: root.figure + " " + root.caption

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.gutter
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        TitleText {
            font: Theme.titleFigures
            text: root.figure
            width: parent.width
            Accessible.ignored: true
        }
        SmallText {
            text: root.caption
            width: parent.width
            Accessible.ignored: true
        }
    }
}
