// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// The certificate of one deletion: proof that it was done, and nothing of the person.
PanelPage {
    id: root

    title: language.tr("Manager", "Deleted, and proven")

    actions: QuietButton {
        iconMirrored: root.language.rightToLeft
        iconName: "back"
        objectName: "closeCertificate"
        text: root.language.tr("Manager", "Back to the overview")
        width: parent.width
        onClicked: root.model.openCounts()
    }

    BodyText {
        text: root.language.tr("Manager", "The database and its files were read again after the deletion. This certificate was made only then.")
        width: parent.width
    }
    ListCard {
        rows: root.model.certificate
    }
}
