// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "memory/locked_bytes.h"

#include "memory/locked_pool.h"

#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <atomic>
#include <cstring>
#include <new>
#include <utility>

namespace mingshi {

namespace {
std::atomic<std::size_t> g_alive{0};
}

LockedBytes::LockedBytes(std::size_t size)
{
    if (size == 0) {
        return;
    }
    if (sodium_init() < 0) {
        throw std::bad_alloc();
    }
    m_data =
        size <= LockedPool::largest ? LockedPool::ofProcess().take(size) : static_cast<std::byte*>(sodium_malloc(size));
    if (m_data == nullptr) {
        throw std::bad_alloc();
    }
    m_size = size;
    std::memset(m_data, 0, size);
    g_alive += size;
}

LockedBytes::LockedBytes(std::span<const std::byte> copied) : LockedBytes(copied.size())
{
    if (!copied.empty()) {
        std::memcpy(m_data, copied.data(), copied.size());
    }
}

LockedBytes::LockedBytes(LockedBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

LockedBytes& LockedBytes::operator=(LockedBytes&& other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

LockedBytes::~LockedBytes()
{
    clear();
}

void LockedBytes::clear() noexcept
{
    if (m_data != nullptr) {
        if (m_size <= LockedPool::largest) {
            LockedPool::ofProcess().giveBack(m_data, m_size);
        } else {
            sodium_free(m_data); // wipes before it frees
        }
        g_alive -= m_size;
    }
    m_data = nullptr;
    m_size = 0;
}

std::size_t LockedBytes::alive() noexcept
{
    return g_alive;
}

void wipe(std::span<std::byte> bytes) noexcept
{
    if (!bytes.empty()) {
        sodium_memzero(bytes.data(), bytes.size());
    }
}

bool forbidCoreDumps() noexcept
{
    const rlimit none{0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0) == 0;
}

} // namespace mingshi
