// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Manager

/// Where the panel leads: figures, the state of the devices, and one record by its pass for whoever may delete it.
Column {
    id: root

    required property PanelModel model

    readonly property Language language: Theme.language

    component Place: CardButton {
        id: place

        required property int at

        property bool open: root.model.place === place.at

        outline: open ? Theme.accent : Theme.line
        outlineWidth: open ? 3 : 1
        width: parent?.width ?? 0
    }

    spacing: Theme.grid
    width: parent?.width ?? 0

    Place {
        at: PanelModel.AtCounts
        objectName: "overview"
        text: root.language.tr("Manager", "Overview")
        onClicked: root.model.openCounts()
    }
    Place {
        at: PanelModel.AtRequests
        note: root.model.requests.overdueCount > 0 ? root.language.tr("Manager", "Overdue: %1").arg(root.model.requests.overdueCount) : root.model.requests.openCount > 0 ? root.language.tr("Manager", "Open: %1").arg(root.model.requests.openCount) : ""
        objectName: "requests"
        open: root.model.place >= PanelModel.AtRequests && root.model.place <= PanelModel.AtOneRequest
        text: root.language.tr("Manager", "Requests")
        onClicked: root.model.requests.open()
    }
    Place {
        at: PanelModel.AtDisputes
        note: root.model.disputes.overdueCount > 0 ? root.language.tr("Manager", "Overdue: %1").arg(root.model.disputes.overdueCount) : root.model.disputes.openCount > 0 ? root.language.tr("Manager", "Open: %1").arg(root.model.disputes.openCount) : ""
        objectName: "disputes"
        open: root.model.place === PanelModel.AtDisputes || root.model.place === PanelModel.AtOneDispute
        text: root.language.tr("Manager", "Disputes")
        onClicked: root.model.disputes.list()
    }
    Place {
        at: PanelModel.AtRules
        note: root.model.rules.drafts > 0 ? root.language.tr("Manager", "Drafts: %1").arg(root.model.rules.drafts) : ""
        objectName: "rules"
        open: root.model.place === PanelModel.AtRules || root.model.place === PanelModel.AtOneRule
        text: root.language.tr("Manager", "Rules about commissions")
        onClicked: root.model.rules.list()
    }
    Place {
        at: PanelModel.AtHolds
        note: root.model.holds.waitingCount > 0 ? root.language.tr("Manager", "To be confirmed: %1").arg(root.model.holds.waitingCount) : root.model.holds.liveCount > 0 ? root.language.tr("Manager", "Live: %1").arg(root.model.holds.liveCount) : ""
        objectName: "holds"
        open: root.model.place === PanelModel.AtHolds || root.model.place === PanelModel.AtOneHold
        text: root.language.tr("Manager", "Legal holds")
        onClicked: root.model.holds.list()
    }
    Place {
        at: PanelModel.AtHealth
        objectName: "health"
        text: root.language.tr("Manager", "Devices and backup")
        onClicked: root.model.openHealth()
    }
    Place {
        at: PanelModel.AtSearch
        objectName: "search"
        open: root.model.place === PanelModel.AtSearch || root.model.place === PanelModel.AtPerson || root.model.place === PanelModel.AtNewHold
        text: root.language.tr("Manager", "Delete a record")
        visible: root.model.mayDelete
        onClicked: root.model.openSearch()
    }
}
