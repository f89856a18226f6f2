// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// What is being done, in words, over a line. With `share` below 0 the end is not known: the line shows a quiet pulse, or
/// nothing but the words with reduced motion.
Item {
    id: root

    required property string text
    property double share: -1

    readonly property bool known: share >= 0

    implicitHeight: column.height
    width: parent?.width ?? 0

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.text

    Column {
        id: column

        spacing: Theme.grid * 2
        width: root.width

        BodyText {
            text: root.text
            width: parent.width
            Accessible.ignored: true
        }
        Rectangle {
            clip: true
            color: Theme.line
            height: 12
            radius: 6
            width: parent.width

            Rectangle {
                id: bar

                anchors.left: parent.left
                color: Theme.accent
                height: parent.height
                radius: 6
                width: root.known ? parent.width * Math.min(1, root.share) : parent.width
                opacity: root.known ? 1 : 0.45
            }
            SequentialAnimation {
                loops: Animation.Infinite
                running: !root.known && root.visible && !root.Theme.reducedMotion

                NumberAnimation {
                    duration: 900
                    easing.type: Easing.InOutSine
                    from: 0.25
                    property: "opacity"
                    target: bar
                    to: 0.7
                }
                NumberAnimation {
                    duration: 900
                    easing.type: Easing.InOutSine
                    from: 0.7
                    property: "opacity"
                    target: bar
                    to: 0.25
                }
            }
        }
    }
}
