// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/byte_transport.h"
#include "devices/sam_frame.h"
#include "devices/sam_reader.h"
#include "devices/sam_status.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace mingshi {

struct SamReply {
    SamStatus status = SamStatus::Unknown;
    LockedBytes payload;

    std::span<const std::byte> data() const { return payload.bytes().subspan(samStatusSize); }
};

/// The conversation with a module over an open port: one request, one reply. What was disturbed on the way is asked for
/// once more.
class SamSession {
public:
    /// Opens the port and asks the module whether it is well. Errors: ReaderMissing, ReaderDisconnected, ReaderTimeout,
    /// ReaderProtocol, ReaderSelfTest, Cancelled.
    static Result<SamSession> open(const TransportOpener& opener, const SamTimes& times, std::stop_token stop);

    /// `received` hears how many bytes of the reply are there. Errors: ReaderDisconnected, ReaderTimeout,
    /// ReaderProtocol, Cancelled; a status is no error.
    Result<SamReply> ask(SamCommand command, const std::function<void(std::size_t)>& received = {});

    /// Whether a card is there that can be read.
    Result<bool> findCard();
    /// Asks `findCard` until the answer is `wanted`, `times` times without a break. Errors: Cancelled too.
    Result<void> awaitCard(bool wanted, int times);

private:
    SamSession(std::unique_ptr<ByteTransport> transport, SamTimes times, std::stop_token stop);
    Result<SamReply> askOnce(SamCommand command, const std::function<void(std::size_t)>& received);
    Result<void> drain();

    std::unique_ptr<ByteTransport> m_transport;
    SamTimes m_times;
    std::stop_token m_stop;
    SamFrameScanner m_scanner;
};

} // namespace mingshi
