// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// The buyer's own visits, straight from the records; two answers alike.
SigningPage {
    id: root

    title: language.tr("Signing", "Your visits, as you recorded them")

    footer: [
        BodyText {
            text: root.language.tr("Signing", "If something is not right, say so: people look at it with you. Your price does not change.")
            width: parent.width
        },
        Row {
            id: answers

            readonly property real side: Math.floor((width - spacing) / 2)
            readonly property real answerHeight: Math.max(Theme.answerTarget, confirm.implicitHeight, dispute.implicitHeight)

            spacing: Theme.gutter
            width: parent.width

            CardButton {
                id: confirm

                alignment: Qt.AlignHCenter
                font: Theme.large
                height: answers.answerHeight
                objectName: "confirmTimeline"
                text: root.language.tr("Signing", "This is right")
                width: answers.side
                onClicked: root.model.confirmTimeline()
            }
            CardButton {
                id: dispute

                alignment: Qt.AlignHCenter
                font: Theme.large
                height: answers.answerHeight
                objectName: "disputeTimeline"
                text: root.language.tr("Signing", "This is not right")
                width: answers.side
                onClicked: root.model.disputeTimeline()
            }
        }
    ]

    BuyerText {
        text: root.model.timelineWords
    }
    Repeater {
        model: root.model.visits

        Rectangle {
            id: row

            required property string label
            required property string value
            required property string detail

            color: "transparent"
            height: words.height + 2 * Theme.grid
            width: parent.width

            Accessible.role: Accessible.ListItem
            Accessible.name: row.label + ", " + row.value + ", " + row.detail

            Rectangle {
                anchors.left: parent.left
                color: row.Theme.accent
                height: parent.height
                radius: 2
                width: 4
            }
            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: row.Theme.gutter
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                SmallText {
                    text: row.label + " · " + row.value
                    width: parent.width
                    Accessible.ignored: true
                }
                BuyerText {
                    text: row.detail
                    Accessible.ignored: true
                }
            }
        }
    }
}
