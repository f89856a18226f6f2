// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// What goes and what stays, before anything is done.
ScreenFrame {
    id: root

    scene: "scene-forgotten"
    title: language.tr("Visitor", "Withdraw your consent")

    actions: ChoicePair {
        agreeName: "confirmWithdrawal"
        agreeText: root.language.tr("Visitor", "Withdraw and delete")
        refuseName: "keepConsent"
        refuseText: root.language.tr("Visitor", "Keep as it is")
        width: parent.width
        onAgreed: root.model.confirmWithdrawal()
        onRefused: root.model.back()
    }

    choices: WithdrawalCards {
        rows: root.model.withdrawals
        width: parent.width
        onChosen: key => root.model.chooseWithdrawal(key)
    }

    ListCard {
        objectName: "goes"
        rows: root.model.goes
        title: root.language.tr("Visitor", "What is deleted now")
    }
    ListCard {
        objectName: "stays"
        rows: root.model.stays
        title: root.model.everythingGoes ? root.language.tr("Visitor", "What stays, as proof") : root.language.tr("Visitor", "What stays")
    }
    SmallText {
        text: root.language.tr("Visitor", "It counts from now on. What was done before stays as it was, and nothing changes for you here.")
        width: parent.width
    }
}
