// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// Whose side the screen is, told by words and by the whole bar, and what every screen offers.
Rectangle {
    id: root

    required property SigningModel model
    required property bool tall

    signal languagesWanted

    readonly property Language language: Theme.language
    readonly property bool buyers: model.side === SigningModel.Buyer
    readonly property color words: buyers ? Theme.onAccent : Theme.ink

    color: buyers ? Theme.accentInk : Theme.card
    height: tall ? sentence.height + offers.height + 8 * Theme.grid : Math.max(sentence.height, offers.height) + 2 * Theme.grid * 2

    Accessible.role: Accessible.ToolBar
    Accessible.name: root.model.sideWords

    Column {
        id: sentence

        anchors.left: parent.left
        anchors.leftMargin: Theme.gutter
        spacing: Theme.grid / 2
        width: root.width - 2 * Theme.gutter - (root.tall ? 0 : offers.width + Theme.gutter)
        y: root.tall ? Theme.gutter : (root.height - height) / 2

        HeadingText {
            color: root.words
            lineHeight: 1
            text: root.model.sideWords
            width: parent.width
        }
        SmallText {
            color: root.words
            text: root.buyers ? root.language.tr("Signing", "This page is for you, the buyer") + " · " + root.model.projectName : root.language.tr("Signing", "Signing desk") + " · " + root.model.projectName
            width: parent.width
        }
    }
    Row {
        id: offers

        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        spacing: Theme.grid * 2
        y: root.tall ? sentence.y + sentence.height + Theme.grid * 2 : (root.height - height) / 2

        CameraMark {
            height: languages.height
            lit: root.model.view.live
        }
        QuietButton {
            height: languages.height
            iconName: "textsize"
            objectName: "textSize"
            text: root.language.tr("Signing", "Text %1 %").arg(Math.round(Theme.textScale * 100))
            Accessible.name: root.language.tr("Signing", "Text size")
            onClicked: root.Theme.textScale = root.Theme.textScale >= 2 ? 1 : root.Theme.textScale + 0.5
        }
        QuietButton {
            id: languages

            iconName: "language"
            objectName: "languages"
            text: root.buyers ? root.language.name : root.language.tr("Signing", "Buyer's language")
            visible: root.model.mayChooseLanguage
            onClicked: root.languagesWanted()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
}
