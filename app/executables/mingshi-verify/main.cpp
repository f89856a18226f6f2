// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
//
// Says line by line what holds of a file that a site handed out. It needs no database, no key but the public one, no
// screen and no network.
#include "evidence/verification.h"
#include "json/small_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace {

using namespace mingshi;

constexpr int unusable = 2;

struct Options {
    std::string file;
    std::string keyFile;
    std::string checkpointFile;
    bool asJson = false;
};

Result<std::string> contentOf(const std::string& file, std::uintmax_t most)
{
    return smallFile(file, ErrorCode::RecordUnreadable, ErrorCode::RecordUnreadable, most);
}

Result<Trust> trustOf(const Options& options)
{
    constexpr std::uintmax_t page = std::uintmax_t{1} << 20;
    Trust trust;
    if (!options.keyFile.empty()) {
        const auto pem = contentOf(options.keyFile, page);
        const auto key = pem ? publicKeyFromPem(*pem) : std::unexpected(pem.error());
        if (!key) {
            return std::unexpected(key.error());
        }
        trust.key = *key;
    }
    if (!options.checkpointFile.empty()) {
        const auto text = contentOf(options.checkpointFile, page);
        auto checkpoint = text ? checkpointFromText(*text) : std::unexpected(text.error());
        if (!checkpoint) {
            return std::unexpected(checkpoint.error());
        }
        trust.checkpoint = *std::move(checkpoint);
    }
    return trust;
}

Result<Verification> verdictOn(const Options& options)
{
    const auto trust = trustOf(options);
    if (!trust) {
        return std::unexpected(trust.error());
    }
    const auto text = contentOf(options.file, largestPack);
    return text ? verify(*text, *trust) : std::unexpected(text.error());
}

/// What came out of a file must not steer the terminal that shows it.
std::string printable(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
    return text;
}

void tell(const Options& options, const Verification& verification)
{
    const auto& findings = verification.findings;
    for (const Finding& finding : findings) {
        std::cout << (finding.holds ? "holds          " : "DOES NOT HOLD  ") << printable(finding.says) << '\n';
    }
    const auto failed = std::ranges::count(findings, false, &Finding::holds);
    std::cout << '\n' << options.file << ", " << verification.kind << ": ";
    if (failed == 0) {
        std::cout << "everything holds; lines: " << findings.size() << "." << std::endl;
    } else {
        std::cout << "lines that do not hold: " << failed << " of " << findings.size() << "." << std::endl;
    }
}

void tellJson(const Result<Verification>& verification)
{
    nlohmann::ordered_json told{{"usable", verification.has_value()},
                                {"holds", verification && verification->holds()},
                                {"findings", nlohmann::ordered_json::array()}};
    if (verification) {
        told["kind"] = verification->kind;
        for (const Finding& finding : verification->findings) {
            told["findings"].push_back({{"holds", finding.holds}, {"says", finding.says}});
        }
    } else {
        told["error"] = toString(verification.error());
    }
    std::cout << told.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Says what holds of an evidence pack, a checkpoint, a deletion certificate or a receipt.\n"
                 "Exit code: 0 all holds, 1 something does not, 2 the file cannot be used.");
    app.set_version_flag("--version", "mingshi-verify " MINGSHI_VERSION);
    Options options;
    app.add_option("FILE", options.file, "What the site handed out")->required();
    app.add_option("--key", options.keyFile, "The site's public key, PEM; a pack brings one, the others need it");
    app.add_option("--checkpoint", options.checkpointFile, "A checkpoint that was kept away from the device");
    app.add_flag("--json", options.asJson, "One object instead of lines");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : unusable;
    }
    const auto verification = verdictOn(options);
    if (options.asJson) {
        tellJson(verification);
    } else if (verification) {
        tell(options, *verification);
    } else {
        std::cerr << printable(toString(verification.error())) << std::endl;
    }
    return !verification ? unusable : verification->holds() ? 0 : 1;
}
