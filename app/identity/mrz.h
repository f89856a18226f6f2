// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/check.h"
#include "identity/locked_text.h"
#include "identity/prc_number.h"
#include "identity/seen_text.h"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace mingshi {

/// ICAO 9303 parts 4 (TD3, passports), 5 (TD1, cards), 6 (TD2), 7 (visas of format A and B).
enum class MrzFormat { Td1, Td2, Td3, MrvA, MrvB };

/// A date whose unknown parts are fillers in the zone (ICAO 9303-3 section 4.8); a part is empty where it is unknown.
struct MrzDate {
    std::optional<std::chrono::year> year; ///< with its century
    std::optional<std::chrono::month> month;
    std::optional<std::chrono::day> day;

    std::optional<std::chrono::year_month_day> whole() const;
    bool operator==(const MrzDate&) const = default;
};

/// A character taken for another one that it looks like: a letter where only a digit can stand, because the check digit
/// then holds; and of what a camera saw also a digit where only a letter can stand, and the second choice of the eye
/// where that alone makes the check digits hold.
struct MrzCorrection {
    int line = 0;   ///< from 1
    int column = 0; ///< from 1
    char read = 0;
    char meant = 0;

    bool operator==(const MrzCorrection&) const = default;
};

enum class MrzNote {
    LowerCase,        ///< letters were raised to capitals
    Spaces,           ///< spaces inside a line were left out
    NameMayGoOn,      ///< the name fills its field: it may have been cut (ICAO 9303-3 section 4.6)
    BirthPartUnknown, ///< part of the birth date is not known to the issuer
    Expired,          ///< said, not decided
};

/// A machine-readable zone, in locked memory. What it says are views that end with it.
class Mrz {
public:
    /// Reads lines of any line ending, or all characters in one line. Checks, where the format has them: line_length,
    /// characters, document_code, issuing_state, name, number, number_check_digit, nationality, birth_date,
    /// birth_date_check_digit, sex, expiry_date, expiry_date_check_digit, optional_data_check_digit,
    /// composite_check_digit. Where line_length fails nothing else was read. Empty for what is no such zone at all.
    static std::optional<Mrz> read(std::string_view text, std::chrono::year_month_day today);
    /// The same of what a camera saw, whose doubts are settled by what may stand in a field and by the check digits,
    /// but only between characters that look alike, one in a field, and only where there is one way to settle them.
    static std::optional<Mrz> read(const SeenText& seen, std::chrono::year_month_day today);

    std::optional<MrzFormat> format() const { return m_format; } ///< empty: line_length failed
    const std::vector<Check>& checks() const { return m_checks; }
    const std::vector<MrzCorrection>& corrections() const { return m_corrections; }
    const std::vector<MrzNote>& notes() const { return m_notes; }

    std::string_view zone() const { return m_zone.view(); } ///< all lines, one after the other, corrected

    std::string_view documentCode() const { return m_documentCode; } ///< "P", "ID", without filler, as all below
    std::string_view issuingState() const { return m_issuingState; }
    std::string_view nationality() const { return m_nationality; }
    std::string_view surname() const { return m_surname.view(); }       ///< a space for each filler
    std::string_view givenNames() const { return m_givenNames.view(); } ///< empty where there are none
    std::string_view number() const { return m_number.view(); } ///< whole, also where it goes on in the optional data
    std::string_view optionalData() const { return m_optionalData; }
    std::string_view optionalData2() const { return m_optionalData2; } ///< of the second line of TD1
    char sex() const { return m_sex; }                                 ///< M, F, or < where it is not specified
    const MrzDate& birth() const { return m_birth; }
    const MrzDate& expiry() const { return m_expiry; }

private:
    void correct();
    void readNames();
    void readNumber();
    void readDates(std::chrono::year_month_day today);
    void readRest();
    std::string_view field(std::size_t from, std::size_t size) const { return m_zone.view().substr(from, size); }

    std::optional<MrzFormat> m_format;
    LockedText m_zone; ///< all lines, one after the other
    std::vector<Check> m_checks;
    std::vector<MrzCorrection> m_corrections;
    std::vector<MrzNote> m_notes;
    std::string_view m_documentCode;
    std::string_view m_issuingState;
    std::string_view m_nationality;
    std::string_view m_optionalData;
    std::string_view m_optionalData2;
    LockedText m_surname;
    LockedText m_givenNames;
    LockedText m_number;
    char m_sex = '<';
    MrzDate m_birth;
    MrzDate m_expiry;
};

} // namespace mingshi
