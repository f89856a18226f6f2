// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"
#include "identity/card_layout.h"
#include "memory/locked_bytes.h"

#include <array>
#include <chrono>
#include <span>
#include <string_view>

namespace mingshi {

/// What stands at CardField::ValidTo of a card that does not run out.
inline constexpr std::string_view cardWithoutEnd = "长期";

/// Everything that a chip says in words, as UTF-8 in one piece of locked memory that is wiped when it goes. It never
/// leaves the reader (law.md PIPL-6): a view of a field must not outlive it.
class CardText {
public:
    /// Errors: CardUnreadable (not 256 bytes), CardKindUnknown.
    static Result<CardText> parse(std::span<const std::byte> block);

    DocumentKind kind() const { return m_kind; }
    /// Without padding; empty where the kind of card has no such field.
    std::string_view operator[](CardField field) const;

    /// As the holder signs: in Chinese on residents' cards, in Latin letters on foreigners' where there are any.
    std::string_view holderName() const;
    std::optional<std::chrono::year_month_day> birth() const;

private:
    struct Extent {
        std::size_t from = 0;
        std::size_t size = 0;
    };

    explicit CardText(DocumentKind kind);
    void append(CardField field, std::span<const std::byte> utf16);
    void appendCodePoint(char32_t codePoint);
    void trim(CardField field);

    DocumentKind m_kind;
    LockedBytes m_utf8;
    std::size_t m_used = 0;
    std::array<Extent, cardFieldCount> m_extents{};
};

} // namespace mingshi
