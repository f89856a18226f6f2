// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

namespace mingshi {

/// A value about a person. It has no stream operator, so it cannot reach a log by accident;
/// whoever needs the value has to say so with reveal().
template<class T>
class Redacted {
public:
    Redacted() = default;
    explicit Redacted(T value) : m_value(std::move(value)) {}

    const T& reveal() const { return m_value; }
    T& reveal() { return m_value; }

    bool operator==(const Redacted&) const = default;

private:
    T m_value;
};

} // namespace mingshi
