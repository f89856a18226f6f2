// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "face/manifest.h"

#include <vector>

namespace mingshi::face {

/// The bytes of a model, checked against size and SHA-256 of its entry; what was hashed is what is loaded.
/// Errors: ModelMissing, ModelDigestMismatch, ModelUnreadable; the detail names the file.
Result<std::vector<unsigned char>> readModelFile(const std::filesystem::path& folder, const ModelEntry& entry);

} // namespace mingshi::face
