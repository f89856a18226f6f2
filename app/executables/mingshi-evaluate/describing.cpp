// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "evaluation.h"

#include <opencv2/core.hpp>

#include <atomic>
#include <cstring>
#include <fstream>
#include <mutex>
#include <thread>

namespace mingshi::evaluate {

namespace {

struct Job {
    std::size_t picture;
    bool degraded;
};

std::vector<std::byte> bytesOf(const std::filesystem::path& file)
{
    constexpr std::uintmax_t most = 64U << 20;
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    std::vector<std::byte> bytes(error || size > most ? 0 : size);
    std::ifstream(file, std::ios::binary).read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
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
        if (plain[i] != 0) {
            jobs.push_back({i, false});
        }
        if (degraded[i] != 0) {
            jobs.push_back({i, true});
        }
    }
    return jobs;
}

} // namespace

Result<Faces> describeAll(const Protocol& protocol, const Options& options, const face::Manifest& manifest, TemplateCache& cache,
                          const Progress& progress)
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
    const auto work = [&](FaceReader& reader) {
        for (std::size_t at = next++; at < jobs.size(); at = next++) {
            const Job& job = jobs[at];
            const std::string& name = protocol.pictures[job.picture];
            const Degradation degradation = job.degraded ? options.degradation : Degradation::None;
            const auto bytes = bytesOf(options.images / name);
            const Key digest = digestOf(bytes);
            const Key key = keyOf(digest, degradation, manifest);
            Described described;
            std::string why = "no face, as in an earlier run";
            bool known = false;
            {
                const std::lock_guard guard(lock);
                if (const Described* found = cache.find(key)) {
                    described = *found;
                    known = true;
                }
            }
            if (!known) {
                described = reader.read(bytes, degradation, seedOf(digest), why);
            }
            const std::lock_guard guard(lock);
            if (!known) {
                cache.add(key, described);
            }
            if (!described.acquired()) {
                faces.failures.push_back({name, why, job.degraded});
            }
            (job.degraded ? faces.degraded : faces.plain)[job.picture] = std::move(described);
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
    std::ranges::sort(faces.failures, {}, &Faces::Failure::picture);
    return faces;
}

} // namespace mingshi::evaluate
