// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/document_reports.h"
#include "identity/aamva.h"

namespace mingshi::control {

namespace {

std::string aamvaSentence(AamvaNote note, const Aamva& document)
{
    switch (note) {
    case AamvaNote::Expired:
        return "The document has expired. That is said here, not decided.";
    case AamvaNote::DateInOtherOrder:
        return "A date is one only in the order of the other country; it was read so.";
    case AamvaNote::ElementOfOtherVersion:
        return "A name stands in an element that this version of the standard does not have.";
    case AamvaNote::ElementTwice:
        return "An element stands there more than once; the first one counts.";
    case AamvaNote::ElementMissing: {
        std::string sentence = "The version makes elements mandatory that are missing:";
        for (const auto id : document.missing()) {
            sentence += ' ';
            sentence += id;
        }
        return sentence + ".";
    }
    case AamvaNote::SexNotOfTheStandard:
        return "The sex is written as no version of the standard writes it; it was read as not stated.";
    case AamvaNote::LineEndsConverted:
        return "Every line end had been converted to CR LF; it was read as it was before.";
    }
    return {};
}

} // namespace

int reportAamva(std::string_view bytes, bool asJson)
{
    const auto document = Aamva::read(bytes, today());
    if (!document) {
        return printUnusable("aamva", "This is no AAMVA file: it does not begin with a header, or is far too long.",
                             asJson);
    }
    const auto& licence = *document;
    DocumentReport report(licence.isLicence() ? "aamva_driver_license" : "aamva_id_card");
    report.addValue("version", licence.file().version);
    report.add("iin", licence.file().issuer);
    if (const auto version = licence.file().jurisdictionVersion) {
        report.addValue("jurisdiction_version", *version);
    }
    report.add("number", licence["DAQ"]);
    report.add("surname", licence.surname());
    report.add("given_names", licence.givenNames());
    report.add("suffix", licence.suffix());
    if (const auto cut = licence.nameCut()) {
        report.addValue("name_truncated", *cut);
    }
    report.add("birth_date", licence.birth());
    report.add("sex", licence.sex());
    report.add("expiry_date", licence.expiry());
    report.add("issue_date", licence.issue());
    if (const auto height = licence.heightInCentimetres()) {
        report.addValue("height_cm", *height);
    }
    report.add("street", licence["DAG"]);
    report.add("street_2", licence["DAH"]);
    report.add("city", licence["DAI"]);
    report.add("jurisdiction", licence["DAJ"]);
    report.add("postal_code", licence["DAK"]);
    report.add("country", licence.country());
    report.add("document_discriminator", licence["DCF"]);
    auto elements = nlohmann::ordered_json::object();
    for (const auto& element : licence.elements()) {
        elements[std::string(element.id)] = utf8Of(element.value);
    }
    report.addValue("elements", std::move(elements));
    report.add(licence.checks());
    for (const auto note : licence.notes()) {
        report.note(aamvaSentence(note, licence));
    }
    return report.print(asJson);
}

} // namespace mingshi::control
