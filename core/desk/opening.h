// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"
#include "core/desk/book.h"

namespace desk {

/// What opening a file needs from the world. Clock and random source are owned by the caller and outlive the
/// book.
struct Surroundings {
    const base::Clock& clock;
    base::Random& random;
    QString stateDirectory = {}; ///< where this machine remembers its devices; empty: nothing is remembered
    QString deviceName = {};
    QString userName = {};
    bool keepsBackups = false;
    /// Asked when a file of another machine turns up: true = moved here, false = a copy. Absent: a copy.
    std::function<bool(const QString& path)> wasMoved = {};
};

enum class OpenMode { ReadWrite, ReadOnly };

enum class Opening {
    Opened,
    Missing,        ///< there is no such file
    IsFolder,       ///< the path names a folder
    NoFolder,       ///< the folder of the path is not there
    NotPermitted,   ///< the file may not be read, or its folder not be written
    AlreadyThere,   ///< createBook(): a file with content stands there
    Locked,         ///< somebody has it open for writing: `holder`, if known; opening read-only is possible
    NeedsKey,       ///< it is encrypted and no passphrase was given
    WrongKey,       ///< the passphrase does not open it
    NotEncrypted,   ///< a passphrase was given for a plain file
    NoCipher,       ///< this installation cannot read encrypted files
    Newer,          ///< written by a newer version: `foundVersion`, `knownVersion`
    Damaged,        ///< read-only opening and backups are the way out
    NotALotsenbuch, ///< a file of something else
    DiskFull,       ///< no space is left for it
    ReadOnlyFile,   ///< it can only be read
    OtherFile,      ///< a backup that belongs to another Lotsenbuch
    UntoldFile,     ///< a backup that may, because the file it is for cannot be looked into
    Failed          ///< for another reason: `detail`
};

struct LockedBy {
    QString user;
    QString host;
    QString application;
    qint64 process = 0;
    std::optional<qint64> sinceMs;
};

/// What opening led to; `book` exactly when Opened. `detail` is English log text without personal data.
struct OpenOutcome {
    Opening opening = Opening::Failed;
    std::unique_ptr<Book> book;
    QString path; ///< the file that hinders; empty when the failure names none
    LockedBy holder;
    int foundVersion = 0;
    int knownVersion = 0;
    QString detail;

    [[nodiscard]] explicit operator bool() const { return book != nullptr; }
};

/// What a failure of the outside world means for the file it happened to; the one place where exceptions of
/// floors below become answers. Looks at the disk to tell why a file cannot be used.
[[nodiscard]] OpenOutcome hindranceOf(const base::Error& error);

/// What store files need, with the shipped rules. Clock and random source outlive it.
[[nodiscard]] store::Environment environmentOf(const Surroundings& around);

/// Opens a file and answers in data what hinders it; throws nothing of the outside world.
[[nodiscard]] OpenOutcome openBook(const QString& path, const std::optional<QString>& passphrase,
                                   OpenMode mode, const Surroundings& around);
/// Makes a new file; encrypted when a passphrase is given.
[[nodiscard]] OpenOutcome createBook(const QString& path, const std::optional<QString>& passphrase,
                                     const Surroundings& around);
/// A book that goes with the object. For tests, samples and scenarios.
[[nodiscard]] std::unique_ptr<Book> bookInMemory(const Surroundings& around);

/// Throws base::OccupiedError when a Lotsenbuch stands where something else is to be written.
void refuseLotsenbuch(const QString& path);

} // namespace desk
