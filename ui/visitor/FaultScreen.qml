// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// A fault is told as a fault.
ScreenFrame {
    id: root

    scene: "scene-rest"
    title: language.tr("Visitor", "This did not work, and it is not your doing")

    actions: PrimaryButton {
        objectName: "done"
        text: root.language.tr("Visitor", "Back to the start")
        width: parent.width
        onClicked: root.model.leave()
    }

    Callout {
        kind: Callout.Fault
        objectName: "problem"
        text: root.model.problem
    }
    BodyText {
        text: root.language.tr("Visitor", "You can go in as you are. If you wish, call a person with the bell.")
        width: parent.width
    }
}
