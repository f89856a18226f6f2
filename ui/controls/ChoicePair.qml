// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// The two answers to a notice: the very same control twice, in one row, of one size, weight and neutral colour. Neither
/// is focused, pre-selected or bound to a key. `agreeFirst` comes from the notice's version, so that the order is no
/// designer's choice. The signals carry both buttons' rectangles in the window at the touch: that is the evidence.
Item {
    id: root

    required property string agreeText
    required property string refuseText
    property bool agreeFirst: true
    property string agreeName: "agree"
    property string refuseName: "refuse"
    property font font: Theme.body

    signal agreed(agreeRect: rect, refuseRect: rect)
    signal refused(agreeRect: rect, refuseRect: rect)

    readonly property real buttonWidth: Math.floor((width - Theme.gutter) / 2)
    readonly property real buttonHeight: Math.max(agree.implicitHeight, refuse.implicitHeight)

    implicitHeight: buttonHeight
    implicitWidth: 2 * Math.max(agree.implicitWidth, refuse.implicitWidth) + Theme.gutter

    function place(button: Item): rect {
        return button.mapToItem(null, 0, 0, button.width, button.height);
    }

    Row {
        layoutDirection: root.agreeFirst ? Qt.LeftToRight : Qt.RightToLeft
        spacing: Theme.gutter

        AnswerButton {
            id: agree

            font: root.font
            height: root.buttonHeight
            objectName: root.agreeName
            text: root.agreeText
            width: root.buttonWidth
            onClicked: root.agreed(root.place(agree), root.place(refuse))
        }
        AnswerButton {
            id: refuse

            font: root.font
            height: root.buttonHeight
            objectName: root.refuseName
            text: root.refuseText
            width: root.buttonWidth
            onClicked: root.refused(root.place(agree), root.place(refuse))
        }
    }
}
