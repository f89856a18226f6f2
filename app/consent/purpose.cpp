// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "consent/purpose.h"

#include <algorithm>

namespace mingshi {

std::string_view code(Purpose purpose)
{
    switch (purpose) {
    case Purpose::VisitAttribution:
        return "visit_attribution";
    case Purpose::IdFaceComparison:
        return "id_face_comparison";
    case Purpose::IdReading:
        return "id_reading";
    case Purpose::SettlementDisclosure:
        return "settlement_disclosure";
    case Purpose::MarketingContact:
        return "marketing_contact";
    case Purpose::ComparisonEvidence:
        return "comparison_evidence";
    }
    return {};
}

std::string_view dpvType(Purpose purpose)
{
    switch (purpose) {
    case Purpose::VisitAttribution:
        return "dpv:CommercialPurpose";
    case Purpose::IdFaceComparison:
    case Purpose::IdReading:
        return "dpv:IdentityVerification";
    case Purpose::SettlementDisclosure:
        return "dpv:PaymentManagement";
    case Purpose::MarketingContact:
        return "dpv:DirectMarketing";
    case Purpose::ComparisonEvidence:
        return "dpv:DisputeManagement";
    }
    return {};
}

std::optional<Purpose> purposeFromCode(std::string_view text)
{
    const auto found = std::ranges::find(allPurposes, text, [](Purpose purpose) { return code(purpose); });
    return found == allPurposes.end() ? std::nullopt : std::optional(*found);
}

} // namespace mingshi
