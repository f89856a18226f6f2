// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/check.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

/// The file that a North American driving licence or ID card carries in its PDF417 (AAMVA DL/ID Card Design Standard,
/// annex D; id.md 3.1):
///     @ LF RS CR | "ANSI " | IIN 6 | version 2 | jurisdiction version 2, from version 2 | entries 2 |
///     for each entry: type 2, offset 4, length 4 | subfiles
/// A subfile is its type, elements (three characters and a value) with LF between, and CR. Views into the bytes.
namespace mingshi {

struct AamvaSubfile {
    std::string_view type;  ///< "DL", "ID", "EN", "ZV"
    std::size_t offset = 0; ///< as the header says
    std::size_t length = 0; ///< as the header says
    bool found = false;     ///< it begins where the header says
    bool measured = false;  ///< and it ends there
    std::string_view body;  ///< between type and CR; looked for where the header lies
};

struct AamvaFile {
    std::string_view issuer; ///< IIN
    int version = 0;         ///< 0: not readable
    std::optional<int> jurisdictionVersion;
    std::vector<AamvaSubfile> subfiles;
    /// compliance_indicator, data_element_separator, record_separator, segment_terminator, file_type, iin, version,
    /// entries, subfile_offsets, subfile_lengths
    std::vector<Check> checks;
};

inline constexpr int newestAamvaVersion = 10;        ///< of 2020
inline constexpr std::size_t mostAamvaSubfiles = 99; ///< two digits

/// Never reads past the end, whatever the header says. Empty for what is no such file at all: without "ANSI " or
/// "AAMVA" at its beginning.
std::optional<AamvaFile> aamvaFileOf(std::string_view bytes);

} // namespace mingshi
