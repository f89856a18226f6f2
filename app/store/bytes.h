// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signatures/bytes.h"

namespace mingshi::store {

using mingshi::Bytes;
using mingshi::BytesView;
using mingshi::Digest;
using mingshi::fromHex;
using mingshi::toHex;
using mingshi::viewOf;

/// libsodium takes unsigned char.
inline const unsigned char* raw(BytesView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
inline unsigned char* out(std::span<std::byte> bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace mingshi::store
