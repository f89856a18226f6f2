// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// A visitor under 14: somebody who may answer for a child has to be here (PIPL 31).
ScreenFrame {
    id: root

    scene: "scene-choice"
    title: language.tr("Visitor", "Who is here with you?")

    asides: QuietButton {
        iconMirrored: root.language.rightToLeft
        iconName: "back"
        objectName: "back"
        text: root.language.tr("Visitor", "Back")
        width: parent.width
        onClicked: root.model.back()
    }
    choices: ChannelCards {
        prefix: "guardian-"
        rows: root.model.guardians
        width: parent.width
        onChosen: key => root.model.nameGuardian(key)
    }

    BodyText {
        text: root.language.tr("Visitor", "Under 14, your mother, your father or another guardian reads the notice and answers it. Without them nothing is recorded, and you are welcome all the same.")
        width: parent.width
    }
    BodyText {
        objectName: "childRules"
        text: root.model.childRules
        width: parent.width
    }
}
