// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/picture.h"
#include "memory/locked_bytes.h"

#include <optional>
#include <string_view>

namespace mingshi {

enum class BarcodeKind { Qr, Pdf417 };

struct Barcode {
    BarcodeKind kind = BarcodeKind::Qr;
    LockedBytes bytes; ///< as they were encoded, never as ZXing would read them as text

    std::string_view text() const { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
};

/// The bar code in a picture, read by ZXing; empty when there is none. Upright codes are read at once; a PDF417 that
/// lies askew, small or blurred is cut out where bars are seen, laid level and enlarged.
std::optional<Barcode> readBarcode(const Picture& picture);

} // namespace mingshi
