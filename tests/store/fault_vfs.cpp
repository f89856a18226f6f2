// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "fault_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <random>

#include <sys/stat.h>
#include <unistd.h>

namespace mingshi {

namespace {

FaultVfs* g_active = nullptr;
thread_local int g_inSqlite = 0; // whose own system calls were counted when it called its VFS

struct InSqlite {
    InSqlite() { ++g_inSqlite; }
    ~InSqlite() { --g_inSqlite; }
};

/// Ours, then the one of SQLite's own VFS.
struct File {
    sqlite3_file base;
    const char* name; ///< SQLite keeps it while the file is open; none for temporary ones
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File& ours(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}
sqlite3_file* real(sqlite3_file* file)
{
    return ours(file).real();
}
const sqlite3_io_methods& methods(sqlite3_file* file)
{
    return *real(file)->pMethods;
}
std::int64_t sizeOf(sqlite3_file* file)
{
    sqlite3_int64 size = 0;
    methods(file).xFileSize(real(file), &size);
    return size;
}

int closeFile(sqlite3_file* file)
{
    const InSqlite inside;
    return methods(file).xClose(real(file));
}
int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 at)
{
    return methods(file).xRead(real(file), to, size, at);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    const InSqlite inside;
    FaultVfs& vfs = *g_active;
    const auto turn = vfs.next(at + size > sizeOf(file));
    const int part = turn == FaultVfs::Turn::Done ? size : turn == FaultVfs::Turn::Half ? size / 2 : 0;
    if (part > 0) {
        if (ours(file).name != nullptr) {
            vfs.beforeChange(ours(file).name, at, at + part);
        }
        const int result = methods(file).xWrite(real(file), from, part, at);
        if (result != SQLITE_OK) {
            return result;
        }
    }
    return turn == FaultVfs::Turn::Done ? SQLITE_OK : vfs.full() ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const InSqlite inside;
    FaultVfs& vfs = *g_active;
    if (vfs.next(size > sizeOf(file)) != FaultVfs::Turn::Done) {
        return SQLITE_IOERR_TRUNCATE;
    }
    if (ours(file).name != nullptr) {
        vfs.beforeChange(ours(file).name, size, std::max<std::int64_t>(size, sizeOf(file)));
    }
    return methods(file).xTruncate(real(file), size);
}
int syncFile(sqlite3_file* file, int)
{
    if (g_active->next(false) != FaultVfs::Turn::Done) {
        return SQLITE_IOERR_FSYNC;
    }
    if (ours(file).name != nullptr) {
        g_active->synced(ours(file).name);
    }
    return SQLITE_OK;
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return methods(file).xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return methods(file).xLock(real(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return methods(file).xUnlock(real(file), level);
}
int reserved(sqlite3_file* file, int* result)
{
    return methods(file).xCheckReservedLock(real(file), result);
}
int control(sqlite3_file* file, int operation, void* argument)
{
    // Hints only, which the real one would take as an order to make the file longer.
    const bool hint = operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE;
    return hint ? SQLITE_OK : methods(file).xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file* file)
{
    return methods(file).xSectorSize(real(file));
}
int characteristics(sqlite3_file* file)
{
    return methods(file).xDeviceCharacteristics(real(file));
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** at)
{
    return methods(file).xShmMap(real(file), page, size, extend, at);
}
int shmLock(sqlite3_file* file, int offset, int number, int flags)
{
    return methods(file).xShmLock(real(file), offset, number, flags);
}
void shmBarrier(sqlite3_file* file)
{
    methods(file).xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file* file, int remove)
{
    return methods(file).xShmUnmap(real(file), remove);
}

constexpr sqlite3_io_methods faulty{2,        closeFile,  readFile, writeFile, truncateFile, syncFile,        fileSize,
                                    lockFile, unlockFile, reserved, control,   sectorSize,   characteristics, shmMap,
                                    shmLock,  shmBarrier, shmUnmap, nullptr,   nullptr};

sqlite3_vfs* realVfs(sqlite3_vfs* vfs)
{
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const InSqlite inside;
    File& ourFile = ours(file);
    ourFile.name = name;
    const int result = realVfs(vfs)->xOpen(realVfs(vfs), name, ourFile.real(), flags, outFlags);
    ourFile.base.pMethods = ourFile.real()->pMethods == nullptr ? nullptr : &faulty;
    return result;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    const InSqlite inside;
    if (g_active->next(false) != FaultVfs::Turn::Done) {
        return SQLITE_IOERR_DELETE;
    }
    g_active->synced(name);
    return realVfs(vfs)->xDelete(realVfs(vfs), name, syncFolder);
}

} // namespace

FaultVfs* FaultVfs::active()
{
    return g_inSqlite == 0 ? g_active : nullptr;
}

FaultVfs::FaultVfs()
{
    sqlite3_vfs* below = sqlite3_vfs_find(nullptr);
    m_vfs = new sqlite3_vfs(*below);
    m_vfs->zName = "mingshi-fault";
    m_vfs->szOsFile = static_cast<int>(sizeof(File)) + below->szOsFile;
    m_vfs->pAppData = below;
    m_vfs->pNext = nullptr;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    sqlite3_vfs_register(m_vfs, 1);
    g_active = this;
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(m_vfs);
    sqlite3_vfs_register(realVfs(m_vfs), 1);
    delete m_vfs;
    g_active = nullptr;
}

void FaultVfs::arm(Fault fault, std::size_t nth)
{
    m_fault = fault;
    m_nth = nth;
    m_count = 0;
    m_happened = false;
    m_unsynced.clear();
}

FaultVfs::Turn FaultVfs::next(bool lengthens)
{
    ++m_count;
    if (m_fault == Fault::None || m_count < m_nth) {
        return Turn::Done;
    }
    const bool first = m_count == m_nth;
    switch (m_fault) {
    case Fault::Fails:
    case Fault::Shortens:
        m_happened = true;
        return !first ? Turn::Done : m_fault == Fault::Fails ? Turn::Nothing : Turn::Half;
    case Fault::FillsUp:
        m_happened = m_happened || lengthens;
        return lengthens ? Turn::Nothing : Turn::Done;
    case Fault::PowerFails:
        m_happened = true;
        return first ? Turn::Half : Turn::Nothing;
    default:
        m_happened = true;
        return Turn::Nothing;
    }
}

void FaultVfs::beforeChange(const std::filesystem::path& file, std::int64_t from, std::int64_t to)
{
    if (m_fault != Fault::PowerFails) {
        return;
    }
    std::error_code error;
    const auto length = std::filesystem::file_size(file, error);
    const auto size = error ? 0 : static_cast<std::int64_t>(length);
    Unsynced& unsynced = m_unsynced.try_emplace(file, Unsynced{size, {}}).first->second;
    std::ifstream in(file, std::ios::binary);
    for (std::int64_t number = from / sector; number * sector < to; ++number) {
        if (number * sector >= unsynced.size || unsynced.sectors.contains(number)) {
            continue;
        }
        std::vector<char> content(static_cast<std::size_t>(std::min(sector, unsynced.size - number * sector)));
        in.clear();
        in.seekg(number * sector);
        in.read(content.data(), static_cast<std::streamsize>(content.size()));
        unsynced.sectors.emplace(number, std::move(content));
    }
}

void FaultVfs::repair(std::uint64_t seed)
{
    const bool powerFailed = m_fault == Fault::PowerFails && m_happened;
    m_fault = Fault::None;
    if (!powerFailed) {
        m_unsynced.clear();
        return;
    }
    std::mt19937_64 random(seed);
    const auto lost = [&random] { return (random() & 1U) == 0; };
    for (const auto& [file, unsynced] : m_unsynced) {
        std::error_code gone;
        const auto written = std::filesystem::file_size(file, gone);
        if (gone) {
            continue;
        }
        std::vector<char> content(std::max(static_cast<std::size_t>(unsynced.size), static_cast<std::size_t>(written)));
        std::ifstream(file, std::ios::binary).read(content.data(), static_cast<std::streamsize>(written));
        for (const auto& [number, old] : unsynced.sectors) {
            if (lost()) {
                std::ranges::copy(old, content.begin() + number * sector);
            }
        }
        // Sectors behind the synced end were never anything else: lost, they are zeros.
        for (std::int64_t at = (unsynced.size + sector - 1) / sector * sector;
             at < static_cast<std::int64_t>(content.size()); at += sector) {
            if (lost()) {
                const auto end = std::min<std::int64_t>(at + sector, static_cast<std::int64_t>(content.size()));
                std::fill(content.begin() + at, content.begin() + end, '\0');
            }
        }
        content.resize(lost() ? static_cast<std::size_t>(unsynced.size) : static_cast<std::size_t>(written));
        std::ofstream(file, std::ios::binary | std::ios::trunc)
            .write(content.data(), static_cast<std::streamsize>(content.size()));
    }
    m_unsynced.clear();
}

} // namespace mingshi

// The store's other files. The linker leads its calls here; what the test itself writes does not come this way.
extern "C" {
ssize_t __real_write(int, const void*, size_t);
int __real_fsync(int);
int __real_ftruncate(int, off_t);
int __real_rename(const char*, const char*);

ssize_t __wrap_write(int file, const void* from, size_t size)
{
    using mingshi::FaultVfs;
    FaultVfs* vfs = FaultVfs::active();
    struct stat status {};
    if (vfs == nullptr || fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        return __real_write(file, from, size);
    }
    const auto turn = vfs->next(true);
    if (turn == FaultVfs::Turn::Half && size > 1) {
        if (const ssize_t half = __real_write(file, from, size / 2); half < 0) {
            return half;
        }
    }
    if (turn != FaultVfs::Turn::Done) {
        errno = vfs->full() ? ENOSPC : EIO;
        return -1;
    }
    return __real_write(file, from, size);
}

int __wrap_fsync(int file)
{
    auto* vfs = mingshi::FaultVfs::active();
    if (vfs == nullptr) {
        return __real_fsync(file);
    }
    if (vfs->next(false) != mingshi::FaultVfs::Turn::Done) {
        errno = EIO;
        return -1;
    }
    return 0;
}

int __wrap_ftruncate(int file, off_t size)
{
    auto* vfs = mingshi::FaultVfs::active();
    if (vfs != nullptr && vfs->next(false) != mingshi::FaultVfs::Turn::Done) {
        errno = EIO;
        return -1;
    }
    return __real_ftruncate(file, size);
}

int __wrap_rename(const char* from, const char* to)
{
    auto* vfs = mingshi::FaultVfs::active();
    if (vfs != nullptr && vfs->next(false) != mingshi::FaultVfs::Turn::Done) {
        errno = EIO;
        return -1;
    }
    return __real_rename(from, to);
}
}
