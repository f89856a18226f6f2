// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// The same figures as the chart, to be read.
Column {
    id: root

    required property PurposeCounts answers

    readonly property Language language: Theme.language
    readonly property real figureWidth: width * 0.18

    width: parent?.width ?? 0

    component Line: Item {
        id: line

        required property string name
        required property list<string> figures
        property bool heads

        implicitHeight: Math.max(nameText.height, numbers.height) + 2 * Theme.grid
        width: parent?.width ?? 0

        Accessible.role: Accessible.Row
        Accessible.name: line.name + " " + line.figures[0] + " " + line.figures[1] + " " + line.figures[2]

        BodyText {
            id: nameText

            anchors.left: parent.left
            anchors.right: numbers.left
            anchors.rightMargin: Theme.grid
            anchors.verticalCenter: parent.verticalCenter
            text: line.name
            Accessible.ignored: true
        }
        Row {
            id: numbers

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Repeater {
                model: line.figures

                Text {
                    required property string modelData

                    color: line.heads ? line.Theme.inkQuiet : line.Theme.ink
                    font: line.heads ? line.Theme.small : line.Theme.bodyFigures
                    horizontalAlignment: Text.AlignRight
                    text: modelData
                    textFormat: Text.PlainText
                    width: root.figureWidth
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: line.Theme.line
            height: 1
            width: parent.width
        }
    }

    Line {
        figures: [root.language.tr("Manager", "Agreed"), root.language.tr("Manager", "Refused"), root.language.tr("Manager", "Withdrawn")]
        heads: true
        name: ""
    }
    Repeater {
        model: root.answers

        Line {
            required property string label
            required property int given
            required property int refused
            required property int withdrawn

            figures: [given.toLocaleString(Qt.locale(root.language.code), "f", 0), refused.toLocaleString(Qt.locale(root.language.code), "f", 0), withdrawn.toLocaleString(Qt.locale(root.language.code), "f", 0)]
            name: label
        }
    }
}
