// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import Mingshi.Controls

/// Everything that is not the next step: back, print, leave, open the full text.
PressButton {
    outline: Theme.line
    outlineWidth: 2
}
