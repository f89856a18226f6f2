// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// A portrait that no reader maker's decoder decoded says so wherever it is used.
Callout {
    required property SigningModel model

    readonly property Language language: Theme.language

    text: language.tr("Signing", "Demonstration: the portrait comes from the simulated card reader.")
    visible: model.portraitSimulated
}
