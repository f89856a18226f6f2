// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "panel_words.h"

#include "controls/moments.h"

#include <algorithm>

namespace mingshi::panel_words {

namespace {

constexpr std::uintmax_t littleSpace = 1'000'000'000; // bytes; a year of an office's records is far less

QString partName(const Language& language, Part part)
{
    switch (part) {
    case Part::FaceModels:
        return language.translate("Manager", "Face models");
    case Part::Camera:
        return language.translate("Manager", "Camera");
    case Part::CardReader:
        return language.translate("Manager", "Card reader");
    case Part::EntranceScanner:
        return language.translate("Manager", "Scanner at the entrance");
    case Part::DeskScanner:
        return language.translate("Manager", "Scanner at the desk");
    case Part::Printer:
        return language.translate("Manager", "Printer");
    case Part::Voice:
        return language.translate("Manager", "Voice");
    }
    return {};
}

Fact partFact(const Language& language, Part part, const PartHealth* seen)
{
    Fact fact{.key = QString::fromLatin1(code(part).data()), .label = partName(language, part), .value = {}, .detail = {}};
    if (seen == nullptr) {
        fact.value = language.translate("Manager", "Has not answered yet");
    } else if (!seen->present) {
        fact.value = language.translate("Manager", "None at this site");
    } else if (seen->inUse) {
        fact.value = language.translate("Manager", "In use");
    } else if (!seen->problem) {
        fact.value = language.translate("Manager", "Works");
    } else {
        fact.value = language.translate("Manager", "Does not work");
        fact.detail = whatToDo(language, seen->problem->code) + QLatin1Char('\n') +
                      QString::fromStdString(toString(*seen->problem));
    }
    return fact;
}

} // namespace

std::vector<Fact> health(const Language& language, const std::vector<PartHealth>& parts, const Overview& overview)
{
    std::vector<Fact> rows;
    for (const auto part : allParts) {
        const auto seen = std::ranges::find(parts, part, &PartHealth::part);
        rows.push_back(partFact(language, part, seen == parts.end() ? nullptr : &*seen));
    }
    rows.push_back({.key = QStringLiteral("backup"),
                    .label = language.translate("Manager", "Last backup"),
                    .value = overview.lastBackup ? momentWords(language, *overview.lastBackup)
                                                 : language.translate("Manager", "None was made yet"),
                    .detail = overview.lastBackup
                                  ? QString()
                                  : language.translate("Manager", "Make one with mingshictl store backup.")});
    rows.push_back({.key = QStringLiteral("disk"),
                    .label = language.translate("Manager", "Free space for records"),
                    .value = language.locale().formattedDataSize(static_cast<qint64>(overview.freeBytes)),
                    .detail = overview.freeBytes < littleSpace
                                  ? language.translate("Manager", "That is little. Free some space on the disk.")
                                  : QString()});
    rows.push_back({.key = QStringLiteral("clock"),
                    .label = language.translate("Manager", "Clock"),
                    .value = overview.clockBehind ? whatHappened(language, ErrorCode::ClockBehind)
                                                  : language.translate("Manager", "Agrees with the records"),
                    .detail = overview.clockBehind ? whatToDo(language, ErrorCode::ClockBehind) : QString()});
    rows.push_back({.key = QStringLiteral("log"),
                    .label = language.translate("Manager", "Audit log"),
                    .value = overview.logIntact ? language.translate("Manager", "Intact")
                                                : language.translate("Manager", "Does not fit its own chain"),
                    .detail = {}});
    return rows;
}

} // namespace mingshi::panel_words
