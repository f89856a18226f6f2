// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// Every legal hold with its last day. None names its person: who is looked for is found by the pass alone.
PanelPage {
    id: root

    title: language.tr("Manager", "Legal holds")

    BodyText {
        text: root.language.tr("Manager", "What a law wants kept is restricted instead of deleted: nobody reads it, and on its last day it is deleted with a certificate. A hold is placed on an opened record and lives once another person confirms it.")
        width: parent.width
    }
    BodyText {
        text: root.language.tr("Manager", "There is none. To place one, open the person's record first.")
        visible: root.model.holds.all.count === 0
        width: parent.width
    }
    Repeater {
        model: root.model.holds.all

        CardButton {
            required property int index
            required property string label
            required property string value

            note: value
            objectName: "hold-" + index
            outline: Theme.line
            text: label
            width: parent?.width ?? 0
            onClicked: root.model.holds.openRow(index)
        }
    }
}
