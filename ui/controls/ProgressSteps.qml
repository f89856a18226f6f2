// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// Where am I: "Step 2 of 4" in words, and the same as bars.
Item {
    id: root

    required property int step
    required property int steps
    property string title

    readonly property Language language: Theme.language
    readonly property string words: language.tr("Controls", "Step %1 of %2").arg(step).arg(steps)

    implicitHeight: column.height
    visible: steps > 0

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.words + ", " + root.title

    Column {
        id: column

        spacing: Theme.grid
        width: root.width

        SmallText {
            font: Theme.tool
            text: root.title.length > 0 ? root.words + " · " + root.title : root.words
            width: parent.width
            Accessible.ignored: true
        }
        Row {
            spacing: Theme.grid
            width: parent.width

            Repeater {
                model: root.steps

                Rectangle {
                    required property int index

                    color: index < root.step ? root.Theme.accent : root.Theme.line
                    height: 8
                    radius: 4
                    width: (root.width - (root.steps - 1) * root.Theme.grid) / root.steps
                }
            }
        }
    }
}
