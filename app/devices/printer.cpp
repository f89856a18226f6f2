// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/printer.h"

#include "devices/program.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace mingshi {

namespace {

constexpr std::chrono::seconds cupsAnswers{20};
constexpr std::size_t mostSaid = 4096;
constexpr int mostCopies = 1000;

Result<std::string> cups(std::vector<std::string> command, std::span<const std::byte> input)
{
    const auto name = command.front();
    const auto end = run({std::move(command), input, mostSaid, plainEnvironment(), cupsAnswers});
    if (!end) {
        return fail(ErrorCode::PrinterMissing,
                    name + (end.error() == ProgramFault::NotStarted ? " is not installed" : " does not answer"));
    }
    if (end->exitCode != 0) {
        return fail(ErrorCode::PrinterMissing, name + " ended with " + std::to_string(end->exitCode));
    }
    return std::string(reinterpret_cast<const char*>(end->output.data()), end->output.size());
}

std::string fileNameOf(std::string_view title)
{
    std::string name(title);
    std::ranges::replace_if(
        name, [](char c) { return c == '/' || static_cast<unsigned char>(c) < 0x20; }, '_');
    if (name.starts_with('.')) {
        name[0] = '_';
    }
    return name.empty() ? "document" : name;
}

std::unexpected<Error> failForSystem(const std::filesystem::path& file)
{
    const int error = errno;
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FolderUnwritable, file.string() + ": " + std::strerror(error));
}

/// A file that disappears again unless it was given its name.
class Draft {
public:
    explicit Draft(std::filesystem::path file)
        : m_file(std::move(file)),
          m_descriptor(::open(m_file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
            ::unlink(m_file.c_str());
        }
    }

    bool write(std::span<const std::byte> content)
    {
        if (m_descriptor < 0) {
            return false;
        }
        while (!content.empty()) {
            const ssize_t written = ::write(m_descriptor, content.data(), content.size());
            if (written < 0 && errno == EINTR) {
                continue;
            }
            if (written < 0) {
                return false;
            }
            content = content.subspan(static_cast<std::size_t>(written));
        }
        return ::fsync(m_descriptor) == 0;
    }

    /// False, with EEXIST, if the name is taken.
    bool name(const std::filesystem::path& target)
    {
        return ::renameat2(AT_FDCWD, m_file.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0;
    }

private:
    std::filesystem::path m_file;
    int m_descriptor;
};

} // namespace

CupsPrinter::CupsPrinter(std::string queue) : m_queue(std::move(queue)) {}

Result<void> CupsPrinter::probe()
{
    if (m_queue.empty()) {
        return fail(ErrorCode::PrinterMissing, "no queue is named");
    }
    const auto said = cups({"lpstat", "-p", m_queue}, {});
    if (!said) {
        return std::unexpected(said.error());
    }
    if (said->find(" disabled since ") != std::string::npos) {
        return fail(ErrorCode::PrinterMissing, m_queue + " is switched off");
    }
    return {};
}

Result<void> CupsPrinter::print(std::string_view title, std::span<const std::byte> pdf)
{
    if (m_queue.empty()) {
        return fail(ErrorCode::PrinterMissing, "no queue is named");
    }
    if (const auto said = cups({"lp", "-d", m_queue, "-t", std::string(title)}, pdf); !said) {
        return std::unexpected(said.error());
    }
    return {};
}

FolderPrinter::FolderPrinter(std::filesystem::path folder) : m_folder(std::move(folder)) {}

Result<void> FolderPrinter::probe()
{
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (error || ::access(m_folder.c_str(), W_OK | X_OK) != 0) {
        return fail(ErrorCode::FolderUnwritable, m_folder.string());
    }
    return {};
}

Result<void> FolderPrinter::print(std::string_view title, std::span<const std::byte> pdf)
{
    if (const auto there = probe(); !there) {
        return there;
    }
    const auto name = fileNameOf(title);
    Draft draft(m_folder / ("." + name + ".new"));
    if (!draft.write(pdf)) {
        return failForSystem(m_folder / name);
    }
    // Whoever watches the folder sees whole documents only, and none takes the place of another.
    for (int copy = 1; copy <= mostCopies; ++copy) {
        const auto target = m_folder / (name + (copy == 1 ? "" : " " + std::to_string(copy)) + ".pdf");
        if (draft.name(target)) {
            return {};
        }
        if (errno != EEXIST) {
            return failForSystem(target);
        }
    }
    return fail(ErrorCode::FolderUnwritable, m_folder.string() + " holds too many documents of this title");
}

} // namespace mingshi
