// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// The languages that are offered, each by its own name.
Item {
    id: root

    required property SigningModel model

    readonly property Language language: Theme.language

    Accessible.role: Accessible.Dialog
    Accessible.name: root.language.tr("Signing", "Languages")

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.visible = false
    }
    MouseArea {
        anchors.fill: parent // nothing under the list is touched by mistake
        onClicked: root.visible = false
    }
    Rectangle {
        anchors.centerIn: parent
        color: Theme.card
        height: Math.min(parent.height - 2 * Theme.gutter, words.height + list.implicitHeight + close.height + 5 * Theme.gutter)
        radius: Theme.radius
        width: Math.min(parent.width - 2 * Theme.gutter, Math.max(560, Theme.measure))

        HeadingText {
            id: words

            anchors.left: parent.left
            anchors.margins: Theme.gutter
            anchors.right: parent.right
            anchors.top: parent.top
            text: root.language.tr("Signing", "In which language would the buyer like to read?")
        }
        ScrollColumn {
            id: list

            anchors.bottom: close.top
            anchors.left: parent.left
            anchors.margins: Theme.gutter
            anchors.right: parent.right
            anchors.rightMargin: 0
            anchors.top: words.bottom
            spacing: Theme.grid * 2

            Repeater {
                model: root.model.languages

                CardButton {
                    required property string key
                    required property string label

                    iconName: key === root.model.buyerLanguage ? "check" : ""
                    objectName: "language-" + key
                    text: label
                    width: parent.width
                    onClicked: {
                        root.visible = false;
                        root.model.chooseLanguage(key);
                    }
                }
            }
        }
        QuietButton {
            id: close

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.gutter
            anchors.right: parent.right
            objectName: "closeLanguages"
            text: root.language.tr("Signing", "Close")
            onClicked: root.visible = false
        }
    }
}
