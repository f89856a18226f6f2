// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// Over any screen: another language, without losing the place.
Item {
    id: root

    required property VisitorModel model
    readonly property Language language: Theme.language

    Rectangle {
        anchors.fill: parent
        color: Theme.shade

        MouseArea {
            anchors.fill: parent
            onClicked: root.visible = false
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.paper
        height: column.height + 2 * Theme.margin

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.margin
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.gutter

            HeadingText {
                text: root.language.tr("Visitor", "Language")
                width: parent.width
            }
            PagedColumn {
                height: Math.min(naturalHeight, root.height * 0.5)
                width: parent.width

                LanguageCards {
                    rows: root.visible ? root.model.languages : null
                    width: parent.width
                    onChosen: code => {
                        root.visible = false;
                        root.model.chooseLanguage(code);
                    }
                }
            }
            QuietButton {
                iconName: "close"
                objectName: "closeLanguages"
                text: root.language.tr("Visitor", "Close")
                width: parent.width
                onClicked: root.visible = false
            }
        }
    }
}
