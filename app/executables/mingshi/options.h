// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mingshi {

/// What the command line of `mingshi` says.
struct Options {
    bool demo = false;
    std::filesystem::path settings;                ///< of a real site
    std::filesystem::path data;                    ///< demo only; empty: a fresh folder, removed at the end
    std::optional<std::filesystem::path> headless; ///< plays the journey and writes its screens there
    std::vector<std::string> screens{"visitor", "signing", "manager"};
    bool fullScreen = false;
    bool check = false;              ///< looks at what the settings name and ends
    std::filesystem::path resources; ///< where the shipped notices and demo material are
    std::filesystem::path models;
};

/// The options, or the process's exit code after help or a mistake was told.
std::variant<Options, int> readOptions(int argc, char** argv);

} // namespace mingshi
