// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/ruling_seal.h"

#include "signatures/canonical_json.h"
#include "signatures/sha256.h"
#include "store/consent_ledger.h"
#include "store/store_failure.h"

namespace mingshi::store {

std::string sealDigest(const SealedRuling& sealed, std::string_view nonce)
{
    nlohmann::json all = rulingHead(sealed, nonce);
    all["schema"] = "mingshi-ruling-1";
    all["id"] = sealed.id;
    all["sealed_at"] = code(sealed.where);
    all["at"] = toNumber(sealed.at);
    all["visit"] = sealed.ruling.visit;
    all["lines"] = rulingLines(sealed.ruling);
    return sha256Hex(canonicalJson(all));
}

nlohmann::json rulingHead(const SealedRuling& sealed, std::string_view nonce)
{
    return {{"nonce", nonce},
            {"outcome", code(sealed.ruling.outcome)},
            {"version", sealed.ruling.version},
            {"first", sealed.ruling.firstVisit.value_or("")},
            {"claims", sealed.claims.count},
            {"head", sealed.claims.head}};
}

std::vector<nlohmann::json> rulingLines(const Ruling& ruling)
{
    std::vector<nlohmann::json> lines;
    for (const Share& share : ruling.shares) {
        lines.push_back({{"channel", share.channel}, {"parts", share.basisPoints}});
    }
    for (const Reason& reason : ruling.reasons) {
        lines.push_back({{"because", code(reason.because)},
                         {"version", reason.version},
                         {"event", reason.event},
                         {"channel", reason.channel}});
    }
    return lines;
}

void readRulingHead(const nlohmann::json& head, SealedRuling& sealed)
{
    const auto outcome = outcomeFromCode(head.at("outcome").get<std::string>());
    if (!outcome) {
        refuse(ErrorCode::StoreCorrupt, "unknown outcome of a ruling");
    }
    sealed.ruling.outcome = *outcome;
    sealed.ruling.version = head.at("version");
    if (const std::string first = head.at("first"); !first.empty()) {
        sealed.ruling.firstVisit = first;
    }
    sealed.claims = {head.at("claims"), head.at("head")};
}

void readRulingLine(const nlohmann::json& line, Ruling& ruling)
{
    if (line.contains("parts")) {
        ruling.shares.push_back({line.at("channel"), line.at("parts")});
        return;
    }
    const auto because = becauseFromCode(line.at("because").get<std::string>());
    if (!because) {
        refuse(ErrorCode::StoreCorrupt, "unknown reason of a ruling");
    }
    ruling.reasons.push_back({*because, line.at("version"), line.at("event"), line.at("channel")});
}

} // namespace mingshi::store
