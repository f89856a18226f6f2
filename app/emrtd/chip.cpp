// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/chip.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mingshi::emrtd {

namespace {

constexpr std::uint8_t selectIns = 0xA4;
constexpr std::uint8_t readIns = 0xB0;
constexpr std::uint8_t readOddIns = 0xB1;
constexpr std::uint8_t noResponse = 0x0C;
constexpr std::size_t largestShortOffset = 0x7FFF;
constexpr std::uint32_t offsetTag = 0x54;
constexpr std::uint32_t dataTag = 0x53;
constexpr std::size_t dataHeader = 4;      ///< of what comes back to a read with an offset object, at most
constexpr std::size_t extendedRead = 2000; ///< readers take no more than about 2 KiB at once, however much chips give
constexpr std::size_t headerRead = 8;

Command select(std::uint8_t p1, Bytes name)
{
    return {0, selectIns, p1, noResponse, std::move(name)};
}

std::string inHex(FileId file)
{
    return describe(static_cast<Status>(file));
}

} // namespace

Result<Response> Chip::send(const Command& command)
{
    const auto answer = m_transport->exchange(m_channel ? m_channel->protect(command) : command.encoded());
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (m_channel) {
        return m_channel->unprotect(*answer);
    }
    auto response = responseOf(*answer);
    if (!response) {
        return fail(ErrorCode::ReaderProtocol, "an answer without status");
    }
    return std::move(*response);
}

Result<LockedBytes> Chip::demand(const Command& command, std::string_view what)
{
    auto response = send(command);
    if (!response) {
        return std::unexpected(response.error());
    }
    if (!response->ok()) {
        return fail(ErrorCode::CardUnreadable, std::string(what) + ": status " + describe(response->status));
    }
    return std::move(response->data);
}

Result<Response> Chip::selectMasterFile()
{
    return send(select(0x00, bytes(0x3F, 0x00)));
}

Result<void> Chip::selectApplication()
{
    const auto response = send(select(0x04, bytes(0xA0, 0x00, 0x00, 0x02, 0x47, 0x10, 0x01)));
    if (!response) {
        return std::unexpected(response.error());
    }
    if (response->status == Status::FileNotFound) {
        return fail(ErrorCode::CardKindUnknown, "the chip holds no travel document (status 6A82)");
    }
    if (!response->ok()) {
        return fail(ErrorCode::CardUnreadable, "selecting the application: status " + describe(response->status));
    }
    return {};
}

Result<Response> Chip::readBinary(std::size_t offset, std::size_t count)
{
    if (offset <= largestShortOffset) {
        return send({0, readIns, static_cast<std::uint8_t>(offset >> 8), static_cast<std::uint8_t>(offset), {}, count});
    }
    const auto place = tlv(offsetTag, bytes(offset >> 16, offset >> 8, offset));
    auto response = send({0, readOddIns, 0, 0, place, count + dataHeader});
    if (!response || response->data.empty()) {
        return response;
    }
    const auto data = find(std::as_const(response->data).bytes(), {dataTag});
    if (!data) {
        return fail(ErrorCode::CardUnreadable, "a read far into a file came back without its object");
    }
    response->data = LockedBytes(*data);
    return response;
}

Result<std::optional<LockedBytes>> Chip::readFile(FileId file, const FileProgress& progress)
{
    const auto selected = send(select(0x02, bytes(file >> 8, file)));
    if (!selected) {
        return std::unexpected(selected.error());
    }
    if (!selected->ok()) {
        return std::nullopt;
    }
    const auto first = readBinary(0, headerRead);
    if (!first) {
        return std::unexpected(first.error());
    }
    if (!first->ok() && first->status != Status::EndOfFile) {
        return std::nullopt;
    }
    const auto start = std::as_const(first->data).bytes().first(std::min(first->data.size(), headerRead));
    const auto size = wholeSize(start);
    if (!size) {
        return fail(ErrorCode::CardUnreadable, "file " + inHex(file) + " does not begin as one");
    }
    if (*size > largestFile) {
        return fail(ErrorCode::CardUnreadable,
                    "file " + inHex(file) + " claims " + std::to_string(*size) + " bytes; no document has that");
    }
    LockedBytes content(*size);
    std::size_t used = std::min(start.size(), *size);
    std::ranges::copy(start.first(used), content.data());
    const auto most = m_extendedLength ? extendedRead : SecureMessaging::mostShortData;
    while (used < *size) {
        const bool far = used > largestShortOffset;
        const auto wanted = std::min(*size - used, far ? most - dataHeader : most);
        const auto part = readBinary(used, wanted);
        if (!part) { // a reader that does not pass so much on, or cuts it
            m_refusedLength = wanted > mostInShortResponse && (part.error().code == ErrorCode::ReaderProtocol ||
                                                               part.error().code == ErrorCode::CardNotGenuine);
            return std::unexpected(part.error());
        }
        if (!part->ok() && part->status != Status::EndOfFile) {
            m_refusedLength = wanted > mostInShortResponse;
            return fail(ErrorCode::CardUnreadable,
                        "reading file " + inHex(file) + ": status " + describe(part->status));
        }
        if (part->data.empty()) {
            return fail(ErrorCode::CardUnreadable, "file " + inHex(file) + " ends before its length says so");
        }
        const auto got = std::as_const(part->data).bytes().first(std::min(part->data.size(), wanted));
        std::ranges::copy(got, content.data() + used);
        used += got.size();
        if (progress) {
            progress(static_cast<double>(used) / static_cast<double>(*size));
        }
    }
    return content;
}

} // namespace mingshi::emrtd
