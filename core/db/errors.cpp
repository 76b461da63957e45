// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/errors.h"

#include <sqlcipher/sqlite3.h>

namespace db {

namespace {

QString describe(int code, const QString& message, const QString& sql)
{
    QString text = QStringLiteral("%1 (SQLite %2)").arg(message).arg(code);
    if (!sql.isEmpty())
        text += QStringLiteral(" in: ") + sql.simplified().left(300);
    return text;
}

QString describe(KeyError::Reason reason)
{
    switch (reason) {
    case KeyError::Reason::Missing:
        return QStringLiteral("is encrypted and no key was given");
    case KeyError::Reason::Wrong:
        return QStringLiteral("does not open with this key");
    case KeyError::Reason::NotEncrypted:
        return QStringLiteral("is not encrypted, but a key was given");
    case KeyError::Reason::NoCipher:
        return QStringLiteral("needs SQLCipher, which is not loaded");
    }
    return {};
}

int primaryCode(int code)
{
    return code & 0xff;
}

} // namespace

DatabaseError::DatabaseError(int resultCode, const QString& message, const QString& statement)
    : Error(describe(resultCode, message, statement).toStdString())
    , code(resultCode)
    , sql(statement)
{}

bool DatabaseError::isDamaged() const
{
    return primaryCode(code) == SQLITE_CORRUPT || primaryCode(code) == SQLITE_NOTADB;
}

bool DatabaseError::isFull() const
{
    // The shared memory beside the file is the first thing that finds no room, even for one who only reads.
    return primaryCode(code) == SQLITE_FULL || code == SQLITE_IOERR_SHMSIZE;
}

bool DatabaseError::isBusy() const
{
    return primaryCode(code) == SQLITE_BUSY || primaryCode(code) == SQLITE_LOCKED;
}

bool DatabaseError::isReadOnly() const
{
    return primaryCode(code) == SQLITE_READONLY;
}

DamagedError::DamagedError(const QString& what) : DatabaseError(SQLITE_CORRUPT, what) {}

KeyError::KeyError(const QString& filePath, Reason why)
    : Error((filePath + QLatin1Char(' ') + describe(why)).toStdString())
    , path(filePath)
    , reason(why)
{}

NewerFileError::NewerFileError(const QString& filePath, int foundVersion, int knownVersion)
    : Error(QStringLiteral("%1 has version %2; this program knows up to %3")
                .arg(filePath)
                .arg(foundVersion)
                .arg(knownVersion)
                .toStdString())
    , path(filePath)
    , found(foundVersion)
    , known(knownVersion)
{}

} // namespace db
