// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"
#include "identity/picture.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace mingshi {

/// A QR code as dark (true) and light modules, `size` by `size`, without quiet zone.
struct QrMatrix {
    int size = 0;
    std::vector<bool> modules; ///< row-major

    bool dark(int x, int y) const { return modules[static_cast<std::size_t>(y * size + x)]; }
};

/// Written by ZXing; error correction M. Fails only for a text too long for a QR code.
Result<QrMatrix> qrOf(std::string_view text);

/// The QR code in a picture, read by ZXing; empty when there is none.
std::optional<std::string> readQr(const Picture& picture);

/// A reader for visit passes: a paper slip or a phone held before it.
class CodeScanner {
public:
    virtual ~CodeScanner() = default;
    virtual Result<void> probe() = 0;
    /// Blocks until a code was read or stopped (Cancelled). Errors: ScannerMissing.
    virtual Result<std::string> scan(std::stop_token stop) = 0;
};

/// Reads pictures that appear in a folder, newest first, and deletes each once it was looked at: the inbox of a
/// network- less imaging scanner, and the simulator's tray.
class PictureTrayScanner final : public CodeScanner {
public:
    explicit PictureTrayScanner(std::filesystem::path tray);
    Result<void> probe() override;
    Result<std::string> scan(std::stop_token stop) override;

private:
    std::filesystem::path m_tray;
};

} // namespace mingshi
