// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// The channels that the site works with, and the two answers that name nobody: all alike.
Grid {
    id: root

    required property FactRows rows
    readonly property real cardWidth: Math.floor((width - (columns - 1) * spacing) / columns)

    signal chosen(key: string)

    columns: rows.count > 5 && Theme.textScale < 1.25 ? 2 : 1
    spacing: Theme.grid * 2

    Repeater {
        model: root.rows

        CardButton {
            required property string key
            required property string label
            required property string value
            required property string detail

            height: Math.max(implicitHeight, 120)
            iconName: value
            note: detail
            objectName: "channel-" + key
            text: label
            width: root.cardWidth
            onClicked: root.chosen(key)
        }
    }
}
