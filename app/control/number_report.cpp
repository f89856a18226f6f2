// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/document_reports.h"
#include "identity/number_reading.h"

namespace mingshi::control {

namespace {

std::string_view numberKind(const NumberReading& reading)
{
    if (!reading.form) {
        return "prc_number";
    }
    switch (*reading.form) {
    case NumberForm::Resident:
        return "prc_resident_number";
    case NumberForm::Resident1984:
        return "prc_resident_number_15";
    case NumberForm::Permit:
        return "prc_hmt_permit_number";
    case NumberForm::Foreign2017:
        return "prc_foreign_resident_number_2017";
    case NumberForm::Foreign2023:
        return "prc_foreign_resident_number_2023";
    }
    return {};
}

std::string numberSentence(NumberNote note)
{
    switch (note) {
    case NumberNote::LowerCase:
        return "Letters in lower case were read as capitals.";
    case NumberNote::FullWidth:
        return "There are characters of full width (０-９, Ｘ). They were read as plain ones; a number has none.";
    case NumberNote::Spaces:
        return "There are spaces inside. They were left out; a number has none.";
    case NumberNote::ForeignCharacter:
        return "There are characters that no number has.";
    }
    return {};
}

} // namespace

void addNumber(DocumentReport& report, const NumberReading& reading)
{
    report.kind(numberKind(reading));
    report.add("number", reading.text.view());
    report.add("birth_date", reading.birth);
    report.add("sex", reading.sex);
    report.add("region", reading.region);
    report.add("nationality", reading.nationality);
    report.add(reading.checks);
    for (const auto note : reading.notes) {
        report.note(numberSentence(note));
    }
    if (reading.form == NumberForm::Resident1984 && allHold(reading.checks)) {
        report.add("number_18", reading.eighteen.view());
        report.note("This is the old form of fifteen digits, without a check digit. Cards that carry it ended on "
                    "2013-01-01; number_18 is what it became.");
    }
}

int reportNumber(const std::string& number, bool asJson)
{
    const auto reading = readNumber(number, today());
    if (!reading) {
        return printUnusable("prc_number", "This is no number: it is empty, has no digit, or is far too long.", asJson);
    }
    DocumentReport report("prc_number");
    addNumber(report, *reading);
    return report.print(asJson);
}

} // namespace mingshi::control
