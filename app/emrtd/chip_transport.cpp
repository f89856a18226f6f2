// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/chip_transport.h"

#include <bit>

namespace mingshi::emrtd {

namespace {

/// ISO/IEC 7816-3 section 8.2: what is between the interface bytes and the check byte.
BytesView historicalBytes(BytesView answerToReset)
{
    constexpr std::size_t mostInterfaceGroups = 4;
    constexpr unsigned moreGroups = 0x80;
    if (answerToReset.size() < 2) {
        return {};
    }
    const auto format = std::to_integer<unsigned>(answerToReset[1]);
    const std::size_t count = format & 0x0F;
    std::size_t at = 2;
    unsigned present = format & 0xF0;
    for (std::size_t group = 0; group < mostInterfaceGroups && present != 0; ++group) {
        const auto here = static_cast<std::size_t>(std::popcount(present));
        at += here;
        if (at > answerToReset.size()) {
            return {};
        }
        present = (present & moreGroups) != 0 ? std::to_integer<unsigned>(answerToReset[at - 1]) & 0xF0 : 0;
    }
    return at + count <= answerToReset.size() ? answerToReset.subspan(at, count) : BytesView();
}

} // namespace

bool announcesExtendedLength(BytesView answerToReset)
{
    constexpr std::byte compactTlv{0x80};
    constexpr std::byte compactTlvAndStatus{0x00};
    constexpr std::size_t statusSize = 3;
    constexpr unsigned capabilities = 7;
    constexpr std::size_t lengthsByte = 2;
    constexpr std::byte extendedLengths{0x40};
    auto rest = historicalBytes(answerToReset);
    if (rest.size() > statusSize && rest[0] == compactTlvAndStatus) {
        rest = rest.first(rest.size() - statusSize);
    } else if (rest.empty() || rest[0] != compactTlv) {
        return false;
    }
    rest = rest.subspan(1);
    while (!rest.empty()) {
        const auto head = std::to_integer<unsigned>(rest[0]);
        const std::size_t size = head & 0x0F;
        if (rest.size() - 1 < size) {
            return false;
        }
        if (head >> 4 == capabilities) {
            return size > lengthsByte && (rest[1 + lengthsByte] & extendedLengths) != std::byte{0};
        }
        rest = rest.subspan(1 + size);
    }
    return false;
}

} // namespace mingshi::emrtd
