// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// The buyer agreed and had no pass: here is the one with which the answer can be looked up and taken back.
SigningPage {
    id: root

    title: language.tr("Signing", "Your answer is stored. This pass is its key")

    actions: [
        PrimaryButton {
            objectName: "passTaken"
            text: root.language.tr("Signing", "I have it. Go on")
            width: parent.width
            onClicked: root.model.takePass()
        },
        QuietButton {
            enabled: root.model.maySlip
            iconName: "printer"
            objectName: "printSlip"
            text: root.model.slipWords
            width: parent.width
            onClicked: root.model.printSlip()
        }
    ]

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.line
        border.width: 2
        color: "white"
        height: width
        radius: Theme.radius
        width: 320

        QrView {
            anchors.fill: parent
            anchors.margins: Theme.grid
            code: root.model.passPicture
            objectName: "passPicture"
            Accessible.role: Accessible.Graphic
            Accessible.name: root.language.tr("Signing", "The code of your pass as a picture")
        }
    }
    PassCodeView {
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "passShown"
        text: root.model.pass
        width: Math.min(parent.width, 880)
    }
    Callout {
        kind: Callout.Check
        text: root.model.problem
        visible: root.model.problem.length > 0
    }
    BuyerText {
        text: root.language.tr("Signing", "Photograph it, or print it. With it you can see what is stored and withdraw, at the entrance screen, without saying why. Without it, nobody can find you here.")
    }
}
