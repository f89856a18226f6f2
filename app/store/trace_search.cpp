// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/trace_search.h"

#include <algorithm>
#include <cstring>

namespace mingshi::store {

namespace {

std::size_t beginningAt(const std::byte* bytes)
{
    std::uint32_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return (word * 2654435761U) >> 16U; // Knuth's multiplicative hash
}

} // namespace

TraceSearch::TraceSearch(const Traces& traces)
{
    static_assert(anchor == sizeof(std::uint32_t) && anchor <= shortest);
    for (const auto* values : {&traces.values, &traces.sealed, &traces.keys}) {
        for (const LockedBytes& value : *values) {
            if (value.size() >= shortest) {
                m_values.push_back(value.bytes());
                m_beginnings.set(beginningAt(value.data()));
                m_longest = std::max(m_longest, value.size());
            }
        }
    }
}

std::optional<TraceSearch::Place> TraceSearch::find(BytesView bytes, std::size_t from) const
{
    for (std::size_t at = from; at + shortest <= bytes.size(); ++at) {
        if (!m_beginnings.test(beginningAt(bytes.data() + at))) {
            continue;
        }
        for (const BytesView value : m_values) {
            if (value.size() <= bytes.size() - at && std::memcmp(bytes.data() + at, value.data(), value.size()) == 0) {
                return Place{at, value.size()};
            }
        }
    }
    return std::nullopt;
}

} // namespace mingshi::store
