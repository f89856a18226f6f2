// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

namespace mingshi::store {

/// Files of an unfinished work, taken away unless it is finished.
class Unfinished {
public:
    explicit Unfinished(std::vector<std::filesystem::path> files) : m_files(std::move(files)) { remove(); }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished()
    {
        if (!m_finished) {
            remove();
        }
    }
    void finish() { m_finished = true; }

private:
    void remove() const
    {
        for (const auto& file : m_files) {
            std::error_code ignored; // the first error is the one to tell; a folder goes only when it is empty
            std::filesystem::remove(file, ignored);
        }
    }

    std::vector<std::filesystem::path> m_files;
    bool m_finished = false;
};

/// A database that is being made, and what SQLite puts beside it.
inline std::vector<std::filesystem::path> withJournals(const std::filesystem::path& database)
{
    return {database, database.string() + "-journal", database.string() + "-wal"};
}

} // namespace mingshi::store
