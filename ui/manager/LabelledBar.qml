// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// One bar with its name before it and its figure behind it. All bars have one colour: no answer is the good one.
Item {
    id: root

    required property string label
    required property int count
    required property int most
    required property real labelWidth

    readonly property real room: Math.max(0, width - labelWidth - 2 * Theme.gutter - figure.implicitWidth)

    implicitHeight: Math.max(28, words.height, figure.height)
    width: parent?.width ?? 0

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + " " + root.count

    SmallText {
        id: words

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        lineHeight: 1
        text: root.label
        width: root.labelWidth
        Accessible.ignored: true
    }
    Rectangle {
        id: bar

        anchors.left: words.right
        anchors.leftMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        height: 20
        radius: 3
        width: Math.max(2, root.room * root.count / root.most)
    }
    SmallText {
        id: figure

        anchors.left: bar.right
        anchors.leftMargin: Theme.grid * 1.5
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        text: root.count.toLocaleString(Qt.locale(Theme.language.code), "f", 0)
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
