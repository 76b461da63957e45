// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace db {

enum class Mode;

enum class FileKind {
    Missing,
    Empty,
    Plain,     ///< begins with the SQLite magic
    Encrypted, ///< as good as random: an encrypted database or nothing we can tell from one
    Foreign,   ///< something else: its first page is too regular or too short for an encrypted database
};

/// Looks at the first page. Throws base::FileError when the file cannot be read.
[[nodiscard]] FileKind fileKind(const QString& path);

/// Throws base::OccupiedError when a database stands at the path that something else is to be written to: a
/// plain one by what it begins with, an encrypted one, which may be anything, by its name.
void refuseDatabase(const QString& path);

/// Throws what must stop an opening before SQLite touches the file: base::FileError, KeyError (missing, not
/// encrypted) or DatabaseError (no database).
void requireFile(const QString& path, Mode mode, bool withKey);

} // namespace db
