// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"
#include "control/store_access.h"

#include "evidence/deletion_json.h"
#include "exchange/calendar_json.h"
#include "papers/notice_snapshots.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>

namespace mingshi::control {

namespace {

struct EvidenceOptions {
    StoreAccess access;
    std::string to;
    std::string page;
    std::string site;
    std::string pass;
    std::string record;
    std::string from;
    std::string until;
    std::string notices;
};

Result<void> writeWhole(const std::string& file, std::string_view content)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << content << std::flush;
    if (!out) {
        return fail(ErrorCode::FolderUnwritable, file);
    }
    return {};
}

int makeCheckpoint(const EvidenceOptions& options)
{
    const auto store = opened(options.access);
    if (!store) {
        return tell(store.error());
    }
    const auto checkpoint = (*store)->checkpoint(now(), options.site);
    if (!checkpoint) {
        return tell(checkpoint.error());
    }
    if (const auto written = writeWhole(options.to, checkpointJson(*checkpoint).dump(2) + '\n'); !written) {
        return tell(written.error());
    }
    if (!options.page.empty()) {
        if (const auto written = writeWhole(options.page, checkpointPage(*checkpoint)); !written) {
            return tell(written.error());
        }
    }
    std::cout << checkpoint->size << " entries, root " << toHex(checkpoint->root) << "\nKeep " << options.to
              << " away from this device." << std::endl;
    return 0;
}

Result<EvidenceScope> scopeOf(const EvidenceOptions& options, SqlCipherStore& store)
{
    EvidenceScope scope;
    if (!options.pass.empty()) {
        const auto code = PassCode::fromText(options.pass);
        const auto known = code ? store.findByPass(*code, now()) : fail(ErrorCode::PassUnreadable);
        if (!known) {
            return std::unexpected(known.error());
        }
        scope.kind = EvidenceScope::Kind::Person;
        scope.principal = known->principal;
    } else if (options.record.starts_with("subj_")) {
        scope.kind = EvidenceScope::Kind::Person;
        scope.principal = options.record;
    } else if (!options.record.empty()) {
        scope.kind = EvidenceScope::Kind::Refusal;
        scope.record = options.record;
    } else {
        scope.from = *dayFromIso8601(options.from); // in UTC, as every time in the log is
        scope.until = *dayFromIso8601(options.until) + std::chrono::days(1);
    }
    return scope;
}

/// Whoever looks is logged, and the pack shows that too.
AuditEntry looking(const EvidenceScope& scope)
{
    const bool period = scope.kind == EvidenceScope::Kind::Period;
    return {.at = now(),
            .actor = "mingshictl",
            .role = "",
            .action = "evidence.exported",
            .object = "",
            .reason = period ? toIso8601(scope.from).substr(0, 10) + '/' + toIso8601(scope.until).substr(0, 10) : "",
            .consent = ""};
}

int exportPack(const EvidenceOptions& options)
{
    const auto notices = noticeSnapshots(options.notices);
    if (!notices) {
        return tell(notices.error());
    }
    const auto store = opened(options.access);
    if (!store) {
        return tell(store.error());
    }
    const auto scope = scopeOf(options, **store);
    if (!scope) {
        return tell(scope.error());
    }
    auto evidence = (*store)->evidence(*scope, looking(*scope));
    if (!evidence) {
        return tell(evidence.error());
    }
    const auto missing = addNotices(*evidence, *notices);
    const std::string pack = packJson(*evidence, SigningKey((*store)->signingSeed()));
    if (pack.size() > largestPack) {
        std::cerr << "The pack would be larger than " << (largestPack >> 20U) << " MiB. Choose a shorter period."
                  << std::endl;
        return 2;
    }
    if (const auto written = writeWhole(options.to, pack); !written) {
        return tell(written.error());
    }
    std::cout << options.to << ": " << evidence->entries.size() << " log entries, " << evidence->records.size()
              << " records, " << evidence->deletions.size() << " deletions, " << evidence->comparisons.size()
              << " comparisons, " << evidence->notices.size() << " notices, " << evidence->checkpoints.size()
              << " checkpoints." << std::endl;
    for (const auto& notice : missing) {
        std::cerr << "Not in " << options.notices << ", so the pack cannot show it: " << notice << std::endl;
    }
    return missing.empty() ? 0 : 1;
}

int exportCertificate(const EvidenceOptions& options)
{
    const auto store = opened(options.access);
    if (!store) {
        return tell(store.error());
    }
    const auto certificate = (*store)->certificate(options.record);
    if (!certificate) {
        return tell(certificate.error());
    }
    const auto written = writeWhole(options.to, deletionJson(*certificate, SigningKey((*store)->signingSeed())));
    if (!written) {
        return tell(written.error());
    }
    std::cout << options.to << ": " << saying(*certificate) << std::endl;
    return 0;
}

} // namespace

void addEvidenceCommands(CLI::App& app, int& code)
{
    auto options = std::make_shared<EvidenceOptions>();
    const auto common = [&options](CLI::App* command) { return addAccess(command, options->access); };
    auto* checkpoint = common(app.get_subcommand("store")->add_subcommand(
        "checkpoint", "Sign what the audit log is now, to be kept away from the device"));
    checkpoint->add_option("--to", options->to, "File to write")->required();
    checkpoint->add_option("--page", options->page, "Also a page to print: file to write");
    checkpoint->add_option("--site", options->site, "As notices name it; if not given, the name used before");
    checkpoint->callback([options, &code] { code = makeCheckpoint(*options); });

    auto* evidence = app.add_subcommand("evidence", "What proves what the site did")->require_subcommand(1);
    auto* certificate = common(
        evidence->add_subcommand("certificate", "Write a deletion certificate as a signed file, beside its slip"));
    certificate->add_option("--certificate", options->record, "Its number, as the slip and the panel show it")
        ->required();
    certificate->add_option("--out", options->to, "File to write")->required();
    certificate->callback([options, &code] { code = exportCertificate(*options); });

    auto* exporting = common(evidence->add_subcommand("export", "Write an evidence pack, which mingshi-verify checks"));
    const auto day = [](const std::string& text) {
        return dayFromIso8601(text) ? std::string() : "not a day like 2026-11-20: " + text;
    };
    auto* about = exporting->add_option_group("about")->require_option(1, 2);
    auto* pass = about->add_option("--pass", options->pass, "Of the holder of this pass");
    auto* record = about->add_option("--record", options->record,
                                     "Of the person, or the refusal, of this record; or of a pseudonym");
    auto* from =
        about->add_option("--from", options->from, "Of these days, with pseudonyms only: the first, UTC")->check(day);
    auto* until = about->add_option("--to", options->until, "The last day")->check(day);
    from->needs(until);
    until->needs(from);
    pass->excludes(record)->excludes(from)->excludes(until);
    record->excludes(from)->excludes(until);
    exporting->add_option("--notices", options->notices, "Folder with every notice that was ever shown")->required();
    exporting->add_option("--out", options->to, "File to write")->required();
    exporting->callback([options, &code] { code = exportPack(*options); });
}

} // namespace mingshi::control
