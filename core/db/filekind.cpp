// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/filekind.h"

#include "core/db/database.h"
#include "core/db/errors.h"

#include <QFile>
#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

#include <bitset>

namespace db {

namespace {

constexpr qsizetype PageSize = 4096;
// 4096 random bytes hold all 256 values but for about one file in 30,000, which lacks one or two.
constexpr std::size_t FewestByteValues = 240;

constexpr QByteArrayView Magic("SQLite format 3\0", 16);
constexpr QLatin1String FileSuffix(".lotse");

bool isPlain(const QByteArray& page)
{
    return page.startsWith(Magic);
}

std::size_t byteValues(const QByteArray& bytes)
{
    std::bitset<256> seen;
    for (const char byte : bytes)
        seen.set(static_cast<unsigned char>(byte));
    return seen.count();
}

} // namespace

FileKind fileKind(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return FileKind::Missing;
    if (!file.open(QIODevice::ReadOnly))
        throw base::FileError(path, file.errorString());
    const QByteArray page = file.read(PageSize);
    if (page.isEmpty())
        return FileKind::Empty;
    if (isPlain(page))
        return FileKind::Plain;
    return page.size() == PageSize && byteValues(page) >= FewestByteValues ? FileKind::Encrypted
                                                                           : FileKind::Foreign;
}

void refuseDatabase(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return;
    QFile file(path);
    const bool isNamed = path.endsWith(FileSuffix, Qt::CaseInsensitive);
    if (isNamed || (file.open(QIODevice::ReadOnly) && isPlain(file.read(Magic.size()))))
        throw base::OccupiedError(path);
}

void requireFile(const QString& path, Mode mode, bool withKey)
{
    const FileKind kind = fileKind(path);
    if (mode == Mode::Create) {
        if (kind != FileKind::Missing && kind != FileKind::Empty)
            throw base::FileError(path, QStringLiteral("exists already"));
        return;
    }
    switch (kind) {
    case FileKind::Missing:
        throw base::FileError(path, QStringLiteral("does not exist"));
    case FileKind::Empty:
    case FileKind::Foreign:
        throw DatabaseError(SQLITE_NOTADB, path + QStringLiteral(": is not a database or is damaged"));
    case FileKind::Plain:
        if (withKey)
            throw KeyError(path, KeyError::Reason::NotEncrypted);
        break;
    case FileKind::Encrypted:
        if (!withKey)
            throw KeyError(path, KeyError::Reason::Missing);
        break;
    }
}

} // namespace db
