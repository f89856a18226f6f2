// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <type_traits>
#include <utility>

namespace mingshi {

/// A value about a person. It has no stream operator, so it cannot reach a log by accident;
/// whoever needs the value has to say so with reveal(). A text is overwritten when it goes.
template<class T>
class Redacted {
public:
    Redacted() = default;
    explicit Redacted(T value) : m_value(std::move(value)) {}
    Redacted(const Redacted&) = default;
    Redacted(Redacted&&) = default;
    Redacted& operator=(const Redacted&) = default;
    Redacted& operator=(Redacted&&) = default;
    ~Redacted()
    {
        if constexpr (std::is_same_v<T, std::string>) {
            m_value.resize(m_value.capacity()); // a text that was moved away lies in a short one's own place still
            for (volatile char& c : m_value) {
                c = '\0';
            }
        }
    }

    const T& reveal() const { return m_value; }
    T& reveal() { return m_value; }

    bool operator==(const Redacted&) const = default;

private:
    T m_value;
};

} // namespace mingshi
