// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// A person looks at the card and the buyer: three answers alike.
SigningPage {
    id: root

    title: language.tr("Signing", "Please look at the card and at the person")

    actions: QuietButton {
        objectName: "retry"
        text: root.language.tr("Signing", "Try the device again")
        visible: root.model.mayRetry
        width: parent.width
        onClicked: root.model.retry()
    }

    footer: [
        BodyText {
            text: root.language.tr("Signing", "Card and person:")
            width: parent.width
        },
        Row {
            id: answers

            readonly property real side: Math.floor((width - 2 * spacing) / 3)
            readonly property real answerHeight: Math.max(agrees.implicitHeight, differs.implicitHeight, cannotTell.implicitHeight)

            spacing: Theme.gutter
            width: parent.width

            CardButton {
                id: agrees

                alignment: Qt.AlignHCenter
                height: answers.answerHeight
                objectName: "byPerson-agrees"
                text: root.language.tr("Signing", "agree")
                width: answers.side
                onClicked: root.model.byPersonDone(SigningModel.PersonAgrees)
            }
            CardButton {
                id: differs

                alignment: Qt.AlignHCenter
                height: answers.answerHeight
                objectName: "byPerson-differs"
                text: root.language.tr("Signing", "differ")
                width: answers.side
                onClicked: root.model.byPersonDone(SigningModel.PersonDiffers)
            }
            CardButton {
                id: cannotTell

                alignment: Qt.AlignHCenter
                height: answers.answerHeight
                objectName: "byPerson-cannotTell"
                text: root.language.tr("Signing", "I cannot tell")
                width: answers.side
                onClicked: root.model.byPersonDone(SigningModel.PersonCannotTell)
            }
        }
    ]

    BodyText {
        text: root.model.reasonWords + " " + root.language.tr("Signing", "Look at the card in the buyer's hand, its picture and its dates. No copy and no photograph is made.")
        width: Math.min(parent.width, Theme.measure * 1.4)
    }
    Callout {
        kind: Callout.Fault
        text: root.model.problem + "\n" + root.model.remedy + (root.model.problemCode.length > 0 ? "\n" + root.model.problemCode : "")
        visible: root.model.problem.length > 0
    }
    Callout {
        kind: Callout.Fault
        text: root.model.notStored
        visible: root.model.notStored.length > 0
    }
    ListCard {
        rows: root.model.document
        title: root.language.tr("Signing", "What the reader read")
        visible: root.model.document.count > 0
    }
}
