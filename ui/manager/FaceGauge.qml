// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// Stored faces toward the number at which a filing is due. With the product as shipped it stays at 0.
Column {
    id: root

    required property int stored
    required property int threshold

    readonly property Language language: Theme.language

    function figure(count: int): string {
        return count.toLocaleString(Qt.locale(root.language.code), "f", 0);
    }

    spacing: Theme.grid
    width: parent?.width ?? 0

    ProgressLine {
        share: root.stored / root.threshold
        text: root.language.tr("Manager", "Stored faces: %1 of %2").arg(root.figure(root.stored)).arg(root.figure(root.threshold))
    }
    SmallText {
        text: root.stored === 0 ? root.language.tr("Manager", "No face is stored. At the second figure a filing with the authorities is due.") : root.language.tr("Manager", "At the second figure a filing with the authorities is due.")
        width: parent.width
    }
}
