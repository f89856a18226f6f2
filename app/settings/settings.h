// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/visit.h"
#include "errors/error.h"
#include "staff/working_days.h"

#include <filesystem>

namespace mingshi {

/// What opens the records day by day. The printed recovery key is for emergencies and stands in no settings.
enum class KeyBackend { PassphraseFile, Tpm };

/// One of the three windows and where it belongs.
struct ScreenSettings {
    bool shown = true;
    int display = 0; ///< index of the display, 0 first
    bool fullScreen = false;

    bool operator==(const ScreenSettings&) const = default;
};

/// Everything that differs from site to site. Paths in the file are relative to the file.
struct Settings {
    std::string project;                ///< shown on every screen
    std::string device;                 ///< "kiosk-01"; goes into consent records
    std::vector<std::string> languages; ///< BCP 47, the first is the site's own
    std::vector<Channel> channels;

    std::filesystem::path data;           ///< the store's folder
    KeyBackend keyBackend = KeyBackend::PassphraseFile;
    std::filesystem::path passphraseFile; ///< of KeyBackend::PassphraseFile; for example a systemd credential
    std::string tpm;                      ///< of KeyBackend::Tpm: "device:/dev/tpmrm0"
    std::filesystem::path notices;
    std::filesystem::path models; ///< models.json and the files that it names
    std::string modelSet;         ///< of models.json; empty: its default. A choice for the site's impact assessment

    WorkCalendar calendar; ///< of the file that is named (resources/calendar); none: due dates count every weekday

    std::string camera;                   ///< "/dev/video0"; empty: none, identity is checked by a person
    std::string readerPort;               ///< "/dev/ttyUSB0"; empty: none
    std::filesystem::path portraitPlugin; ///< the reader maker's decoder; empty: chip portraits are not decoded
    std::filesystem::path entranceTray;   ///< where the entrance scanner puts its pictures
    std::filesystem::path deskTray;
    std::string printerQueue; ///< CUPS queue; empty: none
    bool speech = true;

    ScreenSettings visitor;
    ScreenSettings signing;
    ScreenSettings manager;

    bool operator==(const Settings&) const = default;
};

/// Errors: SettingsUnreadable with the file and the line or the key in question.
Result<Settings> readSettings(const std::filesystem::path& file);

/// The first line of a file: a secret on the command line would be in the list of processes.
/// Errors: SettingsUnreadable when there is none.
Result<std::string> secretIn(const std::filesystem::path& file);

} // namespace mingshi
