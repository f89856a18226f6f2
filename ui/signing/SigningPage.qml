// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// A page of the signing: its title and subject, its own actions, and those of every page.
DeskPage {
    id: root

    required property SigningModel model

    readonly property Language language: Theme.language

    commonActions: SigningActions {
        model: root.model
    }
}
