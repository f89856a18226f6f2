// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// The visitor's window: tools, place, the screen of the state, and what may lie over it.
Rectangle {
    id: root

    required property VisitorModel model
    /// How the site set it; a visitor may change it for one visit.
    property bool lowerReachAtStart: false

    readonly property Language language: model.language
    readonly property bool wide: width > height
    readonly property bool beside: wide && !Theme.lowerReach
    readonly property real pageTop: Math.max(place.y + place.height, Theme.lowerReach ? 0 : bar.y + bar.height) + (wide ? 0 : Theme.grid)

    /// For the next person: the text and the reach of this one are forgotten.
    function forget(): void {
        Theme.textScale = 1;
        Theme.lowerReach = root.lowerReachAtStart;
        sheet.visible = false;
    }

    color: Theme.paper
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: language.rightToLeft
    Theme.language: model.language
    Theme.lowerReach: lowerReachAtStart
    Theme.ramp: Theme.Visitor

    VisitorBar {
        id: bar

        anchors.right: parent.right
        anchors.rightMargin: root.Theme.margin
        languageSheetOpen: sheet.visible
        model: root.model
        objectName: "bar"
        width: root.beside ? Math.round((root.width - 2 * root.Theme.margin) * 0.62) - 2 * root.Theme.gutter : root.width - 2 * root.Theme.margin
        y: root.Theme.lowerReach ? root.height - height - root.Theme.gutter : root.Theme.gutter
        onLanguagesAsked: sheet.visible = !sheet.visible
    }
    PlaceLine {
        id: place

        anchors.left: parent.left
        anchors.leftMargin: root.Theme.margin
        model: root.model
        objectName: "place"
        width: root.beside ? Math.round((root.width - 2 * root.Theme.margin) * 0.38) : root.width - 2 * root.Theme.margin
        y: root.beside || root.Theme.lowerReach ? root.Theme.gutter : bar.y + bar.height + root.Theme.gutter
    }
    Loader {
        id: page

        height: (root.Theme.lowerReach ? bar.y : root.height) - root.pageTop
        objectName: "page"
        sourceComponent: root.model.fullTextOpen ? fullText : pages[root.model.screen]
        width: root.width
        y: root.pageTop

        // In the order of VisitorModel.Screen.
        readonly property list<Component> pages: [attract, languages, notice, guardian, channel, wait, pass, refused, presentPass, wait, visitor, recorded, held, withdrawal, wait, withdrawn, fault]

        onLoaded: appear.restart()

        NumberAnimation {
            id: appear

            duration: root.Theme.motion
            easing.type: Easing.OutCubic
            from: 0
            property: "opacity"
            target: page.item
            to: 1
        }
    }
    LanguageSheet {
        id: sheet

        anchors.fill: parent
        model: root.model
        visible: false
    }
    ClaimSheet {
        anchors.fill: parent
        model: root.model
        objectName: "claimSheet"
        visible: root.model.typingClaim
    }
    AreYouStillHere {
        anchors.fill: parent
        model: root.model
        visible: root.model.askingStillHere
    }

    Connections {
        function onScreenShown(): void {
            sheet.visible = false;
        }

        function onVisitEnded(): void {
            root.forget();
        }

        target: root.model
    }

    Component {
        id: attract
        AttractScreen {
            model: root.model
        }
    }
    Component {
        id: languages
        LanguageScreen {
            model: root.model
        }
    }
    Component {
        id: notice
        NoticeScreen {
            model: root.model
        }
    }
    Component {
        id: fullText
        FullTextScreen {
            model: root.model
        }
    }
    Component {
        id: guardian
        GuardianScreen {
            model: root.model
        }
    }
    Component {
        id: channel
        ChannelScreen {
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
        id: pass
        PassScreen {
            model: root.model
        }
    }
    Component {
        id: refused
        RefusedScreen {
            model: root.model
        }
    }
    Component {
        id: presentPass
        PresentPassScreen {
            model: root.model
        }
    }
    Component {
        id: visitor
        VisitorPage {
            model: root.model
        }
    }
    Component {
        id: recorded
        VisitRecordedScreen {
            model: root.model
        }
    }
    Component {
        id: held
        HeldScreen {
            model: root.model
        }
    }
    Component {
        id: withdrawal
        WithdrawalScreen {
            model: root.model
        }
    }
    Component {
        id: withdrawn
        WithdrawnScreen {
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
