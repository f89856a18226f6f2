// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"
#include "identity/document.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace mingshi {

/// A reader maker's library that decodes the portrait of a PRC chip. It is closed code: it runs in a process of its
/// own, `mingshi-portrait-decoder`, which has no network, no files and no environment.
struct PortraitPlugin {
    std::filesystem::path helper;  ///< mingshi-portrait-decoder
    std::filesystem::path library; ///< int symbol(char* wlt1024, char* bgr38556, int save), 1 for success
    std::string symbol = "unpack";
    bool rgb = false;  ///< the library gives red first
    bool flip = false; ///< the library gives the lowest row first
    std::chrono::milliseconds timeOut{1000};
};

class PortraitDecoder {
public:
    explicit PortraitDecoder(PortraitPlugin plugin);

    /// 102 x 126 from a block of 1024 bytes; marked as simulated if the block says that it is. A plug-in that crashes,
    /// hangs or lies about its size costs no more than this portrait. Errors: PortraitUnavailable.
    Result<Portrait> decode(std::span<const std::byte> block) const;

private:
    PortraitPlugin m_plugin;
};

} // namespace mingshi
