// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// Where this signing is: at the side as a list with ticks, on an upright screen as a line.
Item {
    id: root

    required property SigningModel model
    required property bool tall

    function revealCurrent(): void {
        const row = rows.itemAt(root.model.step);
        if (row !== null) {
            list.reveal(row);
        }
    }

    implicitHeight: tall ? line.implicitHeight : list.implicitHeight

    ProgressSteps {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        step: root.model.step + 1
        steps: root.model.steps.count
        title: root.model.stepTitle
        visible: root.tall
    }
    ScrollColumn {
        id: list

        anchors.fill: parent
        spacing: Theme.grid * (Theme.textScale > 1.5 ? 1 : 2)
        visible: !root.tall

        onHeightChanged: root.revealCurrent()
        onImplicitHeightChanged: root.revealCurrent()

        SmallText {
            bottomPadding: Theme.grid
            text: Theme.language.tr("Controls", "Step %1 of %2").arg(root.model.step + 1).arg(root.model.steps.count)
            width: parent.width
        }
        Repeater {
            id: rows

            model: root.model.steps

            Item {
                id: row

                required property int index
                required property string label
                required property string value

                readonly property bool current: index === root.model.step
                readonly property bool done: index < root.model.step

                implicitHeight: Math.max(32, words.height)
                width: parent.width

                onCurrentChanged: root.revealCurrent()

                Accessible.role: Accessible.ListItem
                Accessible.name: row.label + (row.value.length > 0 ? ", " + row.value : "")

                Rectangle {
                    id: mark

                    anchors.left: parent.left
                    anchors.top: parent.top
                    border.color: row.current ? row.Theme.accent : row.Theme.line
                    border.width: row.done ? 0 : 2
                    color: row.current ? row.Theme.accent : "transparent"
                    height: 32
                    radius: 16
                    width: 32

                    VectorPicture {
                        accent: row.Theme.accent
                        anchors.centerIn: parent
                        height: 32
                        ink: row.Theme.accent
                        name: "check"
                        visible: row.done
                        width: 32
                    }
                    Text {
                        anchors.centerIn: parent
                        color: row.current ? row.Theme.onAccent : row.Theme.inkQuiet
                        font.bold: row.current
                        font.family: row.Theme.small.family
                        font.pixelSize: 15
                        text: row.index + 1
                        visible: !row.done
                        Accessible.ignored: true
                    }
                }
                Column {
                    id: words

                    anchors.left: mark.right
                    anchors.leftMargin: row.Theme.grid * 1.5
                    anchors.right: parent.right
                    topPadding: 3

                    BodyText {
                        color: row.current || row.done ? row.Theme.ink : row.Theme.inkQuiet
                        font.bold: row.current
                        font.family: row.Theme.body.family
                        font.pixelSize: row.Theme.body.pixelSize
                        lineHeight: 1
                        text: row.label
                        width: parent.width
                        Accessible.ignored: true
                    }
                    SmallText {
                        lineHeight: 1
                        text: row.value
                        visible: row.value.length > 0
                        width: parent.width
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
