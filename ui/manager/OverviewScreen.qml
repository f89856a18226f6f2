// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// What happened, in counts.
PanelPage {
    id: root

    property bool asTable

    title: language.tr("Manager", "Overview")

    actions: [
        QuietButton {
            enabled: !root.model.loading
            objectName: "refresh"
            text: root.model.loading ? root.language.tr("Manager", "Loading") : root.language.tr("Manager", "Load again")
            width: parent.width
            onClicked: root.model.refresh()
        },
        QuietButton {
            enabled: root.model.answers.count > 0
            objectName: "showTable"
            text: root.asTable ? root.language.tr("Manager", "Show as bars") : root.language.tr("Manager", "Show as a table")
            width: parent.width
            onClicked: root.asTable = !root.asTable
        }
    ]

    Callout {
        kind: Callout.Check
        text: root.model.problem + "\n" + root.model.remedy
        visible: root.model.problem.length > 0
    }
    Callout {
        kind: Callout.Check
        text: root.model.overdue
        visible: root.model.overdue.length > 0
    }
    Callout {
        kind: Callout.Check
        text: root.model.clockProblem
        visible: root.model.clockProblem.length > 0
    }
    Row {
        spacing: Theme.gutter
        width: parent.width

        CountCard {
            id: people

            caption: root.language.tr("Manager", "people with a live key")
            figure: root.model.people
            height: Math.max(implicitHeight, visits.implicitHeight)
            width: (parent.width - parent.spacing) / 2
        }
        CountCard {
            id: visits

            caption: root.language.tr("Manager", "recorded visits")
            figure: root.model.visits
            height: people.height
            width: people.width
        }
    }
    BodyText {
        text: root.model.nextDeletion
        visible: root.model.overdue.length === 0
        width: parent.width
    }
    HeadingText {
        text: root.language.tr("Manager", "How visitors answered, by purpose")
        width: parent.width
    }
    BodyText {
        text: root.language.tr("Manager", "Nobody was asked yet. The first answer at the entrance appears here.")
        visible: root.model.answers.count === 0
        width: parent.width
    }
    AnswerChart {
        answers: root.model.answers
        visible: !root.asTable && root.model.answers.count > 0
    }
    AnswerTable {
        answers: root.model.answers
        visible: root.asTable && root.model.answers.count > 0
    }
    FaceGauge {
        stored: root.model.storedFaces
        threshold: root.model.filingThreshold
    }
    Callout {
        kind: root.model.logIntact ? Callout.Calm : Callout.Check
        text: root.model.logIntact ? root.language.tr("Manager", "The audit log is intact. Entries: %1").arg(root.model.logEntries) : root.language.tr("Manager", "The audit log does not fit its own chain: something was changed, removed or moved. Entries: %1. Keep the machine as it is and call the privacy officer.").arg(root.model.logEntries)
        visible: !root.model.loading || root.model.logIntact
    }
}
