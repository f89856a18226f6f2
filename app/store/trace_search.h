// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/personal_rows.h"

#include <bitset>

namespace mingshi::store {

/// Looks for many values at once, in one pass over any number of bytes. Values shorter than six bytes are not looked
/// for: they occur by chance in anything long.
class TraceSearch {
public:
    static constexpr std::size_t shortest = 6;

    /// `traces` must outlive it.
    explicit TraceSearch(const Traces& traces);

    struct Place {
        std::size_t at = 0;
        std::size_t size = 0;
    };
    /// The first place at or after `from`.
    std::optional<Place> find(BytesView bytes, std::size_t from = 0) const;
    std::size_t longest() const { return m_longest; }

private:
    static constexpr std::size_t anchor = 4; ///< bytes

    std::vector<BytesView> m_values;
    std::bitset<1U << 16U> m_beginnings; ///< hashes of the first bytes; most places are passed by with one look here
    std::size_t m_longest = 0;
};

} // namespace mingshi::store
