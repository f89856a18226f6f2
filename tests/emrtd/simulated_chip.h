// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/access_key.h"
#include "emrtd/chip.h"
#include "emrtd/chip_channel.h"
#include "emrtd/elliptic_curve.h"
#include "emrtd/issuing.h"
#include "emrtd/security_infos.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace mingshi::emrtd::simulated {

/// What is in a simulated chip.
struct ChipContent {
    std::string information; ///< the three of the zone with their check digits
    std::string can;         ///< empty: none
    std::map<FileId, Bytes> masterFiles;
    std::map<FileId, Bytes> applicationFiles;
    std::optional<PaceInfo> pace; ///< empty: BAC
    Key staticKey;                ///< of chip authentication and its mapping; on a curve
    std::optional<ChipAuthenticationInfo> chipAuthentication;
    Key activeKey;
    Bytes answerToReset = bytes(0x3B, 0x85, 0x80, 0x01, 0x80, 0x73, 0xC0, 0x21, 0xC0, 0x57); ///< takes long lengths
};

/// A chip that speaks the real commands (ICAO 9303-10 and -11), with what it does wrong when asked to.
class SimulatedChip {
public:
    explicit SimulatedChip(ChipContent content) : m_content(std::move(content)) {}

    Bytes answer(BytesView apdu);
    void reset();
    const Bytes& answerToReset() const { return m_content.answerToReset; }
    int commands() const { return m_commands; }
    std::size_t longestAnswer() const { return m_longestAnswer; }
    const std::vector<FileId>& selected() const { return m_selected; }

    // What it does wrong.
    bool refusesLongLengths = false;
    bool provesNothing = false; ///< chip authentication is agreed to, without the key; active signatures are of noise
    std::size_t mostAtOnce = 65536; ///< bytes that it gives to one read
    /// Before a command is carried out; what is returned is the answer instead.
    std::function<std::optional<Bytes>(const Received&)> interfere;

private:
    struct Answer {
        Bytes data;
        std::uint16_t status = 0x9000;
    };

    Answer carryOut(const Received& command);
    Answer select(const Received& command);
    Answer read(const Received& command);
    Answer externalAuthenticate(const Received& command);
    Answer manage(const Received& command);
    Answer generalAuthenticate(const Received& command);
    Answer agreeOnCurve(std::uint32_t tag, BytesView value, bool last);
    Answer replaceChannel(BytesView point);
    Answer internalAuthenticate(const Received& command);
    AccessKey zoneKey() const { return AccessKey::ofMrzInformation(m_content.information).value(); }
    LockedBytes staticScalar() const;

    ChipContent m_content;
    std::optional<ChipChannel> m_channel;
    std::optional<ChipChannel> m_next; ///< from the next command on
    bool m_inApplication = false;
    const Bytes* m_file = nullptr;
    Bytes m_challenge;
    bool m_authenticatingChip = false;
    std::optional<LockedBytes> m_password;
    LockedBytes m_nonce, m_mappingSecret, m_mapped, m_shared;
    Bytes m_mine, m_theirs;
    int m_commands = 0;
    std::vector<FileId> m_selected;
    std::size_t m_longestAnswer = 0;
};

} // namespace mingshi::emrtd::simulated
