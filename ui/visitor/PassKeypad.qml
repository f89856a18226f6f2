// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// The characters that a pass code has, no I, L, O or U, unless others are given. From left to right in every language.
Flow {
    id: root

    readonly property Language language: Theme.language
    property string characters: "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    readonly property real keyWidth: Math.floor((width - (keysInRow - 1) * spacing) / keysInRow)
    readonly property int keysInRow: 10
    property real keyHeight: Theme.lowerReach ? 80 : 88

    signal typed(character: string)
    signal deleted

    spacing: Theme.grid
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    Repeater {
        model: root.characters.length

        PressButton {
            required property int index

            font: root.Theme.bodyFigures
            height: root.keyHeight
            inset: 0
            objectName: "key-" + text
            outline: root.Theme.line
            outlineWidth: 2
            text: root.characters[index]
            width: root.keyWidth
            onClicked: root.typed(text)
        }
    }
    IconButton {
        readonly property int keysLeft: root.keysInRow - root.characters.length % root.keysInRow

        height: root.keyHeight
        iconName: "backspace"
        objectName: "keyDelete"
        text: root.language.tr("Visitor", "Delete the last character")
        width: keysLeft * (root.keyWidth + root.spacing) - root.spacing
        onClicked: root.deleted()
    }
}
