// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mingshi {

/// 4 to 32 of A-Z, 0-9 and '-', beginning and ending with a letter or digit: claims, channels, settlement references. A
/// code in which a phone or an identity number could hide is none (law.md F8).
bool isCode(std::string_view text);

/// Whether `text` has the form of a phone or identity number, however it is grouped; full-width digits count as digits.
/// The form alone: no check digit is asked, because a mistyped number is a person's number too.
bool looksLikePhone(std::string_view text);
bool looksLikeIdNumber(std::string_view text);

/// A channel's claim (报备) that it will bring a client. It says nothing about the client: the channel gives the client
/// the code, and only the client can bring the two together (law.md F8).
struct Claim {
    std::string code;
    std::string channel; ///< the site's code of the channel
    ChannelKind kind = ChannelKind::Agent;
    Timestamp registeredAt{};
    Timestamp knownAt{}; ///< when the office received it: at a visit before that it is not registered, whatever it says

    bool operator==(const Claim&) const = default;
    auto operator<=>(const Claim&) const = default;
};

/// All claims of a site, whatever order they came in; the same claim twice is one.
class ClaimRegister {
public:
    ClaimRegister() = default;
    explicit ClaimRegister(std::vector<Claim> claims);

    /// Empty: no such claim. Several: the code was given twice for different claims, so it proves nothing.
    std::span<const Claim> withCode(std::string_view code) const;
    std::span<const Claim> all() const { return m_claims; }

private:
    std::vector<Claim> m_claims; ///< sorted, each once
};

} // namespace mingshi
