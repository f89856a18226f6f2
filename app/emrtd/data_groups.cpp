// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "emrtd/data_groups.h"

#include <algorithm>
#include <array>

namespace mingshi::emrtd {

namespace {

constexpr std::array<std::uint32_t, lastGroup> tags{0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68,
                                                    0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70};

} // namespace

std::uint32_t tagOfGroup(int number)
{
    return tags.at(static_cast<std::size_t>(number - 1));
}

std::optional<std::vector<int>> groupsInCommonFile(BytesView file)
{
    const auto list = find(file, {0x60, 0x5C});
    if (!list) {
        return {};
    }
    std::vector<int> groups;
    for (const std::byte byte : *list) {
        const auto tag = std::ranges::find(tags, std::to_integer<std::uint32_t>(byte));
        if (tag != tags.end()) {
            groups.push_back(static_cast<int>(tag - tags.begin()) + 1);
        }
    }
    return groups;
}

std::optional<std::string_view> zoneOf(BytesView dg1)
{
    const auto zone = find(dg1, {tagOfGroup(mrzGroup), 0x5F1F});
    return zone ? std::optional(textOf(*zone)) : std::nullopt;
}

std::string_view fullNameOf(BytesView dg11)
{
    const auto name = find(dg11, {tagOfGroup(personGroup), 0x5F0E});
    return name ? textOf(*name) : std::string_view();
}

std::optional<BytesView> contentOf(BytesView file, int group)
{
    return find(file, {tagOfGroup(group)});
}

} // namespace mingshi::emrtd
