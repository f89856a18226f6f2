// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/table_reader.h"

#include "attribution/settlement.h"

namespace mingshi {

/// What happened to contracts, from the office's own system: event (事件编号), reference (结算编号), step (阶段), at
/// (时间), commission_minor (佣金分) and currency (币种), the last two empty where nothing falls due. No column for a
/// buyer.
struct ContractImport {
    ImportReport report;
    std::vector<ContractEvent> events; ///< empty if the file is refused
};
ContractImport importContracts(std::istream& in, const ImportOptions& options);

/// The same as JSON: {"schema": "mingshi-contracts-1", "events": [{...}]} with UTC times. Read whole, so for small
/// files.
struct ReadContracts {
    std::vector<ContractEvent> events; ///< empty if there are problems
    std::vector<std::string> problems; ///< "events[3].at: not a UTC time"
};
ReadContracts contractsFromJson(std::string_view text);

/// Who is paid: reference (结算编号), channel (渠道), basis_points (万分比), told (可告知: given, refused, not_asked).
/// A row for each channel; the rows of a reference make 10000.
struct EntitlementImport {
    ImportReport report;
    std::vector<Entitlement> entitlements; ///< empty if the file is refused
};
EntitlementImport importEntitlements(std::istream& in, const ImportOptions& options);

} // namespace mingshi
