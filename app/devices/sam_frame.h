// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"
#include "memory/locked_bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// The frames of a card reader's security module, SAM_V (GA/T 467; id.md 1.2):
///     AA AA AA 96 69 | length, high byte first | payload | check
/// The length counts payload and check; the check is the XOR of the two length bytes and the payload. A request's
/// payload is command, parameter, data; a reply's is three status bytes and data.
namespace mingshi {

inline constexpr std::array samPreamble{std::byte{0xAA}, std::byte{0xAA}, std::byte{0xAA}, std::byte{0x96},
                                        std::byte{0x69}};
inline constexpr std::size_t samFrameLimit = 2400; ///< bytes of a whole frame; the longest known has 2321

struct SamCommand {
    std::uint8_t command = 0;
    std::uint8_t parameter = 0;

    bool operator==(const SamCommand&) const = default;
};

namespace sam {
inline constexpr SamCommand reset{0x10, 0xFF};
inline constexpr SamCommand status{0x11, 0xFF};
inline constexpr SamCommand findCard{0x20, 0x01};
inline constexpr SamCommand selectCard{0x20, 0x02};
inline constexpr SamCommand readBase{0x30, 0x01};
inline constexpr SamCommand readBaseAndFingerprint{0x30, 0x10};
} // namespace sam

/// A frame around `payload`, which must fit.
std::vector<std::byte> samFrame(std::span<const std::byte> payload);
std::vector<std::byte> samRequest(SamCommand command);

/// Finds frames in a stream of bytes, whatever stands before, between or after them.
class SamFrameScanner {
public:
    struct Found {
        bool intact = false; ///< the check holds
        LockedBytes payload; ///< empty unless intact
    };

    /// Where the next bytes are to be put: never empty once `next` returned nothing.
    std::span<std::byte> room();
    /// That many of them were put there.
    void received(std::size_t count);

    /// The next frame; empty when more bytes are needed. After a wrong check the search goes on one byte further, so
    /// that a lying length cannot swallow a frame.
    std::optional<Found> next();

    /// Bytes of a frame that is not complete.
    std::size_t pending() const { return m_used; }
    void forget();

private:
    void drop(std::size_t count);
    void dropToPreamble();

    LockedBytes m_buffer{samFrameLimit};
    std::size_t m_used = 0;
};

/// The two blocks in a reply to `readBase` or `readBaseAndFingerprint`, by its own length fields.
struct SamBaseBlocks {
    std::span<const std::byte> text;
    std::span<const std::byte> portrait;
};
/// `data` is what follows the status bytes. A fingerprint is skipped unread. Errors: CardUnreadable.
Result<SamBaseBlocks> samBaseBlocks(std::span<const std::byte> data, bool withFingerprint);

} // namespace mingshi
