// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/tlv.h"
#include "errors/error.h"

namespace mingshi::emrtd {

/// The way to one chip that lies on a reader; given up when it goes.
class ChipTransport {
public:
    virtual ~ChipTransport() = default;
    /// One command, and what came back with its two bytes of status. Errors: CardRemoved, ReaderDisconnected,
    /// ReaderProtocol, ReaderTimeout.
    virtual Result<Bytes> exchange(BytesView command) = 0;
    /// Takes the power from the chip and gives it back: it has forgotten what was agreed. Errors: as above.
    virtual Result<void> reset() = 0;
    /// The answer to reset.
    virtual Bytes answerToReset() const = 0;
};

/// Whether an answer to reset says that the chip takes lengths of three bytes (ISO/IEC 7816-4, card capabilities in the
/// historical bytes).
bool announcesExtendedLength(BytesView answerToReset);

} // namespace mingshi::emrtd
