// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Mingshi.Controls
import Mingshi.Visitor

/// One of the tools that every screen has: its picture over its word.
T.AbstractButton {
    id: root

    property string iconName
    property bool iconMirrored
    property bool lit
    property int wordPixels: Theme.tool.pixelSize
    readonly property color words: lit ? Theme.accentInk : Theme.ink

    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.target, face.height + 2 * Theme.grid * 2)
    opacity: enabled ? 1 : 0.4

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    background: ButtonGround {
        down: root.down
        fill: Theme.paper
        focused: root.visualFocus
        outline: root.lit ? Theme.accent : Theme.line
    }
    contentItem: Item {
        Column {
            id: face

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.grid
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.grid / 2

            VectorPicture {
                accent: root.words
                anchors.horizontalCenter: parent.horizontalCenter
                card: "transparent"
                height: 40
                ink: root.words
                mirrored: root.iconMirrored
                name: root.iconName
                width: 40
            }
            Text {
                color: root.words
                font: root.Theme.sized(root.Theme.tool, root.wordPixels)
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                text: root.text
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
