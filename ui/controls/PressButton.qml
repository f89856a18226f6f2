// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Mingshi.Controls

/// What every button is made of: a card with an outline, an icon before the words, a ring when the keyboard is on it.
/// Screens use PrimaryButton, QuietButton, CardButton and ChoicePair.
T.AbstractButton {
    id: root

    property string iconName
    property bool iconMirrored
    property string note
    property color fill: Theme.card
    property color fillPressed: Theme.pressed
    property color outline: Theme.ink
    property color words: Theme.ink
    property int outlineWidth: 1
    property int alignment: Qt.AlignHCenter
    property int inset: Theme.gutter ///< from the outline to the words
    property alias face: face

    function minimumSide(): int {
        return Theme.target;
    }

    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    font: Theme.body
    implicitHeight: Math.max(minimumSide(), face.implicitHeight + 2 * Theme.grid * 2)
    implicitWidth: face.naturalWidth + 2 * inset
    opacity: enabled ? 1 : 0.55

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.note
    Accessible.onPressAction: root.clicked()

    background: ButtonGround {
        down: root.down
        fill: root.fill
        fillPressed: root.fillPressed
        focused: root.visualFocus
        outline: root.outline
        outlineWidth: root.outlineWidth
    }

    contentItem: Item {
        ButtonFace {
            id: face

            alignment: root.alignment
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            anchors.right: parent.right
            anchors.rightMargin: root.inset
            anchors.verticalCenter: parent.verticalCenter
            color: root.words
            font: root.font
            iconMirrored: root.iconMirrored
            iconName: root.iconName
            note: root.note
            text: root.text
        }
    }
}
