// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/serial_transport.h"

#include <QEventLoop>
#include <QSerialPort>

#include <algorithm>

namespace mingshi {

namespace {

/// QSerialPort keeps what it received in ordinary memory until it is read, and does not wipe it. With this limit it
/// reads a few bytes at a time, always into the same place, so of a card never more than the end of one piece lies
/// there.
constexpr qint64 pieceSize = 64;

int millisecondsUntil(ByteTransport::Deadline deadline)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    return static_cast<int>(std::max<std::chrono::milliseconds::rep>(left.count(), 0));
}

bool onlyTooLate(const QSerialPort& port)
{
    return port.error() == QSerialPort::NoError || port.error() == QSerialPort::TimeoutError;
}

} // namespace

struct SerialTransport::Port {
    QEventLoop dispatcher; ///< never runs; gives a thread that Qt did not start the dispatcher that QSerialPort wants
    QSerialPort serial;

    std::unexpected<Error> disconnected() const
    {
        return fail(ErrorCode::ReaderDisconnected,
                    serial.portName().toStdString() + ": " + serial.errorString().toStdString());
    }
};

SerialTransport::SerialTransport(std::unique_ptr<Port> port) : m_port(std::move(port)) {}

SerialTransport::~SerialTransport() = default;

Result<std::unique_ptr<ByteTransport>> SerialTransport::open(const std::string& port)
{
    auto made = std::make_unique<Port>();
    auto& serial = made->serial;
    serial.setPortName(QString::fromStdString(port));
    serial.setBaudRate(QSerialPort::Baud115200); // and 8N1 without flow control, which are QSerialPort's defaults
    serial.setReadBufferSize(pieceSize);
    if (port.empty() || !serial.open(QIODevice::ReadWrite)) {
        return fail(ErrorCode::ReaderMissing,
                    port.empty() ? "no port is named" : port + ": " + serial.errorString().toStdString());
    }
    return std::unique_ptr<ByteTransport>(new SerialTransport(std::move(made)));
}

Result<void> SerialTransport::write(std::span<const std::byte> bytes, Deadline deadline)
{
    auto& serial = m_port->serial;
    if (serial.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())) < 0) {
        return m_port->disconnected();
    }
    while (serial.bytesToWrite() > 0) {
        if (!serial.waitForBytesWritten(millisecondsUntil(deadline))) {
            return onlyTooLate(serial) ? fail(ErrorCode::ReaderTimeout, "the port takes no bytes")
                                       : m_port->disconnected();
        }
    }
    return {};
}

Result<std::size_t> SerialTransport::read(std::span<std::byte> target, Deadline deadline)
{
    auto& serial = m_port->serial;
    if (serial.bytesAvailable() == 0) {
        serial.clearError();
        if (!serial.waitForReadyRead(millisecondsUntil(deadline))) {
            return onlyTooLate(serial) ? Result<std::size_t>(0) : m_port->disconnected();
        }
    }
    const qint64 got = serial.read(reinterpret_cast<char*>(target.data()), static_cast<qint64>(target.size()));
    if (got < 0) {
        return m_port->disconnected();
    }
    return static_cast<std::size_t>(got);
}

TransportOpener serialPort(std::string port)
{
    return [port = std::move(port)] { return SerialTransport::open(port); };
}

} // namespace mingshi
