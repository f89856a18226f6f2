// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "staff/part_health.h"

namespace mingshi {

std::string_view code(Part part)
{
    switch (part) {
    case Part::FaceModels:
        return "face_models";
    case Part::Camera:
        return "camera";
    case Part::CardReader:
        return "card_reader";
    case Part::EntranceScanner:
        return "entrance_scanner";
    case Part::DeskScanner:
        return "desk_scanner";
    case Part::Printer:
        return "printer";
    case Part::Voice:
        return "voice";
    }
    return "";
}

} // namespace mingshi
