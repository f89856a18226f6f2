// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/timestamp.h"
#include "errors/error.h"

namespace CLI {
class App;
}

namespace mingshi::control {

/// Each adds one group of commands to `app`; a command that was chosen writes its exit code to `code`:
/// 0 done or valid, 1 findings or not valid, 2 input that cannot be used, others as in the README.
void addStoreCommands(CLI::App& app, int& code);
void addBackupCommands(CLI::App& app, int& code);       ///< after addStoreCommands, whose group they join
void addKeyCommands(CLI::App& app, int& code);          ///< the same
void addEvidenceCommands(CLI::App& app, int& code);     ///< the same; and a group of its own
void addHoldCommands(CLI::App& app, int& code);         ///< the same
void addDecommissionCommands(CLI::App& app, int& code); ///< the same
void addNoticeCommands(CLI::App& app, int& code);
void addReceiptCommands(CLI::App& app, int& code);
void addReaderCommands(CLI::App& app, int& code);
void addDocumentCommands(CLI::App& app, int& code);
void addFaceCommands(CLI::App& app, int& code);
void addRulingCommands(CLI::App& app, int& code);
void addClaimCommands(CLI::App& app, int& code);
void addSettlementCommands(CLI::App& app, int& code);
void addCalendarCommands(CLI::App& app, int& code);
void addErrorCommands(CLI::App& app, int& code);

inline constexpr int unusable = 2; ///< exit code: input that cannot be used

Timestamp now();

/// Tells the error and what to do; returns its exit code.
int tell(const Error& error);

} // namespace mingshi::control
