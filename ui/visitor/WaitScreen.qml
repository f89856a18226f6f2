// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

ScreenFrame {
    id: root

    scene: model.screen === VisitorModel.Withdrawing ? "scene-forgotten" : "scene-pass"
    title: language.tr("Visitor", "One moment")

    ProgressLine {
        text: root.model.screen === VisitorModel.Withdrawing ? root.language.tr("Visitor", "Your records are being deleted, and every place is looked through again.") : root.model.screen === VisitorModel.LookingUp ? root.language.tr("Visitor", "Your pass is being looked up.") : root.language.tr("Visitor", "Your visit is being recorded.")
        width: parent.width
    }
}
