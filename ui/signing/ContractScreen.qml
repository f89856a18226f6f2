// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// Where both ways meet: the contract goes on in the office's own system.
SigningPage {
    id: root

    title: language.tr("Signing", "The contract can go on")

    actions: PrimaryButton {
        enabled: !root.model.cardOnReader
        objectName: "nextBuyer"
        text: root.language.tr("Signing", "Next buyer")
        width: parent.width
        onClicked: root.model.nextBuyer()
    }

    Callout {
        iconName: "document"
        kind: root.model.cardOnReader ? Callout.Check : Callout.Calm
        objectName: "giveCardBack"
        text: root.model.cardOnReader ? root.language.tr("Signing", "The card still lies on the reader: please give it back to the buyer. Then the next signing can begin.") : root.language.tr("Signing", "Please give the card back to the buyer.")
    }
    Callout {
        kind: Callout.Fault
        text: root.model.notStored
        visible: root.model.notStored.length > 0
    }
    ListCard {
        rows: root.model.result
    }
    BodyText {
        text: root.language.tr("Signing", "The contract goes on in the office's own system. Its price and terms do not depend on any answer given here.")
        width: Math.min(parent.width, Theme.measure * 1.4)
    }
}
