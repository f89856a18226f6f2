// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import Mingshi.Controls

/// The next step where there is nothing to choose: Start, Continue, Done. Never one of two answers.
PressButton {
    fill: Theme.accentInk
    fillPressed: Theme.accent
    outline: Theme.accentInk
    words: Theme.onAccent
}
