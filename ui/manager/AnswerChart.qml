// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// How visitors answered: three bars a purpose, on one scale.
Column {
    id: root

    required property PurposeCounts answers

    readonly property Language language: Theme.language

    spacing: Theme.gutter
    width: parent?.width ?? 0

    Repeater {
        model: root.answers

        Column {
            id: row

            required property string label
            required property int given
            required property int refused
            required property int withdrawn
            required property string share

            readonly property real labelWidth: Math.min(width * 0.3, Theme.small.pixelSize * 9)

            spacing: Theme.grid / 2
            width: parent.width

            BodyText {
                text: row.label
                width: parent.width
            }
            LabelledBar {
                count: row.given
                label: root.language.tr("Manager", "Agreed")
                labelWidth: row.labelWidth
                most: root.answers.most
            }
            LabelledBar {
                count: row.refused
                label: root.language.tr("Manager", "Refused")
                labelWidth: row.labelWidth
                most: root.answers.most
            }
            LabelledBar {
                count: row.withdrawn
                label: root.language.tr("Manager", "Withdrawn")
                labelWidth: row.labelWidth
                most: root.answers.most
            }
            SmallText {
                text: row.share
                width: parent.width
            }
        }
    }
}
