// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/pass.h"
#include "consent/visit.h"

#include <QImage>
#include <QString>
#include <QTimeZone>

#include <functional>

namespace mingshi {

/// A source text of context "Papers" (English) in the language of the slip.
using Translate = std::function<QString(const char* source)>;

/// PDFs for an 80 mm thermal roll: one page, 80 mm wide and as long as it has to be, black on white, text as text.
/// They need a QGuiApplication for the fonts: Noto Sans CJK, Noto Sans and Noto Naskh Arabic (ui/controls, Language).
/// Times are written in `zone`, with its offset; in UTC if it is invalid.

/// The receipt of an agreement with the pass that lets its holder come back, look up, copy and withdraw. In the
/// language in which the person agreed. `code` is the QR code of `pass.payload()`, one pixel a module, dark on light,
/// without quiet zone. `notice` is the one that `consent` is bound to.
std::vector<std::byte> passSlip(const PassCode& pass, const QImage& code, const ConsentRecord& consent,
                                const Notice& notice, const QTimeZone& zone, const Translate& translate);

/// The confirmation of a refusal: of which notice, and in which hour. `refusal` is the record that was counted; it
/// leads to nobody and neither does the slip. In the language in which the person refused. `notice` is the one that was
/// shown.
std::vector<std::byte> refusalSlip(const ConsentRecord& refusal, const Notice& notice, const QTimeZone& zone,
                                   const Translate& translate);

struct SlipField {
    QString label;
    QString text;
};
/// A notice to take along, whole: `fields` as the screen shows them, in `language`. It says nothing of who took it.
std::vector<std::byte> noticeSlip(const std::vector<SlipField>& fields, const Notice& notice, std::string_view language,
                                  const Translate& translate);

/// The copy of everything that is kept about the holder of a pass, as the screen showed it: `fields`, in `language`.
/// `notice` tells who is responsible.
std::vector<std::byte> copySlip(const std::vector<SlipField>& fields, Timestamp at, const Notice& notice,
                                std::string_view language, const QTimeZone& zone, const Translate& translate);

/// The confirmation of a withdrawal: what was deleted, when, and how it was proven. It names nobody, not even the
/// pseudonym. `notice` is one of the notices that were withdrawn from: it tells whose confirmation it is and where to
/// complain. `records`: what was withdrawn, by whose numbers the office finds its proof.
std::vector<std::byte> certificateSlip(const DeletionCertificate& certificate,
                                       const std::vector<ConsentRecord>& records, const Notice& notice,
                                       std::string_view language, const QTimeZone& zone, const Translate& translate);

} // namespace mingshi
