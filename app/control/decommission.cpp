// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/decommission.h"

#include "control/commands.h"

#include "papers/decommission_page.h"
#include "signatures/receipt_signature.h"
#include "store/folder.h"
#include "store/randomness.h"
#include "store/sealing.h"
#include "store/store_failure.h"
#include "json/fields.h"
#include "json/small_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>

namespace mingshi::control {

namespace {

using DecommissionJson = nlohmann::json;

constexpr std::uintmax_t largestOrder = std::uintmax_t{16} << 20;

std::filesystem::path orderIn(const std::filesystem::path& to)
{
    return to / "decommission-order.json";
}

std::filesystem::path keyIn(const std::filesystem::path& to)
{
    return to / "decommission.key";
}

std::filesystem::path certificateIn(const std::filesystem::path& to, const char* ending)
{
    return to / (std::string("decommission-certificate.") + ending);
}

bool within(const std::filesystem::path& inner, const std::filesystem::path& outer)
{
    std::error_code error;
    const auto from = std::filesystem::weakly_canonical(std::filesystem::absolute(outer, error), error);
    const auto path = std::filesystem::weakly_canonical(std::filesystem::absolute(inner, error), error);
    return std::ranges::mismatch(from, path).in1 == from.end();
}

DecommissionJson pathsJson(const std::vector<std::filesystem::path>& paths)
{
    DecommissionJson list = DecommissionJson::array();
    for (const auto& path : paths) {
        list.push_back(path.string());
    }
    return list;
}

DecommissionJson orderJson(const DecommissionOrder& order, const SigningKey& site, const PublicKey& certificateKey)
{
    DecommissionJson files = DecommissionJson::array();
    for (const auto& file : order.records.files) {
        files.push_back({{"file", std::filesystem::absolute(file.path).string()}, {"bytes", file.bytes}});
    }
    DecommissionJson json{
        {"schema_version", "mingshi-decommission-order-1"},
        {"certificate_id", store::newRecordId(order.at)},
        {"site", order.site},
        {"ordered_by", order.by},
        {"ordered_at", toIso8601(order.at)},
        {"folder", std::filesystem::absolute(order.folder).string()},
        {"files", std::move(files)},
        {"folders", pathsJson(order.records.folders)},
        {"not_reachable", pathsJson(order.records.notReachable)},
        {"people", order.people},
        {"visits", order.visits},
        {"log_entries", order.logEntries},
        {"last_backup", order.lastBackup ? DecommissionJson(toIso8601(*order.lastBackup)) : DecommissionJson()},
        {"site_key", toPem(site.publicKey())},
        {"certificate_key", toPem(certificateKey)}};
    signReceipt(json, site);
    return json;
}

/// As the site signed it; whoever alters it could have other files wiped.
DecommissionJson readOrder(const std::filesystem::path& to)
{
    const auto text = smallFile(orderIn(to), ErrorCode::RecordUnreadable, ErrorCode::RecordUnreadable, largestOrder);
    if (!text) {
        throw store::StoreFailure{text.error()};
    }
    json::Problems problems;
    auto order = json::parse(*text, problems);
    if (!order || !order->is_object() || !order->contains("site_key")) {
        store::refuse(ErrorCode::RecordUnreadable, orderIn(to).string() + " is no order");
    }
    const auto key = publicKeyFromPem(order->at("site_key").get<std::string>());
    const auto verdict = key ? verifyReceipt(*text, *key) : std::unexpected(key.error());
    if (!verdict || !verdict->valid) {
        store::refuse(ErrorCode::RecordUnreadable, orderIn(to).string() + " was altered");
    }
    return std::move(*order);
}

LockedBytes readSeed(const std::filesystem::path& to)
{
    const auto bytes = store::readFile(keyIn(to), store::keySize);
    if (!bytes || bytes->size() != store::keySize) {
        store::refuse(ErrorCode::RecordUnreadable, keyIn(to).string() + " is missing");
    }
    return LockedBytes(BytesView(*bytes));
}

DecommissionJson certificateJson(const DecommissionJson& order, Timestamp now)
{
    DecommissionJson json{{"schema_version", "mingshi-decommission-1"},
                          {"certificate_id", order.at("certificate_id")},
                          {"site", order.at("site")},
                          {"ordered_by", order.at("ordered_by")},
                          {"ordered_at", order.at("ordered_at")},
                          {"finished_at", toIso8601(now)},
                          {"people", order.at("people")},
                          {"visits", order.at("visits")},
                          {"log_entries", order.at("log_entries")},
                          {"last_backup", order.at("last_backup")},
                          {"wiped", order.at("files")},
                          {"not_reachable", order.at("not_reachable")},
                          {"how",
                           "Every key slot, then every other file was overwritten once with random bytes and removed. "
                           "Old blocks that a flash memory may keep are encrypted, and no key to them is left here."},
                          {"public_key", order.at("certificate_key")},
                          {"order", order}};
    if (!order.at("not_reachable").empty()) {
        json["still_open"] =
            "A backup on a medium that was not reachable still opens with its passphrase or its recovery "
            "key. Destroy the medium, or both of these.";
    }
    return json;
}

} // namespace

Result<void> beginDecommission(const DecommissionOrder& order, const SigningKey& site, const std::filesystem::path& to)
{
    return store::answer([&] {
        for (const auto& folder : order.records.folders) {
            if (within(to, folder)) {
                store::refuse(ErrorCode::StoreRuleBroken, to.string() + " lies within what is wiped");
            }
        }
        std::error_code error;
        std::filesystem::create_directories(to, error);
        if (std::filesystem::exists(orderIn(to), error) || std::filesystem::exists(certificateIn(to, "json"), error)) {
            store::refuse(ErrorCode::StoreRuleBroken, to.string() + " holds an order or a certificate already");
        }
        const LockedBytes seed = store::newKey();
        const SigningKey key(seed);
        const std::string_view bytes(reinterpret_cast<const char*>(seed.data()), seed.size());
        store::writeAtomically(keyIn(to), bytes);
        store::writeAtomically(orderIn(to), orderJson(order, site, key.publicKey()).dump(2) + '\n');
    });
}

Result<Decommissioned> finishDecommission(const std::filesystem::path& to,
                                          const std::function<void(std::size_t)>& beforeEach)
{
    return store::answer([&] {
        const DecommissionJson order = readOrder(to);
        std::size_t step = 0;
        const auto next = [&] {
            if (beforeEach) {
                beforeEach(step);
            }
            ++step;
        };
        const auto done = [](const Result<void>& result) {
            if (!result) {
                throw store::StoreFailure{result.error()};
            }
        };
        std::error_code error;
        const store::Folder folder{order.at("folder").get<std::string>()};
        Decommissioned report{.certificate = certificateIn(to, "json"),
                              .wiped = order.at("files").size(),
                              .notReachable = order.at("not_reachable")};
        {
            std::optional<store::FolderLock> lock;
            if (std::filesystem::exists(folder.lock(), error)) {
                lock.emplace(folder); // no kiosk has it open
            }
            for (const auto& file : order.at("files")) {
                next();
                done(wipeFile(file.at("file").get<std::string>()));
            }
        }
        for (const auto& empty : order.at("folders")) {
            std::filesystem::remove(empty.get<std::string>(),
                                    error); // stays where it holds something of somebody else's
        }
        for (const auto& file : order.at("files")) {
            if (const std::filesystem::path path = file.at("file").get<std::string>();
                std::filesystem::exists(path, error)) {
                store::refuse(ErrorCode::DeletionNotProven, path.string());
            }
        }
        next();
        if (!std::filesystem::exists(certificateIn(to, "json"), error)) {
            const SigningKey key(readSeed(to));
            DecommissionJson certificate = certificateJson(order, now());
            signReceipt(certificate, key);
            const auto page = decommissionPage(certificate);
            store::writeAtomically(certificateIn(to, "pem"), toPem(key.publicKey()));
            store::writeAtomically(certificateIn(to, "pdf"), {reinterpret_cast<const char*>(page.data()), page.size()});
            next();
            store::writeAtomically(certificateIn(to, "json"),
                                   certificate.dump(2) + '\n'); // the last: then all are there
        }
        next();
        done(wipeFile(keyIn(to)));
        next();
        std::filesystem::remove(orderIn(to), error); // it stands in the certificate
        return report;
    });
}

} // namespace mingshi::control
