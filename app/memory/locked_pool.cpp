// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "memory/locked_pool.h"

#include <sodium.h>

#include <algorithm>
#include <bit>
#include <new>

namespace mingshi {

namespace {
constexpr std::size_t slab = 16384;
}

LockedPool& LockedPool::ofProcess()
{
    static LockedPool& pool = *new LockedPool;
    return pool;
}

std::size_t LockedPool::roundedUp(std::size_t size)
{
    return std::bit_ceil(std::max(size, smallest));
}

LockedPool::Pieces& LockedPool::piecesOf(std::size_t roundedSize)
{
    return m_pieces[static_cast<std::size_t>(std::countr_zero(roundedSize / smallest))];
}

std::byte* LockedPool::take(std::size_t size) noexcept
{
    const std::size_t rounded = roundedUp(size);
    const std::scoped_lock lock(m_mutex);
    Pieces& pieces = piecesOf(rounded);
    if (pieces.idle.empty()) {
        try {
            pieces.idle.reserve(pieces.all + slab / rounded); // so that giving back never fails
        } catch (const std::bad_alloc&) {
            return nullptr;
        }
        auto* more = static_cast<std::byte*>(sodium_malloc(slab));
        if (more == nullptr) {
            return nullptr;
        }
        for (std::size_t at = 0; at < slab; at += rounded) {
            pieces.idle.push_back(more + at);
        }
        pieces.all += slab / rounded;
    }
    std::byte* piece = pieces.idle.back();
    pieces.idle.pop_back();
    return piece;
}

void LockedPool::giveBack(std::byte* piece, std::size_t size) noexcept
{
    const std::size_t rounded = roundedUp(size);
    sodium_memzero(piece, rounded);
    const std::scoped_lock lock(m_mutex);
    piecesOf(rounded).idle.push_back(piece);
}

} // namespace mingshi
