// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/text_decoder.h"

#include <array>
#include <cerrno>

namespace mingshi {

namespace {

constexpr std::string_view mark = "\xef\xbb\xbf";
constexpr std::size_t decodedPieceSize = 256 * 1024;

} // namespace

std::string_view code(Encoding encoding)
{
    return encoding == Encoding::Gb18030 ? "gb18030" : encoding == Encoding::Utf8 ? "utf-8" : "utf-8-bom";
}

std::optional<Encoding> encodingOf(std::istream& in, const std::function<bool(std::uint64_t)>& goOn)
{
    std::string piece(decodedPieceSize, '\0');
    std::optional<TextDecoder> utf8(std::in_place, Encoding::Utf8);
    bool marked = false;
    std::uint64_t seen = 0;
    while (utf8) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const std::string_view bytes(piece.data(), static_cast<std::size_t>(in.gcount()));
        if (bytes.empty()) {
            break;
        }
        marked = marked || (seen == 0 && bytes.starts_with(mark));
        seen += bytes.size();
        if (!utf8->decode(bytes)) {
            utf8.reset();
        } else if (!goOn(seen)) {
            return {};
        }
    }
    const bool fits = utf8 && utf8->finished();
    in.clear();
    in.seekg(0);
    return marked ? Encoding::Utf8WithMark : fits ? Encoding::Utf8 : Encoding::Gb18030;
}

TextDecoder::TextDecoder(Encoding encoding)
    : m_converter(iconv_open("UTF-8", encoding == Encoding::Gb18030 ? "GB18030" : "UTF-8")),
      m_markExpected(encoding == Encoding::Utf8WithMark)
{
}

TextDecoder::~TextDecoder()
{
    iconv_close(m_converter);
}

std::optional<std::string> TextDecoder::decode(std::string_view bytes)
{
    std::string in = m_open + std::string(bytes);
    m_open.clear();
    std::string text;
    char* from = in.data();
    std::size_t left = in.size();
    std::array<char, 16 * 1024> out{};
    while (left > 0) {
        char* to = out.data();
        std::size_t room = out.size();
        const auto done = ::iconv(m_converter, &from, &left, &to, &room);
        const int problem = done == static_cast<std::size_t>(-1) ? errno : 0;
        text.append(out.data(), out.size() - room);
        if (problem == EINVAL) {
            m_open.assign(from, left);
            break;
        }
        if (problem != 0 && problem != E2BIG) {
            return {};
        }
    }
    if (m_markExpected && text.size() >= mark.size()) {
        text.erase(0, mark.size());
        m_markExpected = false;
    }
    return text;
}

} // namespace mingshi
