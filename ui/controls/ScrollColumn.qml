// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// A column that scrolls up and down, never sideways, and says in words when there is more below.
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property bool more: flickable.contentHeight - flickable.contentY > flickable.height + 1

    readonly property Language language: Theme.language

    function toTop(): void {
        flickable.contentY = 0;
    }

    /// Scrolls as little as it takes to show an item of the column.
    function reveal(item: Item): void {
        const lowest = Math.max(0, flickable.contentHeight - flickable.height);
        const after = Math.max(flickable.contentY, item.y + item.height - flickable.height);
        flickable.contentY = Math.min(lowest, Math.min(after, item.y));
    }

    implicitHeight: column.height

    Flickable {
        id: flickable

        activeFocusOnTab: contentHeight > height
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick
        height: root.height - (hint.visible ? hint.height : 0)

        Accessible.role: Accessible.Pane
        Accessible.name: root.language.tr("Controls", "Text that can be scrolled")
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + 120))
        Keys.onUpPressed: contentY = Math.max(0, contentY - 120)

        Column {
            id: column

            anchors.left: parent?.left
            anchors.right: parent?.right
            anchors.rightMargin: root.Theme.gutter
            spacing: root.Theme.gutter
        }
    }
    Rectangle {
        anchors.right: parent.right
        color: Theme.inkQuiet
        height: Math.max(48, flickable.height * flickable.visibleArea.heightRatio)
        opacity: 0.6
        radius: 3
        visible: flickable.contentHeight > flickable.height + 1
        width: 6
        y: (flickable.height - height) * flickable.visibleArea.yPosition / Math.max(0.0001, 1 - flickable.visibleArea.heightRatio)
    }
    Text {
        id: hint

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.accentInk
        font: Theme.small
        horizontalAlignment: Text.AlignHCenter
        text: root.language.tr("Controls", "There is more below")
        textFormat: Text.PlainText
        topPadding: Theme.grid
        visible: flickable.contentHeight > root.height + 1
        opacity: root.more ? 1 : 0
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
