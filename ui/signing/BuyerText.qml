// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Mingshi.Controls
import Mingshi.Signing

/// Running text that the buyer reads from across the desk.
BodyText {
    font: Theme.large
    width: parent?.width ?? 0
}
