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
        RightOrNot {
            confirmName: "confirmTimeline"
            disputeName: "disputeTimeline"
            onConfirmed: root.model.confirmTimeline()
            onDisputed: root.model.disputeTimeline()
        }
    ]

    BuyerText {
        text: root.model.timelineWords
    }
    Repeater {
        model: root.model.visits

        VisitRow {
        }
    }
}
