// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <vector>

namespace mingshi {

/// The certificate that a site's records were wiped, as PDF, in Chinese and English: it is for files and inspectors.
/// Its JSON, which is signed, is what counts; the page names its number and the key. Needs a QGuiApplication.
std::vector<std::byte> decommissionPage(const nlohmann::json& certificate);

} // namespace mingshi
