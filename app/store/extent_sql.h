// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Which rows an Extent takes, with the person as ?1 and the extent, as JSON, as ?3.
namespace mingshi::store::in_extent {

inline constexpr std::string_view byConsent = "consent IN (SELECT value FROM json_each(?3, '$.consents'))";

inline constexpr std::string_view byEitherConsent =
    "visit_consent IN (SELECT value FROM json_each(?3, '$.consents'))"
    " OR reading_consent IN (SELECT value FROM json_each(?3, '$.consents'))";
inline constexpr std::string_view byStaffCheck = "id IN (SELECT value FROM json_each(?3, '$.staff_checks'))";

/// What hangs on a visit goes with it, even where it rests on a later consent.
inline constexpr std::string_view byVisit =
    "consent IN (SELECT value FROM json_each(?3, '$.consents')) OR visit IN (SELECT id FROM visits WHERE principal = ?1"
    " AND consent IN (SELECT value FROM json_each(?3, '$.consents')))";

inline constexpr std::string_view byRuling =
    "ruling IN (SELECT id FROM rulings WHERE principal = ?1 AND (consent IN (SELECT value FROM json_each(?3,"
    " '$.consents')) OR visit IN (SELECT id FROM visits WHERE principal = ?1"
    " AND consent IN (SELECT value FROM json_each(?3, '$.consents')))))";

} // namespace mingshi::store::in_extent
