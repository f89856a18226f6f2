// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// How far the notice was played, and what can be done with it. None of it answers.
Column {
    id: root

    required property VisitorModel model
    readonly property Language language: Theme.language

    spacing: Theme.gutter

    ProgressLine {
        objectName: "played"
        share: root.model.sentences > 0 ? root.model.sentence / root.model.sentences : 0
        text: root.language.tr("Visitor", "Sentence %1 of %2").arg(root.model.sentence).arg(root.model.sentences)
        width: root.width
    }
    Flow {
        id: ways

        readonly property real cell: Math.floor((width - 2 * spacing) / 3)
        readonly property bool oneRow: Math.max(pause.implicitWidth, again.implicitWidth, slower.implicitWidth) <= cell

        spacing: Theme.gutter
        width: root.width

        QuietButton {
            id: pause

            iconName: root.model.paused ? "play" : "pause"
            objectName: "pause"
            text: root.model.paused ? root.language.tr("Visitor", "Go on") : root.language.tr("Visitor", "Pause")
            width: ways.oneRow ? ways.cell : Math.min(implicitWidth, ways.width)
            onClicked: root.model.pause()
        }
        QuietButton {
            id: again

            iconName: "repeat"
            objectName: "playAgain"
            text: root.language.tr("Visitor", "Again")
            width: ways.oneRow ? ways.cell : Math.min(implicitWidth, ways.width)
            onClicked: root.model.playAgain()
        }
        QuietButton {
            id: slower

            iconName: "slower"
            objectName: "playSlowly"
            outline: root.model.slowly ? Theme.accent : Theme.line
            text: root.model.slowly ? root.language.tr("Visitor", "At usual speed") : root.language.tr("Visitor", "Slower")
            width: ways.oneRow ? ways.cell : Math.min(implicitWidth, ways.width)
            onClicked: root.model.playSlowly()
        }
    }
}
