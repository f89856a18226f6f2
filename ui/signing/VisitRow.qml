// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// One visit, or one reason: a small line above, and what it says.
Rectangle {
    id: row

    required property string label
    required property string value
    required property string detail

    color: "transparent"
    height: words.height + 2 * Theme.grid
    width: parent?.width ?? 0

    Accessible.role: Accessible.ListItem
    Accessible.name: row.label + ", " + row.value + ", " + row.detail

    Rectangle {
        anchors.left: parent.left
        color: row.Theme.accent
        height: parent.height
        radius: 2
        width: 4
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: row.Theme.gutter
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        SmallText {
            text: row.label.length > 0 && row.value.length > 0 ? row.label + " · " + row.value : row.label + row.value
            visible: text.length > 0
            width: parent.width
            Accessible.ignored: true
        }
        BuyerText {
            text: row.detail
            Accessible.ignored: true
        }
    }
}
