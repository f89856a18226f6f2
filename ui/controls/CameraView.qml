// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// The live self-view, as a mirror, with the lit mark in its corner. Empty means closed, and says so.
Rectangle {
    id: root

    property alias view: picture.view
    readonly property alias live: picture.live
    property string description

    clip: true
    color: Theme.pressed
    implicitHeight: 540
    implicitWidth: 720

    Accessible.role: Accessible.Graphic
    Accessible.name: root.description.length > 0 ? root.description : mark.words

    CameraPicture {
        id: picture

        anchors.fill: parent
        transform: Scale {
            origin.x: picture.width / 2
            xScale: -1
        }
    }
    Rectangle {
        anchors.fill: parent
        border.color: picture.live ? Theme.accent : Theme.line
        border.width: picture.live ? 4 : 1
        color: "transparent"
    }
    CameraMark {
        id: mark

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gutter
        lit: picture.live
    }
}
