// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/commands.h"
#include "control/document_input.h"
#include "control/document_reports.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace mingshi::control {

namespace {

struct Choice {
    std::string input;
    std::string image;
    std::string out;      ///< the card laid flat
    std::string portrait; ///< of it
    int wait = 30;        ///< seconds
    bool asJson = false;
};

using Reporter = std::function<int(const Choice&)>;

Reporter ofFile(std::string_view kind, int (*report)(std::span<const std::byte>, bool))
{
    return [kind, report](const Choice& choice) {
        const auto bytes = readInput(choice.input);
        return bytes ? report(bytes->bytes(), choice.asJson) : printUnusable(kind, bytes.error(), choice.asJson);
    };
}

std::string_view viewOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void addChipCommand(CLI::App& group, int& code)
{
    struct Asked {
        ChipRequest request;
        int wait = 30; ///< seconds
        bool asJson = false;
    };
    auto asked = std::make_shared<Asked>();
    auto* chip = group.add_subcommand("chip", "The chip of a passport or card (ICAO eMRTD) through a PC/SC reader");
    chip->add_option("--reader", asked->request.reader, "Its name in PC/SC; the first one if not given");
    chip->add_option(
        "--mrz", asked->request.zone,
        "The machine-readable zone in print: a file, - for standard input, or the text, which others on this "
        "machine can see");
    chip->add_option("--can", asked->request.can, "The card access number: six digits on the face of a card");
    chip->add_option("--csca", asked->request.issuers,
                     "The states' issuers that are trusted: a master list, or certificates in PEM or DER");
    chip->add_option("--portrait", asked->request.portrait,
                     "Where the portrait is written to, as it is on the chip; it is not read otherwise");
    chip->add_option("--wait", asked->wait, "Seconds to wait for a document")->check(CLI::Range(1, 3600));
    chip->add_flag("--json", asked->asJson, "One object instead of lines");
    chip->callback([asked, &code] {
        asked->request.wait = std::chrono::seconds(asked->wait);
        code = reportChip(asked->request, asked->asJson);
    });
}

} // namespace

std::chrono::year_month_day today()
{
    return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
}

std::string_view cardKindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::ResidentCard:
        return "prc_resident_card";
    case DocumentKind::HongKongMacaoTaiwanPermit:
        return "prc_hmt_permit";
    case DocumentKind::ForeignResident2017:
        return "prc_foreign_resident_card_2017";
    case DocumentKind::ForeignResident2023:
        return "prc_foreign_resident_card_2023";
    }
    return {};
}

void addDocumentCommands(CLI::App& app, int& code)
{
    auto* group = app.add_subcommand("document", "Identity documents: read one and hold it against its standard")
                      ->require_subcommand(1);
    const auto add = [group, &code](const std::string& name, const std::string& says, const std::string& option,
                                    const std::string& optionSays, Reporter report) {
        auto choice = std::make_shared<Choice>();
        auto* command = group->add_subcommand(name, says);
        command->add_option(option, choice->input, optionSays)->required();
        command->add_flag("--json", choice->asJson, "One object instead of lines");
        command->callback([choice, report = std::move(report), &code] { code = report(*choice); });
        return std::pair{command, choice};
    };
    add("number", "A number of a PRC resident card, residence permit or foreign resident card", "NUMBER",
        "Eighteen characters, or fifteen of the older forms",
        [](const Choice& choice) { return reportNumber(choice.input, choice.asJson); });
    const auto ofText = ofFile("mrz", [](std::span<const std::byte> bytes, bool asJson) {
        const auto text = textIn(bytes);
        return reportMrz(viewOf(text.bytes()), asJson);
    });
    const auto [zone, zoneChoice] =
        add("mrz", "The machine-readable zone of a passport, card or visa (ICAO 9303)", "FILE",
            "A text file, or - for standard input", [ofText](const Choice& chosen) {
                return chosen.image.empty() ? ofText(chosen) : reportMrzImage(chosen.image, chosen.asJson);
            });
    auto* zoneImage =
        zone->add_option("--image", zoneChoice->image, "A photograph of it instead: PNG, JPEG, BMP or WebP");
    zone->get_option("FILE")->required(false)->excludes(zoneImage);
    zone->require_option(1, 2); // FILE or --image, and perhaps --json
    const auto [card, cardChoice] = add("card", "A card in a photograph: its outline, its number or zone, its portrait",
                                        "--image", "PNG, JPEG, BMP or WebP", [](const Choice& chosen) {
                                            return reportCard(chosen.input, chosen.out, chosen.portrait, chosen.asJson);
                                        });
    card->add_option("--out", cardChoice->out, "Where the card is written to, laid flat: 1012 x 638 pixels");
    card->add_option("--portrait", cardChoice->portrait, "Where the portrait of a PRC card is written to");
    add("aamva", "What the PDF417 of a driving licence of the United States or Canada holds", "FILE",
        "The bytes of the code, or - for standard input",
        ofFile("aamva", [](std::span<const std::byte> bytes, bool asJson) {
            const auto text = textIn(bytes);
            return reportAamva(viewOf(text.bytes()), asJson);
        }));
    add("block", "The text block of a PRC card, as a reader's module sends it", "FILE",
        "256 bytes, a whole reply, or either in hexadecimal; - for standard input", ofFile("prc_card", reportBlock));
    add("scan", "A bar code in a picture: a licence's PDF417, a visit pass", "IMAGE", "PNG, JPEG, BMP or WebP",
        [](const Choice& choice) { return reportScan(choice.input, choice.asJson); });
    const auto [reading, choice] =
        add("read", "A PRC card through a reader: name, birth date and the number's last four characters", "--port",
            "For example /dev/ttyUSB0", [](const Choice& chosen) {
                return reportReading(chosen.input, std::chrono::seconds(chosen.wait), chosen.asJson);
            });
    reading->add_option("--wait", choice->wait, "Seconds to wait for a card")->check(CLI::Range(1, 3600));
    addChipCommand(*group, code);
}

} // namespace mingshi::control
