// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/personal_rows.h"

#include "store/store_failure.h"

namespace mingshi::store {

std::vector<EvidenceVisit> PersonalRows::visitEvidence() const
{
    std::vector<EvidenceVisit> evidence;
    Statement consents = m_database.prepare("SELECT consent FROM visits WHERE principal = ?1 ORDER BY at, id");
    consents.with(m_principal);
    for (const Visit& visit : visits()) { // in the same order
        consents.step();
        evidence.push_back(
            {.consent = consents.text(0), .at = visit.at, .channel = visit.channel.code, .kind = visit.channel.kind});
    }
    return evidence;
}

std::vector<EvidenceComparison> PersonalRows::comparisonEvidence() const
{
    std::vector<EvidenceComparison> evidence;
    Statement rows =
        m_database.prepare("SELECT id, consent, at, outcome FROM comparisons WHERE principal = ?1 ORDER BY at, id");
    rows.with(m_principal);
    while (rows.step()) {
        const LockedBytes text = open(rows.blob(3), "comparisons.outcome", rows.text(0));
        const char* first = reinterpret_cast<const char*>(text.data());
        const auto json = nlohmann::json::parse(first, first + text.size());
        const int band = json.at("band").get<int>();
        if (band < 0 || band > static_cast<int>(ComparisonBand::NotComputed)) {
            refuse(ErrorCode::StoreCorrupt, "unknown band");
        }
        EvidenceComparison comparison{.id = rows.text(0),
                                      .consent = rows.text(1),
                                      .at = toTime(rows.integer(2)),
                                      .band = static_cast<ComparisonBand>(band),
                                      .threshold = json.at("threshold"),
                                      .falseMatchRate = std::nullopt,
                                      .calibration = json.at("calibration"),
                                      .software = json.at("software"),
                                      .models = {}};
        if (json.contains("fmr")) {
            comparison.falseMatchRate = json.at("fmr").get<double>();
        }
        Statement models =
            m_database.prepare("SELECT name, sha256 FROM comparison_models WHERE comparison = ?1 ORDER BY ordinal");
        models.with(comparison.id);
        while (models.step()) {
            comparison.models.push_back({.name = models.text(0), .sha256 = models.text(1)});
        }
        evidence.push_back(std::move(comparison));
    }
    return evidence;
}

} // namespace mingshi::store
