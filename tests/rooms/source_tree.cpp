// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "source_tree.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace mingshi::tree {

namespace fs = std::filesystem;

namespace {

const fs::path root = MINGSHI_SOURCE_DIR;

SourceFile read(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {fs::relative(path, root).generic_string(), {std::istreambuf_iterator<char>(file), {}}};
}

bool isText(const SourceFile& file)
{
    return file.text.find('\0') == std::string::npos;
}

const std::set<std::string> roomWords{"SOURCES", "LINKS", "PRIVATE_LINKS", "FOLDER", "URI", "QML_FILES"};

} // namespace

std::vector<SourceFile> filesUnder(std::string_view folder)
{
    std::vector<SourceFile> files;
    if (!fs::exists(root / folder)) {
        return files;
    }
    for (auto at = fs::recursive_directory_iterator(root / folder); at != fs::recursive_directory_iterator(); ++at) {
        const auto name = at->path().filename();
        if (at->is_directory() && (name == "node_modules" || name == "__pycache__")) {
            at.disable_recursion_pending();
        } else if (at->is_regular_file()) {
            if (auto file = read(at->path()); isText(file)) {
                files.push_back(std::move(file));
            }
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<SourceFile> everything()
{
    std::vector<SourceFile> files;
    for (const auto* folder : {"app", "ui", "tests", "packaging", "resources", "translations", ".ci"}) {
        std::ranges::move(filesUnder(folder), std::back_inserter(files));
    }
    for (const auto& entry : fs::directory_iterator(root)) {
        if (entry.is_regular_file() && entry.path().filename() != ".git") {
            files.push_back(read(entry.path()));
        }
    }
    return files;
}

std::vector<std::string> includesOf(const SourceFile& file)
{
    static const std::regex include(R"re(^\s*#\s*include\s*[<"]([^>"]+)[>"])re");
    std::vector<std::string> found;
    std::istringstream lines(file.text);
    for (std::string line; std::getline(lines, line);) {
        if (std::smatch match; std::regex_search(line, match, include)) {
            found.push_back(match[1]);
        }
    }
    return found;
}

std::string codeOf(const SourceFile& file)
{
    std::string code;
    const std::string& text = file.text;
    for (std::size_t at = 0; at < text.size();) {
        if (text.compare(at, 2, "//") == 0) {
            at = std::min(text.find('\n', at), text.size());
        } else if (text.compare(at, 2, "/*") == 0) {
            at = std::min(text.find("*/", at), text.size() - 2) + 2;
        } else if (text[at] == '"') {
            for (++at; at < text.size() && text[at] != '"' && text[at] != '\n'; ++at) {
                at += text[at] == '\\' ? 1 : 0;
            }
            code += "\"\"";
            ++at;
        } else {
            code += text[at++];
        }
    }
    return code;
}

std::vector<Room> rooms()
{
    std::vector<Room> all;
    static const std::regex call(R"re((mingshi_room|mingshi_ui_room)\s*\(([^)]*)\))re");
    for (const auto* where : {"app", "ui"}) {
        for (const auto& file : filesUnder(where)) {
            const auto folder = fs::path(file.path).parent_path();
            if (!file.endsWith("CMakeLists.txt") || !folder.has_parent_path()) {
                continue; // app/CMakeLists.txt and ui/CMakeLists.txt only add rooms
            }
            const auto text = std::regex_replace(file.text, std::regex("#[^\n]*"), "");
            std::smatch match;
            if (!std::regex_search(text, match, call)) {
                continue;
            }
            Room room{.name = {}, .folder = folder.filename(), .path = folder.generic_string(), .links = {}};
            std::istringstream words(match[2]);
            std::string section;
            for (std::string word; words >> word;) {
                if (roomWords.contains(word)) {
                    section = word;
                } else if (section.empty() && room.name.empty()) { // options without a value follow it
                    room.name = word;
                } else if (section == "FOLDER") {
                    room.folder = word;
                } else if (section == "LINKS" || section == "PRIVATE_LINKS") {
                    room.links.insert(word);
                }
            }
            all.push_back(std::move(room));
        }
    }
    return all;
}

} // namespace mingshi::tree
