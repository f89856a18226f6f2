// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// Over the channels: the code that an agent gave the visitor. Typing it is the visitor's own yes to that agent's claim.
Item {
    id: root

    required property VisitorModel model
    readonly property Language language: Theme.language

    Rectangle {
        anchors.fill: parent
        color: Theme.shade

        MouseArea {
            anchors.fill: parent
            onClicked: root.model.forgetClaim()
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
                text: root.language.tr("Visitor", "The code that you were given")
                width: parent.width
            }
            PagedColumn {
                height: Math.min(naturalHeight, root.height * 0.2)
                width: parent.width

                BodyText {
                    text: root.language.tr("Visitor", "If an agent, distributor or referrer gave you a code, you confirm with it that they brought you. Without one, nothing changes for you.")
                    width: parent.width
                }
            }
            Rectangle {
                border.color: Theme.accent
                border.width: 3
                color: Theme.card
                height: typed.implicitHeight + 2 * Theme.grid
                radius: Theme.radius
                width: parent.width

                BodyText {
                    id: typed

                    anchors.verticalCenter: parent.verticalCenter
                    font: Theme.bodyFigures
                    horizontalAlignment: Text.AlignHCenter
                    text: root.model.claim.length > 0 ? root.model.claim : " "
                    width: parent.width
                    wrapMode: Text.WrapAnywhere
                    Accessible.name: root.language.tr("Visitor", "The code that you were given") + " " + root.model.claim
                }
            }
            PassKeypad {
                characters: root.visible ? "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-" : ""
                keyHeight: Theme.lowerReach || root.width > root.height ? 64 : 88
                width: parent.width
                onDeleted: root.model.deleteClaimKey()
                onTyped: character => root.model.typeClaim(character)
            }
            PrimaryButton {
                enabled: root.model.claimWhole
                objectName: "useClaim"
                text: root.language.tr("Visitor", "Use this code")
                width: parent.width
                onClicked: root.model.useClaim()
            }
            QuietButton {
                iconName: "close"
                objectName: "forgetClaim"
                text: root.language.tr("Visitor", "Go on without a code")
                width: parent.width
                onClicked: root.model.forgetClaim()
            }
        }
    }
}
