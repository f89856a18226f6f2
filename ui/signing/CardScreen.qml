// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// The reader waits for the card, then reads it.
SigningPage {
    id: root

    title: model.mustBeLifted ? language.tr("Signing", "Please lift the card and place it again") : model.cardSeen ? language.tr("Signing", "Please leave the card where it is") : language.tr("Signing", "Please place your card on the reader")

    VectorPicture {
        accent: Theme.accent
        anchors.horizontalCenter: parent.horizontalCenter
        card: Theme.card
        height: 240
        ink: Theme.ink
        line: Theme.line
        name: "document"
        paper: Theme.paper
        width: 240
    }
    ProgressLine {
        share: root.model.cardSeen ? root.model.cardShare : -1
        text: root.model.cardSeen ? root.language.tr("Signing", "Reading the card: %1 %").arg(Math.round(root.model.cardShare * 100)) : root.language.tr("Signing", "Waiting for the card")
    }
    BuyerText {
        text: root.language.tr("Signing", "Only what you agreed to is taken from the card. The card stays in your sight and goes back to you.")
    }
}
