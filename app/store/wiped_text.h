// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit.h"
#include "memory/locked_bytes.h"

#include <nlohmann/json.hpp>

namespace mingshi::store {

inline std::string_view textOf(const LockedBytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Text of a person that is wiped when it goes.
class WipedText {
public:
    explicit WipedText(std::string text) : m_text(std::move(text)) {}
    WipedText(const WipedText&) = delete;
    WipedText& operator=(const WipedText&) = delete;
    ~WipedText() { wipe(std::as_writable_bytes(std::span(m_text))); }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

/// A channel as it is sealed: a referrer's name is a person's name too.
std::string channelText(const Channel& channel);
/// Throws StoreFailure: StoreCorrupt.
Channel channelIn(std::string_view text);

} // namespace mingshi::store
