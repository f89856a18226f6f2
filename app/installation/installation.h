// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

/// PREFIX/bin holds the program that runs; everything else is found from there, in a build tree as under /usr.
namespace mingshi::installation {

std::filesystem::path resources(); ///< PREFIX/share/mingshi: notices, rules, schemas, models, demo
std::filesystem::path models();    ///< models.json and the files that it names
std::filesystem::path helpers();   ///< PREFIX/libexec/mingshi: programs and plug-ins that only Mingshi starts

} // namespace mingshi::installation
