// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/sam_module.h"

#include <algorithm>

namespace mingshi {

namespace {

std::vector<std::byte> reply(SamStatus status, std::size_t zeros = 0)
{
    std::vector<std::byte> payload(samStatusSize + zeros);
    payload[samStatusSize - 1] = static_cast<std::byte>(status);
    return payload;
}

void appendLength(std::vector<std::byte>& payload, std::size_t length)
{
    payload.push_back(static_cast<std::byte>(length >> 8));
    payload.push_back(static_cast<std::byte>(length & 0xFF));
}

} // namespace

void SamModule::insert(SimulatedCard card)
{
    m_card = std::move(card);
    m_stage = Stage::Placed;
}

void SamModule::remove()
{
    m_card = {};
    m_stage = Stage::NoCard;
}

std::vector<std::byte> SamModule::answer(SamCommand command, std::optional<SamStatus> failure)
{
    if (failure) {
        const bool concernsCard = command.command >= sam::findCard.command && *failure != SamStatus::CommandUnknown;
        m_stage = concernsCard && m_stage != Stage::NoCard ? Stage::Failed : m_stage;
        return reply(*failure);
    }
    if (command == sam::status || command == sam::reset) {
        return reply(SamStatus::Ok);
    }
    if (command == sam::findCard) {
        return find();
    }
    if (command == sam::selectCard) {
        return select();
    }
    if (command == sam::readBase || command == sam::readBaseAndFingerprint) {
        return read(command == sam::readBaseAndFingerprint);
    }
    return reply(SamStatus::CommandUnknown);
}

std::vector<std::byte> SamModule::find()
{
    constexpr std::size_t foundZeros = 4;
    if (m_stage == Stage::NoCard || m_stage == Stage::Failed || (m_stage == Stage::Read && !m_findsReadCard)) {
        return reply(SamStatus::FindFailed);
    }
    m_stage = Stage::Found;
    return reply(SamStatus::CardFound, foundZeros);
}

std::vector<std::byte> SamModule::select()
{
    constexpr std::size_t selectedZeros = 8;
    if (m_stage != Stage::Found) {
        return reply(SamStatus::SelectFailed);
    }
    m_stage = Stage::Selected;
    return reply(SamStatus::Ok, selectedZeros);
}

std::vector<std::byte> SamModule::read(bool withFingerprint)
{
    constexpr std::size_t fingerprintSize = 1024;
    if (m_stage != Stage::Selected && m_stage != Stage::Read) { // a card that was read may be read on
        return reply(SamStatus::ReadFailed);
    }
    m_stage = Stage::Read;
    auto payload = reply(SamStatus::Ok);
    appendLength(payload, m_card.text.size());
    appendLength(payload, m_card.portrait.size());
    if (withFingerprint) {
        appendLength(payload, fingerprintSize);
    }
    std::ranges::copy(m_card.text, std::back_inserter(payload));
    std::ranges::copy(m_card.portrait, std::back_inserter(payload));
    payload.resize(payload.size() + (withFingerprint ? fingerprintSize : 0));
    return payload;
}

} // namespace mingshi
