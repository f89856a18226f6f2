// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "errors/error.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <span>

namespace mingshi {

/// Bytes to and from a device; closed when it goes. Belongs to the thread that opened it.
class ByteTransport {
public:
    using Deadline = std::chrono::steady_clock::time_point;

    virtual ~ByteTransport() = default;
    /// Errors: ReaderDisconnected, ReaderTimeout.
    virtual Result<void> write(std::span<const std::byte> bytes, Deadline deadline) = 0;
    /// Waits for something and puts what is there into `target`; 0 when the deadline passed. Errors:
    /// ReaderDisconnected.
    virtual Result<std::size_t> read(std::span<std::byte> target, Deadline deadline) = 0;
};

/// Opens the way to a device anew, so that one that was unplugged is found again. Errors: ReaderMissing.
using TransportOpener = std::function<Result<std::unique_ptr<ByteTransport>>()>;

} // namespace mingshi
