// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// What this screen is, whose project, and the text size.
Rectangle {
    id: root

    required property PanelModel model

    readonly property Language language: Theme.language

    color: Theme.card
    height: Math.max(words.height, textSize.height) + 4 * Theme.grid

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.gutter
        anchors.right: textSize.left
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.grid / 2

        HeadingText {
            lineHeight: 1
            text: root.language.tr("Manager", "Manager's panel")
            width: parent.width
        }
        SmallText {
            text: root.model.staffName.length > 0 ? root.model.projectName + " · " + root.model.staffName : root.model.projectName
            width: parent.width
        }
    }
    QuietButton {
        id: textSize

        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        iconName: "textsize"
        objectName: "textSize"
        text: root.language.tr("Manager", "Text %1 %").arg(Math.round(Theme.textScale * 100))
        Accessible.name: root.language.tr("Manager", "Text size")
        onClicked: root.Theme.textScale = root.Theme.textScale >= 2 ? 1 : root.Theme.textScale + 0.5
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}
