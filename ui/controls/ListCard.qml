// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// A card with rows from a FactRows, its count, and what to do when it is empty.
Rectangle {
    id: root

    required property FactRows rows
    property string title
    property string emptyText
    property bool figures

    border.color: Theme.line
    border.width: 1
    color: Theme.card
    implicitHeight: column.height + 2 * Theme.grid
    radius: Theme.radius
    width: parent?.width ?? 0

    Accessible.role: Accessible.List
    Accessible.name: root.title

    Column {
        id: column

        x: Theme.gutter
        width: root.width - 2 * Theme.gutter
        y: Theme.grid

        SmallText {
            bottomPadding: Theme.grid
            text: root.title
            topPadding: Theme.grid
            visible: root.title.length > 0
            width: parent.width
        }
        Repeater {
            model: root.rows

            FactRow {
                required property int index
                required detail // one that is not required is not filled from the row

                divided: index < root.rows.count - 1
                figures: root.figures
            }
        }
        BodyText {
            bottomPadding: Theme.gutter
            text: root.emptyText
            topPadding: Theme.grid
            visible: root.rows.count === 0
            width: parent.width
        }
    }
}
