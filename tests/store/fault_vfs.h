// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <vector>

struct sqlite3_file;
struct sqlite3_vfs;

namespace mingshi {

/// How the disk misbehaves at the n-th write, truncation, deletion or sync.
enum class Fault {
    None,
    Fails,     ///< this one is refused and does nothing; the next ones work again
    Shortens,  ///< of this one half is done, then it is refused
    Breaks,    ///< this one is refused and so is everything after it
    FillsUp,   ///< from here on no file becomes longer
    PowerFails ///< half of this one is done and nothing after it; of what was never synced, any sector may be lost
};

/// Lies below the real store: over SQLite's own VFS, and over the system calls with which the store writes its other
/// files (tests/store/CMakeLists.txt wraps them). What is synced is noted, not waited for.
class FaultVfs {
public:
    FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;
    ~FaultVfs();

    /// Counting begins anew; `nth` is the first that goes wrong, from 1.
    void arm(Fault fault, std::size_t nth);
    /// The disk works again; everything that was open is closed by now. After PowerFails: decides, by `seed`, which of
    /// the sectors that were not synced were written.
    void repair(std::uint64_t seed);
    /// Operations since `arm`.
    std::size_t operations() const { return m_count; }
    /// Whether the fault was reached.
    bool happened() const { return m_happened; }

    /// What becomes of the operation that comes now.
    enum class Turn { Done, Half, Nothing };
    Turn next(bool lengthens);
    bool full() const { return m_fault == Fault::FillsUp; }

    void beforeChange(const std::filesystem::path& file, std::int64_t from, std::int64_t to);
    void synced(const std::filesystem::path& file) { m_unsynced.erase(file); }

    static FaultVfs* active();

private:
    static constexpr std::int64_t sector = 512;
    struct Unsynced {
        std::int64_t size = 0;                             ///< as it was synced
        std::map<std::int64_t, std::vector<char>> sectors; ///< as they were synced, by number
    };

    sqlite3_vfs* m_vfs = nullptr;
    Fault m_fault = Fault::None;
    std::size_t m_nth = 0;
    std::size_t m_count = 0;
    bool m_happened = false;
    std::map<std::filesystem::path, Unsynced> m_unsynced;
};

} // namespace mingshi
