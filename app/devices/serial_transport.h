// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/byte_transport.h"

#include <string>

namespace mingshi {

/// A serial port at 115200 8N1 (id.md 1.2): "/dev/ttyUSB0", "/dev/ttyACM0", or the simulator's pseudo-terminal. Works
/// on any thread of a process that has a QCoreApplication; needs no event loop.
class SerialTransport final : public ByteTransport {
public:
    /// Errors: ReaderMissing (no such port, in use, no right to open it).
    static Result<std::unique_ptr<ByteTransport>> open(const std::string& port);
    ~SerialTransport() override;

    Result<void> write(std::span<const std::byte> bytes, Deadline deadline) override;
    Result<std::size_t> read(std::span<std::byte> target, Deadline deadline) override;

private:
    struct Port;
    explicit SerialTransport(std::unique_ptr<Port> port);
    std::unique_ptr<Port> m_port;
};

TransportOpener serialPort(std::string port);

} // namespace mingshi
