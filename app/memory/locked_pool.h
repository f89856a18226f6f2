// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <mutex>
#include <vector>

namespace mingshi {

/// Small pieces of locked memory, out of larger ones. To lock and guard each by itself takes six system calls, and a
/// store seals and opens dozens of values for one page about a person. A piece has no guard page of its own.
class LockedPool {
public:
    static constexpr std::size_t largest = 1024;

    /// The one of the process; it is never taken down, as pieces may live as long as anything.
    static LockedPool& ofProcess();

    /// Of `size` bytes, 0 < size <= largest; any content. Null when the memory cannot be had.
    std::byte* take(std::size_t size) noexcept;
    /// Wiped here.
    void giveBack(std::byte* piece, std::size_t size) noexcept;

private:
    struct Pieces {
        std::vector<std::byte*> idle;
        std::size_t all = 0;
    };
    static constexpr std::size_t smallest = 32;
    static std::size_t roundedUp(std::size_t size);
    Pieces& piecesOf(std::size_t roundedSize);

    std::mutex m_mutex;
    std::array<Pieces, 6> m_pieces; ///< of 32, 64, ... 1024 bytes
};

} // namespace mingshi
