// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// The manager's panel: deletions at the side, the subject in the middle, what can be done beside it.
Item {
    id: root

    required property PanelModel model

    readonly property Language language: Theme.language
    readonly property bool certificateOpen: root.model.selected >= 0

    /// In the order of PanelModel.Screen.
    readonly property list<Component> pages: [locked, locked, certificateOpen ? certificate : overview, storeClosed]

    Theme.language: root.model.language
    Theme.ramp: Theme.Desk

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.language.rightToLeft

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ManagerBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        model: root.model
    }
    DeletionList {
        id: deletions

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.gutter
        anchors.top: bar.bottom
        model: root.model
        visible: root.model.screen === PanelModel.Open
        width: 320 + 120 * (Theme.textScale - 1)
    }
    Loader {
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gutter
        anchors.right: parent.right
        anchors.top: bar.bottom
        focus: true
        width: root.width - 2 * Theme.gutter - (deletions.visible ? deletions.width + Theme.gutter : 0)
        sourceComponent: root.pages[root.model.screen]
    }
    Item {
        anchors.fill: parent
        z: 1 // over everything: a handler below a button hears nothing of it

        PointHandler {
            onActiveChanged: if (active)
                root.model.touched()
        }
    }

    Component {
        id: locked
        LockedScreen {
            model: root.model
        }
    }
    Component {
        id: overview
        OverviewScreen {
            model: root.model
        }
    }
    Component {
        id: certificate
        CertificateScreen {
            model: root.model
        }
    }
    Component {
        id: storeClosed
        StoreClosedScreen {
            model: root.model
        }
    }
}
