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
    asides: QuietButton {
        iconMirrored: root.language.rightToLeft
        iconName: "back"
        objectName: "closeFullText"
        text: root.language.tr("Visitor", "Back to the short text")
        width: parent.width
        onClicked: root.model.closeFullText()
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
