// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"

#include <array>
#include <optional>
#include <string>

namespace mingshi {

/// What a kiosk is made of, as its health is told.
enum class Part {
    FaceModels,
    Camera,
    CardReader,
    EntranceScanner,
    DeskScanner,
    Printer,
    Voice,
};

inline constexpr std::array allParts{Part::FaceModels,  Part::Camera,  Part::CardReader, Part::EntranceScanner,
                                     Part::DeskScanner, Part::Printer, Part::Voice};

std::string_view code(Part part); ///< "card_reader"

struct PartHealth {
    Part part = Part::FaceModels;
    bool present = true;          ///< false: the site has none, by its settings
    std::optional<Error> problem; ///< nullopt: it works
    bool inUse = false;           ///< it does what it is for at this moment, and is not disturbed

    bool operator==(const PartHealth&) const = default;
};

} // namespace mingshi
