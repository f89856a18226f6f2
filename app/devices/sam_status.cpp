// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/sam_status.h"

#include <string>

namespace mingshi {

namespace {

ErrorCode codeOf(SamStatus status)
{
    switch (status) {
    case SamStatus::CardRefusesModule:
    case SamStatus::ModuleRefusesCard:
    case SamStatus::VerificationFailed:
    case SamStatus::FingerprintVerificationFailed:
        return ErrorCode::CardNotGenuine; // or a disturbed reading: the sentence accuses nobody
    case SamStatus::CardKindUnknown:
        return ErrorCode::CardKindUnknown;
    case SamStatus::CardLengthWrong:
    case SamStatus::ReadFailed:
    case SamStatus::RandomNumberFailed:
    case SamStatus::NoSuchItem:
        return ErrorCode::CardUnreadable;
    case SamStatus::SelfTestFailed:
    case SamStatus::ModuleNotAuthorised:
        return ErrorCode::ReaderSelfTest;
    case SamStatus::FindFailed:
    case SamStatus::SelectFailed:
        return ErrorCode::CardRemoved;
    case SamStatus::CheckWrong:
    case SamStatus::LengthWrong:
    case SamStatus::CommandUnknown:
    case SamStatus::NotPermitted:
    case SamStatus::Unknown:
    case SamStatus::Ok:
    case SamStatus::CardFound:
        break;
    }
    return ErrorCode::ReaderProtocol;
}

} // namespace

Result<SamStatus> samStatusOf(std::span<const std::byte> payload)
{
    if (payload.size() < samStatusSize || payload[0] != std::byte{0} || payload[1] != std::byte{0}) {
        return fail(ErrorCode::ReaderProtocol, "no status in a reply of " + std::to_string(payload.size()) + " bytes");
    }
    return static_cast<SamStatus>(payload[2]);
}

Error errorOf(SamStatus status)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<std::uint8_t>(status);
    return {codeOf(status), std::string("status ") + digits[byte >> 4] + digits[byte & 0xF]};
}

} // namespace mingshi
