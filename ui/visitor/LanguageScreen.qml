// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

ScreenFrame {
    id: root

    scene: "scene-language"
    title: language.tr("Visitor", "In which language would you like to read?")

    asides: QuietButton {
        iconMirrored: root.language.rightToLeft
        iconName: "back"
        objectName: "back"
        text: root.language.tr("Visitor", "Back")
        width: parent.width
        onClicked: root.model.back()
    }
    choices: LanguageCards {
        rows: root.model.languages
        width: parent.width
        onChosen: code => root.model.chooseLanguage(code)
    }
}
