// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// "This is right" and "This is not right", or what is given instead: the very same control twice, in one row.
Row {
    id: root

    required property string confirmName
    required property string disputeName
    property string confirmText: language.tr("Signing", "This is right")
    property string disputeText: language.tr("Signing", "This is not right")

    readonly property Language language: Theme.language
    readonly property real side: Math.floor((width - spacing) / 2)
    readonly property real answerHeight: Math.max(Theme.answerTarget, confirm.implicitHeight, dispute.implicitHeight)

    signal confirmed
    signal disputed

    spacing: Theme.gutter
    width: parent?.width ?? 0

    CardButton {
        id: confirm

        alignment: Qt.AlignHCenter
        font: Theme.large
        height: root.answerHeight
        objectName: root.confirmName
        text: root.confirmText
        width: root.side
        onClicked: root.confirmed()
    }
    CardButton {
        id: dispute

        alignment: Qt.AlignHCenter
        font: Theme.large
        height: root.answerHeight
        objectName: root.disputeName
        text: root.disputeText
        width: root.side
        onClicked: root.disputed()
    }
}
