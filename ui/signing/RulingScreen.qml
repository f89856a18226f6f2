// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// What the rules make of the buyer's own visits, and every reason for it; two answers alike, and a correction beside them.
SigningPage {
    id: root

    readonly property RulingModel ruling: model.ruling

    title: language.tr("Signing", "What the rules say")

    actions: QuietButton {
        objectName: "openCorrection"
        text: root.language.tr("Signing", "Name another channel")
        width: parent.width
        onClicked: root.ruling.openCorrection()
    }

    footer: [
        BodyText {
            text: root.language.tr("Signing", "If something is not right, say so: a person decides, with reasons and a last day. Your price does not change.")
            width: parent.width
        },
        RightOrNot {
            confirmName: "confirmRuling"
            confirmText: root.language.tr("Signing", "I confirm this")
            disputeName: "disputeRuling"
            disputeText: root.language.tr("Signing", "I dispute this")
            onConfirmed: root.ruling.confirm()
            onDisputed: root.ruling.dispute()
        }
    ]

    BuyerText {
        objectName: "rulingOutcome"
        text: root.ruling.outcome
    }
    Callout {
        kind: Callout.Check
        objectName: "rulingDiffers"
        text: root.language.tr("Signing", "This differs from what was recorded at your visit. A person decides, with reasons.")
        visible: root.ruling.differs
    }
    Repeater {
        model: root.ruling.corrections

        VisitRow {
        }
    }
    HeadingText {
        text: root.language.tr("Signing", "Why")
        width: parent.width
    }
    Repeater {
        model: root.ruling.reasons

        VisitRow {
        }
    }
}
