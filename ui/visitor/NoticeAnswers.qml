// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Visitor

/// The two answers, the same on the short and on the full text.
ChoicePair {
    required property VisitorModel model
    readonly property Language language: Theme.language

    agreeFirst: model.agreeFirst
    agreeText: language.tr("Visitor", "Agree")
    refuseText: language.tr("Visitor", "Do not agree")
    width: parent.width
    onAgreed: (agreeRect, refuseRect) => model.agree(agreeRect, refuseRect)
    onRefused: (agreeRect, refuseRect) => model.refuse(agreeRect, refuseRect)
}
