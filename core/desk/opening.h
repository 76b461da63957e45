// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    bool dailyBackups = false;
    /// Asked when a file of another machine turns up: true = moved here, false = a copy. Absent: a copy.
    std::function<bool(const QString& path)> wasMoved = {};
};

enum class OpenMode { ReadWrite, ReadOnly };

enum class Opening {
    Opened,
    Missing,        ///< there is no such file
    AlreadyThere,   ///< createBook(): a file with content stands there
    Locked,         ///< somebody has it open for writing: `holder`; opening read-only is possible
    NeedsKey,       ///< it is encrypted and no passphrase was given
    WrongKey,       ///< the passphrase does not open it
    Newer,          ///< written by a newer version: `foundVersion`, `knownVersion`
    Damaged,        ///< read-only opening and backups are the way out
    NotALotsenbuch, ///< a file of something else, or a passphrase for a plain file: see `detail`
    Failed          ///< disk or permission: `detail`
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
    LockedBy holder;
    int foundVersion = 0;
    int knownVersion = 0;
    QString detail;

    [[nodiscard]] explicit operator bool() const { return book != nullptr; }
};

/// Opens a file and answers in data what hinders it; throws nothing of the outside world.
[[nodiscard]] OpenOutcome openBook(const QString& path, const std::optional<QString>& passphrase,
                                   OpenMode mode, const Surroundings& around);
/// Makes a new file; encrypted when a passphrase is given.
[[nodiscard]] OpenOutcome createBook(const QString& path, const std::optional<QString>& passphrase,
                                     const Surroundings& around);
/// A book that goes with the object. For tests, samples and scenarios.
[[nodiscard]] std::unique_ptr<Book> bookInMemory(const Surroundings& around);

} // namespace desk
