// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

ScreenFrame {
    id: root

    asidesBelow: false
    scene: model.playing ? model.captionScene : "scene-notice"
    sceneMirrored: language.rightToLeft
    title: model.playing ? "" : model.renewing ? language.tr("Visitor", "This notice has changed") : model.noticeTitle

    actions: NoticeAnswers {
        model: root.model
    }
    asides: Column {
        spacing: Theme.gutter
        width: parent.width

        NoticePlayer {
            model: root.model
            visible: root.model.playing
            width: parent.width
        }
        Flow {
            id: ways

            readonly property int cells: child.visible ? 3 : 2
            readonly property real cell: Math.floor((width - (cells - 1) * spacing) / cells)
            readonly property bool oneRow: Math.max(back.implicitWidth, fullText.implicitWidth, child.visible ? child.implicitWidth : 0) <= cell
            readonly property real cellHeight: Math.max(back.implicitHeight, fullText.implicitHeight)

            spacing: Theme.gutter
            visible: !root.model.playing // one sentence and what can be done with it; the rest waits
            width: parent.width

            QuietButton {
                id: back

                height: ways.cellHeight
                iconMirrored: root.language.rightToLeft
                iconName: "back"
                objectName: "back"
                text: root.language.tr("Visitor", "Back")
                width: ways.oneRow ? ways.cell : Math.floor((ways.width - ways.spacing) / 2)
                onClicked: root.model.back()
            }
            QuietButton {
                id: fullText

                height: ways.cellHeight
                iconName: "document"
                objectName: "fullText"
                text: root.language.tr("Visitor", "Full text")
                width: back.width
                onClicked: root.model.openFullText()
            }
            QuietButton {
                id: child

                iconName: "people"
                objectName: "underFourteen"
                text: root.language.tr("Visitor", "I am under 14")
                visible: root.model.mayBeAChild
                width: ways.oneRow ? ways.cell : ways.width
                onClicked: root.model.underFourteen()
            }
        }
    }

    HeadingText {
        objectName: "caption"
        text: root.model.caption
        visible: root.model.playing
        width: parent.width
    }
    BodyText {
        text: root.model.noticeTitle
        visible: root.model.renewing && !root.model.playing
        width: parent.width
    }
    Callout {
        objectName: "guardian"
        text: root.model.guardian
        visible: text.length > 0 && !root.model.playing
    }
    BodyText {
        text: root.model.childRules
        visible: root.model.guardian.length > 0 && !root.model.playing
        width: parent.width
    }
    Callout {
        objectName: "agreedBefore"
        text: root.model.changes.count > 0 ? root.language.tr("Visitor", "You agreed to version %1. Below is what has changed since, so you are asked again. Your records stay as they are, whatever you answer.").arg(root.model.agreedTo) : root.language.tr("Visitor", "You agreed to version %1, which is no longer kept here. Below is what the notice says now, so you are asked again. Your records stay as they are, whatever you answer.").arg(root.model.agreedTo)
        visible: root.model.renewing && !root.model.playing
    }
    ListCard {
        objectName: "changes"
        rows: root.model.changes
        title: root.language.tr("Visitor", "What changed: %1").arg(root.model.changes.count)
        visible: root.model.changes.count > 0 && !root.model.playing
    }
    Repeater {
        model: root.model.changes.count > 0 || root.model.playing ? [] : root.model.summary

        Item {
            id: sentence

            required property string modelData

            height: words.height
            width: parent?.width ?? 0

            Rectangle {
                anchors.left: parent.left
                color: root.Theme.accent
                height: words.height - 2 * root.Theme.grid
                radius: 2
                width: 4
                y: root.Theme.grid
            }
            BodyText {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: root.Theme.gutter
                text: sentence.modelData
                width: sentence.width - root.Theme.gutter
            }
        }
    }
}
