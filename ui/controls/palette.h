// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace mingshi {

/// The colours of one scheme. Colour belongs to states, never to choices. Text uses ink, inkQuiet and accentInk only:
/// these have a contrast of 7:1 or more on paper and on card; accent, check and fault are for shapes.
struct Palette {
    QColor ink;
    QColor inkQuiet;
    QColor paper;
    QColor card;
    QColor pressed; ///< a card while a finger is on it
    QColor line;
    QColor accent;    ///< progress, links
    QColor accentInk; ///< the same as text, or as the fill under onAccent
    QColor onAccent;
    QColor check; ///< please check
    QColor fault; ///< device faults only
    QColor shade; ///< lies over what is not in use

    static const Palette& light();
    static const Palette& dark();
    static const Palette& highContrast();
};

} // namespace mingshi
