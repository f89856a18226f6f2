// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

#include <gtest/gtest.h>

namespace mingshi {

/// The file itself, before the program looks at it: every page, and no half of a record.
inline void requireWholeFile(const store::Database& database)
{
    EXPECT_EQ(database.text("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(database.text("PRAGMA cipher_integrity_check"), "");
    EXPECT_EQ(database.text("PRAGMA foreign_key_check"), "");
    const std::string ended = "(SELECT consent FROM consent_events WHERE status NOT IN ('dpv:ConsentRequested',"
                              " 'dpv:ConsentGiven', 'dpv:RenewedConsentGiven'))";
    for (const std::string& half :
         {std::string("consents c WHERE (SELECT count(*) FROM consent_events e WHERE e.consent = c.id) < 2"),
          std::string("passes p WHERE NOT EXISTS (SELECT 1 FROM visits v WHERE v.principal = p.principal)"),
          std::string("comparisons c WHERE (SELECT count(*) FROM comparison_models m WHERE m.comparison = c.id) <> 2"),
          std::string("persons s WHERE NOT EXISTS (SELECT 1 FROM live_consents l WHERE l.principal = s.principal)"),
          std::string("unproven_erasures u JOIN persons s USING (principal) WHERE u.key_destroyed = 1"),
          "visits WHERE consent IN " + ended, "documents WHERE consent IN " + ended,
          "comparisons WHERE consent IN " + ended, "document_links WHERE visit_consent IN " + ended}) {
        EXPECT_EQ(database.integer("SELECT count(*) FROM " + half), 0) << "half a record: " << half;
    }
}

} // namespace mingshi
