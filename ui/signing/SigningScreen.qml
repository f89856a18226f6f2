// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// The signing desk: whose side it is, the steps, the page of the moment, and what lies over it.
Item {
    id: root

    required property SigningModel model

    readonly property Language language: Theme.language
    readonly property bool tall: height > width

    /// In the order of SigningModel.Screen.
    readonly property list<Component> pages: [locked, locked, awaitPass, wait, ask, wait, passHanded, card, cameraNotice, capture, outcome, byPerson, timeline, wait, ruling, correction, contract, fault]

    Theme.language: root.model.language
    Theme.ramp: Theme.Desk

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.language.rightToLeft

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    SigningBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        model: root.model
        tall: root.tall
        onLanguagesWanted: languages.visible = true
    }
    VisitorCall {
        id: call

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        model: root.model
    }
    SigningSteps {
        id: steps

        anchors.left: parent.left
        anchors.margins: Theme.gutter
        anchors.top: call.bottom
        height: root.tall ? implicitHeight : root.height - y - Theme.gutter
        model: root.model
        tall: root.tall
        width: root.tall ? root.width - 2 * Theme.gutter : 272 + 96 * (Theme.textScale - 1)
    }
    Loader {
        id: page

        readonly property real above: root.tall ? steps.y + steps.height : call.y + call.height

        anchors.bottom: parent.bottom
        anchors.margins: Theme.gutter
        anchors.right: parent.right
        focus: true
        height: root.height - above - 2 * Theme.gutter
        width: root.width - 2 * Theme.gutter - (root.tall ? 0 : steps.width + Theme.gutter)
        sourceComponent: root.pages[root.model.screen]
    }
    LanguageList {
        id: languages

        anchors.fill: parent
        model: root.model
        visible: false
    }

    Component {
        id: locked
        LockedScreen {
            model: root.model
        }
    }
    Component {
        id: awaitPass
        AwaitPassScreen {
            model: root.model
        }
    }
    Component {
        id: wait
        WaitScreen {
            model: root.model
        }
    }
    Component {
        id: ask
        AskScreen {
            model: root.model
        }
    }
    Component {
        id: passHanded
        PassHandedScreen {
            model: root.model
        }
    }
    Component {
        id: card
        CardScreen {
            model: root.model
        }
    }
    Component {
        id: cameraNotice
        CameraNoticeScreen {
            model: root.model
        }
    }
    Component {
        id: capture
        CaptureScreen {
            model: root.model
        }
    }
    Component {
        id: outcome
        OutcomeScreen {
            model: root.model
        }
    }
    Component {
        id: byPerson
        ByPersonScreen {
            model: root.model
        }
    }
    Component {
        id: timeline
        TimelineScreen {
            model: root.model
        }
    }
    Component {
        id: ruling
        RulingScreen {
            model: root.model
        }
    }
    Component {
        id: correction
        CorrectionScreen {
            model: root.model
        }
    }
    Component {
        id: contract
        ContractScreen {
            model: root.model
        }
    }
    Component {
        id: fault
        FaultScreen {
            model: root.model
        }
    }
}
