// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iconv.h>

#include <cstdint>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace mingshi {

/// What spreadsheets of Chinese offices save.
enum class Encoding { Utf8, Utf8WithMark, Gb18030 };
std::string_view code(Encoding encoding); ///< "gb18030"

/// Reads the whole stream once and puts it back to its start. UTF-8 where every byte fits it, else GB18030, which is
/// only found out to be wrong by decoding. Stops early when `goOn` says false.
std::optional<Encoding> encodingOf(std::istream& in, const std::function<bool(std::uint64_t)>& goOn);

/// Turns a stream into UTF-8 piece by piece.
class TextDecoder {
public:
    explicit TextDecoder(Encoding encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;

    /// The text of these bytes, together with what the last piece left open. Empty optional: not text of this encoding.
    std::optional<std::string> decode(std::string_view bytes);
    /// False: the text ended within a character.
    bool finished() const { return m_open.empty(); }

private:
    iconv_t m_converter;
    std::string m_open; ///< the beginning of a character
    bool m_markExpected;
};

} // namespace mingshi
