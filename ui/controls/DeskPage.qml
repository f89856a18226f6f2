// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// The subject of a desk's screen and, beside it, what can be done: the page's own actions above, those of every page
/// below. On an upright screen the actions stand under the subject. Only the subject scrolls.
Item {
    id: root

    required property string title
    default property alias content: scroll.content
    property alias footer: footerColumn.data
    property alias actions: actionColumn.data
    property alias commonActions: commonColumn.data

    readonly property bool tall: height > width
    readonly property real pad: Theme.gutter + Theme.grid
    /// Of the subject, above what is pinned under it; and what the title takes of it.
    readonly property real roomHeight: scroll.height
    readonly property real titleHeight: titleText.height
    readonly property real sideWidth: Math.min(width * 0.34, 320 + 96 * (Theme.textScale - 1))

    function toTop(): void {
        scroll.toTop();
    }

    Rectangle {
        id: subject

        anchors.left: parent.left
        anchors.top: parent.top
        border.color: Theme.line
        border.width: 1
        color: Theme.card
        height: root.tall ? root.height - side.height - Theme.gutter : root.height
        radius: Theme.radius
        width: root.tall ? root.width : root.width - side.width - Theme.gutter

        ScrollColumn {
            id: scroll

            anchors.bottom: footerColumn.top
            anchors.bottomMargin: footerColumn.height > 0 ? Theme.gutter : 0
            anchors.left: parent.left
            anchors.leftMargin: root.pad
            anchors.right: parent.right
            anchors.rightMargin: Theme.grid
            anchors.top: parent.top
            anchors.topMargin: root.pad

            TitleText {
                id: titleText

                text: root.title
                width: parent.width
            }
        }
        Column {
            id: footerColumn

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: root.pad
            anchors.right: parent.right
            spacing: Theme.gutter
        }
    }
    Item {
        id: side

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: root.tall ? actionColumn.height + commonColumn.height + (commonColumn.height > 0 ? Theme.grid * 2 : 0) : root.height
        width: root.tall ? root.width : root.sideWidth

        Column {
            id: actionColumn

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.grid * 2
        }
        Column {
            id: commonColumn

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.grid * 2
        }
    }
}
