// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// The notice of one purpose and its two equal answers, which are always in sight; only the text scrolls.
SigningPage {
    id: root

    readonly property bool fullTextOpen: model.fullTextOpen

    title: model.noticeTitle

    // The next notice begins at its top, as does the text that is opened.
    onFullTextOpenChanged: toTop()
    onTitleChanged: toTop()

    actions: [
        QuietButton {
            iconName: "document"
            objectName: "fullText"
            text: root.language.tr("Signing", "Read everything")
            visible: !root.fullTextOpen
            width: parent.width
            onClicked: root.model.openFullText()
        },
        QuietButton {
            iconMirrored: root.language.rightToLeft
            iconName: "back"
            objectName: "closeFullText"
            text: root.language.tr("Signing", "Back to the short text")
            visible: root.fullTextOpen
            width: parent.width
            onClicked: root.model.closeFullText()
        }
    ]

    footer: [
        SmallText {
            text: root.model.recipient.length > 0 ? root.language.tr("Signing", "If you do not agree, we settle all the same, at the same price.") : root.language.tr("Signing", "If you do not agree, a person checks your card. It counts the same, at the same price.")
            color: Theme.ink
            font: Theme.body
            width: parent.width
        },
        ChoicePair {
            agreeFirst: root.model.agreeFirst
            agreeText: root.language.tr("Signing", "I agree")
            font: Theme.large
            refuseText: root.language.tr("Signing", "I do not agree")
            width: parent.width
            onAgreed: (agreeRect, refuseRect) => root.model.agree(agreeRect, refuseRect)
            onRefused: (agreeRect, refuseRect) => root.model.refuse(agreeRect, refuseRect)
        }
    ]

    Callout {
        iconName: "person"
        objectName: "recipient"
        text: root.language.tr("Signing", "This is about one channel: %1").arg(root.model.recipient)
        visible: root.model.recipient.length > 0
    }
    Repeater {
        model: root.fullTextOpen ? null : root.model.noticeSummary

        BuyerText {
            required property string value

            text: value
        }
    }
    Repeater {
        model: root.fullTextOpen ? root.model.noticeText : null

        Column {
            id: row

            required property string label
            required property string value

            spacing: Theme.grid
            width: parent.width

            SmallText {
                text: row.label
                width: parent.width
            }
            BuyerText {
                text: row.value
            }
        }
    }
    SmallText {
        text: root.model.noticeVersion
        width: parent.width
    }
}
