// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/document_input.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace mingshi::control {

namespace {

bool bears(std::span<const std::byte> bytes, std::initializer_list<unsigned char> mark)
{
    return bytes.size() >= mark.size() && std::ranges::equal(mark, bytes.first(mark.size()), {}, {}, [](std::byte b) {
               return std::to_integer<unsigned char>(b);
           });
}

/// ASCII text in UTF-16LE has a zero in every other place; no text in UTF-8 has.
bool looksLikeUtf16(std::span<const std::byte> bytes)
{
    std::size_t zeros = 0;
    for (std::size_t i = 1; i < bytes.size(); i += 2) {
        zeros += bytes[i] == std::byte{0} && bytes[i - 1] != std::byte{0} ? 1 : 0;
    }
    return bytes.size() >= 4 && zeros * 4 > bytes.size();
}

void appendUtf8(std::span<std::byte> target, std::size_t& used, char32_t c)
{
    const auto put = [&](char32_t value) { target[used++] = static_cast<std::byte>(value); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

/// Of the basic plane, which is all that a document's text files need; half a pair becomes what it stands for.
LockedBytes utf8Of(std::span<const std::byte> utf16, bool bigEndian)
{
    LockedBytes text(utf16.size() / 2 * 3 + 1);
    std::size_t used = 0;
    for (std::size_t i = 0; i + 1 < utf16.size(); i += 2) {
        const auto first = std::to_integer<char32_t>(utf16[i]);
        const auto second = std::to_integer<char32_t>(utf16[i + 1]);
        appendUtf8(text.bytes(), used, bigEndian ? first << 8 | second : second << 8 | first);
    }
    return LockedBytes(std::as_const(text).bytes().first(used));
}

} // namespace

std::expected<LockedBytes, std::string> readInput(const std::string& file, std::size_t most)
{
    const bool fromStandardInput = file == "-";
    const int descriptor = fromStandardInput ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return std::unexpected(file + ": " + std::strerror(errno) + ".");
    }
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
        if (!fromStandardInput) {
            ::close(descriptor);
        }
        return std::unexpected(file + " is a folder, not a file.");
    }
    LockedBytes buffer(most + 1);
    std::size_t used = 0;
    ssize_t got = 0;
    while (used < buffer.size()) {
        got = ::read(descriptor, buffer.data() + used, buffer.size() - used);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            break;
        }
        used += static_cast<std::size_t>(got);
    }
    const int failure = errno;
    if (!fromStandardInput) {
        ::close(descriptor);
    }
    if (got < 0) {
        return std::unexpected(file + ": " + std::strerror(failure) + ".");
    }
    if (used == 0) {
        return std::unexpected(file + " is empty.");
    }
    if (used > most) {
        return std::unexpected(file + (most == mostInput ? " is larger than a megabyte; that is no document."
                                                         : " is larger than any list of issuers."));
    }
    return LockedBytes(std::as_const(buffer).bytes().first(used));
}

LockedBytes textIn(std::span<const std::byte> bytes)
{
    if (bears(bytes, {0xEF, 0xBB, 0xBF})) {
        return LockedBytes(bytes.subspan(3));
    }
    if (bears(bytes, {0xFF, 0xFE})) {
        return utf8Of(bytes.subspan(2), false);
    }
    if (bears(bytes, {0xFE, 0xFF})) {
        return utf8Of(bytes.subspan(2), true);
    }
    return looksLikeUtf16(bytes) ? utf8Of(bytes, false) : LockedBytes(bytes);
}

} // namespace mingshi::control
