// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/mrz.h"

#include "identity/countries.h"
#include "identity/mrz_check_digit.h"
#include "identity/mrz_layout.h"
#include "identity/mrz_lines.h"

#include <string>
#include <utility>

namespace mingshi {

namespace {

constexpr char filler = '<';
constexpr std::string_view nameBreak = "<<";

bool isLetterOrFiller(char c)
{
    return isUpper(c) || c == filler;
}

std::string_view withoutFiller(std::string_view text)
{
    const auto last = text.find_last_not_of(filler);
    return last == std::string_view::npos ? std::string_view{} : text.substr(0, last + 1);
}

/// "D<<", "UTO": a known code, and fillers only behind it.
bool isState(std::string_view field)
{
    return isStateCode(withoutFiller(field));
}

bool isDocumentCode(std::string_view field, const MrzLayout& layout)
{
    return layout.codes.contains(field[0]) && isLetterOrFiller(field[1]);
}

bool isName(std::string_view field)
{
    return std::ranges::all_of(field, isLetterOrFiller) && field.front() != filler;
}

bool isNumber(std::string_view number)
{
    return !number.empty() && number.front() != filler && std::ranges::all_of(number, isMrzCharacter);
}

/// What fonts and cameras confuse, where only a digit can stand.
char digitThatLooksLike(char c)
{
    static constexpr std::string_view letters = "OQDILZASGTB";
    static constexpr std::string_view digits = "00011245678";
    const auto at = letters.find(c);
    return at == std::string_view::npos ? c : digits[at];
}

bool isUnknown(std::string_view part)
{
    return part == "<<";
}

int centuryOfBirth(int year, std::chrono::year_month_day today, unsigned monthAndDay)
{
    const auto now = static_cast<int>(today.year()) % 100;
    const auto nowInYear = static_cast<unsigned>(today.month()) * 100 + static_cast<unsigned>(today.day());
    const auto century = static_cast<int>(today.year()) / 100;
    return year > now || (year == now && monthAndDay > nowInYear) ? century - 1 : century;
}

/// The nearest of that name: an expiry lies up to fifty years back or ahead (id.md 2.5).
int centuryOfExpiry(int year, std::chrono::year_month_day today)
{
    constexpr int halfACentury = 50;
    const int now = static_cast<int>(today.year());
    const int inThisCentury = now / 100 * 100 + year;
    return now / 100 + (inThisCentury < now - halfACentury ? 1 : inThisCentury >= now + halfACentury ? -1 : 0);
}

/// YYMMDD with fillers for what is unknown; empty if it is no date. A day that does not exist in its month is none,
/// even where the year is unknown (29 February is one then).
template<class Century>
std::optional<MrzDate> dateIn(std::string_view field, const Century& centuryOf)
{
    const auto yearPart = field.substr(0, 2);
    const auto monthPart = field.substr(2, 2);
    const auto dayPart = field.substr(4, 2);
    for (const auto part : {yearPart, monthPart, dayPart}) {
        if (!isUnknown(part) && !areDigits(part)) {
            return {};
        }
    }
    MrzDate date;
    if (!isUnknown(monthPart)) {
        date.month = std::chrono::month(static_cast<unsigned>(valueOf(monthPart)));
    }
    if (!isUnknown(dayPart)) {
        date.day = std::chrono::day(static_cast<unsigned>(valueOf(dayPart)));
    }
    if (!isUnknown(yearPart)) {
        const int year = valueOf(yearPart);
        const unsigned monthAndDay = (date.month ? static_cast<unsigned>(*date.month) * 100 : 0) +
                                     (date.day ? static_cast<unsigned>(*date.day) : 0);
        date.year = std::chrono::year(centuryOf(year, monthAndDay) * 100 + year);
    }
    constexpr std::chrono::year leapYear{2000};
    constexpr std::chrono::month longMonth{1};
    const std::chrono::year_month_day real{date.year.value_or(leapYear), date.month.value_or(longMonth),
                                           date.day.value_or(std::chrono::day(1))};
    return real.ok() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<std::chrono::year_month_day> MrzDate::whole() const
{
    if (!year || !month || !day) {
        return {};
    }
    return *year / *month / *day;
}

std::optional<Mrz> Mrz::read(std::string_view text, std::chrono::year_month_day today)
{
    auto lines = mrzLinesOf(text);
    if (!lines) {
        return {};
    }
    Mrz mrz;
    mrz.m_format = lines->format;
    mrz.m_zone = std::move(lines->zone);
    mrz.m_notes = std::move(lines->notes);
    mrz.m_checks.push_back({"line_length", mrz.m_format.has_value()});
    if (!mrz.m_format) {
        return mrz;
    }
    mrz.m_checks.push_back({"characters", std::ranges::all_of(mrz.m_zone.view(), isMrzCharacter)});
    mrz.correct();
    mrz.readNames();
    mrz.readNumber();
    mrz.readDates(today);
    mrz.readRest();
    return mrz;
}

void Mrz::correct()
{
    const auto& layout = layoutOf(*m_format);
    const auto correctField = [this, &layout](MrzPlace data, MrzPlace check, bool dataIsDigits) {
        if (check.size == 0) {
            return;
        }
        std::string read(field(data.from, data.size));
        read += m_zone.view()[check.from];
        std::string meant = read;
        const auto end = meant.end();
        std::transform(dataIsDigits ? meant.begin() : end - 1, end, dataIsDigits ? meant.begin() : end - 1,
                       digitThatLooksLike);
        if (meant != read && mrzCheckDigit(std::string_view(meant).substr(0, data.size)) == meant.back()) {
            for (std::size_t i = 0; i < meant.size(); ++i) {
                const auto at = i < data.size ? data.from + i : check.from;
                if (meant[i] != read[i]) {
                    m_zone.replace(at, meant[i]);
                    m_corrections.push_back({static_cast<int>(at / layout.columns) + 1,
                                             static_cast<int>(at % layout.columns) + 1, read[i], meant[i]});
                }
            }
        }
        wipe(std::as_writable_bytes(std::span(read)));
        wipe(std::as_writable_bytes(std::span(meant)));
    };
    correctField(layout.number, layout.numberCheck, false);
    correctField(layout.birth, layout.birthCheck, true);
    correctField(layout.expiry, layout.expiryCheck, true);
    correctField(layout.optional, layout.optionalCheck, false);
}

void Mrz::readNames()
{
    const auto& layout = layoutOf(*m_format);
    const auto code = field(layout.code.from, layout.code.size);
    m_documentCode = withoutFiller(code);
    m_checks.push_back({"document_code", isDocumentCode(code, layout)});
    const auto issuer = field(layout.issuer.from, layout.issuer.size);
    m_issuingState = withoutFiller(issuer);
    m_checks.push_back({"issuing_state", isState(issuer)});

    const auto name = field(layout.name.from, layout.name.size);
    m_checks.push_back({"name", isName(name)});
    const auto split = name.find(nameBreak);
    const auto readOne = [](std::string_view part) {
        LockedText read(part.size());
        for (const char c : withoutFiller(part)) {
            if (c != filler) {
                read.append(c);
            } else if (!read.view().ends_with(' ')) {
                read.append(' ');
            }
        }
        return read;
    };
    m_surname = readOne(name.substr(0, split));
    if (split != std::string_view::npos) {
        const auto given = name.substr(split + nameBreak.size());
        m_givenNames = readOne(given.substr(std::min(given.find_first_not_of(filler), given.size())));
    }
    if (name.back() != filler) {
        m_notes.push_back(MrzNote::NameMayGoOn);
    }
}

void Mrz::readNumber()
{
    const auto& layout = layoutOf(*m_format);
    const auto nine = field(layout.number.from, layout.number.size);
    const auto optional = field(layout.optional.from, layout.optional.size);
    char check = m_zone.view()[layout.numberCheck.from];
    m_number = LockedText(nine.size() + optional.size());
    auto rest = optional.substr(0, std::min(optional.find(filler), optional.size()));
    const bool goesOn = layout.numberMayGoOn && check == filler && nine.back() != filler && rest.size() > 1;
    if (goesOn) {
        // ICAO 9303-5 and -6, document numbers of more than nine characters: the rest, then the check digit over all.
        check = rest.back();
        m_number.append(nine);
        m_number.append(rest.substr(0, rest.size() - 1));
        m_optionalData = withoutFiller(optional.substr(std::min(rest.size() + 1, optional.size())));
    } else {
        m_number.append(withoutFiller(nine));
        m_optionalData = withoutFiller(optional);
    }
    m_checks.push_back({"number", isNumber(m_number.view())});
    // A filler counts nothing, but the weights go on: the digit stands over the whole field.
    m_checks.push_back({"number_check_digit", mrzCheckDigit(goesOn ? m_number.view() : nine) == check});
    const auto nationality = field(layout.nationality.from, layout.nationality.size);
    m_nationality = withoutFiller(nationality);
    m_checks.push_back({"nationality", isState(nationality)});
}

void Mrz::readDates(std::chrono::year_month_day today)
{
    const auto& layout = layoutOf(*m_format);
    const auto holds = [this](MrzPlace data, MrzPlace check) {
        return mrzCheckDigit(field(data.from, data.size)) == m_zone.view()[check.from];
    };
    const auto birth = dateIn(field(layout.birth.from, layout.birth.size), [today](int year, unsigned monthAndDay) {
        return centuryOfBirth(year, today, monthAndDay);
    });
    m_birth = birth.value_or(MrzDate{});
    m_checks.push_back({"birth_date", birth.has_value()});
    m_checks.push_back({"birth_date_check_digit", holds(layout.birth, layout.birthCheck)});
    if (birth && !birth->whole()) {
        m_notes.push_back(MrzNote::BirthPartUnknown);
    }

    m_sex = m_zone.view()[layout.sex.from];
    m_checks.push_back({"sex", m_sex == 'M' || m_sex == 'F' || m_sex == filler});

    const auto expiry = dateIn(field(layout.expiry.from, layout.expiry.size),
                               [today](int year, unsigned) { return centuryOfExpiry(year, today); });
    m_expiry = expiry.value_or(MrzDate{});
    m_checks.push_back({"expiry_date", expiry.has_value()});
    m_checks.push_back({"expiry_date_check_digit", holds(layout.expiry, layout.expiryCheck)});
    if (const auto day = m_expiry.whole(); day && *day < today) {
        m_notes.push_back(MrzNote::Expired);
    }
}

void Mrz::readRest()
{
    const auto& layout = layoutOf(*m_format);
    m_optionalData2 = withoutFiller(field(layout.optional2.from, layout.optional2.size));
    if (layout.optionalCheck.size > 0) {
        // ICAO 9303-4: where there is no optional data the digit may be 0 or a filler.
        const char check = m_zone.view()[layout.optionalCheck.from];
        const bool none = withoutFiller(field(layout.optional.from, layout.optional.size)).empty();
        m_checks.push_back(
            {"optional_data_check_digit",
             (none && check == filler) || mrzCheckDigit(field(layout.optional.from, layout.optional.size)) == check});
    }
    if (layout.composite.size > 0) {
        LockedText over(m_zone.view().size());
        for (const auto& place : layout.compositeOver) {
            over.append(field(place.from, place.size));
        }
        const auto wanted = mrzCheckDigit(over.view());
        const char read = m_zone.view()[layout.composite.from];
        const char digit = digitThatLooksLike(read);
        if (digit != read && wanted == digit) {
            m_zone.replace(layout.composite.from, digit);
            m_corrections.push_back({static_cast<int>(layout.composite.from / layout.columns) + 1,
                                     static_cast<int>(layout.composite.from % layout.columns) + 1, read, digit});
        }
        m_checks.push_back({"composite_check_digit", wanted == m_zone.view()[layout.composite.from]});
    }
}

} // namespace mingshi
