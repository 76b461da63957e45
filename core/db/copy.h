// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/db/key.h"

#include <QString>

namespace db {

class Database;

// Both functions copy one committed state of the file while other connections go on reading and writing. They
// write under a temporary name beside the target, open and check the copy, wait until it is on the disk and
// then rename: a target that exists is replaced whole or stays as it was. `source` must not be in a
// transaction. They throw DatabaseError (isFull() before anything is written when the space is known not to
// do, isDamaged() when the copy does not pass its check), base::FileError, base::Stopped.

/// A backup with the key and passphrase of the source.
void backupTo(Database& source, const QString& path, const base::Progress& progress = {});

/// A copy under another key: the change of passphrase, or the first one for a plain file. In the second case
/// tables without an INTEGER PRIMARY KEY get new rowids, and `source` must be open for writing.
void rekeyTo(Database& source, const QString& path, const Key& newKey, const base::Progress& progress = {});

} // namespace db
