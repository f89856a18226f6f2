// SPDX-FileCopyrightText: 2026 The Mingshi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace mingshi {

/// Everything that can go wrong at an edge. A device fault is never told or stored as a refusal (design.md, Errors).
enum class ErrorCode {
    // settings and files
    SettingsUnreadable,
    FolderUnwritable,
    DiskFull,
    NoDisplay,
    InstanceRunning,
    // notices
    NoticeMissing,
    NoticeIncomplete,
    NoticeAltered,
    // records, receipts and public keys as files
    RecordUnreadable,
    // store
    StoreMissing,
    StoreIsPlainSqlite,
    StoreNotOurs,
    StoreWrongKey,
    StoreCorrupt,
    StoreNewerSchema,
    StoreBusy,
    StoreRuleBroken,
    StoreLibraryUnencrypted,
    KeySlotsMissing,
    KeySlotsCorrupt,
    DeletionNotProven,
    ClockBehind,
    TpmUnavailable,
    TpmRefused,
    KeySlotNeeded,
    DiskFault,
    // models
    ModelMissing,
    ModelDigestMismatch,
    ModelUnreadable,
    // devices
    CameraMissing,
    CameraStopped,
    PermitExpired,
    ReaderMissing,
    ReaderDisconnected,
    ReaderTimeout,
    ReaderProtocol,
    ReaderSelfTest,
    CardRemoved,
    CardUnreadable,
    CardNotGenuine,
    CardKindUnknown,
    PortraitUnavailable,
    ScannerMissing,
    PrinterMissing,
    SpeakerMissing,
    // people
    PassUnknown,
    PassUnreadable,
    SignInRefused,
    SignInLocked,
    ConsentNotLive,
    Cancelled,
    Internal,
};

/// What staff and visitors are told about an error, and what the process exits with.
struct ErrorInfo {
    std::string_view name;            ///< stable, for logs and support
    bool retriable;                   ///< trying again without anybody's help can succeed
    int exitCode;                     ///< of `mingshi` and `mingshictl`; README, "Exit codes"
    std::string_view visitorSentence; ///< English source text, translated in context "Errors"
    std::string_view staffAction;     ///< English source text, translated in context "Errors"
};

struct Error {
    ErrorCode code;
    std::string detail; ///< for staff and logs: a path, a status byte; never anything of a person

    bool operator==(const Error&) const = default;
};

template<class T>
using Result = std::expected<T, Error>;

const ErrorInfo& describe(ErrorCode code);

/// "name: detail", for logs and the command line.
std::string toString(const Error& error);

inline std::unexpected<Error> fail(ErrorCode code, std::string detail = {})
{
    return std::unexpected(Error{code, std::move(detail)});
}

} // namespace mingshi
