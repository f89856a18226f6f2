// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

#include <functional>
#include <string>
#include <vector>

namespace mingshi {

/// The dark modules of a QR code, row by row, without its quiet zone.
struct QrCode {
    int size = 0;
    std::vector<bool> modules;

    bool dark(int row, int column) const { return modules[static_cast<std::size_t>(row * size + column)]; }
    bool operator==(const QrCode&) const = default;
};

/// Draws a payload as a QR code; the screens are given one, so that they link no barcode library.
using QrMaker = std::function<QrCode(const std::string& payload)>;

} // namespace mingshi

Q_DECLARE_METATYPE(mingshi::QrCode)
