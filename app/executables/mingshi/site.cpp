// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "site.h"

#include "controls/language.h"
#include "devices/sam_reader.h"
#include "devices/serial_transport.h"
#include "installation/installation.h"
#include "papers/notice_folder.h"
#include "papers/slip.h"
#include "store/sqlcipher_store.h"
#include "visitor/held_words.h"
#include "visitor/visitor_words.h"

#include <QImage>

#include <iostream>

namespace mingshi {

namespace {

/// One pixel a module.
QImage codeImage(const QrMatrix& code)
{
    QImage image(code.size, code.size, QImage::Format_RGB32);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            image.setPixelColor(x, y, code.dark(x, y) ? Qt::black : Qt::white);
        }
    }
    return image;
}

Translate translatorFor(const std::string& language)
{
    // A Language of its own: the slips are drawn on the printer's worker.
    auto own = std::make_shared<Language>(QString::fromStdString(language));
    return [own](const char* source) { return own->translate("Papers", source); };
}

/// On paper as on the screen.
std::vector<SlipField> fieldsOf(const std::vector<Fact>& rows)
{
    std::vector<SlipField> fields;
    for (const auto& row : rows) {
        fields.push_back({row.label, row.detail.isEmpty() ? row.value : row.value + u'\n' + row.detail});
    }
    return fields;
}

Result<std::unique_ptr<SqlCipherStore>> openStore(const Settings& settings)
{
    if (settings.keyBackend == KeyBackend::Tpm) {
        return SqlCipherStore::open(settings.data, KeySecret{KeySlotKind::Tpm, settings.tpm});
    }
    const auto passphrase = secretIn(settings.passphraseFile);
    return passphrase ? SqlCipherStore::open(settings.data, *passphrase) : std::unexpected(passphrase.error());
}

} // namespace

Timestamp systemNow()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::unique_ptr<DocumentReader> readerAt(const std::string& port, SqlCipherStore& store,
                                         std::optional<PortraitDecoder> decoder)
{
    return std::make_unique<SamReader>(
        serialPort(port), [&store](std::string_view number) { return store.hmacOfNumber(number); },
        [] { return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(systemNow())); },
        std::move(decoder));
}

Result<visit::Site> siteOf(const Settings& settings, Timestamp now)
{
    auto notices = readNotices(settings.notices, now, settings.languages);
    if (!notices) {
        return std::unexpected(notices.error());
    }
    visit::Site site;
    site.device = settings.device;
    site.languages = settings.languages;
    site.channels = settings.channels;
    site.notices = std::move(notices->active);
    site.noticesOnFile = std::move(notices->all);
    return site;
}

void addCommonEdges(Edges& edges, const Settings& settings, const visit::Site& site)
{
    edges.now = systemNow;
    edges.calendar = settings.calendar;
    edges.utcOffset =
        std::chrono::minutes(QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::currentDateTimeUtc()) / 60);
    edges.loadComparer = [models = settings.models, set = settings.modelSet] {
        return Comparer::load(models / "models.json", models, set);
    };

    const auto zone = QTimeZone::systemTimeZone();
    // What a record is bound to, which may be an earlier version.
    const auto boundTo = [notices = site.notices, all = site.noticesOnFile](const ConsentRecord& record) {
        const auto kept = onFile(record.notice, all);
        return kept != nullptr ? kept : notices.at(record.purpose);
    };
    edges.drawPass = [boundTo, zone](const visit::PrintPass& print) {
        const auto code = qrOf(print.pass.payload()); // always short enough for a QR code
        return passSlip(print.pass, code ? codeImage(*code) : QImage(), print.consent, *boundTo(print.consent), zone,
                        translatorFor(print.consent.language));
    };
    edges.drawNotice = [](const visit::PrintNotice& print) {
        const Language language(QString::fromStdString(print.language)); // of its own, for the printer's worker
        const auto rows = visitor_words::fullTextRows(*print.notice, *print.notice->text(print.language), language);
        return noticeSlip(fieldsOf(rows), *print.notice, print.language, translatorFor(print.language));
    };
    edges.drawRefusal = [boundTo, zone](const visit::PrintRefusal& print) {
        return refusalSlip(print.record, *boundTo(print.record), zone, translatorFor(print.record.language));
    };
    edges.drawHeld = [notices = site.notices, all = site.noticesOnFile, zone](const visit::PrintHeld& print) {
        const Language language(QString::fromStdString(print.language)); // as above
        return copySlip(fieldsOf(visitor_words::heldRows(print.held, all, language)), print.held.at,
                        *notices.at(Purpose::VisitAttribution), print.language, zone, translatorFor(print.language));
    };
    edges.drawCertificate = [notices = site.notices, zone](const visit::PrintCertificate& print) {
        return certificateSlip(print.certificate, print.records, *notices.at(Purpose::VisitAttribution), print.language,
                               zone, translatorFor(print.language));
    };
}

QrMaker qrMaker()
{
    return [](const std::string& payload) {
        const auto code = qrOf(payload);
        return code ? QrCode{code->size, code->modules} : QrCode{};
    };
}

Edges realEdges(const Settings& settings, const visit::Site& site)
{
    Edges edges;
    addCommonEdges(edges, settings, site);
    auto store = openStore(settings);
    if (!store) {
        edges.storeFault = store.error();
        return edges;
    }
    if (!settings.readerPort.empty()) {
        std::optional<PortraitDecoder> decoder;
        if (!settings.portraitPlugin.empty()) {
            decoder.emplace(PortraitPlugin{.helper = installation::helpers() / "mingshi-portrait-decoder",
                                           .library = settings.portraitPlugin});
        }
        edges.reader = readerAt(settings.readerPort, **store, std::move(decoder));
    }
    edges.store = std::move(*store);
    if (!settings.camera.empty()) {
        edges.camera = std::make_unique<VideoCamera>(settings.camera);
    }
    if (!settings.entranceTray.empty()) {
        edges.entranceScanner = std::make_unique<PictureTrayScanner>(settings.entranceTray);
    }
    if (!settings.deskTray.empty()) {
        edges.deskScanner = std::make_unique<PictureTrayScanner>(settings.deskTray);
    }
    if (!settings.printerQueue.empty()) {
        edges.printer = std::make_unique<CupsPrinter>(settings.printerQueue);
    }
    if (settings.speech) {
        edges.speaker = std::make_unique<EspeakSpeaker>();
    }
    return edges;
}

int checkSite(const Settings& settings)
{
    int code = 0;
    const auto say = [&code](const char* what, const Result<void>& result) {
        if (result) {
            std::cout << "ok     " << what << "\n";
            return;
        }
        std::cout << "FAULT  " << what << ": " << toString(result.error()) << "\n       "
                  << describe(result.error().code).staffAction << "\n";
        code = code == 0 ? describe(result.error().code).exitCode : code;
    };
    const auto withoutValue = [](const auto& result) -> Result<void> {
        return result ? Result<void>() : std::unexpected(result.error());
    };

    const auto site = siteOf(settings, systemNow());
    say("notices", withoutValue(site));
    say("face models",
        withoutValue(Comparer::load(settings.models / "models.json", settings.models, settings.modelSet)));
    const Edges edges = realEdges(settings, site.value_or(visit::Site{}));
    say("records", edges.storeFault ? std::unexpected(*edges.storeFault) : Result<void>());
    if (edges.camera) {
        say("camera", edges.camera->probe());
    }
    if (edges.reader) {
        say("card reader", edges.reader->probe());
    }
    if (edges.entranceScanner) {
        say("scanner at the entrance", edges.entranceScanner->probe());
    }
    if (edges.deskScanner) {
        say("scanner at the desk", edges.deskScanner->probe());
    }
    if (edges.printer) {
        say("printer", edges.printer->probe());
    }
    if (edges.speaker) {
        say("voice", edges.speaker->probe());
    }
    return code;
}

} // namespace mingshi
