// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"
#include "control/store_access.h"

#include "papers/kantara_receipt.h"
#include "signatures/receipt_signature.h"
#include "json/small_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace mingshi::control {

namespace {

struct ReceiptOptions {
    StoreAccess access;
    std::string file;
    std::string keyFile;
    bool asJson = false;
};

int exportKey(const ReceiptOptions& options)
{
    const auto store = opened(options.access);
    if (!store) {
        return tell(store.error());
    }
    std::cout << toPem(SigningKey((*store)->signingSeed()).publicKey()) << std::flush;
    return 0;
}

Result<Verdict> verdictOn(const ReceiptOptions& options)
{
    const auto file = [](const std::string& path) {
        return smallFile(path, ErrorCode::RecordUnreadable, ErrorCode::RecordUnreadable);
    };
    const auto pem = file(options.keyFile);
    const auto key = pem ? publicKeyFromPem(*pem) : std::unexpected(pem.error());
    if (!key) {
        return std::unexpected(key.error());
    }
    const auto receipt = file(options.file);
    return receipt ? verifyReceipt(*receipt, *key) : std::unexpected(receipt.error());
}

int verify(const ReceiptOptions& options)
{
    const auto verdict = verdictOn(options);
    if (!verdict && !options.asJson) {
        tell(verdict.error());
        return unusable;
    }
    const bool valid = verdict && verdict->valid;
    if (options.asJson) {
        nlohmann::ordered_json differs = nlohmann::ordered_json::array();
        for (const auto& one : verdict ? verdict->differs : std::vector<Verdict::Difference>{}) {
            differs.push_back({{"field", one.field}, {"what", one.what}});
        }
        nlohmann::ordered_json told{{"valid", valid}, {"differs", differs}};
        if (!verdict) {
            told["error"] = toString(verdict.error());
        }
        std::cout << told.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
    } else {
        std::cout << (valid ? "valid" : "altered") << "\n";
        for (const auto& one : verdict->differs) {
            std::cout << one.field << ": " << one.what << "\n";
        }
        std::cout << std::flush;
    }
    return !verdict ? unusable : valid ? 0 : 1;
}

int asKantara(const ReceiptOptions& options)
{
    const auto receipt = smallFile(options.file, ErrorCode::RecordUnreadable, ErrorCode::RecordUnreadable);
    const auto written = receipt ? kantaraReceipt(*receipt) : std::unexpected(receipt.error());
    if (!written) {
        tell(written.error());
        return unusable;
    }
    std::cout << *written << std::flush;
    return 0;
}

} // namespace

void addReceiptCommands(CLI::App& app, int& code)
{
    auto options = std::make_shared<ReceiptOptions>();
    auto* receipt = app.add_subcommand("receipt", "What people take home")->require_subcommand(1);
    auto* key =
        receipt->add_subcommand("key", "Write the public key with which the site's receipts are verified, as PEM");
    addAccess(key, options->access);
    key->callback([options, &code] { code = exportKey(*options); });

    auto* verifying =
        receipt->add_subcommand("verify", "Say whether a receipt is as the site signed it, and what differs");
    verifying->add_option("FILE", options->file, "The receipt, or a deletion certificate")->required();
    verifying->add_option("--key", options->keyFile, "The site's public key, PEM")->required();
    verifying->add_flag("--json", options->asJson, "One object instead of lines");
    verifying->callback([options, &code] { code = verify(*options); });

    auto* kantara = receipt->add_subcommand("kantara", "Write a consent's receipt as a Kantara Consent Receipt v1.1");
    kantara->add_option("FILE", options->file, "The receipt")->required();
    kantara->callback([options, &code] { code = asKantara(*options); });
}

} // namespace mingshi::control
