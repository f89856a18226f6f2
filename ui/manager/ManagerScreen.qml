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

    /// In the order of PanelModel.Place. Neither list may depend on the model: a list that is made anew makes the page anew,
    /// under the finger that touches it.
    readonly property list<Component> places: [overview, certificate, search, person, health, requests, newRequest, oneRequest, disputes, oneDispute, rules, oneRule, newHold, holds, oneHold]
    /// In the order of PanelModel.Screen; Open shows a place.
    readonly property list<Component> pages: [locked, locked, overview, storeClosed]

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
        sourceComponent: root.model.screen === PanelModel.Open ? root.places[root.model.place] : root.pages[root.model.screen]
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
        id: search
        SearchScreen {
            model: root.model
        }
    }
    Component {
        id: person
        PersonScreen {
            model: root.model
        }
    }
    Component {
        id: health
        HealthScreen {
            model: root.model
        }
    }
    Component {
        id: requests
        RequestsScreen {
            model: root.model
        }
    }
    Component {
        id: newRequest
        NewRequestScreen {
            model: root.model
        }
    }
    Component {
        id: oneRequest
        RequestScreen {
            model: root.model
        }
    }
    Component {
        id: disputes
        DisputesScreen {
            model: root.model
        }
    }
    Component {
        id: oneDispute
        DisputeScreen {
            model: root.model
        }
    }
    Component {
        id: rules
        RulesScreen {
            model: root.model
        }
    }
    Component {
        id: oneRule
        RuleScreen {
            model: root.model
        }
    }
    Component {
        id: newHold
        NewHoldScreen {
            model: root.model
        }
    }
    Component {
        id: holds
        HoldsScreen {
            model: root.model
        }
    }
    Component {
        id: oneHold
        HoldScreen {
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
