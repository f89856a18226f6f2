// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit_flow.h"
#include "devices/camera.h"
#include "devices/code_scanner.h"
#include "devices/document_reader.h"
#include "devices/printer.h"
#include "devices/speaker.h"
#include "face/comparer.h"
#include "staff/working_days.h"
#include "store/consent_store.h"

#include <functional>
#include <memory>
#include <optional>

namespace mingshi {

/// Everything that a kiosk is wired to, real or simulated: the composition root fills it, the kiosk owns it. A missing
/// device is null and answers with its own error.
struct Edges {
    std::unique_ptr<ConsentStore> store;
    std::optional<Error> storeFault; ///< why there is no store
    std::unique_ptr<CodeScanner> entranceScanner;
    std::unique_ptr<CodeScanner> deskScanner;
    std::unique_ptr<DocumentReader> reader;
    std::unique_ptr<Camera> camera;
    std::unique_ptr<Printer> printer;
    std::unique_ptr<Speaker> speaker;

    std::function<Result<Comparer>()> loadComparer; ///< called once, on the camera's worker, when it is first needed
    /// PDFs, drawn on the printer's worker.
    std::function<std::vector<std::byte>(const visit::PrintPass&)> drawPass;
    std::function<std::vector<std::byte>(const visit::PrintNotice&)> drawNotice;
    std::function<std::vector<std::byte>(const visit::PrintRefusal&)> drawRefusal;
    std::function<std::vector<std::byte>(const visit::PrintHeld&)> drawHeld;
    std::function<std::vector<std::byte>(const visit::PrintCertificate&)> drawCertificate;

    std::function<Timestamp()> now;
    WorkCalendar calendar;             ///< for due dates; without one, weekdays count
    std::chrono::minutes utcOffset{0}; ///< of the site's day
};

/// The live self-view, called on the thread of the kiosk.
struct Preview {
    std::function<void(const Picture&)> show;
    std::function<void()> clear;
};

} // namespace mingshi
