// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/sam_frame.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

namespace mingshi {

namespace {

constexpr std::size_t lengthSize = 2;
constexpr std::size_t headSize = samPreamble.size() + lengthSize;
constexpr std::size_t shortestLength = 3; ///< command, parameter, check

std::size_t bigEndianAt(std::span<const std::byte> bytes, std::size_t offset)
{
    return std::to_integer<std::size_t>(bytes[offset]) << 8 | std::to_integer<std::size_t>(bytes[offset + 1]);
}

std::byte checkOf(std::span<const std::byte> bytes)
{
    std::byte check{0};
    for (const std::byte byte : bytes) {
        check ^= byte;
    }
    return check;
}

} // namespace

std::vector<std::byte> samFrame(std::span<const std::byte> payload)
{
    const std::size_t length = payload.size() + 1;
    assert(length >= shortestLength && headSize + length <= samFrameLimit);
    std::vector<std::byte> frame(samPreamble.begin(), samPreamble.end());
    frame.push_back(static_cast<std::byte>(length >> 8));
    frame.push_back(static_cast<std::byte>(length & 0xFF));
    frame.insert(frame.end(), payload.begin(), payload.end());
    frame.push_back(checkOf(std::span(frame).subspan(samPreamble.size())));
    return frame;
}

std::vector<std::byte> samRequest(SamCommand command)
{
    return samFrame(std::array{std::byte{command.command}, std::byte{command.parameter}});
}

std::span<std::byte> SamFrameScanner::room()
{
    return m_buffer.bytes().subspan(m_used);
}

void SamFrameScanner::received(std::size_t count)
{
    m_used += std::min(count, m_buffer.size() - m_used);
}

std::optional<SamFrameScanner::Found> SamFrameScanner::next()
{
    while (true) {
        dropToPreamble();
        if (m_used < headSize) {
            return {};
        }
        const auto seen = std::as_const(m_buffer).bytes().first(m_used);
        const std::size_t length = bigEndianAt(seen, samPreamble.size());
        if (length < shortestLength || headSize + length > samFrameLimit) {
            drop(1); // no frame has that length: it was not a frame
            continue;
        }
        const std::size_t whole = headSize + length;
        if (m_used < whole) {
            return {};
        }
        const auto checked = seen.subspan(samPreamble.size(), lengthSize + length - 1);
        if (checkOf(checked) != seen[whole - 1]) {
            drop(1);
            return Found{};
        }
        Found found{true, LockedBytes(checked.subspan(lengthSize))};
        drop(whole);
        return found;
    }
}

void SamFrameScanner::forget()
{
    drop(m_used);
}

void SamFrameScanner::drop(std::size_t count)
{
    auto* start = m_buffer.data();
    std::memmove(start, start + count, m_used - count);
    m_used -= count;
    wipe(m_buffer.bytes().subspan(m_used));
}

void SamFrameScanner::dropToPreamble()
{
    const auto seen = std::as_const(m_buffer).bytes().first(m_used);
    std::size_t from = 0;
    while (from < m_used &&
           !std::ranges::equal(seen.subspan(from, std::min(samPreamble.size(), m_used - from)),
                               std::span(samPreamble).first(std::min(samPreamble.size(), m_used - from)))) {
        ++from;
    }
    if (from > 0) {
        drop(from);
    }
}

Result<SamBaseBlocks> samBaseBlocks(std::span<const std::byte> data, bool withFingerprint)
{
    const std::size_t fields = (withFingerprint ? 3 : 2) * lengthSize;
    if (data.size() < fields) {
        return fail(ErrorCode::CardUnreadable, "no lengths in a reply of " + std::to_string(data.size()) + " bytes");
    }
    const std::size_t text = bigEndianAt(data, 0);
    const std::size_t portrait = bigEndianAt(data, lengthSize);
    if (fields + text + portrait > data.size()) {
        return fail(ErrorCode::CardUnreadable, "lengths " + std::to_string(text) + " and " + std::to_string(portrait) +
                                                   " in a reply of " + std::to_string(data.size()) + " bytes");
    }
    return SamBaseBlocks{data.subspan(fields, text), data.subspan(fields + text, portrait)};
}

} // namespace mingshi
