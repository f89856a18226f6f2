// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/mrz_lines.h"

#include "identity/mrz_check_digit.h"
#include "identity/mrz_layout.h"

#include <algorithm>

namespace mingshi {

namespace {

constexpr std::size_t shortestLine = 20; ///< what is shorter is no line of a zone, not even of one that was cut
constexpr std::size_t mostLines = 1000;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// One line after another, in `all`, and where each ends.
struct Cleaned {
    LockedText all;
    std::vector<std::string_view> lines;
    bool lowerCase = false;
    bool spaces = false;
};

void cleanLine(Cleaned& cleaned, std::string_view line)
{
    while (!line.empty() && (isSpace(line.back()) || line.back() == '\0')) {
        line.remove_suffix(1);
    }
    while (!line.empty() && isSpace(line.front())) {
        line.remove_prefix(1);
    }
    const std::size_t from = cleaned.all.view().size();
    for (const char c : line) {
        if (isSpace(c)) {
            cleaned.spaces = true;
            continue;
        }
        cleaned.lowerCase = cleaned.lowerCase || toUpper(c) != c;
        cleaned.all.append(toUpper(c));
    }
    if (cleaned.all.view().size() > from) {
        cleaned.lines.push_back(cleaned.all.view().substr(from));
    }
}

Cleaned cleanedOf(std::string_view text)
{
    Cleaned cleaned{LockedText(text.size()), {}};
    while (!text.empty() && cleaned.lines.size() < mostLines) {
        const auto end = std::min(text.find_first_of("\r\n\f\v"), text.size());
        cleanLine(cleaned, text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return cleaned;
}

/// Of two formats with equal lines the one whose document code fits; failing that, the document.
std::optional<MrzFormat> formatOf(std::size_t lines, std::size_t columns, char first)
{
    std::optional<MrzFormat> found;
    for (const auto& layout : mrzLayouts()) {
        if (layout.lines == lines && layout.columns == columns) {
            found = layout.format;
            if (layout.codes.contains(first)) {
                break;
            }
        }
    }
    return found;
}

bool looksLikeZone(std::string_view line)
{
    const auto ofZones = static_cast<std::size_t>(std::ranges::count_if(line, isMrzCharacter));
    return line.size() >= shortestLine && line.contains('<') && ofZones * 4 >= line.size() * 3;
}

} // namespace

std::optional<MrzLines> mrzLinesOf(std::string_view text)
{
    const auto cleaned = cleanedOf(text);
    MrzLines found;
    if (cleaned.lowerCase) {
        found.notes.push_back(MrzNote::LowerCase);
    }
    if (cleaned.spaces) {
        found.notes.push_back(MrzNote::Spaces);
    }
    for (std::size_t i = 0; i < cleaned.lines.size(); ++i) {
        const auto columns = cleaned.lines[i].size();
        std::size_t below = 1;
        while (i + below < cleaned.lines.size() && cleaned.lines[i + below].size() == columns) {
            ++below;
        }
        for (const auto& layout : mrzLayouts()) {
            const bool severalLines = columns == layout.columns && below >= layout.lines;
            const bool oneLine = columns == layout.columns * layout.lines;
            if ((severalLines || oneLine) && looksLikeZone(cleaned.lines[i])) {
                found.format = formatOf(layout.lines, layout.columns, cleaned.lines[i].front());
                found.zone = LockedText(layout.lines * layout.columns);
                for (std::size_t line = 0; line < (oneLine ? 1 : layout.lines); ++line) {
                    found.zone.append(cleaned.lines[i + line]);
                }
                return found;
            }
        }
    }
    if (std::ranges::none_of(cleaned.lines, looksLikeZone)) {
        return {};
    }
    return found;
}

} // namespace mingshi
