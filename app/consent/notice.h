// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/purpose.h"
#include "consent/timestamp.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mingshi {

/// One row of the list of personal information that a notice must contain (law.md 5.1 `pii_list`, NDSR-21).
struct PiiItem {
    std::string item;
    std::string dpvType; ///< term of the Data Privacy Vocabulary, the same in every language
    bool sensitive = false;
    bool optional = true;
    std::string source;
    std::string retention;
    std::string expiryAction;

    bool operator==(const PiiItem&) const = default;
};

struct Recipient {
    std::string name;
    std::string contact;
    std::string purpose;
    std::string method;
    std::string kinds;

    bool operator==(const Recipient&) const = default;
};

/// Who decides about the data (ISO/IEC TS 27560 party).
struct Controller {
    std::string name;
    std::string creditCode;
    std::string address;
    std::string phone;
    std::string email;
    std::string officer; ///< contact of the person responsible for personal information

    bool operator==(const Controller&) const = default;
};

/// A notice's text in one language (law.md 5.1).
struct NoticeText {
    std::string language; ///< BCP 47
    std::string title;
    std::vector<std::string> summary; ///< first layer: what is said before the choice, one sentence an entry
    Controller controller;
    std::string site;
    std::string captureZone;
    std::string cameraState;
    std::string purpose; ///< the true one
    std::string method;
    std::string storageLocation;
    std::string retention;
    std::string necessity; ///< sensitive data only
    std::string impact;    ///< sensitive data only
    std::string alternative;
    std::string refusalEffect;
    std::string priceEffect;
    std::string rights;
    std::string withdrawal;
    std::string complaints;
    std::string automatedDecision;
    std::string minors;
    std::string incident;
    std::string accessibility;
    std::string rulesLocation;
    std::vector<PiiItem> pii;
    std::vector<Recipient> recipients; ///< empty: given to nobody, and the screen says so

    bool operator==(const NoticeText&) const = default;
};

/// The plain texts of a notice by name, in the order in which a file holds them.
inline constexpr std::pair<std::string_view, std::string NoticeText::*> noticeTextFields[] = {
    {"title", &NoticeText::title},
    {"site", &NoticeText::site},
    {"captureZone", &NoticeText::captureZone},
    {"cameraState", &NoticeText::cameraState},
    {"purpose", &NoticeText::purpose},
    {"method", &NoticeText::method},
    {"storageLocation", &NoticeText::storageLocation},
    {"retention", &NoticeText::retention},
    {"necessity", &NoticeText::necessity},
    {"impact", &NoticeText::impact},
    {"alternative", &NoticeText::alternative},
    {"refusalEffect", &NoticeText::refusalEffect},
    {"priceEffect", &NoticeText::priceEffect},
    {"rights", &NoticeText::rights},
    {"withdrawal", &NoticeText::withdrawal},
    {"complaints", &NoticeText::complaints},
    {"automatedDecision", &NoticeText::automatedDecision},
    {"minors", &NoticeText::minors},
    {"incident", &NoticeText::incident},
    {"accessibility", &NoticeText::accessibility},
    {"rulesLocation", &NoticeText::rulesLocation},
};

enum class ChangeClass { Material, Editorial };

/// What a consent is bound to: the notice as it was shown.
struct NoticeRef {
    std::string id;
    std::string version;
    std::string sha256; ///< lower-case hex over the notice's files

    bool operator==(const NoticeRef&) const = default;
};

struct Notice {
    NoticeRef ref;
    Purpose purpose = Purpose::VisitAttribution;
    ChangeClass change = ChangeClass::Material;
    Timestamp validFrom{};
    Timestamp validTo{};
    std::string approvedBy;
    std::string impactAssessment; ///< id of the assessment that covers the purpose
    std::string impactAssessmentDate;
    std::string filingNumber; ///< empty until filed (law.md FR-15)
    std::string legalBasis;
    std::string jurisdiction;
    std::chrono::seconds consentValidity{0}; ///< how long a consent to it lasts
    std::string retentionPeriod;             ///< ISO 8601, for the record
    std::vector<NoticeText> texts;           ///< in the order in which languages are offered
    std::vector<std::string> scenes =
        {}; ///< names of pictures, one a sentence of the summary; none: it has no pictures

    /// The text in `language`, or nullptr.
    const NoticeText* text(std::string_view language) const;

    bool operator==(const Notice&) const = default;
};

/// Names of mandatory fields that are empty (blank, or a placeholder: `saysNothing`), as "language.field"; a notice
/// with any cannot be activated (law.md 5.1).
std::vector<std::string> missingFields(const Notice& notice);

/// One row of the full text: a field's key and what it says. Keys are those of `NoticeText`.
struct NoticeRow {
    std::string_view key;
    std::string text;
};
/// The full text in the order in which it is shown and printed.
std::vector<NoticeRow> fullText(const Notice& notice, const NoticeText& text);

} // namespace mingshi
