// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/number_reading.h"

#include "identity/calendar.h"
#include "identity/characters.h"
#include "identity/countries.h"

#include <string>

namespace mingshi {

namespace {

constexpr std::size_t newLength = 18;
constexpr std::size_t oldLength = 15;
constexpr std::chrono::year earliestBirth{1800};
constexpr char notOfANumber = '?';

bool isAround(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::string_view withoutSpaceAround(std::string_view text)
{
    while (!text.empty() && isAround(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isAround(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

void note(NumberReading& reading, NumberNote what)
{
    if (std::ranges::find(reading.notes, what) == reading.notes.end()) {
        reading.notes.push_back(what);
    }
}

/// U+FF01 to U+FF5E, as UTF-8, are "!" to "~" of full width; U+3000 is their space.
std::optional<char> fullWidthAt(std::string_view utf8)
{
    if (utf8.size() < 3) {
        return {};
    }
    const auto byte = [utf8](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    if (byte(0) == 0xE3 && byte(1) == 0x80 && byte(2) == 0x80) {
        return ' ';
    }
    if (byte(0) != 0xEF || (byte(1) != 0xBC && byte(1) != 0xBD) || byte(2) < 0x80 || byte(2) > 0xBF) {
        return {};
    }
    const unsigned offset = (byte(1) - 0xBCU) * 64 + (byte(2) - 0x80U);
    return offset >= 1 && offset <= 0x5E ? std::optional(static_cast<char>(0x20 + offset)) : std::nullopt;
}

void take(NumberReading& reading, std::string_view utf8)
{
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        char c = utf8[i];
        if (const auto plain = fullWidthAt(utf8.substr(i))) {
            c = *plain;
            i += 2;
            note(reading, c == ' ' ? NumberNote::Spaces : NumberNote::FullWidth);
        }
        if (isAround(c)) {
            note(reading, NumberNote::Spaces);
            continue;
        }
        if (toUpper(c) != c) {
            note(reading, NumberNote::LowerCase);
            c = toUpper(c);
        }
        if (!isDigit(c) && !isUpper(c)) {
            note(reading, NumberNote::ForeignCharacter);
            while (i + 1 < utf8.size() && (static_cast<unsigned char>(utf8[i + 1]) & 0xC0) == 0x80) {
                ++i; // one character, however many bytes
            }
            c = notOfANumber;
        }
        reading.text.append(c);
    }
}

std::optional<NumberForm> formOf(std::string_view number)
{
    if (number.size() == oldLength) {
        return isUpper(number[0]) ? NumberForm::Foreign2017 : NumberForm::Resident1984;
    }
    if (number.size() != newLength) {
        return {};
    }
    if (number[0] == '9') {
        return NumberForm::Foreign2023;
    }
    const auto start = number.substr(0, 2);
    return start == "81" || start == "82" || start == "83" ? NumberForm::Permit : NumberForm::Resident;
}

DocumentKind kindOf(NumberForm form)
{
    switch (form) {
    case NumberForm::Permit:
        return DocumentKind::HongKongMacaoTaiwanPermit;
    case NumberForm::Foreign2017:
        return DocumentKind::ForeignResident2017;
    case NumberForm::Foreign2023:
        return DocumentKind::ForeignResident2023;
    case NumberForm::Resident:
    case NumberForm::Resident1984:
        break;
    }
    return DocumentKind::ResidentCard;
}

std::optional<std::chrono::year_month_day> birthIn(std::string_view digits, std::chrono::year_month_day today)
{
    const auto birth = dateFromDigits(digits);
    return birth && *birth <= today && birth->year() >= earliestBirth ? birth : std::nullopt;
}

/// Two digits of a year: the latest one that is not to come.
std::optional<std::chrono::year_month_day> shortBirthIn(std::string_view sixDigits, std::chrono::year_month_day today)
{
    const auto inThisCentury = birthIn("20" + std::string(sixDigits), today);
    return inThisCentury ? inThisCentury : birthIn("19" + std::string(sixDigits), today);
}

Sex sexOfOrder(char lastOfOrder)
{
    return (lastOfOrder - '0') % 2 == 1 ? Sex::Male : Sex::Female;
}

void readEighteen(NumberReading& reading, std::string_view number, std::chrono::year_month_day today)
{
    const bool foreign = reading.form == NumberForm::Foreign2023;
    reading.region = foreign ? number.substr(1, 2) : number.substr(0, 6);
    if (foreign) {
        reading.nationality = alpha3OfNumeric(number.substr(3, 3));
    }
    reading.birth = birthIn(number.substr(6, 8), today);
    reading.sex = sexOfOrder(number[16]);
}

void readFifteen(NumberReading& reading, std::string_view number, std::chrono::year_month_day today)
{
    constexpr int ordersOfCentenarians = 996;
    const auto* century = valueOf(number.substr(12)) >= ordersOfCentenarians ? "18" : "19";
    reading.region = number.substr(0, 6);
    reading.birth = birthIn(century + std::string(number.substr(6, 6)), today);
    reading.sex = sexOfOrder(number[14]);
    reading.eighteen = LockedText(newLength);
    reading.eighteen.append(number.substr(0, 6));
    reading.eighteen.append(century);
    reading.eighteen.append(number.substr(6));
    reading.eighteen.append(mod11CheckOf(reading.eighteen.view()));
}

void readForeign2017(NumberReading& reading, std::string_view number, std::chrono::year_month_day today)
{
    reading.nationality = number.substr(0, 3);
    reading.region = number.substr(3, 4);
    reading.birth = shortBirthIn(number.substr(7, 6), today);
}

void readForm(NumberReading& reading, std::string_view number, std::chrono::year_month_day today)
{
    switch (*reading.form) {
    case NumberForm::Resident:
    case NumberForm::Permit:
    case NumberForm::Foreign2023:
        return readEighteen(reading, number, today);
    case NumberForm::Resident1984:
        return readFifteen(reading, number, today);
    case NumberForm::Foreign2017:
        return readForeign2017(reading, number, today);
    }
}

bool charactersFit(std::string_view number, NumberForm form)
{
    switch (form) {
    case NumberForm::Resident:
    case NumberForm::Permit:
    case NumberForm::Foreign2023:
        return isResidentForm(number);
    case NumberForm::Resident1984:
        return areDigits(number);
    case NumberForm::Foreign2017:
        return isForeign2017Form(number);
    }
    return false;
}

} // namespace

std::optional<NumberReading> readNumber(std::string_view utf8, std::chrono::year_month_day today)
{
    const auto typed = withoutSpaceAround(utf8);
    if (typed.empty() || typed.size() > longestNumber) {
        return {};
    }
    NumberReading reading;
    reading.text = LockedText(typed.size());
    take(reading, typed);
    const auto number = reading.text.view();
    if (std::ranges::none_of(number, isDigit)) {
        return {};
    }
    reading.form = formOf(number);
    reading.checks.push_back({"length", reading.form.has_value()});
    if (!reading.form) {
        return reading;
    }
    const bool fits = charactersFit(number, *reading.form);
    const bool asTyped = std::ranges::all_of(reading.notes, [](NumberNote n) { return n == NumberNote::LowerCase; });
    reading.checks.push_back({"characters", fits && asTyped});
    if (!fits) {
        return reading;
    }
    readForm(reading, number, today);
    reading.checks.push_back({"region", isKnownRegion(number, kindOf(*reading.form))});
    if (reading.form == NumberForm::Foreign2017 || reading.form == NumberForm::Foreign2023) {
        reading.checks.push_back({"nationality", isStateCode(reading.nationality)});
    }
    reading.checks.push_back({"birth_date", reading.birth.has_value()});
    if (reading.form != NumberForm::Resident1984) {
        reading.checks.push_back({"check_digit", reading.form == NumberForm::Foreign2017 ? foreign2017CheckHolds(number)
                                                                                         : mod11CheckHolds(number)});
    }
    return reading;
}

} // namespace mingshi
