// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#include "errors/error.h"

#include <array>
#include <cstddef>

// lupdate reads this as "translate in context Errors"; the room itself knows no Qt.
#define QT_TRANSLATE_NOOP(context, text) text

namespace mingshi {

namespace {

#define SAYS(text) QT_TRANSLATE_NOOP("Errors", text)

constexpr auto screenPause = SAYS("This screen is having a short rest. Nothing was recorded. Staff are told.");
constexpr auto recordsPause = SAYS("Your records cannot be opened right now. Nothing was changed. Staff are told.");
constexpr auto byPerson = SAYS("The device did not work. Nothing was kept. A person will check instead.");

// In the order of ErrorCode.
constexpr std::array infos{
    ErrorInfo{"SettingsUnreadable", false, 64, screenPause,
              SAYS("Correct the file that is named, or put the shipped one back.")},
    ErrorInfo{"FolderUnwritable", false, 65, screenPause,
              SAYS("Give this account the right to write to the folder that is named, or name another folder.")},
    ErrorInfo{"DiskFull", true, 66, screenPause,
              SAYS("Free some space on the disk. Nothing that was confirmed is lost.")},
    ErrorInfo{"NoDisplay", false, 67, screenPause,
              SAYS("Start it on a machine with a display, or play the journey with --headless FOLDER.")},
    ErrorInfo{"InstanceRunning", true, 68, screenPause, SAYS("Mingshi is running already. Use that window or end it.")},
    ErrorInfo{"NoticeMissing", false, 70, screenPause,
              SAYS("Put the notice that is named into the notices folder. Without a notice nothing is asked.")},
    ErrorInfo{"NoticeIncomplete", false, 71, screenPause, SAYS("Fill in the fields that are named, then start again.")},
    ErrorInfo{
        "NoticeAltered", false, 72, screenPause,
        SAYS("The notice changed after it was approved. Put the approved one back or have the new one approved.")},
    ErrorInfo{"RecordUnreadable", false, 73, screenPause,
              SAYS("The record, receipt or key is damaged or of another kind. Use the file as it was handed out.")},
    ErrorInfo{"StoreMissing", false, 80, recordsPause,
              SAYS("There is no database in the folder that is named. Check the folder, or restore a backup.")},
    ErrorInfo{"StoreIsPlainSqlite", false, 81, recordsPause,
              SAYS("The file is an unencrypted database. It was left as it is. Name the right folder.")},
    ErrorInfo{"StoreNotOurs", false, 82, recordsPause,
              SAYS("The file belongs to another program. It was left as it is. Name the right folder.")},
    ErrorInfo{"StoreWrongKey", true, 83, recordsPause,
              SAYS("The passphrase does not fit. Try again, or use the printed recovery key.")},
    ErrorInfo{"StoreCorrupt", false, 84, recordsPause,
              SAYS("The database is damaged. It was left as it is. Restore the newest backup.")},
    ErrorInfo{"StoreNewerSchema", false, 85, recordsPause,
              SAYS("A newer Mingshi wrote this database. Install that version.")},
    ErrorInfo{"StoreBusy", true, 86, recordsPause, SAYS("Another process has the database open. End it first.")},
    ErrorInfo{"StoreRuleBroken", false, 87, recordsPause,
              SAYS("The database refused a record that no consent allows. Tell the makers; nothing was stored.")},
    ErrorInfo{"StoreLibraryUnencrypted", false, 88, recordsPause,
              SAYS("This build has no encryption. It was stopped before it wrote anything. Install a proper build.")},
    ErrorInfo{"KeySlotsMissing", false, 89, recordsPause,
              SAYS("The file key-slots.json is missing. Put it back from the backup; without it nothing can be read.")},
    ErrorInfo{"KeySlotsCorrupt", false, 90, recordsPause,
              SAYS("The file key-slots.json is damaged. Put it back from the backup.")},
    ErrorInfo{"DeletionNotProven", true, 91,
              SAYS("Your consent is withdrawn and nothing more is used. Staff finish the deletion with you."),
              SAYS("Traces were found after deletion. Open the manager's panel and repeat the deletion.")},
    ErrorInfo{"ClockBehind", true, 92,
              SAYS("The clock of this device is not right, so nothing can be agreed here now. Nothing was recorded. "
                   "Staff are told."),
              SAYS("The clock shows less than the newest record. Set it right; if it once ran ahead, correct it with "
                   "mingshictl store clock.")},
    ErrorInfo{
        "TpmUnavailable", true, 93, recordsPause,
        SAYS("The security chip (TPM) that the settings name does not answer. Switch it on in the firmware, or open "
             "with the printed recovery key.")},
    ErrorInfo{
        "TpmRefused", false, 94, recordsPause,
        SAYS("The security chip (TPM) does not release the key: it was cleared or replaced, or this machine was "
             "started otherwise. Open with the printed recovery key, then renew the slot with mingshictl store keys "
             "rotate.")},
    ErrorInfo{
        "KeySlotNeeded", false, 95, recordsPause,
        SAYS("Without this key slot the records could not be opened any more on another machine. Add a passphrase or "
             "a recovery key first.")},
    ErrorInfo{
        "DiskFault", true, 96, recordsPause,
        SAYS("The disk did not read or write as it was told. Nothing that was confirmed is lost. Have the disk looked "
             "at, and back up now.")},
    ErrorInfo{"ModelMissing", false, 100, byPerson,
              SAYS("A face model is missing. Install Mingshi again, or switch the comparison off.")},
    ErrorInfo{"ModelDigestMismatch", false, 101, byPerson,
              SAYS("A face model is not the approved one. Install Mingshi again; do not use the file.")},
    ErrorInfo{"ModelUnreadable", false, 102, byPerson, SAYS("A face model cannot be loaded. Install Mingshi again.")},
    ErrorInfo{"CameraMissing", true, 110, byPerson,
              SAYS("Check that the camera is plugged in and named in the settings.")},
    ErrorInfo{"CameraStopped", true, 111, byPerson,
              SAYS("The camera gave no more pictures. Unplug it and plug it in again.")},
    ErrorInfo{"PermitExpired", true, 112, SAYS("Too much time passed since you agreed. The camera stayed closed."),
              SAYS("Ask the buyer again if the buyer wishes.")},
    ErrorInfo{"ReaderMissing", true, 120, byPerson,
              SAYS("Check that the card reader is plugged in and named in the settings.")},
    ErrorInfo{"ReaderDisconnected", true, 121, byPerson,
              SAYS("The card reader was unplugged. Plug it in and try again.")},
    ErrorInfo{"ReaderTimeout", true, 122, byPerson,
              SAYS("The card reader does not answer. Unplug it and plug it in again.")},
    ErrorInfo{"ReaderProtocol", true, 123, byPerson, SAYS("The card reader answered with disturbed data. Try again.")},
    ErrorInfo{"ReaderSelfTest", false, 124, byPerson,
              SAYS("The reader's security module failed its self-test. Have it replaced.")},
    ErrorInfo{"CardRemoved", true, 125,
              SAYS("The card was taken away too early. Nothing was kept. Please place it again."),
              SAYS("Ask the buyer to leave the card on the reader until the tick appears.")},
    ErrorInfo{"CardUnreadable", true, 126,
              SAYS("The card could not be read. Nothing was kept. Please lift it and place it again."),
              SAYS("Lift the card and place it again; after a second try, check by hand.")},
    ErrorInfo{"CardNotGenuine", true, 127,
              SAYS("The reader and the card did not understand each other. A person will look at it."),
              SAYS("Reading was disturbed or the module did not accept the card. Check by hand.")},
    ErrorInfo{"CardKindUnknown", false, 128, SAYS("This kind of card is not known here. A person will look at it."),
              SAYS("The card's type is not known to this version. Check by hand.")},
    ErrorInfo{
        "PortraitUnavailable", false, 129, byPerson,
        SAYS("The portrait on the chip cannot be decoded here. Install the reader maker's decoder, or check by hand.")},
    ErrorInfo{"ScannerMissing", true, 130, SAYS("The code scanner does not work. Please type the code of your pass."),
              SAYS("Check that the scanner is plugged in and named in the settings.")},
    ErrorInfo{"PrinterMissing", true, 131,
              SAYS("The printer does not work. Your pass is valid; please note or photograph the code."),
              SAYS("Check paper, cable and the queue named in the settings.")},
    ErrorInfo{"SpeakerMissing", true, 132, SAYS("There is no voice here. The text says the same."),
              SAYS("Check that espeak-ng is installed and the loudspeaker is plugged in.")},
    ErrorInfo{"PassUnknown", true, 140, SAYS("This pass is not known here. It may have been withdrawn already."),
              SAYS("A withdrawn pass is unknown on purpose. Nothing can be found without it.")},
    ErrorInfo{"PassUnreadable", true, 141, SAYS("This is not a visit pass. Please try again or type the code."),
              SAYS("Let the visitor type the short code.")},
    ErrorInfo{"SignInRefused", true, 142, SAYS("The number or the password is not right."),
              SAYS("The number or the password is not right.")},
    ErrorInfo{"SignInLocked", true, 143, SAYS("Too many tries. Please wait a moment."),
              SAYS("Too many tries. Please wait a moment.")},
    ErrorInfo{"ConsentNotLive", false, 144, SAYS("There is no consent for this, so it was not done."),
              SAYS("Ask the person first; without consent the record cannot exist.")},
    ErrorInfo{"Cancelled", true, 145, SAYS("Stopped. Nothing was kept."), SAYS("Stopped at the person's wish.")},
    ErrorInfo{"Internal", false, 150, screenPause,
              SAYS("An unexpected fault. Make a support bundle and tell the makers.")},
};

#undef SAYS

static_assert(infos.size() == static_cast<std::size_t>(ErrorCode::Internal) + 1);

} // namespace

const ErrorInfo& describe(ErrorCode code)
{
    return infos[static_cast<std::size_t>(code)];
}

std::string toString(const Error& error)
{
    std::string text(describe(error.code).name);
    if (!error.detail.empty()) {
        text += ": ";
        text += error.detail;
    }
    return text;
}

} // namespace mingshi
