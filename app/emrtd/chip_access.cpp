// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/chip_access.h"

#include "emrtd/bac.h"

#include <utility>

namespace mingshi::emrtd {

namespace {

using Opened = std::expected<ChipAccess, AccessRefusal>;

std::string_view nameOf(Cipher cipher)
{
    switch (cipher) {
    case Cipher::TripleDes:
        return "3DES";
    case Cipher::Aes128:
        return "AES-128";
    case Cipher::Aes192:
        return "AES-192";
    case Cipher::Aes256:
        return "AES-256";
    }
    return {};
}

Result<Opened> openByPace(Chip& chip, const AccessKey* key, const SecurityInfos& infos, const RandomSource& random)
{
    if (key == nullptr) {
        return Opened(std::unexpect, AccessRefusal::KeyNotAccepted);
    }
    ChipAccess access{infos.pace.front(), {}, {}};
    auto session = pace(chip, *key, *access.pace, infos.severalPaceParameters, random);
    if (!session) {
        return std::unexpected(session.error());
    }
    if (!*session) {
        return Opened(std::unexpect, AccessRefusal::KeyNotAccepted);
    }
    chip.secure(std::move((*session)->channel));
    access.proof = std::move((*session)->proof);
    if (access.pace->mapping == PaceMapping::ChipAuthentication) {
        const auto file = chip.readFile(cardSecurityFile);
        if (!file) {
            return std::unexpected(file.error());
        }
        access.cardSecurity = *file ? readCardSecurity((*file)->bytes()) : std::nullopt;
    }
    if (const auto selected = chip.selectApplication(); !selected) {
        return std::unexpected(selected.error());
    }
    return Opened(std::move(access));
}

Result<Opened> openByBac(Chip& chip, const AccessKey* key, const RandomSource& random)
{
    if (key == nullptr) {
        return Opened(std::unexpect, AccessRefusal::CanNeedsPace);
    }
    if (const auto selected = chip.selectApplication(); !selected) {
        return std::unexpected(selected.error());
    }
    auto channel = basicAccess(chip, *key, random);
    if (!channel) {
        return std::unexpected(channel.error());
    }
    if (!*channel) {
        return Opened(std::unexpect, AccessRefusal::KeyNotAccepted);
    }
    chip.secure(std::move(**channel));
    return Opened(ChipAccess());
}

} // namespace

Result<std::expected<ChipAccess, AccessRefusal>> openChip(Chip& chip, const AccessKey* zoneKey, const AccessKey* can,
                                                          const RandomSource& random)
{
    if (const auto master = chip.selectMasterFile(); !master) {
        return std::unexpected(master.error());
    }
    const auto file = chip.readFile(cardAccessFile);
    if (!file) {
        return std::unexpected(file.error());
    }
    const auto infos = *file ? readSecurityInfos((*file)->bytes()) : std::nullopt;
    return infos && !infos->pace.empty() ? openByPace(chip, can != nullptr ? can : zoneKey, *infos, random)
                                         : openByBac(chip, zoneKey, random);
}

std::string describe(const ChipAccess& access)
{
    return access.pace ? "PACE, " + std::string(nameOf(access.pace->cipher)) : "BAC";
}

} // namespace mingshi::emrtd
