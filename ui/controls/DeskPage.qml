// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// The subject of a desk's screen and, beside it, what can be done: the page's own actions above, those of every page
/// below. On an upright screen the actions stand under the subject. Only the subject scrolls.
Item {
    id: root

    required property string title
    property bool large
    default property alias content: scroll.content
    property alias header: headerColumn.data
    property alias footer: footerColumn.data
    property alias actions: actionColumn.data
    property alias commonActions: commonColumn.data
    property bool framed: true

    readonly property bool tall: height > width
    readonly property real pad: framed ? Theme.gutter + Theme.grid : 0
    readonly property real sideWidth: Math.min(width * 0.34, 320 + 96 * (Theme.textScale - 1))

    function toTop(): void {
        scroll.toTop();
    }

    Rectangle {
        id: subject

        anchors.bottom: root.tall ? side.top : parent.bottom
        anchors.bottomMargin: root.tall ? Theme.gutter : 0
        anchors.left: parent.left
        anchors.right: root.tall ? parent.right : side.left
        anchors.rightMargin: root.tall ? 0 : Theme.gutter
        anchors.top: parent.top
        border.color: Theme.line
        border.width: root.framed ? 1 : 0
        color: root.framed ? Theme.card : "transparent"
        radius: Theme.radius

        TitleText {
            id: titleText

            anchors.left: parent.left
            anchors.margins: root.pad
            anchors.right: parent.right
            anchors.top: parent.top
            text: root.title
        }
        Column {
            id: headerColumn

            anchors.left: parent.left
            anchors.margins: root.pad
            anchors.right: parent.right
            anchors.top: titleText.bottom
            anchors.topMargin: Theme.grid * 2
            spacing: Theme.gutter
        }
        ScrollColumn {
            id: scroll

            anchors.bottom: footerColumn.top
            anchors.bottomMargin: footerColumn.height > 0 ? Theme.gutter : 0
            anchors.left: parent.left
            anchors.leftMargin: root.pad
            anchors.right: parent.right
            anchors.rightMargin: root.framed ? Theme.grid : 0
            anchors.top: headerColumn.bottom
            anchors.topMargin: headerColumn.height > 0 ? Theme.gutter : Theme.grid
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
        anchors.left: root.tall ? parent.left : undefined
        anchors.right: parent.right
        anchors.top: root.tall ? undefined : parent.top
        height: actionColumn.height + commonColumn.height + (commonColumn.height > 0 ? Theme.gutter : 0)
        width: root.sideWidth

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
