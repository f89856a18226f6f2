// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/backup.h"

namespace mingshi::control {

/// How far a work over all pages is, on the error stream: in place where somebody looks on, else in tenths. Ends it
/// when a signal came (StopOnSignal).
BackupProgress progressOnErrors();

} // namespace mingshi::control
