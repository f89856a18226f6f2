// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Simulator

/// The demo's hands: cards and passes for the simulated devices.
Rectangle {
    id: root

    required property SimulatorModel model

    readonly property Language language: model.language

    color: Theme.paper
    Theme.language: model.language
    Theme.ramp: Theme.Desk

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.margin
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            spacing: root.Theme.grid * 2
            width: parent.width

            HeadingText {
                text: root.language.tr("Simulator", "Simulated devices")
                width: parent.width
            }
            SmallText {
                text: root.model.accounts
                width: parent.width
            }
            CardButton {
                iconName: "qr"
                objectName: "showPassAtEntrance"
                text: root.language.tr("Simulator", "Hold the newest pass before the entrance scanner")
                width: parent.width
                onClicked: root.model.showPassAtEntrance()
            }
            CardButton {
                iconName: "qr"
                objectName: "showPassAtDesk"
                text: root.language.tr("Simulator", "Hold the newest pass before the desk scanner")
                width: parent.width
                onClicked: root.model.showPassAtDesk()
            }
            CardButton {
                iconName: "document"
                objectName: "placeBuyersCard"
                text: root.language.tr("Simulator", "Place the buyer's card on the reader")
                width: parent.width
                onClicked: root.model.placeBuyersCard()
            }
            CardButton {
                iconName: "document"
                objectName: "placeOthersCard"
                text: root.language.tr("Simulator", "Place another person's card on the reader")
                width: parent.width
                onClicked: root.model.placeOthersCard()
            }
            CardButton {
                iconName: "back"
                objectName: "takeCard"
                text: root.language.tr("Simulator", "Take the card away")
                width: parent.width
                onClicked: root.model.takeCard()
            }
            Callout {
                text: root.model.status
            }
        }
    }
}
