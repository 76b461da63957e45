// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rekey.h"

#include "core/base/filelock.h"
#include "core/base/machine.h"
#include "core/db/copy.h"
#include "core/db/migrator.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace store {

namespace {

const QString Wal = QStringLiteral("-wal");
const QString SharedMemory = QStringLiteral("-shm");

/// Takes away what lies beside a file that everything was written into: the next opening would play it into
/// whatever lies in the file's place.
void dropEmptyLog(const QString& filePath)
{
    if (QFileInfo(filePath + Wal).size() > 0)
        throw base::FileError(filePath, QStringLiteral("another program still reads it"));
    QFile::remove(filePath + Wal);
    QFile::remove(filePath + SharedMemory);
}

} // namespace

KeyChange keyChange(const QString& filePath, const std::optional<QString>& before, const QString& after,
                    base::Random& random)
{
    return {before ? std::optional(db::Key::forFile(*before, filePath)) : std::nullopt,
            db::Key::forNewFile(after, random)};
}

BackupInfo changeKey(const QString& filePath, const KeyChange& keys, const Environment& environment,
                     const base::Progress& progress)
{
    const base::FileLock lock(filePath, environment.clock);
    const QString incoming = filePath + QStringLiteral(".rekeying");
    const auto discard = qScopeGuard([&] { QFile::remove(incoming); }); // when it has not taken its place
    BackupInfo backup;
    {
        const db::Key* before = keys.before ? &*keys.before : nullptr;
        db::Database source = db::Database::open(filePath, db::Mode::ReadWrite, before);
        (void)db::needsMigration(source, schema::steps()); // throws for what this version could not open
        if (!source.checkpoint())
            throw base::FileError(filePath, QStringLiteral("another program still reads it"));
        backup = BackupFolder(filePath).make(source, BackupReason::Passphrase, environment.clock.nowMs(),
                                             BackupPolicy(), progress);
        db::rekeyTo(source, incoming, keys.after, progress);
    }
    dropEmptyLog(filePath);
    base::replaceFile(incoming, filePath);
    return backup;
}

} // namespace store
