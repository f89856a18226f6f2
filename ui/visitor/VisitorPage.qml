// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// What is kept about the holder of the pass, and what can be done with it.
ScreenFrame {
    id: root

    property bool naming

    title: naming ? language.tr("Visitor", "Who brought you today?") : language.tr("Visitor", "Your visits")

    actions: [
        CardButton {
            iconName: "clock"
            objectName: "recordVisit"
            text: root.language.tr("Visitor", "Record this visit")
            visible: !root.naming && root.model.termsAgreed
            width: parent.width
            onClicked: root.naming = true
        },
        CardButton {
            iconName: "document"
            objectName: "readChange"
            text: root.language.tr("Visitor", "Read what changed")
            visible: !root.model.termsAgreed
            width: parent.width
            onClicked: root.model.readChange()
        },
        CardButton {
            iconName: "person"
            objectName: "seeEverything"
            text: root.language.tr("Visitor", "See everything that is kept about me")
            visible: !root.naming
            width: parent.width
            onClicked: root.model.seeEverything()
        },
        CardButton {
            iconName: "trash"
            objectName: "askWithdrawal"
            text: root.language.tr("Visitor", "Withdraw my consent")
            visible: !root.naming
            width: parent.width
            onClicked: root.model.askWithdrawal()
        }
    ]
    asides: [
        ClaimButton {
            model: root.model
            visible: root.naming
        },
        QuietButton {
            iconMirrored: root.language.rightToLeft
            iconName: "back"
            objectName: "back"
            text: root.language.tr("Visitor", "Back")
            width: parent.width
            onClicked: root.naming ? root.naming = false : root.model.back()
        }
    ]
    choices: ChannelCards {
        rows: root.model.channels
        visible: root.naming
        width: parent.width
        onChosen: key => root.model.recordVisit(key)
    }

    BodyText {
        text: root.language.tr("Visitor", "Only you say this. Your price is the same, whatever you answer.")
        visible: root.naming
        width: parent.width
    }
    Callout {
        objectName: "termsChanged"
        text: root.language.tr("Visitor", "The notice changed since you agreed. Unless you agree to the new version, no new visit is recorded. What is recorded stays as it is, and you can withdraw it.")
        visible: !root.model.termsAgreed
    }
    ListCard {
        emptyText: root.model.termsAgreed ? root.language.tr("Visitor", "No visit is recorded. You can record this one.") : root.language.tr("Visitor", "No visit is recorded.")
        objectName: "visits"
        rows: root.model.visits
        title: root.language.tr("Visitor", "Recorded visits: %1").arg(root.model.visits.count)
        visible: !root.naming
    }
    ListCard {
        emptyText: root.language.tr("Visitor", "There is no consent of yours.")
        objectName: "consents"
        rows: root.model.consents
        title: root.language.tr("Visitor", "What you agreed to")
        visible: !root.naming
    }
}
