// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/card_text.h"

#include "identity/calendar.h"

namespace mingshi {

namespace {

constexpr std::size_t mostUtf8BytesPerUnit = 3; // a surrogate pair is two units and four bytes
constexpr char32_t replacement = 0xFFFD;

char16_t unitAt(std::span<const std::byte> utf16, std::size_t offset)
{
    return static_cast<char16_t>(std::to_integer<unsigned>(utf16[offset]) | std::to_integer<unsigned>(utf16[offset + 1])
                                                                                << 8);
}

bool isHighSurrogate(char16_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(char16_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

CardText::CardText(DocumentKind kind) : m_kind(kind), m_utf8(cardTextBlockSize / 2 * mostUtf8BytesPerUnit) {}

Result<CardText> CardText::parse(std::span<const std::byte> block)
{
    if (block.size() != cardTextBlockSize) {
        return fail(ErrorCode::CardUnreadable, "text block of " + std::to_string(block.size()) + " bytes");
    }
    const auto kind = kindOfMark(unitAt(block, kindMarkOffset));
    if (!kind) {
        return fail(ErrorCode::CardKindUnknown, "mark " + std::to_string(unitAt(block, kindMarkOffset)));
    }
    CardText text(*kind);
    // Field by field, so that the places of a field that stands twice end up next to each other.
    for (std::size_t i = 0; i < cardFieldCount; ++i) {
        const auto field = static_cast<CardField>(i);
        text.m_extents[i].from = text.m_used;
        for (const auto& place : layoutOf(*kind)) {
            if (place.field == field) {
                text.append(field, block.subspan(place.offset, place.size));
            }
        }
        text.trim(field);
    }
    return text;
}

void CardText::append(CardField field, std::span<const std::byte> utf16)
{
    const std::size_t before = m_used;
    for (std::size_t i = 0; i + 1 < utf16.size(); i += 2) {
        const char16_t unit = unitAt(utf16, i);
        if (isHighSurrogate(unit) && i + 3 < utf16.size() && isLowSurrogate(unitAt(utf16, i + 2))) {
            appendCodePoint(0x10000 + ((char32_t{unit} - 0xD800) << 10) + (char32_t{unitAt(utf16, i + 2)} - 0xDC00));
            i += 2;
        } else {
            appendCodePoint(isHighSurrogate(unit) || isLowSurrogate(unit) ? replacement : char32_t{unit});
        }
    }
    m_extents[static_cast<std::size_t>(field)].size += m_used - before;
}

void CardText::appendCodePoint(char32_t codePoint)
{
    const auto put = [this](char32_t value) { m_utf8.data()[m_used++] = static_cast<std::byte>(value); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0 | codePoint >> 6);
        put(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        put(0xE0 | codePoint >> 12);
        put(0x80 | (codePoint >> 6 & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    } else {
        put(0xF0 | codePoint >> 18);
        put(0x80 | (codePoint >> 12 & 0x3F));
        put(0x80 | (codePoint >> 6 & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    }
}

void CardText::trim(CardField field)
{
    auto& extent = m_extents[static_cast<std::size_t>(field)];
    while (extent.size > 0) {
        const auto last = m_utf8.data()[extent.from + extent.size - 1];
        if (last != std::byte{' '} && last != std::byte{0}) { // some modules pad with zeros
            break;
        }
        --extent.size;
    }
}

std::string_view CardText::operator[](CardField field) const
{
    const auto& extent = m_extents[static_cast<std::size_t>(field)];
    return {reinterpret_cast<const char*>(m_utf8.data()) + extent.from, extent.size};
}

std::string_view CardText::holderName() const
{
    const bool foreign = m_kind == DocumentKind::ForeignResident2017 || m_kind == DocumentKind::ForeignResident2023;
    const auto latin = (*this)[CardField::LatinName];
    return foreign && !latin.empty() ? latin : (*this)[CardField::Name];
}

std::optional<std::chrono::year_month_day> CardText::birth() const
{
    return dateFromDigits((*this)[CardField::Birth]);
}

} // namespace mingshi
