// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"
#include "identity/document.h"

#include <functional>
#include <stop_token>
#include <string_view>

namespace mingshi {

/// WaitingForLift: a card lies there that was read before; it has to be lifted once.
enum class ReadPhase { WaitingForLift, WaitingForCard, Selecting, Reading, DecodingPortrait };

struct ReadProgress {
    ReadPhase phase = ReadPhase::WaitingForCard;
    double share = 0; ///< 0..1 of the phase

    bool operator==(const ReadProgress&) const = default;
};

/// Turns a document number into its keyed HMAC, so that the number never leaves the reader.
using NumberSealer = std::function<NumberHmac(std::string_view number)>;

/// Whatever reads an identity document at the desk.
class DocumentReader {
public:
    virtual ~DocumentReader() = default;

    /// Whether the reader answers. Errors: ReaderMissing, ReaderSelfTest, ReaderTimeout.
    virtual Result<void> probe() = 0;

    /// Waits for a card and reads what `scope` allows; nothing else leaves the reader. Blocks until done, stopped
    /// (Cancelled) or failed. Errors: ReaderDisconnected, ReaderTimeout, ReaderProtocol, CardRemoved, CardUnreadable,
    /// CardNotGenuine, CardKindUnknown. A portrait that cannot be decoded is missing from the record, not an error.
    virtual Result<DocumentRecord> read(ReadScope scope, std::stop_token stop,
                                        const std::function<void(ReadProgress)>& progress) = 0;

    /// Blocks until the card was taken away (law.md IDC: nobody keeps a card), as far as the module can tell.
    virtual Result<void> awaitRemoval(std::stop_token stop) = 0;
};

} // namespace mingshi
