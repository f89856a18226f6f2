// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// The database did not open. Nothing is offered that could make a new, empty one.
DeskPage {
    id: root

    required property PanelModel model

    readonly property Language language: Theme.language

    title: language.tr("Manager", "The records did not open")

    Callout {
        kind: Callout.Fault
        text: root.model.problem
    }
    HeadingText {
        text: root.language.tr("Manager", "What to do")
        width: parent.width
    }
    BodyText {
        text: root.model.remedy
        width: parent.width
    }
    BodyText {
        text: root.language.tr("Manager", "The file was left as it is and no other was made in its place. While it is closed nothing is asked of visitors; signings go on with the check by a person, on paper. Start the program again when the cause is gone.")
        width: Math.min(parent.width, Theme.measure * 1.6)
    }
    SmallText {
        text: root.model.problemCode
        width: parent.width
    }
}
