// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulated_block.h"
#include "errors/error.h"
#include "identity/card_layout.h"
#include "identity/picture.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>

namespace mingshi {

/// The two blocks of a chip that exists only in the simulator. Its holder must be invented.
struct SimulatedCard {
    std::array<std::byte, cardTextBlockSize> text{};
    std::array<std::byte, portraitBlockSize> portrait{}; ///< zeros: none
};

/// Reads a card from a JSON object of strings:
///
///     {
///       "kind": "resident",             or "hmt", "foreign2017", "foreign2023"
///       "name": "张示例",                in Chinese characters; "latin_name" on foreigners' cards
///       "sex": "2",                     0 unknown, 1 male, 2 female, 9 not stated
///       "nation": "01",                 GB/T 3304
///       "birth": "1949-12-31",          dates also as "19491231"
///       "address": "...", "number": "11010519491231002X", "issuer": "...",
///       "valid_from": "2020-01-01",
///       "valid_to": "长期",              or a date
///       "portrait": "zhang.png"         a picture file, looked for beside this file; may be left out. A ".j2k" is a
///                                       codestream of 102 x 126 and goes onto the chip as it is
///     }
///
/// and, on the kinds that have them, "pass_number", "issue_count", "nationality", "card_version", "authority",
/// "former_number". "kind", "number", "birth" and one of the names are needed; a key that begins with '_' is a remark.
/// Nothing else is checked: a simulated card may be wrong. Errors: SettingsUnreadable, which names file and key.
Result<SimulatedCard> readCardFile(const std::filesystem::path& file);

/// UTF-16LE, padded with spaces, with the mark of `kind`. A value that does not fit, or has no place on this kind of
/// card, is an error (SettingsUnreadable).
Result<std::array<std::byte, cardTextBlockSize>> cardTextBlock(DocumentKind kind,
                                                               const std::map<CardField, std::string>& values);

/// Scaled to 102 x 126 and coded as JPEG 2000, as finely as fits. Errors: SettingsUnreadable.
Result<std::array<std::byte, portraitBlockSize>> simulatedPortrait(const Picture& picture);

} // namespace mingshi
