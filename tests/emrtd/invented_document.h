// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/chip_transport.h"
#include "emrtd/simulated_chip.h"

#include <optional>
#include <string>

namespace mingshi::emrtd::simulated {

/// The specimen of ICAO 9303-4; nobody's.
inline const std::string specimenZone =
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
inline const std::string specimenInformation = "L898902C3674081221204159";
inline const std::string specimenCan = "314159";

/// What an invented passport is like.
struct Wish {
    std::optional<PaceInfo> pace = {}; ///< empty: BAC
    std::optional<Cipher> chipAuthentication = {};
    bool curveByNumber = false; ///< of the key for chip authentication
    std::string activeKey = {}; ///< "RSA-1024", "brainpoolP256r1"; empty: none
    Validity signer = {};       ///< of the document signer
    std::string signerKey = "brainpoolP256r1";
    Bytes portrait = {};         ///< empty: a small one
    bool strangerInside = false; ///< another certificate comes first in EF.SOD
};

/// A passport: who issued it, what it holds.
struct InventedDocument {
    Signer country;
    Signer signer;
    std::map<int, Bytes> groups;
    ChipContent content;

    explicit InventedDocument(const Wish& wish = {});
    /// Puts the groups and what is signed over them into the chip, as they are now.
    void sign(const Wish& wish);
};

PaceInfo paceOffer(Cipher cipher, std::size_t parameters, PaceMapping mapping = PaceMapping::Generic);
/// As long as wanted; begins and measures as a JPEG of 30 x 40 does, and holds nothing.
Bytes jpegLike(std::size_t size);
/// DG2 with one record of ISO/IEC 19794-5.
Bytes faceGroupOf(const Bytes& picture, std::size_t featurePoints = 0);

/// A chip without a reader between.
class DirectTransport final : public ChipTransport {
public:
    explicit DirectTransport(SimulatedChip& chip) : m_chip(chip) {}

    int pulledAfter = -1; ///< commands; never if negative
    /// What the reader does with an answer; as it is if there is nothing.
    std::function<Result<Bytes>(Bytes)> pass;

    Result<Bytes> exchange(BytesView command) override
    {
        if (pulledAfter >= 0 && m_chip.commands() >= pulledAfter) {
            return fail(ErrorCode::CardRemoved);
        }
        auto answer = m_chip.answer(command);
        return pass ? pass(std::move(answer)) : std::move(answer);
    }
    Result<void> reset() override
    {
        m_chip.reset();
        return {};
    }
    Bytes answerToReset() const override { return m_chip.answerToReset(); }

private:
    SimulatedChip& m_chip;
};

} // namespace mingshi::emrtd::simulated
