// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace mingshi {

/// design.md, "Purposes". Each is consented to on its own (law.md PIPL-29).
enum class Purpose {
    VisitAttribution,     ///< P1
    IdFaceComparison,     ///< P2
    IdReading,            ///< P3
    SettlementDisclosure, ///< P4
    MarketingContact,     ///< P5
    ComparisonEvidence,   ///< P6
};

inline constexpr std::array allPurposes{Purpose::VisitAttribution, Purpose::IdFaceComparison,
                                        Purpose::IdReading,        Purpose::SettlementDisclosure,
                                        Purpose::MarketingContact, Purpose::ComparisonEvidence};

std::string_view code(Purpose purpose);    ///< "visit_attribution"
std::string_view dpvType(Purpose purpose); ///< the purpose's term in the W3C Data Privacy Vocabulary
std::optional<Purpose> purposeFromCode(std::string_view code);

} // namespace mingshi
