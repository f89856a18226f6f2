// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/document_input.h"
#include "control/document_reports.h"
#include "devices/sam_frame.h"
#include "devices/sam_status.h"
#include "identity/calendar.h"
#include "identity/card_checks.h"
#include "identity/nations.h"

#include <array>
#include <utility>

namespace mingshi::control {

namespace {

constexpr std::size_t portraitSize = 1024;
constexpr std::size_t lengthSize = 2;

using Bytes = std::span<const std::byte>;

bool startsWith(Bytes bytes, Bytes start)
{
    return bytes.size() >= start.size() && std::ranges::equal(bytes.first(start.size()), start);
}

int valueOfHex(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/// Pairs of hexadecimal digits with any white space between; empty if it is anything else.
LockedBytes bytesOfHex(Bytes text)
{
    LockedBytes bytes(text.size() / 2 + 1);
    std::size_t digits = 0;
    for (const std::byte byte : text) {
        const char c = static_cast<char>(byte);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            continue;
        }
        const int value = valueOfHex(c);
        if (value < 0) {
            return {};
        }
        auto& target = bytes.data()[digits / 2];
        target = digits % 2 == 0 ? static_cast<std::byte>(value << 4) : target | static_cast<std::byte>(value);
        ++digits;
    }
    return digits % 2 == 0 ? LockedBytes(std::as_const(bytes).bytes().first(digits / 2)) : LockedBytes();
}

/// A block that was saved as UTF-8 text; empty unless it is 128 characters of the basic plane.
LockedBytes blockOfUtf8(Bytes text)
{
    LockedBytes block(cardTextBlockSize);
    std::size_t used = 0;
    for (std::size_t i = 0; i < text.size(); used += 2) {
        const auto lead = std::to_integer<unsigned>(text[i]);
        const std::size_t size = lead < 0x80                   ? 1
                                 : lead >= 0xC2 && lead < 0xE0 ? 2
                                 : lead >= 0xE0 && lead < 0xF0 ? 3
                                                               : 0;
        if (size == 0 || i + size > text.size() || used == block.size()) {
            return {};
        }
        unsigned value = size == 1 ? lead : lead & (size == 2 ? 0x1FU : 0x0FU);
        for (std::size_t k = 1; k < size; ++k) {
            const auto next = std::to_integer<unsigned>(text[i + k]);
            if ((next & 0xC0) != 0x80) {
                return {};
            }
            value = value << 6 | (next & 0x3F);
        }
        i += size;
        block.data()[used] = static_cast<std::byte>(value & 0xFF);
        block.data()[used + 1] = static_cast<std::byte>(value >> 8);
    }
    return used == block.size() ? std::move(block) : LockedBytes();
}

void addName(DocumentReport& report, const CardText& text)
{
    report.add("name", text[CardField::Name]);
    const auto latin = text[CardField::LatinName];
    report.add("latin_name", latin);
    if (const auto comma = latin.find(','); comma != std::string_view::npos) {
        report.add("surname", latin.substr(0, comma));
        const auto given = latin.substr(comma + 1);
        report.add("given_names", given.substr(std::min(given.find_first_not_of(' '), given.size())));
    }
}

void addValidity(DocumentReport& report, const CardText& text)
{
    const auto from = dateFromDigits(text[CardField::ValidFrom]);
    const auto to = dateFromDigits(text[CardField::ValidTo]);
    report.add("valid_from", from);
    report.add("expiry_date", to);
    if (text[CardField::ValidTo] == cardWithoutEnd) {
        report.addValue("without_expiry", true);
    }
    if (from && *from > today()) {
        report.note("The card is not valid yet. That is said here, not decided.");
    }
    if (to && *to < today()) {
        report.note("The card has expired. That is said here, not decided.");
    }
}

int reportText(DocumentReport report, Bytes block, bool asJson)
{
    const auto text = CardText::parse(block);
    report.add({{"text_length", block.size() == cardTextBlockSize}});
    if (block.size() != cardTextBlockSize) {
        return report.print(asJson);
    }
    report.add({{"card_kind", text.has_value()}});
    if (!text) {
        report.note("The mark at byte 248 is of no kind of card that is known here; nothing is guessed.");
        return report.print(asJson);
    }
    report.kind(cardKindName(text->kind()));
    report.add("number", (*text)[CardField::Number]);
    addName(report, *text);
    report.add("birth_date", text->birth());
    const auto sex = sexFromCode((*text)[CardField::Sex]);
    report.add("sex", (*text)[CardField::Sex] == "0" ? Sex::NotStated : sex);
    report.add("nation_code", (*text)[CardField::Nation]);
    report.add("nation", nationName((*text)[CardField::Nation]));
    report.add("nationality", (*text)[CardField::Nationality]);
    report.add("address", (*text)[CardField::Address]);
    report.add("issuer", (*text)[CardField::Issuer]);
    addValidity(report, *text);
    report.add("pass_number", (*text)[CardField::PassNumber]);
    report.add("issue_count", (*text)[CardField::IssueCount]);
    report.add("card_version", (*text)[CardField::CardVersion]);
    report.add("authority", (*text)[CardField::Authority]);
    report.add("former_number", formerNumberOf(*text));
    report.add(checksOf(*text));
    return report.print(asJson);
}

/// What follows the status of a reply.
int reportData(DocumentReport report, Bytes data, bool asJson)
{
    auto base = samBaseBlocks(data, false);
    const bool withFingerprint = base && 2 * lengthSize + base->text.size() + base->portrait.size() != data.size();
    if (withFingerprint) {
        base = samBaseBlocks(data, true);
    }
    report.add({{"block_lengths", base.has_value()}});
    return base ? reportText(std::move(report), base->text, asJson) : report.print(asJson);
}

int reportPayload(DocumentReport report, Bytes payload, bool asJson)
{
    const auto status = samStatusOf(payload);
    report.add({{"status", status && *status == SamStatus::Ok}});
    if (!status || *status != SamStatus::Ok) {
        report.note(status ? "The module answered with " + errorOf(*status).detail + ": " + toString(errorOf(*status)) +
                                 "."
                           : "The reply has no status.");
        return report.print(asJson);
    }
    return reportData(std::move(report), payload.subspan(samStatusSize), asJson);
}

int reportFrame(Bytes bytes, bool asJson)
{
    DocumentReport report("prc_card");
    SamFrameScanner scanner;
    bool broken = false;
    while (true) {
        const auto taken = std::min(scanner.room().size(), bytes.size());
        std::ranges::copy(bytes.first(taken), scanner.room().begin());
        scanner.received(taken);
        bytes = bytes.subspan(taken);
        while (auto frame = scanner.next()) {
            if (frame->intact) {
                report.add({{"frame_length", true}, {"frame_check", true}});
                return reportPayload(std::move(report), std::as_const(frame->payload).bytes(), asJson);
            }
            broken = true;
        }
        if (taken == 0) {
            break;
        }
    }
    report.add({{"frame_length", broken}});
    if (broken) {
        report.add({{"frame_check", false}});
    } else {
        report.note("The frame ends before its length says so.");
    }
    return report.print(asJson);
}

/// -1 if it is none of the forms.
int reportBinary(Bytes bytes, bool asJson)
{
    constexpr std::array dataStart{std::byte{0x01}, std::byte{0}, std::byte{0x04}, std::byte{0}};
    const bool status = bytes.size() > samStatusSize && bytes[0] == std::byte{0} && bytes[1] == std::byte{0};
    if (startsWith(bytes, samPreamble)) {
        return reportFrame(bytes, asJson);
    }
    if (bytes.size() == cardTextBlockSize || bytes.size() == cardTextBlockSize + portraitSize) {
        return reportText(DocumentReport("prc_card"), bytes.first(cardTextBlockSize), asJson);
    }
    if (startsWith(bytes, dataStart)) {
        return reportData(DocumentReport("prc_card"), bytes, asJson);
    }
    if (status && startsWith(bytes.subspan(samStatusSize), dataStart)) {
        return reportPayload(DocumentReport("prc_card"), bytes, asJson);
    }
    return -1;
}

Bytes withoutLineEnd(Bytes bytes)
{
    while (!bytes.empty() && (bytes.back() == std::byte{'\n'} || bytes.back() == std::byte{'\r'})) {
        bytes = bytes.first(bytes.size() - 1);
    }
    return bytes;
}

} // namespace

int reportBlock(std::span<const std::byte> bytes, bool asJson)
{
    constexpr std::array utf16Mark{std::byte{0xFF}, std::byte{0xFE}};
    if (const int code = reportBinary(bytes, asJson); code >= 0) {
        return code;
    }
    const auto unmarked = startsWith(bytes, utf16Mark) ? bytes.subspan(utf16Mark.size()) : bytes;
    for (const auto inner : {unmarked, withoutLineEnd(unmarked)}) {
        if (inner.size() == cardTextBlockSize) {
            return reportText(DocumentReport("prc_card"), inner, asJson);
        }
    }
    const auto text = textIn(bytes);
    const auto fromHex = bytesOfHex(text.bytes());
    if (const int code = reportBinary(fromHex.bytes(), asJson); code >= 0) {
        return code;
    }
    for (const auto inner : {text.bytes(), withoutLineEnd(text.bytes())}) {
        if (const auto block = blockOfUtf8(inner); !block.empty()) {
            return reportText(DocumentReport("prc_card"), block.bytes(), asJson);
        }
    }
    return printUnusable(
        "prc_card",
        "This is no card: neither a text block of 256 bytes, nor a reply of a reader's module, nor one of "
        "them in hexadecimal.",
        asJson);
}

} // namespace mingshi::control
