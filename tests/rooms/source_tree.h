// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mingshi::tree {

struct SourceFile {
    std::string path; ///< from the project's root: "app/consent/permit.h"
    std::string text;

    bool endsWith(std::string_view suffix) const { return path.ends_with(suffix); }
    bool isCpp() const { return endsWith(".cpp") || endsWith(".h"); }
    bool isCMake() const { return endsWith("CMakeLists.txt") || endsWith(".cmake"); }
};

/// Every text file of the project under `folder`, built and fetched ones left out.
std::vector<SourceFile> filesUnder(std::string_view folder);
/// All that people wrote: app, ui, tests, packaging, resources, translations and the files at the root.
std::vector<SourceFile> everything();

/// What the file includes, as written between the quotes or brackets.
std::vector<std::string> includesOf(const SourceFile& file);
/// The code without comments and without what stands in quotes.
std::string codeOf(const SourceFile& file);

/// A room as its CMakeLists.txt has it.
struct Room {
    std::string name;   ///< the target
    std::string folder; ///< how others include it: "consent"
    std::string path;   ///< "app/consent"
    std::set<std::string> links;
};
std::vector<Room> rooms();

} // namespace mingshi::tree
