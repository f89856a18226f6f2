// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/tlv.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mingshi::emrtd {

/// The data groups that are read here (ICAO 9303-10 section 4.7); fingerprints and irises are not touched.
inline constexpr int mrzGroup = 1;
inline constexpr int faceGroup = 2;
inline constexpr int personGroup = 11;
inline constexpr int securityGroup = 14;
inline constexpr int activeKeyGroup = 15;
inline constexpr int lastGroup = 16;

/// 0x61 for the first.
std::uint32_t tagOfGroup(int number);

/// The numbers of the groups that EF.COM lists, in its order; empty where it is none. It is not signed: a hint.
std::optional<std::vector<int>> groupsInCommonFile(BytesView file);

/// The zone in DG1, its lines one after the other; a view into the file.
std::optional<std::string_view> zoneOf(BytesView dg1);

/// The holder's full name in national characters in DG11, UTF-8 as it stands; empty where there is none.
std::string_view fullNameOf(BytesView dg11);

/// The set of DG14, the key of DG15: what is inside.
std::optional<BytesView> contentOf(BytesView file, int group);

} // namespace mingshi::emrtd
