// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/aamva_file.h"
#include "identity/locked_text.h"
#include "identity/prc_number.h"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace mingshi {

struct AamvaElement {
    std::string_view id;    ///< "DAQ"
    std::string_view value; ///< as it stands there, with its padding
};

enum class AamvaNote {
    Expired,               ///< said, not decided
    DateInOtherOrder,      ///< a date that is one only in the order of the other country; it was read so
    ElementOfOtherVersion, ///< a name in an element that this version of the standard does not have
    ElementTwice,          ///< the first one counts
    ElementMissing,        ///< one that the version makes mandatory, beside those that name the holder
    SexNotOfTheStandard,   ///< "X" or "3", which some states write for "not specified"
    LineEndsConverted,     ///< every LF had become CR LF on the way; read as it was before
};

inline constexpr std::size_t mostAamvaBytes = 8192; ///< a PDF417 holds at most 1108 bytes

/// A driving licence or ID card of the United States or Canada, versions 1 (2000) to 10 (2020). In locked memory; what
/// it says are views that end with it. It is neither signed nor secret: nothing here proves that it is genuine.
class Aamva {
public:
    /// `bytes` are those of the bar code. Checks: those of AamvaFile, then subfile_type, element_ids, characters,
    /// required_elements (number, names, birth, expiry), birth_date, expiry_date, issue_date, sex, height, country,
    /// truncation_flags, the last six where the element is there. Empty for what is no such file at all.
    static std::optional<Aamva> read(std::string_view bytes, std::chrono::year_month_day today);

    const AamvaFile& file() const { return m_file; }
    bool isLicence() const;                                                  ///< otherwise an ID card
    const std::vector<AamvaElement>& elements() const { return m_elements; } ///< of all subfiles
    /// Without padding; empty where there is none, or where it says NONE or unavl.
    std::string_view operator[](std::string_view id) const;

    const std::vector<Check>& checks() const { return m_checks; }
    const std::vector<AamvaNote>& notes() const { return m_notes; }
    const std::vector<std::string_view>& missing() const { return m_missing; } ///< mandatory elements

    std::string_view surname() const { return m_surname; }
    std::string_view givenNames() const { return m_givenNames.view(); } ///< first and middle
    std::string_view suffix() const { return m_suffix; }
    /// Empty where the card does not say it, or where a name may or may not be cut (U).
    std::optional<bool> nameCut() const;
    Sex sex() const { return m_sex; }
    std::optional<std::chrono::year_month_day> birth() const { return m_birth; }
    std::optional<std::chrono::year_month_day> expiry() const { return m_expiry; }
    std::optional<std::chrono::year_month_day> issue() const { return m_issue; }
    std::optional<int> heightInCentimetres() const { return m_height; }
    std::string_view country() const; ///< "USA", "CAN", "MEX"; by the issuer where the card does not say it

private:
    void readElements();
    void readNames();
    void readDates(std::chrono::year_month_day today);
    std::optional<std::chrono::year_month_day> readDate(std::string_view id);
    void readPerson();
    void note(AamvaNote what);

    LockedText m_bytes;
    AamvaFile m_file;
    std::vector<AamvaElement> m_elements;
    std::vector<Check> m_checks;
    std::vector<AamvaNote> m_notes;
    std::vector<std::string_view> m_missing;
    std::string_view m_surname;
    LockedText m_givenNames;
    std::string_view m_suffix;
    Sex m_sex = Sex::Unknown;
    std::optional<std::chrono::year_month_day> m_birth;
    std::optional<std::chrono::year_month_day> m_expiry;
    std::optional<std::chrono::year_month_day> m_issue;
    std::optional<int> m_height;
};

} // namespace mingshi
