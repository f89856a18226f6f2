// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "memory/locked_bytes.h"

#include <cstddef>
#include <string_view>

namespace mingshi {

/// Characters of a document in locked memory, as many as were asked for at first; more are dropped. Views of it stay
/// good when it is moved and end with it.
class LockedText {
public:
    LockedText() = default;
    explicit LockedText(std::size_t capacity) : m_bytes(capacity) {}
    explicit LockedText(std::string_view text) : m_bytes(std::as_bytes(std::span(text))), m_used(text.size()) {}

    void append(char c)
    {
        if (m_used < m_bytes.size()) {
            m_bytes.data()[m_used++] = static_cast<std::byte>(c);
        }
    }
    void append(std::string_view text)
    {
        for (const char c : text) {
            append(c);
        }
    }
    void replace(std::size_t at, char c) { m_bytes.data()[at] = static_cast<std::byte>(c); }
    std::string_view view() const { return {reinterpret_cast<const char*>(m_bytes.data()), m_used}; }

private:
    LockedBytes m_bytes;
    std::size_t m_used = 0;
};

} // namespace mingshi
