// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// Something short is being done, in words.
SigningPage {
    id: root

    title: model.waitWords

    ProgressLine {
        text: root.language.tr("Signing", "One moment, please")
    }
}
