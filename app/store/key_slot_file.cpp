// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "store/key_slot_file.h"

#include "store/sealing.h"
#include "store/store_failure.h"

#include <sodium.h>

#include <algorithm>
#include <set>

namespace mingshi::store {

namespace {

// A file that was tampered with must not make this machine work for hours or run out of memory.
constexpr std::uint64_t mostPasses = 16;
constexpr std::uint64_t mostMemory = 1024ULL * 1024 * 1024;
constexpr std::size_t mostSlots = 32;
constexpr std::size_t mostFormerSalts = 1000;
constexpr std::size_t mostSlotFileBytes = 131072;
constexpr std::array wrappedSizes{std::size_t{24 + 64 + 16},
                                  std::size_t{24 + 96 + 16}}; // one key, or two after a rekey

struct KindName {
    KeySlotKind kind;
    std::string_view kdf;
};
constexpr std::array kinds{KindName{KeySlotKind::Passphrase, "argon2id13"},
                           KindName{KeySlotKind::RecoveryKey, "blake2b"}, KindName{KeySlotKind::Tpm, "tpm2"}};

std::string fileDigest(const nlohmann::json& body)
{
    const std::string text = body.dump();
    Digest digest{};
    crypto_generichash(out(digest), digest.size(), raw(viewOf(text)), text.size(), nullptr, 0);
    return toHex(digest);
}

Bytes bytesIn(const nlohmann::json& hex)
{
    auto bytes = fromHex(hex.get<std::string>());
    if (!bytes) {
        refuse(ErrorCode::KeySlotsCorrupt, "a field is not hexadecimal");
    }
    return std::move(*bytes);
}

Salt saltIn(const nlohmann::json& hex)
{
    const Bytes bytes = bytesIn(hex);
    Salt salt{};
    if (bytes.size() != salt.size()) {
        refuse(ErrorCode::KeySlotsCorrupt, "a salt has a wrong length");
    }
    std::ranges::copy(bytes, salt.begin());
    return salt;
}

nlohmann::json slotJson(const KeySlot& slot)
{
    nlohmann::json entry{{"name", slot.name},
                         {"kdf", std::ranges::find(kinds, slot.kind, &KindName::kind)->kdf},
                         {"passes", slot.passes},
                         {"memory", slot.memory},
                         {"kdf_salt", toHex(slot.kdfSalt)},
                         {"wrapped_key", toHex(slot.wrapped)}};
    if (slot.kind == KeySlotKind::Tpm) {
        entry["tpm"] = {{"pcrs", slot.tpm.pcrs},
                        {"parent", toHex(slot.tpm.parent)},
                        {"public", toHex(slot.tpm.publicPart)},
                        {"private", toHex(slot.tpm.privatePart)}};
    }
    return entry;
}

KeySlot slotIn(const nlohmann::json& entry)
{
    const auto kdf = std::ranges::find(kinds, entry.at("kdf").get<std::string>(), &KindName::kdf);
    if (kdf == kinds.end()) {
        refuse(ErrorCode::KeySlotsCorrupt, "a slot is of an unknown kind");
    }
    KeySlot slot{.name = entry.at("name"),
                 .kind = kdf->kind,
                 .passes = entry.at("passes").get<std::uint64_t>(),
                 .memory = entry.at("memory").get<std::uint64_t>(),
                 .kdfSalt = saltIn(entry.at("kdf_salt")),
                 .wrapped = bytesIn(entry.at("wrapped_key")),
                 .tpm = {}};
    if (std::ranges::find(wrappedSizes, slot.wrapped.size()) == wrappedSizes.end()) {
        refuse(ErrorCode::KeySlotsCorrupt, "a wrapped key has a wrong length");
    }
    const bool stretches = slot.kind == KeySlotKind::Passphrase;
    if (slot.passes > mostPasses || slot.memory > mostMemory || stretches != (slot.passes != 0) ||
        (stretches && slot.memory < crypto_pwhash_MEMLIMIT_MIN)) {
        refuse(ErrorCode::KeySlotsCorrupt, "a parameter is out of range");
    }
    if (slot.kind == KeySlotKind::Tpm) {
        const nlohmann::json& tpm = entry.at("tpm");
        slot.tpm = {.pcrs = tpm.at("pcrs").get<std::vector<unsigned>>(),
                    .parent = bytesIn(tpm.at("parent")),
                    .publicPart = bytesIn(tpm.at("public")),
                    .privatePart = bytesIn(tpm.at("private"))};
    }
    return slot;
}

nlohmann::json slotsJson(const KeySlots& slots)
{
    nlohmann::json body{
        {"format", keySlotFormat}, {"database_salt", toHex(slots.salt())}, {"slots", nlohmann::json::array()}};
    for (const KeySlot& slot : slots.all()) {
        body["slots"].push_back(slotJson(slot));
    }
    for (const Salt& former : slots.formerSalts()) {
        body["former_salts"].push_back(toHex(former));
    }
    return body;
}

KeySlots slotsIn(const nlohmann::json& body)
{
    if (body.at("format") != keySlotFormat) {
        refuse(ErrorCode::KeySlotsCorrupt, "unknown format");
    }
    std::vector<Salt> former;
    for (const nlohmann::json& salt : body.value("former_salts", nlohmann::json::array())) {
        former.push_back(saltIn(salt));
    }
    std::vector<KeySlot> slots;
    std::set<std::string> names;
    for (const nlohmann::json& entry : body.at("slots")) {
        slots.push_back(slotIn(entry));
        names.insert(slots.back().name);
    }
    if (slots.empty() || slots.size() > mostSlots || names.size() != slots.size() || former.size() > mostFormerSalts) {
        refuse(ErrorCode::KeySlotsCorrupt, "no slots, too many of them, or two of one name");
    }
    return KeySlots(saltIn(body.at("database_salt")), std::move(former), std::move(slots));
}

} // namespace

std::string KeySlotFile::toJson() const
{
    nlohmann::json body = slotsJson(slots);
    if (next) {
        body["next"] = slotsJson(*next);
    }
    const std::string digest = fileDigest(body);
    body["digest"] = digest; // tells a damaged file from a wrong passphrase
    return body.dump(2) + '\n';
}

KeySlotFile keySlotsIn(std::string_view text)
{
    nlohmann::json body = nlohmann::json::parse(text, nullptr, false);
    if (!body.is_object() || !body.contains("digest") || !body["digest"].is_string()) {
        refuse(ErrorCode::KeySlotsCorrupt, "not a key slot file");
    }
    const std::string digest = body["digest"].get<std::string>();
    body.erase("digest");
    try {
        if (fileDigest(body) != digest) {
            refuse(ErrorCode::KeySlotsCorrupt, "the digest does not fit the content");
        }
        return {.slots = slotsIn(body),
                .next = body.contains("next") ? std::optional(slotsIn(body["next"])) : std::nullopt};
    } catch (const nlohmann::json::exception& exception) {
        refuse(ErrorCode::KeySlotsCorrupt, "a field is missing, library error " + std::to_string(exception.id));
    }
}

KeySlotFile readSlots(const std::filesystem::path& file)
{
    const auto content = readFile(file, mostSlotFileBytes);
    if (!content) {
        refuse(ErrorCode::KeySlotsMissing, file.string());
    }
    return keySlotsIn({reinterpret_cast<const char*>(content->data()), content->size()});
}

void putInPlace(const std::filesystem::path& from, const std::filesystem::path& to, const KeySlots& slots,
                const std::filesystem::path& slotFile)
{
    std::error_code error;
    if (std::filesystem::exists(to, error) && std::filesystem::exists(slotFile, error)) {
        const KeySlotFile before = readSlots(slotFile);
        const KeySlots& present = before.of(requireEncryptedFile(to));
        if (present.salt() != slots.salt()) {
            writeAtomically(slotFile, KeySlotFile{present, slots}.toJson());
            renameDurably(from, to);
            writeAtomically(slotFile, KeySlotFile{slots, {}}.toJson());
            return;
        }
    }
    writeAtomically(slotFile, KeySlotFile{slots, {}}.toJson()); // those before it open it too
    renameDurably(from, to);
}

} // namespace mingshi::store
