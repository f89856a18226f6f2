// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "control/document_report.h"
#include "identity/mrz.h"
#include "identity/number_reading.h"

#include <chrono>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

/// One function for each thing that `mingshictl document` looks at. Each prints and gives the exit code: 0 valid, 1 a
/// check fails, 2 input that cannot be used.
namespace mingshi::control {

int reportNumber(const std::string& number, bool asJson);
int reportMrz(std::string_view text, bool asJson);
int reportAamva(std::string_view bytes, bool asJson);
/// A text block of 256 bytes, text and portrait blocks, a reply to "read base" or its data, or any of them in
/// hexadecimal.
int reportBlock(std::span<const std::byte> bytes, bool asJson);
/// The zone of a passport or card in a picture.
int reportMrzImage(const std::string& image, bool asJson);
/// A card in a picture: its outline, the PRC number or the zone on it. With `out` and `portrait` the card laid flat and
/// its portrait are written as PNG; both may be empty.
int reportCard(const std::string& image, const std::string& out, const std::string& portrait, bool asJson);
/// A licence in a PDF417 or a visit pass in a QR code.
int reportScan(const std::string& image, bool asJson);
/// Reads what a consent to P3 allows, through the reader at a port, once a card lies there within `wait`. Faults of the
/// reader have the exit codes of the README.
int reportReading(const std::string& port, std::chrono::seconds wait, bool asJson);

/// What `mingshictl document chip` was asked.
struct ChipRequest {
    std::string reader;   ///< empty: the first one
    std::string zone;     ///< a file, "-", or the text itself; empty: not known
    std::string can;      ///< empty: not known
    std::string issuers;  ///< a file; empty: none
    std::string portrait; ///< where the picture file goes; empty: it is not read
    std::chrono::seconds wait{};
};
/// Reads the chip of a passport or card through PC/SC. Faults of reader and chip have the exit codes of the README.
int reportChip(const ChipRequest& request, bool asJson);

/// Adds what a zone, or a number, says and its checks, and gives the report its kind.
void addMrz(DocumentReport& report, const Mrz& mrz);
void addNumber(DocumentReport& report, const NumberReading& reading);

std::chrono::year_month_day today();
std::string_view cardKindName(DocumentKind kind); ///< "prc_resident_card", ...

} // namespace mingshi::control
