// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// The same after agreeing, after refusing and after everything else.
Callout {
    readonly property Language language: Theme.language

    iconName: "walkin"
    objectName: "nextSteps"
    text: language.tr("Visitor", "Please go on in. The tour, the price and the contract are the same for everybody.")
    width: parent?.width ?? 0
}
