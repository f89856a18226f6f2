// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
import Mingshi.Controls

/// One of the two answers; only ChoicePair makes these, always two alike.
PressButton {
    font: Theme.body

    function minimumSide(): int {
        return Theme.answerTarget;
    }
}
