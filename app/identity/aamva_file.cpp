// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/aamva_file.h"

#include "identity/characters.h"

#include <array>

namespace mingshi {

namespace {

constexpr char elementSeparator = '\n';
constexpr char recordSeparator = '\x1e';
constexpr char segmentTerminator = '\r';
constexpr std::size_t preambleSize = 4;
constexpr std::string_view fileType = "ANSI ";
constexpr std::size_t mostBeforeType = 16; ///< what scanners put before, and what cards leave out
constexpr std::size_t entrySize = 10;

/// Takes digits off the front; empty, and nothing taken, if they are none.
std::optional<std::string_view> takeDigits(std::string_view& text, std::size_t count)
{
    const auto digits = text.substr(0, count);
    if (digits.size() != count || !areDigits(digits)) {
        return {};
    }
    text.remove_prefix(count);
    return digits;
}

std::size_t sizeOf(std::string_view digits)
{
    return static_cast<std::size_t>(valueOf(digits));
}

bool isType(std::string_view type)
{
    return type.size() == 2 && isUpper(type[0]) && (isUpper(type[1]) || isDigit(type[1]));
}

/// Where a subfile of this type really begins, at the start of the subfiles or behind the end of one.
std::optional<std::size_t> lookedFor(std::string_view bytes, std::size_t start, std::string_view type)
{
    if (bytes.substr(std::min(start, bytes.size())).starts_with(type)) {
        return start;
    }
    for (auto at = bytes.find(type, start); at != std::string_view::npos; at = bytes.find(type, at + 1)) {
        if (bytes[at - 1] == segmentTerminator || (at > 1 && bytes[at - 1] == elementSeparator)) {
            return at;
        }
    }
    return {};
}

AamvaSubfile subfileOf(std::string_view bytes, std::size_t start, std::string_view entry)
{
    AamvaSubfile subfile{.type = entry.substr(0, 2),
                         .offset = sizeOf(entry.substr(2, 4)),
                         .length = sizeOf(entry.substr(6, 4)),
                         .body = {}};
    const auto there = bytes.substr(std::min(subfile.offset, bytes.size()));
    subfile.found = subfile.offset >= start && there.starts_with(subfile.type);
    const auto from = subfile.found ? std::optional(subfile.offset) : lookedFor(bytes, start, subfile.type);
    if (!from) {
        return subfile;
    }
    const auto end = std::min(bytes.find(segmentTerminator, *from), bytes.size());
    subfile.measured = subfile.found && end < bytes.size() && end + 1 - *from == subfile.length;
    subfile.body = bytes.substr(*from + subfile.type.size(), end - std::min(end, *from + subfile.type.size()));
    return subfile;
}

/// Where no entry can be trusted: the first licence or card behind the header.
std::optional<AamvaSubfile> subfileWithoutEntry(std::string_view bytes, std::size_t start)
{
    for (const std::string_view beginning : {"DLD", "IDD", "END"}) {
        const auto at = bytes.find(beginning, std::min(start, bytes.size()));
        if (at != std::string_view::npos) {
            const auto end = std::min(bytes.find(segmentTerminator, at), bytes.size());
            return AamvaSubfile{.type = bytes.substr(at, 2), .body = bytes.substr(at + 2, end - at - 2)};
        }
    }
    return {};
}

} // namespace

std::optional<AamvaFile> aamvaFileOf(std::string_view bytes)
{
    const auto head = bytes.substr(0, mostBeforeType);
    const auto at = std::min(head.find("ANSI"), head.find("AAMVA"));
    if (at == std::string_view::npos) {
        return {};
    }
    AamvaFile file;
    const auto before = bytes.substr(0, at);
    const auto checkAt = [&](std::string_view name, std::size_t place, char wanted) {
        file.checks.push_back(
            {name, before.size() == preambleSize ? before[place] == wanted : before.contains(wanted)});
    };
    checkAt("compliance_indicator", 0, '@');
    checkAt("data_element_separator", 1, elementSeparator);
    checkAt("record_separator", 2, recordSeparator);
    checkAt("segment_terminator", 3, segmentTerminator);
    auto rest = bytes.substr(at);
    file.checks.push_back({"file_type", rest.starts_with(fileType)});
    rest.remove_prefix(rest.starts_with("ANSI") ? 4 : 5);
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));

    const auto issuer = takeDigits(rest, 6);
    file.issuer = issuer.value_or(std::string_view{});
    const auto version = issuer ? takeDigits(rest, 2) : std::nullopt;
    file.version = version ? valueOf(*version) : 0;
    if (file.version > 1) {
        if (const auto jurisdiction = takeDigits(rest, 2)) {
            file.jurisdictionVersion = valueOf(*jurisdiction);
        }
    }
    const auto entries = version ? takeDigits(rest, 2) : std::nullopt;
    const std::size_t wanted = entries ? sizeOf(*entries) : 0;
    file.checks.push_back({"iin", issuer.has_value()});
    file.checks.push_back({"version", file.version >= 1 && file.version <= newestAamvaVersion});

    const auto start = bytes.size() - rest.size() + std::min(wanted * entrySize, rest.size());
    for (std::size_t i = 0; i < wanted && rest.size() >= entrySize; ++i) {
        const auto entry = rest.substr(0, entrySize);
        if (!isType(entry.substr(0, 2)) || !areDigits(entry.substr(2))) {
            break;
        }
        file.subfiles.push_back(subfileOf(bytes, start, entry));
        rest.remove_prefix(entrySize);
    }
    file.checks.push_back({"entries", wanted > 0 && file.subfiles.size() == wanted});
    if (file.subfiles.empty()) {
        if (auto found = subfileWithoutEntry(bytes, bytes.size() - rest.size())) {
            file.subfiles.push_back(*found);
        }
    }
    file.checks.push_back(
        {"subfile_offsets", !file.subfiles.empty() && std::ranges::all_of(file.subfiles, &AamvaSubfile::found)});
    file.checks.push_back(
        {"subfile_lengths", !file.subfiles.empty() && std::ranges::all_of(file.subfiles, &AamvaSubfile::measured)});
    return file;
}

} // namespace mingshi
