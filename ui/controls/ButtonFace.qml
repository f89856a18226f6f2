// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// An icon, the words, and a quieter note under them. Part of PressButton.
Item {
    id: root

    required property string text
    required property string note
    required property string iconName
    required property bool iconMirrored
    required property color color
    required property font font
    required property int alignment

    readonly property real iconSpace: icon.visible ? icon.width + Theme.gutter : 0
    readonly property real naturalWidth: Math.ceil(Math.max(words.naturalWidth, noteText.naturalWidth)) + iconSpace
    readonly property real textWidth: Math.max(0, width - iconSpace)
    readonly property real shownWidth: Math.min(textWidth, Math.max(words.naturalWidth, noteText.naturalWidth))
    readonly property real lead: alignment === Qt.AlignHCenter ? Math.max(0, (textWidth - shownWidth) / 2) : 0

    implicitHeight: Math.max(icon.visible ? icon.height : 0, column.height)

    VectorPicture {
        id: icon

        accent: root.color
        anchors.left: parent.left
        anchors.leftMargin: root.lead
        anchors.verticalCenter: parent.verticalCenter
        card: "transparent"
        height: Theme.iconSize
        ink: root.color
        mirrored: root.iconMirrored
        name: root.iconName
        visible: root.iconName.length > 0
        width: Theme.iconSize
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: root.lead + root.iconSpace
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.grid / 2
        width: root.alignment === Qt.AlignHCenter ? Math.ceil(root.shownWidth) : root.textWidth

        Text {
            id: words

            readonly property real naturalWidth: wordsWidth.advanceWidth * 1.04 + 2

            color: root.color
            font: root.font
            horizontalAlignment: root.alignment === Qt.AlignHCenter ? Text.AlignHCenter : Text.AlignLeft
            text: root.text
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            id: noteText

            readonly property real naturalWidth: visible ? noteWidth.advanceWidth * 1.04 + 2 : 0

            color: root.color
            font: Theme.tool
            horizontalAlignment: words.horizontalAlignment
            text: root.note
            textFormat: Text.PlainText
            visible: root.note.length > 0
            width: parent.width
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }

    TextMetrics {
        id: wordsWidth
        font: root.font
        text: root.text
    }
    TextMetrics {
        id: noteWidth
        font: root.Theme.tool
        text: root.note
    }
}
