// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

QuietButton {
    id: root

    required property VisitorModel model
    required property string ask
    readonly property Language language: Theme.language

    enabled: model.slipReady && model.slip !== VisitorModel.SlipPrinting
    iconName: model.slip === VisitorModel.SlipPrinted ? "check" : "printer"
    objectName: "printSlip"
    text: model.slip === VisitorModel.SlipPrinting ? language.tr("Visitor", "Printing") : model.slip === VisitorModel.SlipPrinted ? language.tr("Visitor", "Printed. Print once more") : root.ask
    width: parent.width
    onClicked: root.model.printSlip()
}
