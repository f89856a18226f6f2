// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// Lit exactly while a camera is open; says so in words beside the light.
Rectangle {
    id: root

    required property bool lit

    readonly property Language language: Theme.language
    readonly property string words: lit ? language.tr("Controls", "The camera is open") : language.tr("Controls", "The camera is closed")

    border.color: lit ? Theme.accent : Theme.line
    border.width: lit ? 3 : 1
    color: Theme.card
    implicitHeight: Math.max(64, label.height + 2 * Theme.grid)
    implicitWidth: row.width + 2 * Theme.gutter
    radius: height / 2

    Accessible.role: Accessible.Indicator
    Accessible.name: root.words

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.grid * 2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.ink
            border.width: root.lit ? 0 : 2
            color: root.lit ? Theme.accent : "transparent"
            height: 24
            radius: 12
            width: 24
        }
        SmallText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink
            text: root.words
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
