// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// Answers of equal rank, such as the channels that the site works with: all alike.
Grid {
    id: root

    required property FactRows rows
    property string prefix: "channel-"
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
            objectName: root.prefix + key
            text: label
            width: root.cardWidth
            onClicked: root.chosen(key)
        }
    }
}
