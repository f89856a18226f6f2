// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/apdu.h"

#include <array>
#include <cstdio>

namespace mingshi::emrtd {

namespace {

constexpr std::size_t mostInShortCommand = 255;

void putNumber(Bytes& target, std::size_t number, std::size_t width)
{
    for (std::size_t i = width; i > 0; --i) {
        target.push_back(static_cast<std::byte>(number >> 8 * (i - 1)));
    }
}

} // namespace

Bytes Command::encoded() const
{
    const bool extended = data.size() > mostInShortCommand || expected > mostInShortResponse;
    Bytes command = bytes(cla, ins, p1, p2);
    if (extended) {
        command.push_back(std::byte{0});
    }
    if (!data.empty()) {
        putNumber(command, data.size(), extended ? 2 : 1);
        append(command, data);
    }
    if (expected > 0) {
        putNumber(command, expected, extended ? 2 : 1); // 256 and 65536 are written as zeros
    }
    return command;
}

std::optional<Response> responseOf(BytesView bytes)
{
    constexpr std::size_t statusSize = 2;
    if (bytes.size() < statusSize) {
        return {};
    }
    return Response{LockedBytes(bytes.first(bytes.size() - statusSize)),
                    static_cast<Status>(numberOf(bytes.last(statusSize)))};
}

std::string describe(Status status)
{
    std::array<char, sizeof("FFFF")> text{};
    std::snprintf(text.data(), text.size(), "%04X", static_cast<unsigned>(status));
    return text.data();
}

} // namespace mingshi::emrtd
