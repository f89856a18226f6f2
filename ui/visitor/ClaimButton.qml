// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// Opens the keypad for the code that an agent may have given the visitor, and says which one was typed.
QuietButton {
    id: root

    required property VisitorModel model

    readonly property Language language: Theme.language

    iconName: "document"
    objectName: "openClaim"
    text: root.model.claimWhole ? root.language.tr("Visitor", "Code: %1").arg(root.model.claim) : root.language.tr("Visitor", "I was given a code")
    width: parent?.width ?? 0
    onClicked: root.model.openClaim()
}
