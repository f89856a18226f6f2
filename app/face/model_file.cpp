// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "face/model_file.h"

#include <sodium.h>

#include <array>
#include <fstream>

namespace mingshi::face {

namespace {

std::string sha256(const std::vector<unsigned char>& bytes)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest;
    crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
    std::string hex(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

} // namespace

Result<std::vector<unsigned char>> readModelFile(const std::filesystem::path& folder, const ModelEntry& entry)
{
    const std::filesystem::path file = folder / entry.file;
    std::error_code missing;
    const std::uintmax_t size = std::filesystem::file_size(file, missing);
    if (missing)
        return fail(ErrorCode::ModelMissing, file.string());
    // before reading: a file of a wrong size is never taken into memory
    if (size != entry.bytes)
        return fail(ErrorCode::ModelDigestMismatch, file.string() + ": " + std::to_string(size) + " bytes, " +
                                                        std::to_string(entry.bytes) + " expected");
    std::vector<unsigned char> bytes(size);
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size)))
        return fail(ErrorCode::ModelUnreadable, file.string());
    if (const std::string digest = sha256(bytes); digest != entry.sha256)
        return fail(ErrorCode::ModelDigestMismatch, file.string() + ": SHA-256 is " + digest);
    return bytes;
}

} // namespace mingshi::face
