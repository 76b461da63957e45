// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/db/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// A directory of its own for database files, gone afterwards.
class DbFiles {
public:
    [[nodiscard]] QString path(const QString& name = QStringLiteral("test.lotse")) const
    {
        return m_directory.filePath(name);
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_directory.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private:
    QTemporaryDir m_directory;
};

inline QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeAll(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(bytes);
}

/// The test key is derived once: each derivation costs a quarter of a second.
inline const db::Key& testKey()
{
    static const db::Key key = [] {
        base::SeededRandom random(1);
        return db::Key::forNewFile(u"Passwort für Prüfungen", random);
    }();
    return key;
}

inline const db::Key& otherKey()
{
    static const db::Key key = [] {
        base::SeededRandom random(2);
        return db::Key::forNewFile(u"ein anderes", random);
    }();
    return key;
}
