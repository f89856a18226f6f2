// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// A ring with its words inside: seconds to go, or a share done. Never turns without saying what it does.
Item {
    id: root

    required property string text
    property double share
    property string caption

    implicitHeight: width
    implicitWidth: 240

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.caption.length > 0 ? root.text + ", " + root.caption : root.text

    ProgressArc {
        anchors.fill: parent
        done: Theme.accent
        rest: Theme.line
        share: root.share
        thickness: 16
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 64

        Text {
            color: Theme.ink
            font: Theme.titleFigures
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            textFormat: Text.PlainText
            width: parent.width
            Accessible.ignored: true
        }
        SmallText {
            horizontalAlignment: Text.AlignHCenter
            text: root.caption
            visible: root.caption.length > 0
            width: parent.width
            Accessible.ignored: true
        }
    }
}
