// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// A legal hold on the record that is open: why, what, until when, and what would stay. Nothing is chosen beforehand.
PanelPage {
    id: root

    readonly property HoldModel hold: model.holds

    title: language.tr("Manager", "Place a legal hold")

    actions: [
        PrimaryButton {
            enabled: root.hold.complete && !root.hold.saving
            note: root.hold.complete ? "" : root.language.tr("Manager", "First choose why, what and until when, and type the case's reference.")
            objectName: "placeHold"
            text: root.language.tr("Manager", "Place it; another person confirms")
            width: parent.width
            onClicked: root.hold.place()
        },
        QuietButton {
            enabled: !root.hold.saving
            iconMirrored: root.language.rightToLeft
            iconName: "back"
            objectName: "leaveNewHold"
            text: root.language.tr("Manager", "Leave it as it is")
            width: parent.width
            onClicked: root.model.openSearch()
        }
    ]

    ProgressLine {
        text: root.language.tr("Manager", "Recording")
        visible: root.hold.saving
    }
    Callout {
        kind: Callout.Check
        text: root.model.problem + "\n" + root.model.remedy
        visible: root.model.problem.length > 0
    }
    HeadingText {
        text: root.language.tr("Manager", "Why a law wants it kept")
        width: parent.width
    }
    ChoiceCards {
        chosen: root.hold.ground
        columns: Theme.textScale > 1 ? 1 : 2
        enabled: !root.hold.saving
        names: "holdGround"
        rows: root.hold.grounds
        onPicked: row => root.hold.chooseGround(row)
    }
    DeskField {
        enabled: !root.hold.saving
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
        label: root.language.tr("Manager", "Reference of the case: A-Z, 0-9 and -, no name and no number of a person")
        maximumLength: 32
        objectName: "caseReference"
        width: Math.min(parent.width, Theme.measure * 1.2)
        onTextEdited: root.hold.typeCase(text)
    }
    HeadingText {
        text: root.language.tr("Manager", "What it covers; pictures, documents and comparisons never")
        width: parent.width
    }
    Repeater {
        model: root.hold.classes

        CardButton {
            required property int index
            required property string label
            required property string value

            readonly property bool picked: [root.hold.coversVisits, root.hold.coversRulings, root.hold.coversChecks][index]

            enabled: !root.hold.saving
            iconName: picked ? "check" : ""
            note: value
            objectName: "holdClass-" + index
            outline: picked ? Theme.accent : Theme.line
            outlineWidth: picked ? 3 : 1
            text: label
            width: parent?.width ?? 0
            Accessible.checked: picked
            onClicked: root.hold.chooseClass(index)
        }
    }
    HeadingText {
        text: root.language.tr("Manager", "For how long")
        width: parent.width
    }
    ChoiceCards {
        chosen: root.hold.period
        columns: Theme.textScale > 1 ? 1 : 2
        enabled: !root.hold.saving
        names: "holdPeriod"
        rows: root.hold.periods
        onPicked: row => root.hold.choosePeriod(row)
    }
    ListCard {
        rows: root.hold.preview
        title: root.language.tr("Manager", "If the person withdraws, or the time for keeping is over")
    }
}
