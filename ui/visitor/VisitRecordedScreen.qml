// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

ScreenFrame {
    id: root

    scene: "scene-pass"
    title: language.tr("Visitor", "This visit is recorded")

    actions: PrimaryButton {
        objectName: "done"
        text: root.language.tr("Visitor", "Done")
        width: parent.width
        onClicked: root.model.leave()
    }

    ListCard {
        objectName: "visits"
        rows: root.model.visits
        title: root.language.tr("Visitor", "Recorded visits: %1").arg(root.model.visits.count)
    }
    NextSteps {}
}
