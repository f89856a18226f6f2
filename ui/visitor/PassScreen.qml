// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

ScreenFrame {
    id: root

    asidesBelow: false
    pictureLeast: 320
    title: language.tr("Visitor", "Your visit is recorded")

    actions: PrimaryButton {
        objectName: "done"
        text: root.language.tr("Visitor", "Done")
        width: parent.width
        onClicked: root.model.leave()
    }
    asides: SlipButton {
        ask: root.language.tr("Visitor", "Print the pass")
        model: root.model
    }
    picture: Item {
        Rectangle {
            readonly property real side: Math.min(parent.width, parent.height)

            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.line
            border.width: 2
            color: "white"
            height: side
            radius: Theme.radius
            width: side

            QrView {
                anchors.fill: parent
                anchors.margins: Theme.grid
                code: root.model.passPicture
                objectName: "passPicture"
                Accessible.role: Accessible.Graphic
                Accessible.name: root.language.tr("Visitor", "The code of your pass as a picture")
            }
        }
    }

    PassCodeView {
        objectName: "passShown"
        text: root.model.pass
        width: parent.width
    }
    Callout {
        kind: Callout.Check
        objectName: "problem"
        text: root.model.problem
        visible: root.model.problem.length > 0
    }
    BodyText {
        text: root.language.tr("Visitor", "Photograph this pass, or print it. With it you can see your visits, record another one, or withdraw. Without it, nobody can find you here.")
        width: parent.width
    }
    SmallText {
        text: root.language.tr("Visitor", "Valid until %1").arg(root.model.validUntil)
        visible: root.model.validUntil.length > 0
        width: parent.width
    }
    NextSteps {}
}
