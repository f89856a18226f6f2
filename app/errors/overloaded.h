// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mingshi {

/// One lambda an alternative, for std::visit.
template<class... F>
struct Overloaded : F... {
    using F::operator()...;
};

} // namespace mingshi
