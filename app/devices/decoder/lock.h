// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mingshi::decoder {

/// Before foreign code is loaded: no more rights, little time and memory, no core dump, no network, no other program.
/// False if the system refused any of it.
bool lockOut();

/// Before foreign code sees a portrait: nothing but computing, and reading and writing what is open already. Any other
/// system call fails with EPERM.
bool lockIn();

} // namespace mingshi::decoder
