// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// The band in words, then the tick when everything was wiped. Only then it goes on.
SigningPage {
    id: root

    title: model.outcomeWords

    actions: [
        PrimaryButton {
            objectName: "continue"
            text: root.language.tr("Signing", "Continue")
            visible: root.model.mayContinue
            width: parent.width
            onClicked: root.model.goOn()
        },
        QuietButton {
            objectName: "tryAgain"
            text: root.language.tr("Signing", "Try once more")
            note: root.language.tr("Signing", "The card is read again")
            visible: root.model.mayTryAgain
            width: parent.width
            onClicked: root.model.tryAgain()
        }
    ]

    BuyerText {
        text: root.model.outcomeAdvice
    }
    Row {
        spacing: Theme.gutter
        visible: root.model.forgotten
        width: parent.width

        VectorPicture {
            id: tick

            accent: Theme.accent
            card: Theme.card
            height: 160
            ink: Theme.ink
            line: Theme.line
            name: "scene-forgotten"
            paper: Theme.paper
            width: 160
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.grid
            width: parent.width - tick.width - parent.spacing

            Row {
                spacing: Theme.grid * 1.5
                width: parent.width

                VectorPicture {
                    id: done

                    accent: Theme.accent
                    anchors.verticalCenter: parent.verticalCenter
                    height: Theme.iconSize
                    ink: Theme.accent
                    name: "check"
                    width: Theme.iconSize
                }
                HeadingText {
                    text: root.language.tr("Signing", "Forgotten")
                    width: parent.width - done.width - parent.spacing
                }
            }
            BuyerText {
                text: root.language.tr("Signing", "The pictures of your face and of the card were wiped from memory. Only the result is kept.")
            }
        }
    }
    ProgressLine {
        text: root.language.tr("Signing", "Wiping the pictures from memory")
        visible: !root.model.forgotten
    }
    SimulatedPortrait {
        model: root.model
    }
}
