// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// Account and password of a member of staff, as a card in the middle. The password leaves the field with the touch.
Item {
    id: root

    required property string title
    required property bool busy
    required property string problem

    signal submitted(account: string, password: string)

    readonly property Language language: Theme.language
    readonly property real pad: Theme.gutter + Theme.grid

    function submit(): void {
        if (!root.busy && account.text.length > 0 && password.text.length > 0) {
            root.submitted(account.text, password.text);
            password.clear();
        }
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.line
        border.width: 1
        color: Theme.card
        height: Math.min(root.height, form.implicitHeight + 2 * root.pad)
        radius: Theme.radius
        width: Math.min(root.width, Math.max(560, Theme.measure))

        ScrollColumn {
            id: form

            anchors.bottomMargin: root.pad
            anchors.fill: parent
            anchors.leftMargin: root.pad
            anchors.rightMargin: Theme.grid
            anchors.topMargin: root.pad

            TitleText {
                text: root.title
                width: parent.width
            }
            DeskField {
                id: account

                enabled: !root.busy
                focus: true
                label: root.language.tr("Controls", "Staff number")
                objectName: "account"
                width: parent.width
                onAccepted: password.forceActiveFocus(Qt.TabFocusReason)
            }
            DeskField {
                id: password

                echoMode: TextInput.Password
                enabled: !root.busy
                label: root.language.tr("Controls", "Password")
                objectName: "password"
                width: parent.width
                onAccepted: root.submit()
            }
            Callout {
                kind: Callout.Check
                text: root.problem
                visible: root.problem.length > 0
            }
            ProgressLine {
                text: root.language.tr("Controls", "Signing in")
                visible: root.busy
            }
            PrimaryButton {
                enabled: !root.busy
                objectName: "signIn"
                text: root.language.tr("Controls", "Sign in")
                width: parent.width
                onClicked: root.submit()
            }
        }
    }
}
