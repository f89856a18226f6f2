// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evaluation.h"

#include "installation/installation.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <iostream>
#include <unistd.h>

namespace {

using namespace mingshi;
using namespace mingshi::evaluate;

constexpr int unusable = 2;

int tell(const Error& error)
{
    std::cerr << toString(error) << "\n" << describe(error.code).staffAction << std::endl;
    return describe(error.code).exitCode;
}

/// On a terminal one line that is rewritten; elsewhere a line for every tenth.
class Bar {
public:
    void show(std::size_t done, std::size_t all)
    {
        const std::size_t part = done * (m_terminal ? 1000 : 10) / all;
        if (part == m_last) {
            return;
        }
        m_last = part;
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - m_from;
        const double left = passed.count() / static_cast<double>(done) * static_cast<double>(all - done);
        const std::size_t filled = done * 30 / all;
        std::cerr << (m_terminal ? "\r[" : "[") << std::string(filled, '#') << std::string(30 - filled, '.') << "] "
                  << done << "/" << all << " pictures, " << static_cast<int>(left) << " s left   "
                  << (m_terminal && done < all ? "" : "\n") << std::flush;
    }

private:
    bool m_terminal = isatty(STDERR_FILENO) != 0;
    std::size_t m_last = 0;
    std::chrono::steady_clock::time_point m_from = std::chrono::steady_clock::now();
};

int evaluateAll(const Options& options, bool asJson)
{
    const auto protocol = readPairs(options.pairs, options.images);
    if (!protocol) {
        std::cerr << protocol.error() << std::endl;
        return unusable;
    }
    const auto manifest = face::Manifest::read(options.models / "models.json", options.set);
    if (!manifest) {
        return tell(manifest.error());
    }
    std::size_t dimensions = 0;
    for (const auto& recogniser : manifest->recognisers) {
        dimensions += static_cast<std::size_t>(recogniser.dimensions);
    }
    std::error_code error;
    if (!options.out.empty() && !std::filesystem::create_directories(options.out, error) && error) {
        return tell({ErrorCode::FolderUnwritable, options.out.string()});
    }
    TemplateCache cache(options.out.empty() ? std::filesystem::path()
                                            : options.out / ("templates-" + std::to_string(dimensions) + ".cache"),
                        dimensions);
    Bar bar;
    const auto from = std::chrono::steady_clock::now();
    const auto faces = describeAll(*protocol, options, *manifest, cache,
                                   [&](std::size_t done, std::size_t all) { bar.show(done, all); });
    if (!faces) {
        return tell(faces.error());
    }
    const std::chrono::duration<double> described = std::chrono::steady_clock::now() - from;
    std::cerr << "described in " << described.count() << " s; comparing" << std::endl;
    auto judged = judge(*protocol, options, *manifest, *faces);
    if (!judged) {
        return tell(judged.error());
    }
    auto& json = *judged;
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - from;
    std::cerr << "done in " << passed.count() << " s" << std::endl;
    if (!asJson) {
        json.erase("failures");
    }
    std::cout << textOf(json) << std::flush;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    options.models = installation::models();
    bool asJson = false;

    CLI::App app("Measures the face models of Mingshi on pairs of pictures. A program of its own: no kiosk has it.");
    app.set_version_flag("--version", "mingshi-evaluate " MINGSHI_VERSION);
    app.add_option("--pairs", options.pairs, "CSV: path_a,path_b,label[,fold]; label 1 same person, 0 different")
        ->required();
    app.add_option("--images", options.images, "The folder that the paths are in")->required();
    app.add_flag(
        "--cross", options.cross,
        "Every comparison of two persons (a person is the folder of the picture) instead of the pairs with label 0");
    app.add_option("--degrade", options.degradation,
                   "What is done to side b: chip (portrait of a card's chip), card (photographed card), none")
        ->transform(CLI::CheckedTransformer(std::map<std::string, Degradation>{
            {"none", Degradation::None}, {"chip", Degradation::Chip}, {"card", Degradation::Card}}));
    app.add_option("--models", options.set, "The model set of models.json; its default without this");
    app.add_option("--models-folder", options.models, "Where models.json and its files are")->capture_default_str();
    app.add_option("--out", options.out,
                   "Folder for scores, curves and result.json; an interrupted run goes on from its cache there");
    app.add_flag("--json", asJson, "The whole object on standard output, with every failure to acquire");
    app.footer("Exit codes: 0 done, 2 input that cannot be used; others are in the README.");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : unusable;
    }
    return evaluateAll(options, asJson);
}
