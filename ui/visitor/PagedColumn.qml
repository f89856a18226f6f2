// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// A column that scrolls when it is taller than its place: by finger, and by two buttons for whoever cannot drag. A mark
/// beside it shows how much there is.
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing

    /// As tall as the content would like to be.
    readonly property real naturalHeight: column.height
    readonly property bool overflows: naturalHeight > height + 1
    readonly property Language language: Theme.language

    implicitHeight: naturalHeight

    Flickable {
        id: flickable

        boundsBehavior: Flickable.StopAtBounds
        clip: root.overflows
        contentHeight: column.height
        contentWidth: width
        height: root.overflows ? root.height - pager.height - root.Theme.grid : root.height
        interactive: root.overflows
        width: root.width

        Column {
            id: column

            width: flickable.width
        }

        Behavior on contentY {
            enabled: !flickable.moving

            NumberAnimation {
                duration: root.Theme.motion
                easing.type: Easing.OutCubic
            }
        }
    }
    Rectangle {
        anchors.left: parent.right
        anchors.leftMargin: root.Theme.grid
        color: root.Theme.line
        height: flickable.height
        radius: 4
        visible: root.overflows
        width: 8

        Rectangle {
            color: root.Theme.inkQuiet
            height: parent.height * flickable.visibleArea.heightRatio
            radius: 4
            width: 8
            y: parent.height * flickable.visibleArea.yPosition
        }
    }
    Rectangle {
        color: root.Theme.line
        height: 1
        visible: root.overflows && !flickable.atYEnd
        width: root.width
        y: flickable.height
    }
    Row {
        id: pager

        anchors.bottom: root.bottom
        spacing: root.Theme.gutter
        visible: root.overflows

        Repeater {
            model: [
                {
                    name: "scrollDown",
                    icon: "down",
                    words: root.language.tr("Visitor", "Read on"),
                    by: 1
                },
                {
                    name: "scrollUp",
                    icon: "up",
                    words: root.language.tr("Visitor", "Read back"),
                    by: -1
                }
            ]

            IconButton {
                required property var modelData

                enabled: modelData.by > 0 ? !flickable.atYEnd : !flickable.atYBeginning
                iconName: modelData.icon
                objectName: modelData.name
                text: modelData.words
                width: (root.width - root.Theme.gutter) / 2
                onClicked: flickable.contentY = Math.max(0, Math.min(flickable.contentHeight - flickable.height, flickable.contentY + modelData.by * flickable.height * 0.8))
            }
        }
    }
}
