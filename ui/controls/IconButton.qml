// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Mingshi.Controls

/// A button whose picture is known to everybody (up, down, delete); its words are for who listens.
T.AbstractButton {
    id: root

    property string iconName
    property bool iconMirrored

    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    implicitHeight: 72
    implicitWidth: 72
    opacity: enabled ? 1 : 0.4

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    background: ButtonGround {
        down: root.down
        focused: root.visualFocus
    }
    contentItem: Item {
        VectorPicture {
            accent: Theme.ink
            anchors.centerIn: parent
            card: "transparent"
            height: 40
            ink: Theme.ink
            mirrored: root.iconMirrored
            name: root.iconName
            width: 40
        }
    }
}
