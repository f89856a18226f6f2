// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

namespace mingshi {

/// Bytes that are kept out of swap and core dumps and are wiped when they go (libsodium `sodium_malloc`).
/// For keys, frames and portraits (design.md, position 4). Move-only; a copy is always explicit.
class LockedBytes {
public:
    LockedBytes() noexcept = default;
    /// Zero-filled. Throws std::bad_alloc when the memory cannot be had.
    explicit LockedBytes(std::size_t size);
    explicit LockedBytes(std::span<const std::byte> copied);
    LockedBytes(LockedBytes&& other) noexcept;
    LockedBytes& operator=(LockedBytes&& other) noexcept;
    LockedBytes(const LockedBytes&) = delete;
    LockedBytes& operator=(const LockedBytes&) = delete;
    ~LockedBytes();

    LockedBytes clone() const { return LockedBytes(bytes()); }

    std::byte* data() noexcept { return m_data; }
    const std::byte* data() const noexcept { return m_data; }
    std::size_t size() const noexcept { return m_size; }
    bool empty() const noexcept { return m_size == 0; }
    std::span<std::byte> bytes() noexcept { return {m_data, m_size}; }
    std::span<const std::byte> bytes() const noexcept { return {m_data, m_size}; }

    /// Wipes and frees now.
    void clear() noexcept;

    /// Bytes alive in the whole process; 0 says that everything was forgotten.
    static std::size_t alive() noexcept;

private:
    std::byte* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites memory that is about to be freed; never optimised away.
void wipe(std::span<std::byte> bytes) noexcept;

/// Turns core dumps off for this process (law.md S3). Returns false if the system refused.
bool forbidCoreDumps() noexcept;

} // namespace mingshi
