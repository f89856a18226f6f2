// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// Everything that the notice says, scrolling under the same two answers.
ScreenFrame {
    id: root

    asidesBelow: false
    title: model.noticeTitle

    actions: NoticeAnswers {
        model: root.model
    }
    asides: Row {
        id: ways

        readonly property real cell: Math.floor((width - spacing) / 2)
        readonly property real cellHeight: Math.max(close.implicitHeight, printIt.implicitHeight)

        spacing: Theme.gutter
        width: parent.width

        QuietButton {
            id: close

            height: ways.cellHeight
            iconMirrored: root.language.rightToLeft
            iconName: "back"
            objectName: "closeFullText"
            text: root.language.tr("Visitor", "Back to the short text")
            width: ways.cell
            onClicked: root.model.closeFullText()
        }
        SlipButton {
            id: printIt

            ask: root.language.tr("Visitor", "Print it")
            height: ways.cellHeight
            model: root.model
            width: ways.cell
        }
    }

    Callout {
        kind: Callout.Check
        objectName: "problem"
        text: root.model.problem
        visible: root.model.problem.length > 0
    }
    Column {
        width: parent.width

        Repeater {
            model: root.model.fullText

            FactRow {
                required property int index

                required detail
                divided: index < root.model.fullText.count - 1
            }
        }
    }
}
