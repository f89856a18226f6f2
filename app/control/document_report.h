// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/check.h"
#include "identity/prc_number.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mingshi::control {

/// What `mingshictl document` says about one document, as an object or as lines.
class DocumentReport {
public:
    explicit DocumentReport(std::string_view kind) : m_kind(kind) {}

    void kind(std::string_view kind) { m_kind = kind; }
    /// An empty value is left out. What is not UTF-8 is taken for ISO 8859-1.
    void add(std::string_view name, std::string_view value);
    void add(std::string_view name, std::optional<std::chrono::year_month_day> date);
    void add(std::string_view name, Sex sex); ///< M, F, X (not stated)
    void addValue(std::string_view name, nlohmann::ordered_json value);
    void note(std::string sentence) { m_notes.push_back(std::move(sentence)); }
    void add(const std::vector<Check>& checks) { m_checks.insert(m_checks.end(), checks.begin(), checks.end()); }

    /// Writes it to standard output; 0 when every check holds, 1 when one does not.
    int print(bool asJson) const;

private:
    std::string m_kind;
    nlohmann::ordered_json m_fields = nlohmann::ordered_json::object();
    std::vector<Check> m_checks;
    std::vector<std::string> m_notes;
};

/// Input that cannot be used: the sentence on standard error, with --json an object with "error" on standard output; 2.
int printUnusable(std::string_view kind, const std::string& sentence, bool asJson);

/// As it is, or, if it is not UTF-8, taken for ISO 8859-1.
std::string utf8Of(std::string_view text);
std::string isoDate(std::chrono::year_month_day date);

} // namespace mingshi::control
