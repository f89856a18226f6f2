// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// Just in time: the camera opens after three seconds unless the buyer says no.
SigningPage {
    id: root

    title: language.tr("Signing", "The camera opens now, for one comparison, and forgets")

    actions: CancelCamera {
        model: root.model
    }

    ProgressRing {
        anchors.horizontalCenter: parent.horizontalCenter
        caption: root.language.tr("Signing", "seconds")
        share: root.model.shareLeft
        text: root.model.secondsLeft.toLocaleString(Qt.locale(root.language.code), "f", 0)
        width: 280
    }
    BuyerText {
        text: root.language.tr("Signing", "Your face is compared with the picture on your card, once. Both are wiped from memory when the answer is there; nothing of them is stored.")
    }
    SimulatedPortrait {
        model: root.model
    }
}
