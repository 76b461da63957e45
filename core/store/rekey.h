// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/db/key.h"
#include "core/store/backup.h"

namespace store {

/// The keys of a file before and after a change; `before` is absent for a file that is plain.
struct KeyChange {
    std::optional<db::Key> before = {};
    db::Key after;
};
/// Derives them: the first for the salt of the file, the second with a salt of its own, so that nothing of
/// the file as it was fits into it. Throws base::FileError.
[[nodiscard]] KeyChange keyChange(const QString& filePath, const std::optional<QString>& before,
                                  const QString& after, base::Random& random);

/// Puts a copy of the file under another key in its place; the file must be closed. A checked backup under
/// the former key is made before. At every moment the file is whole and opens with the one or with the other:
/// the copy is written beside it, checked, brought to the disk and renamed. It goes on as the device it was.
/// Earlier backups keep the keys they were made with. Answers the backup.
/// Throws base::LockedError while somebody has it open, base::FileError (also: somebody still reads it),
/// db::KeyError when the former key does not fit, db::NewerFileError, db::DatabaseError (isFull()),
/// base::Stopped; then the file is as before.
BackupInfo changeKey(const QString& filePath, const KeyChange& keys, const Environment& environment,
                     const base::Progress& progress = {});

} // namespace store
