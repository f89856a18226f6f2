// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

ScreenFrame {
    id: root

    asidesBelow: false
    scene: "scene-forgotten"
    title: model.keptByLaw ? language.tr("Visitor", "Deleted, but for what a law wants kept") : model.everythingGone ? language.tr("Visitor", "Your records are deleted") : language.tr("Visitor", "What you withdrew is deleted")

    actions: PrimaryButton {
        objectName: "done"
        text: root.language.tr("Visitor", "Done")
        width: parent.width
        onClicked: root.model.leave()
    }
    asides: SlipButton {
        ask: root.language.tr("Visitor", "Print the certificate")
        model: root.model
    }

    Callout {
        kind: Callout.Check
        objectName: "problem"
        text: root.model.problem
        visible: root.model.problem.length > 0
    }
    ListCard {
        objectName: "certificate"
        rows: root.model.certificate
        title: root.language.tr("Visitor", "Certificate of deletion; it names nobody")
    }
    NextSteps {}
}
