// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/document_reports.h"
#include "identity/mrz.h"

namespace mingshi::control {

namespace {

std::string_view mrzKind(const Mrz& mrz)
{
    if (!mrz.format()) {
        return "mrz";
    }
    switch (*mrz.format()) {
    case MrzFormat::Td1:
        return "mrz_td1";
    case MrzFormat::Td2:
        return "mrz_td2";
    case MrzFormat::Td3:
        return "mrz_td3";
    case MrzFormat::MrvA:
        return "mrz_mrv_a";
    case MrzFormat::MrvB:
        return "mrz_mrv_b";
    }
    return {};
}

std::string mrzSentence(MrzNote note)
{
    switch (note) {
    case MrzNote::LowerCase:
        return "Letters in lower case were read as capitals.";
    case MrzNote::Spaces:
        return "Spaces inside the lines were left out.";
    case MrzNote::NameMayGoOn:
        return "The name fills its field to the end: it may have been cut.";
    case MrzNote::BirthPartUnknown:
        return "Part of the birth date is not known to the issuer.";
    case MrzNote::Expired:
        return "The document has expired. That is said here, not decided.";
    }
    return {};
}

/// ISO 8601 with as much of the date as is known from the left: "1974-08-12", "1974-08", "1974".
std::string knownPart(const MrzDate& date)
{
    constexpr std::size_t yearSize = 4;
    constexpr std::size_t monthSize = 7;
    if (!date.year) {
        return {};
    }
    const auto whole =
        isoDate(*date.year / date.month.value_or(std::chrono::January) / date.day.value_or(std::chrono::day(1)));
    return !date.month ? whole.substr(0, yearSize) : !date.day ? whole.substr(0, monthSize) : whole;
}

} // namespace

void addMrz(DocumentReport& report, const Mrz& mrz)
{
    report.kind(mrzKind(mrz));
    report.add("document_code", mrz.documentCode());
    report.add("issuing_state", mrz.issuingState());
    report.add("surname", mrz.surname());
    report.add("given_names", mrz.givenNames());
    report.add("number", mrz.number());
    report.add("nationality", mrz.nationality());
    report.add("birth_date", knownPart(mrz.birth()));
    if (mrz.format() && holds(mrz.checks(), "sex")) {
        report.add("sex", mrz.sex() == 'M' ? Sex::Male : mrz.sex() == 'F' ? Sex::Female : Sex::NotStated);
    }
    report.add("expiry_date", knownPart(mrz.expiry()));
    report.add("optional_data", mrz.optionalData());
    report.add("optional_data_2", mrz.optionalData2());
    if (!mrz.corrections().empty()) {
        auto corrected = nlohmann::ordered_json::array();
        for (const auto& one : mrz.corrections()) {
            corrected.push_back({{"line", one.line},
                                 {"column", one.column},
                                 {"read", std::string(1, one.read)},
                                 {"meant", std::string(1, one.meant)}});
        }
        report.addValue("corrected", std::move(corrected));
        report.note(
            "Characters were read as others that they look like, because only those can stand there or make the check "
            "digits hold.");
    }
    report.add(mrz.checks());
    for (const auto note : mrz.notes()) {
        report.note(mrzSentence(note));
    }
    if (!mrz.format()) {
        report.note("The lines are not two of 44, two of 36 or three of 30 characters.");
    }
}

int reportMrz(std::string_view text, bool asJson)
{
    const auto mrz = Mrz::read(text, today());
    if (!mrz) {
        return printUnusable("mrz", "There is no machine-readable zone in it: no line of the right kind.", asJson);
    }
    DocumentReport report("mrz");
    addMrz(report, *mrz);
    return report.print(asJson);
}

} // namespace mingshi::control
