// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

ScreenFrame {
    id: root

    asidesBelow: false
    scene: "scene-refused"
    title: language.tr("Visitor", "Welcome. Nothing was recorded.")

    actions: PrimaryButton {
        objectName: "done"
        text: root.language.tr("Visitor", "Done")
        width: parent.width
        onClicked: root.model.leave()
    }
    asides: SlipButton {
        ask: root.language.tr("Visitor", "Print a confirmation")
        model: root.model
    }

    Callout {
        kind: Callout.Check
        objectName: "problem"
        text: root.model.problem
        visible: root.model.problem.length > 0
    }
    BodyText {
        text: root.language.tr("Visitor", "We count how many people do not agree, never who.")
        width: parent.width
    }
    BodyText {
        text: root.language.tr("Visitor", "If you want, take a confirmation on paper: it says which notice and which hour, and nothing of you.")
        width: parent.width
    }
    NextSteps {}
}
