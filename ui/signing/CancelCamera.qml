// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// The way out while the camera is announced or open; a person checks instead.
QuietButton {
    id: root

    required property SigningModel model

    readonly property Language language: Theme.language

    iconName: "camera-off"
    objectName: "cancelCamera"
    text: language.tr("Signing", "No camera")
    note: language.tr("Signing", "A person checks instead")
    width: parent?.width ?? 0
    onClicked: model.cancelCamera()
}
