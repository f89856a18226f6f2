// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/locked_heap.h"

#include <sqlite3.h>
#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <mutex>
#include <new>

namespace mingshi::store {

namespace {

/// Pieces of a few sizes, cut from locked slabs and used again; what is larger has pages of its own.
class LockedHeap {
public:
    static LockedHeap& ofProcess()
    {
        static LockedHeap& heap = *new LockedHeap; // never taken down: SQLite frees to the very end
        return heap;
    }

    static std::size_t roundedUp(std::size_t size)
    {
        const std::size_t whole = size + sizeof(Head);
        if (whole > largestPiece) {
            return (whole + systemPage - 1) / systemPage * systemPage - sizeof(Head);
        }
        return pieceFor(whole) - sizeof(Head);
    }

    void* take(std::size_t size) noexcept
    {
        const std::size_t piece = roundedUp(size) + sizeof(Head);
        Head* head = nullptr;
        if (piece > largestPiece) {
            head = static_cast<Head*>(pages(piece));
        } else {
            const std::scoped_lock lock(m_mutex);
            Idle*& idle = m_idle[classOf(piece)];
            if (idle == nullptr) {
                auto* more = static_cast<std::byte*>(pages(slab));
                for (std::size_t at = 0; more != nullptr && at + piece <= slab; at += piece) {
                    idle = new (more + at) Idle{idle};
                }
            }
            if (idle != nullptr) {
                void* place = idle;
                idle = idle->next;
                head = static_cast<Head*>(place);
            }
        }
        if (head == nullptr) {
            return nullptr;
        }
        new (head) Head{piece};
        return head + 1;
    }

    void giveBack(void* place) noexcept
    {
        Head* head = static_cast<Head*>(place) - 1;
        const std::size_t piece = head->piece;
        if (piece > largestPiece) {
            munmap(head, piece);
            return;
        }
        const std::scoped_lock lock(m_mutex);
        Idle*& idle = m_idle[classOf(piece)];
        idle = new (head) Idle{idle};
    }

    static std::size_t sizeOf(void* place) { return (static_cast<Head*>(place) - 1)->piece - sizeof(Head); }

private:
    struct alignas(16) Head {
        std::size_t piece; ///< with this head
    };
    struct Idle {
        Idle* next;
    };
    static constexpr std::size_t systemPage = 4096;
    static constexpr std::size_t slab = std::size_t{1} << 18U;
    static constexpr std::size_t smallestPiece = 32;
    static constexpr std::size_t largestPiece = std::size_t{1} << 15U;

    /// 32, 48, 64, 96, 128, 192, ...
    static std::size_t pieceFor(std::size_t whole)
    {
        const std::size_t power = std::bit_ceil(std::max(whole, smallestPiece));
        const std::size_t between = power / 4 * 3;
        return whole <= between && between > smallestPiece ? between : power;
    }
    static std::size_t classOf(std::size_t piece)
    {
        const auto power = static_cast<std::size_t>(std::bit_width(piece)) - 1;
        return 2 * power + (std::has_single_bit(piece) ? 0U : 1U);
    }
    static void* pages(std::size_t size) noexcept
    {
        void* place = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (place == MAP_FAILED) {
            return nullptr;
        }
        mlock(place, size); // where the system allows no more of it, as SQLCipher and libsodium do: it goes on
        madvise(place, size, MADV_DONTDUMP);
        return place;
    }

    std::mutex m_mutex;
    std::array<Idle*, 32> m_idle{};
};

void* heapMalloc(int size)
{
    return LockedHeap::ofProcess().take(static_cast<std::size_t>(size));
}

void heapFree(void* place)
{
    if (place != nullptr) {
        LockedHeap::ofProcess().giveBack(place);
    }
}

int heapSize(void* place)
{
    return place == nullptr ? 0 : static_cast<int>(LockedHeap::sizeOf(place));
}

void* heapRealloc(void* place, int size)
{
    void* other = heapMalloc(size);
    if (other != nullptr) {
        const auto* from = static_cast<const std::byte*>(place);
        std::copy_n(from, std::min(size, heapSize(place)), static_cast<std::byte*>(other));
        heapFree(place);
    }
    return other;
}

int heapRoundup(int size)
{
    return static_cast<int>(LockedHeap::roundedUp(static_cast<std::size_t>(size)));
}

int heapBegin(void*)
{
    return SQLITE_OK;
}

void heapEnd(void*) {}

sqlite3_mem_methods heapMethods{heapMalloc, heapFree, heapRealloc, heapSize, heapRoundup, heapBegin, heapEnd, nullptr};

const bool locked = sqlite3_config(SQLITE_CONFIG_MALLOC, &heapMethods) == SQLITE_OK;

} // namespace

bool heapIsLocked()
{
    return locked;
}

} // namespace mingshi::store
