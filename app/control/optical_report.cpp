// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "control/document_reports.h"
#include "optical/card_outline.h"
#include "optical/number_reader.h"
#include "optical/zone_reader.h"
#include "pictures/picture_file.h"
#include "pictures/view.h"
#include "pictures/wiped.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace mingshi::control {

namespace {

const std::string onlySeen = "It was read by the camera alone: that proves nothing about who issued the document.";

cv::Mat greyOf(const Picture& picture)
{
    auto grey = wiped();
    cv::cvtColor(viewOf(picture), grey, cv::COLOR_BGR2GRAY);
    return grey;
}

/// As they were read and corrected, or as they were seen where they are not of a zone.
void addLines(DocumentReport& report, const std::optional<Mrz>& mrz, const SeenText& text)
{
    const auto all = mrz && mrz->format() ? mrz->zone() : text.best.view();
    auto lines = nlohmann::ordered_json::array();
    for (std::size_t from = 0; from < all.size(); from += text.columns) {
        lines.push_back(std::string(all.substr(from, text.columns)));
    }
    report.addValue("lines", std::move(lines));
}

/// A character that was hardly seen makes a name that no check digit proves; what the check digits settled is settled.
bool areCharactersCertain(const SeenText& text, const std::vector<MrzCorrection>& settled)
{
    constexpr double least = 0.5;
    for (std::size_t i = 0; i < text.certainty.size(); ++i) {
        const bool isSettled = std::ranges::any_of(settled, [&](const MrzCorrection& one) {
            return static_cast<std::size_t>(one.line - 1) * text.columns + static_cast<std::size_t>(one.column - 1) ==
                   i;
        });
        if (text.certainty[i] < least && !isSettled) {
            return false;
        }
    }
    return true;
}

void addCertainty(DocumentReport& report, double certainty)
{
    report.addValue("certainty", std::round(certainty * 1000) / 1000);
}

bool writePicture(const std::string& file, const cv::Mat& bgr)
{
    try {
        return cv::imwrite(file, bgr);
    } catch (const cv::Exception&) { // thrown for a suffix that it does not know
        return false;
    }
}

void addOutline(DocumentReport& report, const optical::CardOutline& outline)
{
    auto corners = nlohmann::ordered_json::array();
    for (const auto& corner : outline.corners) {
        corners.push_back({std::lround(corner.x), std::lround(corner.y)});
    }
    report.addValue("corners", std::move(corners));
    report.addValue("ratio", std::round(outline.ratio * 1000) / 1000);
}

} // namespace

int reportMrzImage(const std::string& image, bool asJson)
{
    const auto picture = readPictureFile(image);
    if (!picture) {
        return printUnusable("mrz", image + ": " + std::string(describe(picture.error())) + ".", asJson);
    }
    optical::OcrB ocrB;
    const auto seen = optical::readZone(greyOf(*picture), ocrB);
    const auto mrz = seen ? Mrz::read(seen->text, today()) : std::nullopt;
    DocumentReport report("mrz");
    report.add({{"zone_in_view", seen && seen->grid.lines > 1}});
    if (seen) {
        addLines(report, mrz, seen->text);
    }
    if (mrz) {
        addMrz(report, *mrz);
        report.add({{"characters_certain", areCharactersCertain(seen->text, mrz->corrections())}});
        addCertainty(report, seen->certainty);
        report.note(onlySeen);
    } else {
        report.note("No whole machine-readable zone is in view: two lines of 44 or 36 characters, or three of 30.");
    }
    return report.print(asJson);
}

int reportCard(const std::string& image, const std::string& out, const std::string& portrait, bool asJson)
{
    const auto picture = readPictureFile(image);
    if (!picture) {
        return printUnusable("card", image + ": " + std::string(describe(picture.error())) + ".", asJson);
    }
    const auto bgr = viewOf(*picture);
    auto outline = optical::findCard(bgr);
    DocumentReport report("card");
    report.add({{"card_in_view", outline.has_value()}});
    if (!outline) {
        report.note("No card whose four sides are to be seen is in view. Lay it on plain ground, all of it.");
        return report.print(asJson);
    }
    report.add({{"card_ratio", outline->looksLikeId1()}});
    optical::OcrB ocrB;
    const auto grey = greyOf(*picture);
    const auto number = optical::readNumberLine(grey, ocrB);
    auto reading = number ? readNumber(number->text.best.view(), today()) : std::nullopt;
    // Eighteen characters of a zone may look like a number, but not like one that is right.
    const bool isSurelyNumber = reading && allHold(reading->checks);
    const auto zone = isSurelyNumber ? std::nullopt : optical::readZone(grey, ocrB);
    const auto mrz = zone && zone->grid.lines > 1 ? Mrz::read(zone->text, today()) : std::nullopt;
    if (mrz) {
        reading.reset();
    }
    report.add({{"number_or_zone_in_view", reading || mrz}});
    if (reading) {
        outline = outline->upright(number->first, number->last);
        addNumber(report, *reading);
        report.add({{"characters_certain", areCharactersCertain(number->text, {})}});
        addCertainty(report, number->certainty);
        const auto& box = optical::residentPortrait;
        report.addValue("portrait", {{"x", std::lround(box.x * optical::cardSize.width)},
                                     {"y", std::lround(box.y * optical::cardSize.height)},
                                     {"width", std::lround(box.width * optical::cardSize.width)},
                                     {"height", std::lround(box.height * optical::cardSize.height)}});
        report.note(onlySeen);
    } else if (mrz) {
        outline = outline->upright(zone->grid.at(0, 0), zone->grid.at(zone->grid.columns - 1, 0));
        addMrz(report, *mrz);
        addLines(report, mrz, zone->text);
        report.add({{"characters_certain", areCharactersCertain(zone->text, mrz->corrections())}});
        addCertainty(report, zone->certainty);
        report.note(onlySeen);
    } else {
        report.note("Neither a number of a PRC card nor a machine-readable zone was found on it.");
    }
    addOutline(report, *outline);

    const auto flat = optical::rectified(bgr, *outline);
    if (!out.empty() && !writePicture(out, flat)) {
        return printUnusable("card", out + " cannot be written. The name must end in .png or .jpg.", asJson);
    }
    if (!portrait.empty()) {
        if (!reading) {
            report.note("Where the portrait is on this card is not known; none was written.");
        } else {
            const auto& box = optical::residentPortrait;
            const cv::Rect place(cvRound(box.x * flat.cols), cvRound(box.y * flat.rows), cvRound(box.width * flat.cols),
                                 cvRound(box.height * flat.rows));
            if (!writePicture(portrait, flat(place))) {
                return printUnusable("card", portrait + " cannot be written. The name must end in .png or .jpg.",
                                     asJson);
            }
        }
    }
    return report.print(asJson);
}

} // namespace mingshi::control
