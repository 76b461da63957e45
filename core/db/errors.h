// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"

#include <QString>

namespace db {

/// SQLite refused or failed. `code` is SQLite's extended result code, `sql` the statement without its values,
/// so that neither holds personal data.
class DatabaseError : public base::Error {
public:
    DatabaseError(int resultCode, const QString& message, const QString& statement = {});

    /// The file is damaged or no database at all: read-only opening and backups are the way out.
    [[nodiscard]] bool isDamaged() const;
    /// The disk (or the allowed size) is full; the transaction has been rolled back.
    [[nodiscard]] bool isFull() const;
    /// Another connection holds the lock for longer than the busy timeout.
    [[nodiscard]] bool isBusy() const;
    /// A write was tried on a file that can only be read.
    [[nodiscard]] bool isReadOnly() const;

    int code;
    QString sql;
};

/// The file holds what this program never writes there. `what` names the place.
class DamagedError final : public DatabaseError {
public:
    explicit DamagedError(const QString& what);
};

/// The key does not fit the file. A file whose first page is damaged cannot be told from a wrong passphrase.
class KeyError : public base::Error {
public:
    enum class Reason {
        Missing,      ///< the file is encrypted and no key was given
        Wrong,        ///< the key given does not open the file
        NotEncrypted, ///< a key was given for a plain file
        NoCipher      ///< the SQLite library in the process cannot encrypt
    };
    KeyError(const QString& filePath, Reason why);

    QString path;
    Reason reason;
};

/// The file was written by a newer version of the program. It has not been touched.
class NewerFileError : public base::Error {
public:
    NewerFileError(const QString& filePath, int foundVersion, int knownVersion);

    QString path;
    int found;
    int known;
};

} // namespace db
