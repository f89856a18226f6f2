// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// Equal cards of which one can be chosen; none is chosen beforehand.
Grid {
    id: root

    required property FactRows rows
    required property int chosen
    required property string names ///< object names: "reason" gives "reason-0"

    signal picked(row: int)

    columns: 1
    spacing: Theme.grid
    width: parent?.width ?? 0

    Repeater {
        model: root.rows

        CardButton {
            required property int index
            required property string label

            readonly property bool picked: index === root.chosen

            iconName: picked ? "check" : ""
            objectName: root.names + "-" + index
            outline: picked ? Theme.accent : Theme.line
            outlineWidth: picked ? 3 : 1
            text: label
            width: (root.width - (root.columns - 1) * root.spacing) / root.columns
            Accessible.checked: picked
            onClicked: root.picked(index)
        }
    }
}
