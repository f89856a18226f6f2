// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// Where am I, and whether somebody is on the way.
Column {
    id: root

    required property VisitorModel model
    readonly property Language language: Theme.language
    readonly property string helpWords: model.help === VisitorModel.HelpCalled ? language.tr("Visitor", "Staff are called") : model.help === VisitorModel.HelpComing ? language.tr("Visitor", "Somebody is coming") : ""
    readonly property string speechWords: model.speechFailed ? language.tr("Visitor", "There is no voice here. The text says the same.") : ""

    spacing: Theme.grid * 2

    ProgressSteps {
        objectName: "steps"
        step: root.model.step
        steps: root.model.steps
        title: root.model.place
        width: root.width
    }
    SmallText {
        font: Theme.tool
        text: root.model.place
        visible: root.model.steps === 0
        width: root.width
    }
    Repeater {
        model: [
            {
                name: "helpState",
                icon: "help",
                words: root.helpWords
            },
            {
                name: "speechState",
                icon: "attention",
                words: root.speechWords
            }
        ]

        Item {
            id: line

            required property var modelData

            height: Math.max(40, words.height)
            objectName: modelData.name
            visible: modelData.words.length > 0
            width: root.width

            VectorPicture {
                id: icon

                accent: root.Theme.accentInk
                anchors.left: parent.left
                height: 40
                ink: root.Theme.accentInk
                name: line.modelData.icon
                width: 40
            }
            SmallText {
                id: words

                anchors.left: icon.right
                anchors.leftMargin: root.Theme.grid * 2
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: root.Theme.ink
                text: line.modelData.words
            }
        }
    }
}
