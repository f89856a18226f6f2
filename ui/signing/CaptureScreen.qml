// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// The live self-view and one instruction at a time.
SigningPage {
    id: root

    title: model.instruction

    actions: CancelCamera {
        model: root.model
        visible: !root.model.comparing
    }

    CameraView {
        anchors.horizontalCenter: parent.horizontalCenter
        description: root.language.tr("Signing", "You, as the camera sees you now")
        height: width * 3 / 4
        view: root.model.view
        visible: !root.model.comparing
        // The instruction, the picture and the count are seen without scrolling.
        width: Math.min(parent.width, Math.max(480, (root.roomHeight - root.titleHeight - progress.height - 2 * Theme.gutter) * 4 / 3))
    }
    ProgressLine {
        id: progress

        share: root.model.wantedFrames > 0 ? root.model.usableFrames / root.model.wantedFrames : 0
        text: root.language.tr("Signing", "Picture %1 of %2").arg(root.model.usableFrames).arg(root.model.wantedFrames)
        visible: !root.model.comparing && root.model.wantedFrames > 0
    }
    ProgressLine {
        text: root.language.tr("Signing", "This takes a few seconds")
        visible: root.model.comparing
    }
}
