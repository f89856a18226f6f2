// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/folder.h"

#include "store/store_failure.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace mingshi::store {

namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    Descriptor(const std::filesystem::path& file, int flags)
        : m_value(::open(file.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_value >= 0) {
            ::close(m_value);
        }
    }
    int value() const { return m_value; }

private:
    int m_value;
};

[[noreturn]] void refuseForSystem(const std::filesystem::path& file)
{
    const int error = errno;
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    refuse(full           ? ErrorCode::DiskFull
           : error == EIO ? ErrorCode::DiskFault
                          : ErrorCode::FolderUnwritable,
           file.string() + ": " + std::strerror(error));
}

void requireSystem(bool fine, const std::filesystem::path& file)
{
    if (!fine) {
        refuseForSystem(file);
    }
}

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    return file.parent_path().empty() ? std::filesystem::path(".") : file.parent_path();
}

void writeAll(const Descriptor& descriptor, std::string_view content, const std::filesystem::path& file)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor.value(), content.data(), content.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        requireSystem(written >= 0, file);
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    requireSystem(::fsync(descriptor.value()) == 0, file);
}

void syncFolder(const std::filesystem::path& folder)
{
    const Descriptor descriptor(folder, O_RDONLY | O_DIRECTORY);
    requireSystem(descriptor.value() >= 0 && ::fsync(descriptor.value()) == 0, folder);
}

} // namespace

FolderLock::FolderLock(const Folder& folder)
    : m_descriptor(::open(folder.lock().c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
{
    requireSystem(m_descriptor >= 0, folder.lock());
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        const bool taken = errno == EWOULDBLOCK;
        ::close(std::exchange(m_descriptor, -1));
        if (taken) {
            refuse(ErrorCode::StoreBusy, folder.lock().string());
        }
        refuseForSystem(folder.lock());
    }
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

void makeEmptyFolder(const Folder& folder)
{
    std::error_code error;
    if (std::filesystem::exists(folder.path, error)) {
        const bool empty = std::filesystem::is_empty(folder.path, error); // an error too says that it is no folder
        if (error || !empty) {
            refuse(ErrorCode::StoreNotOurs, folder.path.string() + " is not an empty folder");
        }
        return;
    }
    const auto parent = folder.path.parent_path();
    if (!parent.empty()) {
        std::filesystem::create_directories(parent, error);
    }
    requireSystem(::mkdir(folder.path.c_str(), 0700) == 0, folder.path);
    if (!parent.empty()) {
        syncFolder(parent);
    }
}

void writeAtomically(const std::filesystem::path& file, std::string_view content)
{
    const std::filesystem::path fresh = file.string() + ".new";
    {
        const Descriptor descriptor(fresh, O_WRONLY | O_CREAT | O_TRUNC);
        requireSystem(descriptor.value() >= 0, fresh);
        writeAll(descriptor, content, fresh);
    }
    renameDurably(fresh, file);
}

void appendDurably(const std::filesystem::path& file, std::size_t keep, std::string_view content)
{
    const bool fresh = ::access(file.c_str(), F_OK) != 0;
    {
        const Descriptor descriptor(file, O_WRONLY | O_CREAT);
        requireSystem(descriptor.value() >= 0, file);
        const off_t size = ::lseek(descriptor.value(), 0, SEEK_END);
        requireSystem(size >= 0, file);
        if (static_cast<std::size_t>(size) < keep) {
            refuse(ErrorCode::StoreCorrupt, file.string() + " became shorter");
        }
        const auto cut = static_cast<off_t>(keep);
        requireSystem(::ftruncate(descriptor.value(), cut) == 0, file);
        requireSystem(::lseek(descriptor.value(), cut, SEEK_SET) == cut, file);
        writeAll(descriptor, content, file);
    }
    if (fresh) {
        syncFolder(folderOf(file));
    }
}

void overwriteStart(const std::filesystem::path& file, BytesView content)
{
    overwriteAt(file, 0, content);
}

void overwriteAt(const std::filesystem::path& file, std::uintmax_t at, BytesView content)
{
    const Descriptor descriptor(file, O_WRONLY);
    requireSystem(descriptor.value() >= 0, file);
    const auto place = static_cast<off_t>(at);
    requireSystem(::lseek(descriptor.value(), place, SEEK_SET) == place, file);
    writeAll(descriptor, {reinterpret_cast<const char*>(content.data()), content.size()}, file);
}

void removeDurably(const std::filesystem::path& file)
{
    requireSystem(::unlink(file.c_str()) == 0, file);
    syncFolder(folderOf(file));
}

void renameDurably(const std::filesystem::path& from, const std::filesystem::path& to)
{
    requireSystem(::rename(from.c_str(), to.c_str()) == 0, to);
    syncFolder(folderOf(to));
}

void forgetCached(const std::filesystem::path& file)
{
    const Descriptor descriptor(file, O_RDONLY);
    requireSystem(descriptor.value() >= 0 && ::fsync(descriptor.value()) == 0, file);
    ::posix_fadvise(descriptor.value(), 0, 0, POSIX_FADV_DONTNEED); // a wish; without it the check is of the cache
}

std::optional<Bytes> readFile(const std::filesystem::path& file, std::size_t atMost)
{
    const Descriptor descriptor(file, O_RDONLY);
    if (descriptor.value() < 0 && (errno == ENOENT || errno == ENOTDIR)) {
        return std::nullopt;
    }
    requireSystem(descriptor.value() >= 0, file);
    Bytes content;
    std::array<std::byte, 16384> part{};
    while (content.size() < atMost) {
        const ssize_t got = ::read(descriptor.value(), part.data(), std::min(part.size(), atMost - content.size()));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        requireSystem(got >= 0, file);
        if (got == 0) {
            break;
        }
        content.insert(content.end(), part.begin(), part.begin() + got);
    }
    return content;
}

Salt requireEncryptedFile(const std::filesystem::path& file)
{
    constexpr std::string_view plainHeader("SQLite format 3\0", 16);
    constexpr std::size_t pageSize = 4096;
    const auto start = readFile(file, pageSize);
    if (!start) {
        refuse(ErrorCode::StoreMissing, file.string());
    }
    if (start->size() >= plainHeader.size() &&
        std::memcmp(start->data(), plainHeader.data(), plainHeader.size()) == 0) {
        refuse(ErrorCode::StoreIsPlainSqlite, file.string());
    }
    if (start->size() < pageSize) {
        refuse(ErrorCode::StoreCorrupt, file.string() + " is shorter than one page");
    }
    Salt salt{};
    std::copy_n(start->begin(), salt.size(), salt.begin());
    return salt;
}

} // namespace mingshi::store
