// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"
#include "control/document_input.h"
#include "control/document_reports.h"
#include "emrtd/document_chip.h"
#include "emrtd/pcsc.h"
#include "pictures/picture_size.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <utility>

namespace mingshi::control {

namespace {

using emrtd::AccessKey;
using emrtd::ChipNote;

constexpr std::string_view chipKind = "emrtd";

/// What the command line gave, made ready.
struct Prepared {
    std::optional<Mrz> printed; ///< a whole zone
    std::optional<AccessKey> zoneKey;
    std::optional<AccessKey> can;
    std::optional<emrtd::Issuers> issuers;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view white = " \t\r\n";
    const auto from = text.find_first_not_of(white);
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of(white) - from + 1);
}

/// A whole zone, or its number, birth and expiry with their check digits.
std::optional<std::string> prepareZone(const std::string& input, Prepared& prepared)
{
    std::error_code missing;
    const bool isFile = input == "-" || std::filesystem::exists(input, missing);
    const auto bytes = isFile ? readInput(input) : LockedBytes(std::as_bytes(std::span(input)));
    if (!bytes) {
        return bytes.error();
    }
    const auto text = textIn(bytes->bytes());
    prepared.zoneKey = AccessKey::ofMrzInformation(trimmed(emrtd::textOf(text.bytes())));
    if (prepared.zoneKey) {
        return {};
    }
    prepared.printed = Mrz::read(emrtd::textOf(text.bytes()), today());
    if (!prepared.printed || !prepared.printed->format()) {
        return "--mrz is neither a file nor a machine-readable zone: two lines of 44 or 36 characters, three of 30, or "
               "number, birth and expiry with their check digits.";
    }
    prepared.zoneKey = AccessKey::ofMrz(*prepared.printed);
    if (!prepared.zoneKey) {
        return "The number, the birth date or the expiry date of the zone does not agree with its check digit; no chip "
               "opens to that. Read the zone again.";
    }
    return {};
}

std::optional<std::string> prepareIssuers(const std::string& file, Prepared& prepared)
{
    const auto bytes = readInput(file, mostIssuers);
    if (!bytes) {
        return bytes.error();
    }
    auto issuers = emrtd::Issuers::read(bytes->bytes());
    if (!issuers) {
        return file + ": " + issuers.error();
    }
    prepared.issuers = std::move(*issuers);
    return {};
}

std::optional<std::string> prepare(const ChipRequest& request, Prepared& prepared)
{
    if (request.zone.empty() && request.can.empty()) {
        return "Give --mrz or --can: a chip opens only to what is printed on its document.";
    }
    if (!request.zone.empty()) {
        if (auto problem = prepareZone(request.zone, prepared)) {
            return problem;
        }
    }
    if (!request.can.empty()) {
        prepared.can = AccessKey::ofCan(request.can);
        if (!prepared.can) {
            return "A card access number has six digits.";
        }
    }
    return request.issuers.empty() ? std::nullopt : prepareIssuers(request.issuers, prepared);
}

std::string chipSentence(ChipNote note)
{
    switch (note) {
    case ChipNote::KeyNotAccepted:
        return "The chip does not open to this key: read the zone, or the card access number, again.";
    case ChipNote::CanNeedsPace:
        return "This chip opens only to the machine-readable zone, not to a card access number: give --mrz.";
    case ChipNote::NoIssuers:
        return "No list of issuers was given (--csca), so nobody says that the signer is a state's.";
    case ChipNote::IssuerUnknown:
        return "None of the given issuers signed the document signer's certificate.";
    case ChipNote::SignerNotYetValid:
        return "The document signer's certificate is not valid yet. That is said here, not decided.";
    case ChipNote::SignerExpired:
        return "The document signer's certificate has expired. That is said here, not decided.";
    case ChipNote::IssuerExpired:
        return "The issuer's certificate has expired. That is said here, not decided.";
    case ChipNote::MayBeCopy:
        return "The chip has nothing to prove itself with: genuine data may have been copied into it.";
    case ChipNote::FaceMissing:
        return "There is no portrait of a known kind on the chip.";
    case ChipNote::ShortLengthsOnly:
        return "The chip announces long answers, but they do not come through; it was read in short ones.";
    }
    return {};
}

std::string_view formatName(emrtd::FaceImageFormat format)
{
    switch (format) {
    case emrtd::FaceImageFormat::Jpeg:
        return "jpeg";
    case emrtd::FaceImageFormat::Jp2:
        return "jp2";
    case emrtd::FaceImageFormat::Jpeg2000Codestream:
        return "jpeg2000_codestream";
    }
    return {};
}

std::string_view chipPhaseName(emrtd::ChipPhase phase)
{
    using enum emrtd::ChipPhase;
    switch (phase) {
    case Opening:
        return "A chip is there; leave it there.";
    case SecurityObject:
        return "It is open.";
    case Zone:
        return "Reading the zone.";
    case Face:
        return "Reading the portrait.";
    case Proof:
        break;
    }
    return "The chip has to prove itself.";
}

/// Only for the account that asked.
std::optional<std::string> writeForOwner(const std::string& file, std::span<const std::byte> bytes)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    bool done = descriptor >= 0;
    while (done && !bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        done = written > 0 || (written < 0 && errno == EINTR);
        bytes = bytes.subspan(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    const int failure = errno;
    done = descriptor >= 0 && ::close(descriptor) == 0 && done;
    return done ? std::nullopt : std::optional(file + ": " + std::strerror(failure) + ".");
}

int printError(const Error& error, bool asJson)
{
    const int code = tell(error);
    if (asJson) {
        const nlohmann::ordered_json said{{"valid", false},
                                          {"kind", chipKind},
                                          {"error", toString(error)},
                                          {"checks", nlohmann::ordered_json::array()}};
        std::cout << said.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
    }
    return code;
}

void addFace(DocumentReport& report, const emrtd::ChipReading& reading)
{
    if (!reading.faceFormat) {
        return;
    }
    report.add("portrait_format", formatName(*reading.faceFormat));
    if (const auto size = pictureSize(reading.face.bytes())) {
        report.addValue("portrait_width", size->width);
        report.addValue("portrait_height", size->height);
    }
}

int print(const emrtd::ChipReading& reading, bool asJson)
{
    DocumentReport report(chipKind);
    report.add("access", reading.access);
    report.add(reading.checks);
    if (reading.mrz) {
        addMrz(report, *reading.mrz);
        report.kind(chipKind);
    }
    report.add("full_name", reading.fullName.view());
    report.add("signer", reading.signer);
    report.add("issuer", reading.issuer);
    addFace(report, reading);
    for (const auto note : reading.notes) {
        report.note(chipSentence(note));
    }
    return report.print(asJson);
}

} // namespace

int reportChip(const ChipRequest& request, bool asJson)
{
    Prepared prepared;
    if (const auto problem = prepare(request, prepared)) {
        return printUnusable(chipKind, *problem, asJson);
    }
    const auto transport = emrtd::openPcsc(request.reader, request.wait);
    if (!transport) {
        return printError(transport.error(), asJson);
    }
    std::optional<emrtd::ChipPhase> told;
    const auto reading = emrtd::readDocumentChip(**transport,
                                                 {.zoneKey = prepared.zoneKey ? &*prepared.zoneKey : nullptr,
                                                  .can = prepared.can ? &*prepared.can : nullptr,
                                                  .printed = prepared.printed ? &*prepared.printed : nullptr,
                                                  .issuers = prepared.issuers ? &*prepared.issuers : nullptr,
                                                  .scope = {.face = !request.portrait.empty()},
                                                  .now = std::chrono::floor<std::chrono::seconds>(now())},
                                                 {}, [&told](emrtd::ChipPhase phase, double) {
                                                     if (told != phase) {
                                                         told = phase;
                                                         std::cerr << chipPhaseName(phase) << std::endl;
                                                     }
                                                 });
    if (!reading) {
        return printError(reading.error(), asJson);
    }
    if (reading->faceFormat) {
        if (const auto problem = writeForOwner(request.portrait, reading->face.bytes())) {
            return printUnusable(chipKind, *problem, asJson);
        }
    }
    return print(*reading, asJson);
}

} // namespace mingshi::control
