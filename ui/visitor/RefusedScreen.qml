// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

ScreenFrame {
    id: root

    scene: "scene-refused"
    title: language.tr("Visitor", "Welcome. Nothing was recorded.")

    actions: PrimaryButton {
        objectName: "done"
        text: root.language.tr("Visitor", "Done")
        width: parent.width
        onClicked: root.model.leave()
    }

    BodyText {
        text: root.language.tr("Visitor", "We count how many people do not agree, never who.")
        width: parent.width
    }
    NextSteps {}
}
