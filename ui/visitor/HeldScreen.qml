// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// Everything that is kept about the holder of the pass, entry by entry, and on paper.
ScreenFrame {
    id: root

    asidesBelow: false
    title: language.tr("Visitor", "Everything that is kept about you")

    actions: PrimaryButton {
        objectName: "back"
        text: root.language.tr("Visitor", "Back to my visits")
        width: parent.width
        onClicked: root.model.back()
    }
    asides: SlipButton {
        ask: root.language.tr("Visitor", "Print a copy")
        model: root.model
    }

    Callout {
        kind: Callout.Check
        objectName: "problem"
        text: root.model.problem
        visible: root.model.problem.length > 0
    }
    ListCard {
        emptyText: root.language.tr("Visitor", "Nothing is kept but your pass.")
        objectName: "held"
        rows: root.model.held
        title: root.language.tr("Visitor", "Entries: %1").arg(root.model.held.count)
    }
    SmallText {
        text: root.language.tr("Visitor", "This is all. No picture of you is kept, no template of your face, no whole number of a document.")
        width: parent.width
    }
}
