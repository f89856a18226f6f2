// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "template_cache.h"

#include <sodium.h>

#include <cstring>
#include <iomanip>
#include <sstream>

namespace mingshi::evaluate {

namespace {

std::size_t recordSize(std::size_t dimensions)
{
    return sizeof(Key) + stages * sizeof(float) + 2 * dimensions * sizeof(float);
}

} // namespace

Key digestOf(std::span<const std::byte> bytes)
{
    Key key;
    crypto_hash_sha256(key.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return key;
}

Key keyOf(const Key& picture, Degradation degradation, const face::Manifest& manifest)
{
    std::ostringstream text;
    text << std::setprecision(17);
    text.write(reinterpret_cast<const char*>(picture.data()), static_cast<std::streamsize>(picture.size()));
    text << "|templates " << templateVersion << "|degradation " << static_cast<int>(degradation) << ' '
         << degradationVersion;
    const auto add = [&](const face::ModelEntry& model) {
        text << '|' << model.sha256 << ' ' << model.inputSize << ' ' << model.blueFirst << ' ' << model.scale;
        for (const double mean : model.mean) {
            text << ' ' << mean;
        }
    };
    add(manifest.detector);
    add(manifest.landmarks);
    for (const auto& recogniser : manifest.recognisers) {
        add(recogniser.model);
        text << ' ' << recogniser.output << ' ' << static_cast<int>(recogniser.alignment) << ' ' << recogniser.weight;
    }
    const std::string whole = text.str();
    return digestOf(std::as_bytes(std::span(whole)));
}

TemplateCache::TemplateCache(const std::filesystem::path& file, std::size_t dimensions) : m_dimensions(dimensions)
{
    if (!file.empty()) {
        read(file);
        m_file.open(file, std::ios::binary | std::ios::app);
    }
}

void TemplateCache::read(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::vector<char> record(recordSize(m_dimensions));
    std::uintmax_t whole = 0;
    while (stream.read(record.data(), static_cast<std::streamsize>(record.size()))) {
        Key key;
        Described described;
        const char* at = record.data();
        std::memcpy(key.data(), at, key.size());
        at += key.size();
        std::memcpy(described.milliseconds.data(), at, stages * sizeof(float));
        at += stages * sizeof(float);
        for (auto* values : {&described.asSeen, &described.mirrored}) {
            values->resize(m_dimensions);
            std::memcpy(values->data(), at, m_dimensions * sizeof(float));
            at += m_dimensions * sizeof(float);
        }
        m_known[key] = std::move(described);
        whole += record.size();
    }
    stream.close();
    std::error_code none;
    if (std::filesystem::exists(file, none)) {
        std::filesystem::resize_file(file, whole, none);
    }
}

const Described* TemplateCache::find(const Key& key) const
{
    const auto found = m_known.find(key);
    return found == m_known.end() ? nullptr : &found->second;
}

void TemplateCache::add(const Key& key, Described described)
{
    if (m_file.is_open()) {
        std::vector<char> record(recordSize(m_dimensions));
        char* at = record.data();
        std::memcpy(at, key.data(), key.size());
        at += key.size();
        std::memcpy(at, described.milliseconds.data(), stages * sizeof(float));
        at += stages * sizeof(float);
        for (const auto* values : {&described.asSeen, &described.mirrored}) {
            std::memcpy(at, values->data(), m_dimensions * sizeof(float));
            at += m_dimensions * sizeof(float);
        }
        m_file.write(record.data(), static_cast<std::streamsize>(record.size()));
        m_file.flush();
    }
    m_known[key] = std::move(described);
}

} // namespace mingshi::evaluate
