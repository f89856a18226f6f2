// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "face_reader.h"

#include <fstream>
#include <map>

namespace mingshi::evaluate {

using Key = std::array<unsigned char, 32>;

/// SHA-256 of a picture's bytes.
Key digestOf(std::span<const std::byte> bytes);
/// What a template depends on: the picture, what was done to it, the models, what they are fed and how they are put
/// together. `templateVersion`: raise it when the same models are fed in another way.
constexpr int templateVersion = 1;
Key keyOf(const Key& picture, Degradation degradation, const face::Manifest& manifest);

/// The templates of an interrupted or earlier run: records of one size in one file, appended as they come. A record
/// that was cut short by the interruption is dropped. The pictures of an evaluation set are the evaluator's to keep;
/// no kiosk has this program.
class TemplateCache {
public:
    /// In memory alone without a `file`. `dimensions`: of one template.
    TemplateCache(const std::filesystem::path& file, std::size_t dimensions);

    const Described* find(const Key& key) const;
    /// `described`: acquired.
    void add(const Key& key, Described described);

private:
    void read(const std::filesystem::path& file);

    std::size_t m_dimensions;
    std::map<Key, Described> m_known;
    std::ofstream m_file;
};

} // namespace mingshi::evaluate
