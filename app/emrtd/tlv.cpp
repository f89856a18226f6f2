// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/tlv.h"

namespace mingshi::emrtd {

namespace {

constexpr std::size_t longestTag = 3;
constexpr std::size_t longestLength = 4;
constexpr std::byte longForm{0x80};
constexpr std::byte manyByteTag{0x1F};

struct Header {
    std::uint32_t tag = 0;
    std::size_t size = 0; ///< of tag and length
    std::size_t length = 0;
};

std::optional<Header> headerOf(BytesView bytes)
{
    Header header;
    if (bytes.empty()) {
        return {};
    }
    header.tag = std::to_integer<std::uint32_t>(bytes[0]);
    header.size = 1;
    if ((bytes[0] & manyByteTag) == manyByteTag) {
        do {
            if (header.size == longestTag || header.size == bytes.size()) {
                return {};
            }
            header.tag = header.tag << 8 | std::to_integer<std::uint32_t>(bytes[header.size++]);
        } while ((header.tag & 0x80) != 0);
    }
    if (header.size == bytes.size()) {
        return {};
    }
    const std::byte first = bytes[header.size++];
    if ((first & longForm) == std::byte{0}) {
        header.length = std::to_integer<std::size_t>(first);
        return header;
    }
    const auto count = std::to_integer<std::size_t>(first & ~longForm);
    if (count == 0 || count > longestLength || bytes.size() - header.size < count) {
        return {};
    }
    header.length = numberOf(bytes.subspan(header.size, count));
    header.size += count;
    return header;
}

} // namespace

bool Tlv::constructed() const
{
    constexpr std::byte constructedBit{0x20};
    return !whole.empty() && (whole[0] & constructedBit) != std::byte{0};
}

std::optional<Tlv> TlvReader::next()
{
    if (m_rest.empty() || m_broken) {
        return {};
    }
    const auto header = headerOf(m_rest);
    if (!header || m_rest.size() - header->size < header->length) {
        m_broken = true;
        return {};
    }
    const std::size_t size = header->size + header->length;
    const Tlv read{header->tag, m_rest.subspan(header->size, header->length), m_rest.first(size)};
    m_rest = m_rest.subspan(size);
    return read;
}

std::optional<BytesView> find(BytesView objects, std::initializer_list<std::uint32_t> path)
{
    for (const std::uint32_t tag : path) {
        TlvReader reader(objects);
        auto object = reader.next();
        while (object && object->tag != tag) {
            object = reader.next();
        }
        if (!object) {
            return {};
        }
        objects = object->value;
    }
    return objects;
}

std::optional<std::size_t> wholeSize(BytesView start)
{
    const auto header = headerOf(start);
    return header ? std::optional(header->size + header->length) : std::nullopt;
}

void append(Bytes& target, std::uint32_t tag, BytesView value)
{
    const auto put = [&target](std::size_t number, std::size_t width) {
        for (std::size_t i = width; i > 0; --i) {
            target.push_back(static_cast<std::byte>(number >> 8 * (i - 1)));
        }
    };
    const auto widthOf = [](std::size_t number) -> std::size_t {
        return number < 0x100 ? 1 : number < 0x10000 ? 2 : number < 0x1000000 ? 3 : 4;
    };
    put(tag, widthOf(tag));
    if (value.size() >= 0x80) {
        put(0x80 | widthOf(value.size()), 1);
    }
    put(value.size(), widthOf(value.size()));
    append(target, value);
}

Bytes tlv(std::uint32_t tag, BytesView value)
{
    Bytes object;
    append(object, tag, value);
    return object;
}

} // namespace mingshi::emrtd
