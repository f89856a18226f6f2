// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"
#include "control/document_reports.h"
#include "devices/barcode.h"
#include "devices/sam_reader.h"
#include "devices/serial_transport.h"
#include "pictures/picture_file.h"

#include "consent/pass.h"

#include <condition_variable>
#include <iostream>
#include <mutex>
#include <thread>

namespace mingshi::control {

namespace {

std::string_view findingName(DocumentFinding finding)
{
    switch (finding) {
    case DocumentFinding::NumberCheckDigitWrong:
        return "check_digit";
    case DocumentFinding::BirthDateDiffersFromNumber:
        return "birth_date_matches_number";
    case DocumentFinding::SexDiffersFromNumber:
        return "sex_matches_number";
    case DocumentFinding::RegionUnknown:
        return "region";
    case DocumentFinding::NotYetValid:
    case DocumentFinding::ValidityOver:
        break;
    }
    return {};
}

void addFindings(DocumentReport& report, const std::vector<DocumentFinding>& findings)
{
    using enum DocumentFinding;
    for (const auto finding :
         {NumberCheckDigitWrong, BirthDateDiffersFromNumber, SexDiffersFromNumber, RegionUnknown}) {
        report.add({{findingName(finding), std::ranges::find(findings, finding) == findings.end()}});
    }
    if (std::ranges::find(findings, NotYetValid) != findings.end()) {
        report.note("The card is not valid yet. That is said here, not decided.");
    }
    if (std::ranges::find(findings, ValidityOver) != findings.end()) {
        report.note("The card has expired. That is said here, not decided.");
    }
}

std::string_view readPhaseName(ReadPhase phase)
{
    switch (phase) {
    case ReadPhase::WaitingForLift:
        return "Please lift the card once";
    case ReadPhase::WaitingForCard:
        return "Waiting for a card.";
    case ReadPhase::Selecting:
        return "A card is there.";
    case ReadPhase::Reading:
        return "Reading it; leave it there.";
    case ReadPhase::DecodingPortrait:
        break;
    }
    return "Read.";
}

/// Asks for a stop when the time is over, and is gone as soon as it is not needed.
class Timeout {
public:
    explicit Timeout(std::chrono::seconds after)
        : m_thread([this, after](const std::stop_token& ended) {
              std::unique_lock lock(m_mutex);
              m_over.wait_for(lock, ended, after, [] { return false; });
              m_stop.request_stop();
          })
    {
    }
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_over;
    std::jthread m_thread; // last: it uses the others
};

} // namespace

int reportReading(const std::string& port, std::chrono::seconds wait, bool asJson)
{
    // The number stays in the reader code: of it there are the last four characters. Nothing is stored, so that nothing
    // needs its keyed hash.
    SamReader reader(
        serialPort(port), [](std::string_view) { return NumberHmac{}; }, today);
    const Timeout timeout(wait);
    std::optional<ReadPhase> told;
    const auto record =
        reader.read({.details = true, .portrait = false}, timeout.token(), [&told](ReadProgress progress) {
            if (told != progress.phase) {
                told = progress.phase;
                std::cerr << readPhaseName(progress.phase) << std::endl;
            }
        });
    if (!record) {
        const int code = tell(record.error());
        if (asJson) {
            const nlohmann::ordered_json said{{"valid", false},
                                              {"kind", "prc_card"},
                                              {"error", toString(record.error())},
                                              {"checks", nlohmann::ordered_json::array()}};
            std::cout << said.dump(2) << std::endl;
        }
        return code;
    }
    DocumentReport report(cardKindName(record->kind));
    report.add("name", record->details->name.reveal());
    report.add("number_last_four", record->details->lastFour.reveal());
    report.add("birth_date", record->details->birth);
    addFindings(report, record->findings);
    return report.print(asJson);
}

int reportScan(const std::string& image, bool asJson)
{
    const auto picture = readPictureFile(image);
    if (!picture) {
        return printUnusable("barcode", image + ": " + std::string(describe(picture.error())) + ".", asJson);
    }
    const auto code = readBarcode(*picture);
    DocumentReport report("barcode");
    if (!code) {
        report.add({{"barcode", false}});
        report.note("No QR code and no PDF417 was found in the picture.");
        return report.print(asJson);
    }
    if (code->kind == BarcodeKind::Pdf417) {
        return reportAamva(code->text(), asJson);
    }
    const auto pass = PassCode::fromPayload(code->text());
    report.kind(pass ? "visit_pass" : "barcode");
    if (pass) {
        report.add("number", pass->grouped());
    }
    report.add({{"visit_pass", pass.has_value()}});
    return report.print(asJson);
}

} // namespace mingshi::control
