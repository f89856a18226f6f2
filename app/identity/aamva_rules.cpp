// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "identity/aamva_rules.h"

#include "identity/calendar.h"
#include "identity/characters.h"

#include <array>
#include <cmath>
#include <string>

namespace mingshi::aamva {

namespace {

// What only a licence has stands first.
constexpr std::array<std::string_view, 13> version1{"DAR", "DAS", "DAT", "DAA", "DAG", "DAI", "DAJ",
                                                    "DAK", "DAQ", "DBA", "DBB", "DBC", "DBD"};
constexpr std::array<std::string_view, 19> versions2And3{"DCA", "DCB", "DCD", "DBA", "DCS", "DCT", "DBD",
                                                         "DBB", "DBC", "DAY", "DAU", "DAG", "DAI", "DAJ",
                                                         "DAK", "DAQ", "DCF", "DCG", "DCH"};
constexpr std::array<std::string_view, 22> fromVersion4{"DCA", "DCB", "DCD", "DBA", "DCS", "DAC", "DAD", "DBD",
                                                        "DBB", "DBC", "DAY", "DAU", "DAG", "DAI", "DAJ", "DAK",
                                                        "DAQ", "DCF", "DCG", "DDE", "DDF", "DDG"};
constexpr std::size_t ofLicences = 3;

/// Provinces and territories of Canada among the issuers' numbers.
constexpr std::array<std::string_view, 14> canadian{"604426", "604428", "604429", "604432", "604433",
                                                    "604434", "636012", "636013", "636016", "636017",
                                                    "636028", "636044", "636048", "990876"};

constexpr std::chrono::year earliest{1800};
constexpr std::chrono::year latest{2200};
constexpr double centimetresOfAnInch = 2.54;

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

} // namespace

std::span<const std::string_view> mandatory(int version, bool licence)
{
    const std::span<const std::string_view> all = version <= 1   ? std::span<const std::string_view>(version1)
                                                  : version <= 3 ? std::span<const std::string_view>(versions2And3)
                                                                 : std::span<const std::string_view>(fromVersion4);
    return licence ? all : all.subspan(ofLicences);
}

DateOrder dateOrder(int version, std::string_view country)
{
    return version <= 1 || country == "CAN" ? DateOrder::YearFirst : DateOrder::MonthFirst;
}

std::optional<std::chrono::year_month_day> dateOf(std::string_view digits, DateOrder order)
{
    if (digits.size() != 8) {
        return {};
    }
    const auto date = order == DateOrder::YearFirst
                          ? dateFromDigits(digits)
                          : dateFromDigits(std::string(digits.substr(4)) + std::string(digits.substr(0, 4)));
    return date && date->year() >= earliest && date->year() <= latest ? date : std::nullopt;
}

std::string_view countryOfIssuer(std::string_view iin)
{
    return std::ranges::find(canadian, iin) != canadian.end() ? "CAN" : "USA";
}

std::optional<int> heightInCentimetres(std::string_view text, int version)
{
    if (version <= 1 && text.size() == 3 && areDigits(text)) {
        const int inches = valueOf(text.substr(1));
        constexpr int inchesOfAFoot = 12;
        return inches < inchesOfAFoot
                   ? std::optional(rounded((valueOf(text.substr(0, 1)) * inchesOfAFoot + inches) * centimetresOfAnInch))
                   : std::nullopt;
    }
    if (text.size() != 6 || !areDigits(text.substr(0, 3)) || text[3] != ' ') {
        return {};
    }
    const int value = valueOf(text.substr(0, 3));
    const std::array unit{toUpper(text[4]), toUpper(text[5])};
    if (unit == std::array{'I', 'N'}) {
        return rounded(value * centimetresOfAnInch);
    }
    return unit == std::array{'C', 'M'} ? std::optional(value) : std::nullopt;
}

} // namespace mingshi::aamva
