// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// Where the panel leads, then every proven deletion, newest first. Deletions name nobody: this is no list of visitors.
Item {
    id: root

    required property PanelModel model

    readonly property Language language: Theme.language

    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.grid

        PlaceList {
            bottomPadding: Theme.grid
            model: root.model
        }
        HeadingText {
            bottomPadding: Theme.grid
            text: root.language.tr("Manager", "Deletions: %1").arg(root.model.deletions.count)
            width: parent.width
        }
        BodyText {
            text: root.language.tr("Manager", "Nothing was deleted yet. When a visitor withdraws, the certificate appears here.")
            visible: root.model.deletions.count === 0
            width: parent.width
        }
        Repeater {
            model: root.model.deletions

            CardButton {
                required property int index
                required property string label
                required property string value

                readonly property bool open: index === root.model.selected

                note: value
                objectName: "deletion-" + index
                outline: open ? Theme.accent : Theme.line
                outlineWidth: open ? 3 : 1
                text: label
                width: parent.width
                onClicked: root.model.openCertificate(index)
            }
        }
    }
}
