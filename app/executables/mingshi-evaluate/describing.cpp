// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evaluation.h"

#include "pictures/picture_file.h"

#include <opencv2/core.hpp>

#include <atomic>
#include <cstring>
#include <fstream>
#include <mutex>
#include <thread>
#include <tuple>

namespace mingshi::evaluate {

namespace {

/// What one picture is wanted for.
struct Job {
    std::size_t picture;
    bool plain, degraded;
};

std::expected<std::vector<std::byte>, std::string> bytesOf(const std::filesystem::path& file)
{
    constexpr std::uintmax_t most = 64U << 20;
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error || size > most) {
        return std::unexpected(std::string(describe(error ? PictureFault::Missing : PictureFault::TooLarge)));
    }
    std::vector<std::byte> bytes(size);
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size))) {
        return std::unexpected(std::string(describe(PictureFault::Missing)));
    }
    return bytes;
}

std::uint64_t seedOf(const Key& digest)
{
    std::uint64_t seed = 0;
    std::memcpy(&seed, digest.data(), sizeof seed);
    return seed;
}

std::vector<Job> jobsOf(const Protocol& protocol, bool degrading)
{
    std::vector<char> plain(protocol.pictures.size()), degraded(protocol.pictures.size());
    for (const Pair& pair : protocol.pairs) {
        plain[pair.a] = 1;
        (degrading ? degraded : plain)[pair.b] = 1;
    }
    std::vector<Job> jobs;
    for (std::size_t i = 0; i < protocol.pictures.size(); ++i) {
        jobs.push_back({i, plain[i] != 0, degraded[i] != 0});
    }
    return jobs;
}

/// Where a picture's template is, or why there is none.
using Answer = std::expected<Described, std::string>;

} // namespace

Result<Faces> describeAll(const Protocol& protocol, const Options& options, const face::Manifest& manifest,
                          TemplateCache& cache, const Progress& progress)
{
    cv::setNumThreads(1); // one picture a core is faster than two cores for one picture
    const bool degrading = options.degradation != Degradation::None;
    const std::vector<Job> jobs = jobsOf(protocol, degrading);
    Faces faces;
    faces.plain.resize(protocol.pictures.size());
    faces.degraded.resize(degrading ? protocol.pictures.size() : 0);

    std::vector<FaceReader> readers;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) {
        auto reader = FaceReader::load(options.models, manifest);
        if (!reader) {
            return std::unexpected(reader.error());
        }
        readers.push_back(std::move(*reader));
    }
    std::mutex lock; // of the cache, `faces` and `done`
    std::size_t done = 0;
    std::atomic<std::size_t> next = 0;
    const auto known = [&](const Key& key) -> std::optional<Described> {
        const std::lock_guard guard(lock);
        const Described* found = cache.find(key);
        return found != nullptr ? std::optional(*found) : std::nullopt;
    };
    const auto keep = [&](const Job& job, bool ofDegraded, const Key& key, Answer answer, bool fresh) {
        const std::lock_guard guard(lock);
        if (!answer) {
            faces.failures.push_back({protocol.pictures[job.picture], answer.error(), ofDegraded});
            return;
        }
        if (fresh) {
            cache.add(key, *answer);
        }
        (ofDegraded ? faces.degraded : faces.plain)[job.picture] = std::move(*answer);
    };
    const auto work = [&](FaceReader& reader) {
        for (std::size_t at = next++; at < jobs.size(); at = next++) {
            const Job& job = jobs[at];
            const auto bytes = bytesOf(options.images / protocol.pictures[job.picture]);
            const Key digest = bytes ? digestOf(*bytes) : Key{};
            std::optional<std::expected<Seen, std::string>>
                seen; // decoded and looked at once for both sides, if at all
            for (const bool ofDegraded : {false, true}) {
                if (!(ofDegraded ? job.degraded : job.plain)) {
                    continue;
                }
                const Key key = keyOf(digest, ofDegraded ? options.degradation : Degradation::None, manifest);
                if (auto earlier = bytes ? known(key) : std::nullopt) {
                    keep(job, ofDegraded, key, std::move(*earlier), false);
                    continue;
                }
                if (!seen) {
                    seen = bytes ? reader.find(*bytes) : std::unexpected(bytes.error());
                }
                keep(job, ofDegraded, key,
                     !*seen       ? std::unexpected(seen->error())
                     : ofDegraded ? reader.describe(**seen, options.degradation, seedOf(digest))
                                  : reader.describe(**seen),
                     true);
            }
            const std::lock_guard guard(lock);
            progress(++done, jobs.size());
        }
    };
    {
        std::vector<std::jthread> workers;
        for (FaceReader& reader : readers) {
            workers.emplace_back([&] { work(reader); });
        }
    }
    cv::setNumThreads(-1);
    std::ranges::sort(faces.failures, {},
                      [](const auto& failure) { return std::tie(failure.picture, failure.degraded); });
    return faces;
}

} // namespace mingshi::evaluate
