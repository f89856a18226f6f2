// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls

/// One of several equal things to pick: a channel, a language, a first step. All cards of a group look the same.
PressButton {
    alignment: Qt.AlignLeft
    outlineWidth: 1
}
