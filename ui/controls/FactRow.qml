// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// A label and what it says, side by side where there is room, else one under the other.
Item {
    id: root

    required property string label
    required property string value
    required property string detail
    property bool figures
    property bool divided: true
    /// Where the value begins; 0 puts it under the label.
    property real labelWidth: width >= Theme.measure * 0.8 ? Math.round(width * 0.34) : 0

    readonly property bool beside: labelWidth > 0 && label.length > 0
    readonly property real valueX: beside ? labelWidth + Theme.gutter : 0

    implicitHeight: Math.max(valueColumn.y + valueColumn.height, labelText.visible ? labelText.y + labelText.height : 0) + 2 * Theme.grid
    width: parent?.width ?? 0

    Accessible.role: Accessible.ListItem
    Accessible.name: root.label + " " + root.value

    SmallText {
        id: labelText

        anchors.left: parent.left
        text: root.label
        visible: root.label.length > 0
        width: root.beside ? root.labelWidth : root.width
        // On one baseline with the value, which is larger.
        y: Theme.grid * 2 + (root.beside && root.value.length > 0 ? valueMetrics.ascent - labelMetrics.ascent : 0)
    }
    FontMetrics {
        id: labelMetrics
        font: root.Theme.small
    }
    FontMetrics {
        id: valueMetrics
        font: root.Theme.body
    }
    Column {
        id: valueColumn

        anchors.left: parent.left
        anchors.leftMargin: root.valueX
        spacing: Theme.grid / 2
        width: root.width - root.valueX
        y: root.beside || !labelText.visible ? Theme.grid * 2 : labelText.y + labelText.height + Theme.grid / 2

        BodyText {
            font: root.figures ? root.Theme.bodyFigures : root.Theme.body
            text: root.value
            visible: root.value.length > 0
            width: parent.width
        }
        SmallText {
            text: root.detail
            visible: root.detail.length > 0
            width: parent.width
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        visible: root.divided
        width: parent.width
    }
}
