// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "json/small_file.h"

#include <fstream>
#include <iterator>

namespace mingshi {

Result<std::string> smallFile(const std::filesystem::path& file, ErrorCode missing, ErrorCode tooLarge,
                              std::uintmax_t most)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) {
        return fail(missing, file.string());
    }
    if (std::filesystem::file_size(file, error) > most || error) {
        return fail(tooLarge, file.string() + ": larger than " + std::to_string(most >> 20U) + " MiB");
    }
    std::ifstream in(file, std::ios::binary);
    std::string content((std::istreambuf_iterator<char>(in)), {});
    if (!in.is_open() || in.bad()) {
        return fail(missing, file.string());
    }
    return content;
}

} // namespace mingshi
