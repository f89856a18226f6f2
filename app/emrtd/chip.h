// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/apdu.h"
#include "emrtd/chip_transport.h"
#include "emrtd/secure_messaging.h"

#include <functional>
#include <optional>

namespace mingshi::emrtd {

/// Elementary files by their identifiers (ICAO 9303-10 section 4.6).
using FileId = std::uint16_t;
inline constexpr FileId cardAccessFile = 0x011C;
inline constexpr FileId cardSecurityFile = 0x011D; ///< of the master file
inline constexpr FileId commonFile = 0x011E;
inline constexpr FileId securityObjectFile = 0x011D; ///< of the application
constexpr FileId dataGroupFile(int number)
{
    return static_cast<FileId>(0x0100 + number);
}

/// No file of a document is larger; what says so lies.
inline constexpr std::size_t largestFile = 512 * 1024;

/// How much of a file was read, 0..1.
using FileProgress = std::function<void(double)>;

/// A chip and what was agreed with it: commands go in the clear until a channel is given.
class Chip {
public:
    explicit Chip(ChipTransport& transport, bool extendedLength = false)
        : m_transport(&transport), m_extendedLength(extendedLength)
    {
    }

    void secure(SecureMessaging channel) { m_channel = std::move(channel); }
    bool secured() const { return m_channel.has_value(); }
    bool extendedLength() const { return m_extendedLength; }
    /// A read that wanted more than a short length holds was refused, or did not come through the reader.
    bool refusedLength() const { return m_refusedLength; }

    /// Errors: of the transport, and CardNotGenuine where the answer is not protected as agreed.
    Result<Response> send(const Command& command);
    /// For commands that must do: another status is CardUnreadable, with `what` in the detail.
    Result<LockedBytes> demand(const Command& command, std::string_view what);

    Result<Response> selectMasterFile();
    /// The eMRTD application. Errors: CardKindUnknown where there is none.
    Result<void> selectApplication();
    /// A whole file; empty where the chip has none of that name or does not give it. Errors: CardUnreadable also for a
    /// file that ends before its length says so, or claims more than `largestFile`.
    Result<std::optional<LockedBytes>> readFile(FileId file, const FileProgress& progress = {});

private:
    Result<Response> readBinary(std::size_t offset, std::size_t count);

    ChipTransport* m_transport;
    std::optional<SecureMessaging> m_channel;
    bool m_extendedLength;
    bool m_refusedLength = false;
};

} // namespace mingshi::emrtd
