// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "emrtd/chip_transport.h"

#include <chrono>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace mingshi::emrtd {

/// The readers that the system's PC/SC service (pcscd) has, in its order; none is no error. Errors: ReaderMissing where
/// the service does not run.
Result<std::vector<std::string>> pcscReaders();

/// Waits for a chip on a reader, the first one if `reader` is empty, and opens the way to it; nobody else speaks to the
/// chip until it is given up, and then it loses its power. Errors: ReaderMissing, ReaderDisconnected, ReaderTimeout
/// where no chip came within `wait`, CardUnreadable where one does not answer, Cancelled.
Result<std::unique_ptr<ChipTransport>> openPcsc(const std::string& reader, std::chrono::milliseconds wait,
                                                const std::stop_token& stop = {});

} // namespace mingshi::emrtd
