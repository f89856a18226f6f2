// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// Every language by its own name.
Grid {
    id: root

    required property FactRows rows
    readonly property Language language: Theme.language
    readonly property real cardWidth: Math.floor((width - (columns - 1) * spacing) / columns)

    signal chosen(code: string)

    columns: 2
    spacing: Theme.gutter

    Repeater {
        model: root.rows

        CardButton {
            required property string key
            required property string label

            iconName: key === root.language.code ? "check" : ""
            objectName: "language-" + key
            text: label
            width: root.cardWidth
            onClicked: root.chosen(key)
        }
    }
}
