// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// A fault is told as a fault: what happened, what was kept, what to do.
SigningPage {
    id: root

    title: language.tr("Signing", "Something does not work")

    actions: PrimaryButton {
        objectName: "retry"
        text: root.language.tr("Signing", "Start again")
        visible: root.model.mayRetry
        width: parent.width
        onClicked: root.model.retry()
    }

    Callout {
        kind: Callout.Fault
        text: root.model.problem
    }
    HeadingText {
        text: root.language.tr("Signing", "What to do")
        width: parent.width
    }
    BodyText {
        text: root.model.remedy
        width: Math.min(parent.width, Theme.measure * 1.4)
    }
    SmallText {
        text: root.model.problemCode
        width: parent.width
    }
}
