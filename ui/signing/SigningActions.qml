// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// What every page of a signing offers where the flow allows it.
Column {
    id: root

    required property SigningModel model

    readonly property Language language: Theme.language

    spacing: Theme.grid * 2
    width: parent?.width ?? 0

    QuietButton {
        iconName: "person"
        objectName: "chooseByPerson"
        text: root.language.tr("Signing", "Check by a person")
        visible: root.model.mayChooseByPerson
        width: parent.width
        onClicked: root.model.chooseByPerson()
    }
    QuietButton {
        iconName: "leave"
        objectName: "abandon"
        text: root.language.tr("Signing", "End this signing")
        visible: root.model.mayAbandon
        width: parent.width
        onClicked: root.model.abandon()
    }
    QuietButton {
        objectName: "signOut"
        text: root.language.tr("Signing", "Sign out")
        note: root.model.staffName
        visible: root.model.maySignOut
        width: parent.width
        onClicked: root.model.signOut()
    }
}
