// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/tombstones.h"

#include "store/folder.h"
#include "store/sealing.h"
#include "store/store_failure.h"
#include "store/wiped_text.h"

#include <sodium.h>

namespace mingshi::store {

namespace {

constexpr std::size_t mostBytes = std::size_t{1} << 28; // a line has about 500 bytes
constexpr std::size_t macSize = 64;

std::string bodyOf(const Tombstone& tombstone)
{
    nlohmann::json body{{"id", tombstone.id},
                        {"principal", tombstone.principal},
                        {"consents", tombstone.consents},
                        {"staff_checks", tombstone.staffChecks},
                        {"pass", tombstone.pass},
                        {"everything", tombstone.everything},
                        {"reason", static_cast<int>(tombstone.reason)},
                        {"retention", tombstone.byRetention},
                        {"at", toNumber(tombstone.at)}};
    if (!tombstone.holds.empty()) { // a line without holds stays what it was before there were any
        body["holds"] = tombstone.holds;
    }
    if (!tombstone.living.empty()) {
        body["living"] = tombstone.living;
    }
    return body.dump();
}

Tombstone tombstoneIn(std::string_view body)
{
    const auto json = nlohmann::json::parse(body);
    Tombstone tombstone{.id = json.at("id"),
                        .principal = json.at("principal"),
                        .consents = json.at("consents"),
                        .staffChecks = json.at("staff_checks"),
                        .pass = json.at("pass"),
                        .everything = json.at("everything"),
                        .reason = static_cast<DeletionReason>(json.at("reason").get<int>()),
                        .byRetention = json.at("retention"),
                        .at = toTime(json.at("at")),
                        .holds = {},
                        .living = {}};
    if (json.contains("holds")) {
        tombstone.holds = json.at("holds");
    }
    if (json.contains("living")) {
        tombstone.living = json.at("living");
    }
    return tombstone;
}

std::string holdPlace(const RecordId& deletion)
{
    return "deletions.log|" + deletion;
}

WipedText holdText(const LegalHold& hold)
{
    return WipedText(nlohmann::json{{"id", hold.id},
                                    {"ground", code(hold.terms.ground)},
                                    {"case", hold.terms.caseReference},
                                    {"covers", holdClassCodes(hold.terms.covers)},
                                    {"until", toNumber(hold.terms.until)},
                                    {"placed_by", hold.placedBy},
                                    {"placed_at", toNumber(hold.placedAt)},
                                    {"confirmed_by", hold.confirmedBy},
                                    {"confirmed_at", toNumber(hold.confirmedAt.value_or(hold.placedAt))}}
                         .dump());
}

Digest macOf(const LockedBytes& key, const Digest& before, std::string_view body)
{
    std::string message(reinterpret_cast<const char*>(before.data()), before.size());
    message += body;
    return hmacSha256(key, viewOf(message));
}

} // namespace

Tombstones::Tombstones(std::filesystem::path file, const LockedBytes& databaseKey)
    : m_file(std::move(file)), m_key(deriveKey(databaseKey, KeyUse::Tombstones)),
      m_holdKey(deriveKey(databaseKey, KeyUse::LegalHolds))
{
    remember(content());
}

std::string Tombstones::digestOf(std::string_view pseudonymOrId) const
{
    return toHex(hmacSha256(m_key, viewOf("of:" + std::string(pseudonymOrId))));
}

std::vector<LegalHold> Tombstones::livingAt(const Tombstone& tombstone, const Pseudonym& principal) const
{
    std::vector<LegalHold> holds;
    for (const std::string& sealed : tombstone.living) {
        const auto bytes = fromHex(sealed);
        if (!bytes) {
            refuse(ErrorCode::StoreCorrupt, "a hold in a tombstone");
        }
        const LockedBytes text = unseal(m_holdKey, *bytes, holdPlace(tombstone.id));
        const auto json = nlohmann::json::parse(textOf(text));
        const auto ground = holdGroundFromCode(json.at("ground").get<std::string>());
        auto covers = holdClassesFromCodes(json.at("covers").get<std::string>());
        if (!ground || !covers) {
            refuse(ErrorCode::StoreCorrupt, "a hold in a tombstone");
        }
        holds.push_back({.id = json.at("id"),
                         .principal = principal,
                         .terms = {.ground = *ground,
                                   .caseReference = json.at("case"),
                                   .covers = std::move(*covers),
                                   .until = toTime(json.at("until"))},
                         .placedBy = json.at("placed_by"),
                         .placedAt = toTime(json.at("placed_at")),
                         .confirmedBy = json.at("confirmed_by"),
                         .confirmedAt = toTime(json.at("confirmed_at")),
                         .endedBy = {},
                         .endedAt = {}});
    }
    return holds;
}

Tombstones::Content Tombstones::content() const
{
    Content content;
    const auto file = readFile(m_file, mostBytes);
    if (!file) {
        return content;
    }
    const std::string_view text(reinterpret_cast<const char*>(file->data()), file->size());
    for (std::size_t number = 1;; ++number) {
        const std::size_t end = text.find('\n', content.end);
        if (end == std::string_view::npos) {
            return content; // the end, or torn
        }
        const std::string_view line = text.substr(content.end, end - content.end);
        const auto mac =
            line.size() > macSize && line[macSize] == ' ' ? fromHex(line.substr(0, macSize)) : std::nullopt;
        const std::string_view body = mac ? line.substr(macSize + 1) : std::string_view();
        const Digest expected = macOf(m_key, content.last, body);
        if (!mac || sodium_memcmp(mac->data(), expected.data(), expected.size()) != 0) {
            refuse(ErrorCode::StoreCorrupt, m_file.string() + ": line " + std::to_string(number) +
                                                " was altered, or the one before it taken out");
        }
        content.entries.push_back(tombstoneIn(body));
        content.last = expected;
        content.end = end + 1;
    }
}

void Tombstones::remember(const Content& content)
{
    m_ids.clear();
    for (const Tombstone& tombstone : content.entries) {
        m_ids.insert(tombstone.id);
    }
    m_last = content.last;
    m_end = content.end;
}

void Tombstones::append(const Deletion& deletion)
{
    Tombstone tombstone{.id = deletion.id,
                        .principal = digestOf(deletion.principal),
                        .consents = {},
                        .staffChecks = {},
                        .pass = deletion.extent.pass,
                        .everything = deletion.extent.everything,
                        .reason = deletion.reason,
                        .byRetention = deletion.byRetention,
                        .at = deletion.at,
                        .holds = {},
                        .living = {}};
    for (const RecordId& consent : deletion.extent.consents) {
        tombstone.consents.insert(digestOf(consent));
    }
    for (const RecordId& check : deletion.extent.staffChecks) {
        tombstone.staffChecks.insert(digestOf(check));
    }
    for (const RecordId& hold : deletion.extent.holds) {
        tombstone.holds.insert(digestOf(hold));
    }
    for (const LegalHold& hold : deletion.holds.value_or(std::vector<LegalHold>())) {
        const WipedText text = holdText(hold);
        tombstone.living.push_back(toHex(seal(m_holdKey, viewOf(text.text()), holdPlace(deletion.id))));
    }
    append(tombstone);
}

void Tombstones::append(const Tombstone& tombstone)
{
    if (knows(tombstone.id)) {
        return;
    }
    const std::string body = bodyOf(tombstone);
    const Digest mac = macOf(m_key, m_last, body);
    const std::string line = toHex(mac) + ' ' + body + '\n';
    appendDurably(m_file, m_end, line);
    m_ids.insert(tombstone.id);
    m_last = mac;
    m_end += line.size();
}

void Tombstones::merge(const Tombstones& others)
{
    std::vector<Tombstone> all = read();
    for (Tombstone& tombstone : others.read()) {
        if (!knows(tombstone.id)) {
            all.push_back(std::move(tombstone));
        }
    }
    std::string text;
    Content merged;
    for (Tombstone& tombstone : all) {
        const std::string body = bodyOf(tombstone);
        merged.last = macOf(m_key, merged.last, body);
        text += toHex(merged.last) + ' ' + body + '\n';
    }
    merged.end = text.size();
    merged.entries = std::move(all);
    writeAtomically(m_file, text);
    remember(merged);
}

} // namespace mingshi::store
