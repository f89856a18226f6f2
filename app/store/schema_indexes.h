// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mingshi::store {

/// Indexes that no rule rests on: without them the answer is the same and takes minutes in a store of 100,000 persons.
/// They are made wherever they are missing, with the newest version. A foreign key whose parent row goes looks for its
/// children; a person's rows are looked for by pseudonym.
inline constexpr const char* schemaIndexes = R"sql(
CREATE INDEX IF NOT EXISTS rulings_by_visit ON rulings (visit);
CREATE INDEX IF NOT EXISTS channel_corrections_by_visit ON channel_corrections (visit);
CREATE INDEX IF NOT EXISTS claim_answers_by_principal ON claim_answers (principal);
CREATE INDEX IF NOT EXISTS deletion_certificates_by_principal ON deletion_certificates (principal);
)sql";

} // namespace mingshi::store
