// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// Everything, or one purpose alone: all alike, the chosen one with a tick. Nothing where there is only one.
Column {
    id: root

    required property FactRows rows

    signal chosen(key: string)

    spacing: Theme.grid * 2

    Repeater {
        model: root.rows

        CardButton {
            required property string key
            required property string label
            required property string value

            iconName: value
            objectName: "withdraw-" + key
            text: label
            width: root.width
            onClicked: root.chosen(key)

            Accessible.checkable: true
            Accessible.checked: value.length > 0
        }
    }
}
