// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// Sixteen characters in four groups, from left to right in every language.
Item {
    id: root

    /// With or without dashes; may be shorter.
    required property string text
    /// Marks the group that the next character goes to.
    property bool typing
    readonly property string digits: text.replace(/-/g, "")
    readonly property real groupWidth: Math.floor((width - 3 * Theme.grid * 2) / 4)

    implicitHeight: Theme.titleFigures.pixelSize + 2 * Theme.gutter
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        spacing: root.Theme.grid * 2

        Repeater {
            model: 4

            Rectangle {
                id: group

                required property int index
                readonly property string characters: root.digits.substr(4 * index, 4)

                readonly property bool next: root.typing && index === Math.min(3, Math.floor(root.digits.length / 4))

                border.color: next ? root.Theme.accent : root.Theme.line
                border.width: next ? 3 : 2
                color: root.Theme.card
                height: root.height
                radius: root.Theme.radius
                width: root.groupWidth

                Text {
                    anchors.centerIn: parent
                    color: root.Theme.ink
                    font: root.Theme.titleFigures
                    fontSizeMode: Text.HorizontalFit
                    horizontalAlignment: Text.AlignHCenter
                    minimumPixelSize: 32
                    text: group.characters
                    textFormat: Text.PlainText
                    width: parent.width - 2 * root.Theme.grid
                    Accessible.ignored: true
                }
            }
        }
    }
}
