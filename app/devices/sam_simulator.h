// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/card_file.h"
#include "devices/sam_frame.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace mingshi {

/// What a simulated module does instead of answering as it should.
enum class SamFault {
    WrongCheck,         ///< the reply's check byte is wrong
    CutShort,           ///< half of the reply, then silence
    Silent,             ///< no reply
    Slow,               ///< the reply comes half a second late
    GarbageBefore,      ///< noise, with half a preamble in it, then the reply
    LyingLength,        ///< the length says more than there is
    VerificationFailed, ///< status 33
    ReadFailed,         ///< status 41
    CommandUnknown,     ///< status 21
    SelfTestFailed,     ///< status 66
    CardPulled,         ///< the card goes in the middle of the reply, which ends there
    PortVanishes,       ///< the cable goes in the middle of the reply
};

struct SamPlan {
    SamCommand command; ///< in reply to which
    SamFault fault = SamFault::Silent;
    int times = 1; ///< how often; then it is well again
};

struct SamManners {
    std::size_t piece = 64; ///< bytes that are sent at once
    bool paced = true;      ///< as slowly as 115200 baud
    /// Whether a card that was read is found again while it still lies there. Many modules do not (id.md 1.2).
    bool findsReadCard = true;
};

/// A card reader without hardware: a pseudo-terminal behind which a module answers as a real one does, byte for byte.
/// It ships with the product for demonstration and training, and the real SamReader runs against it.
class SamSimulator {
public:
    /// Errors: ReaderMissing, if the system has no pseudo-terminals.
    static Result<std::unique_ptr<SamSimulator>> start(SamManners manners = {});
    ~SamSimulator();
    SamSimulator(const SamSimulator&) = delete;
    SamSimulator& operator=(const SamSimulator&) = delete;

    /// For SerialTransport: "/dev/pts/3".
    const std::string& portPath() const;

    void insert(SimulatedCard card);
    void remove();
    void plan(SamPlan plan);
    /// How many requests of this kind came in, for tests and for the demonstration's window.
    std::size_t asked(SamCommand command) const;

private:
    struct Impl;
    explicit SamSimulator(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace mingshi
