// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/backups.h"

#include "core/db/filekind.h"
#include "core/store/backup.h"
#include "core/store/rekey.h"

#include <QDateTime>
#include <QFileInfo>

namespace desk {

namespace {

Backup toldBackup(const store::BackupInfo& info)
{
    Backup backup{info.path, info.whenMs, store::reasonCode(info.reason), info.bytes};
    try {
        backup.isEncrypted = db::fileKind(info.path) == db::FileKind::Encrypted;
    } catch (const base::FileError&) {
        backup.isEncrypted = false; // restoring it will say why
    }
    return backup;
}

std::optional<db::Key> keyOf(const store::File& file)
{
    const db::Key* key = file.database().key();
    return key ? std::optional(*key) : std::nullopt;
}

void compare(Backup& backup, const store::HeldState& here, const store::HeldState& there)
{
    backup.lost = store::countBeyond(here.ops, there.ops);
    backup.regained = store::countBeyond(there.ops, here.ops);
}

} // namespace

std::vector<Backup> backupsBeside(const QString& filePath)
{
    std::vector<Backup> backups;
    for (const store::BackupInfo& info : store::BackupFolder(filePath).list())
        backups.push_back(toldBackup(info));
    return backups;
}

std::vector<Backup> backupsOf(const Book& book)
{
    std::vector<Backup> backups = backupsBeside(book.path());
    const store::HeldState here = store::heldIn(book.file());
    for (Backup& backup : backups)
        try {
            compare(backup, here,
                    store::heldIn(backup.path, backup.isEncrypted ? keyOf(book.file()) : std::nullopt));
        } catch (const base::Error&) {
            continue; // of a former passphrase, or damaged: what it holds is not known yet
        }
    return backups;
}

Backup backupAt(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        throw base::FileError(path, QStringLiteral("does not exist"));
    Backup backup{path, file.lastModified().toMSecsSinceEpoch(), {}, file.size()};
    backup.isEncrypted = db::fileKind(path) == db::FileKind::Encrypted;
    return backup;
}

Backup checkBackup(const Book& book, const Backup& backup, const std::optional<QString>& passphrase)
{
    const auto key = passphrase && backup.isEncrypted
                         ? std::optional(db::Key::forFile(*passphrase, backup.path))
                         : std::nullopt;
    const store::HeldState here = store::heldIn(book.file());
    const store::HeldState there = store::heldIn(backup.path, key);
    if (here.isOfAnotherFile(there))
        throw store::OtherFileError(backup.path, store::OtherFileError::Certainty::Known);
    Backup checked = backup;
    compare(checked, here, there);
    return checked;
}

void restoreBackup(const QString& filePath, const Backup& backup, const std::optional<QString>& passphrase,
                   Checked checked, const Surroundings& around)
{
    const store::BackupInfo info{backup.path, backup.whenMs, store::BackupReason::Asked, backup.bytes};
    store::RestoreKeys keys = store::restoreKeys(filePath, backup.path, passphrase);
    keys.isOfTheFile = checked == Checked::Yes;
    store::restoreBackup(filePath, info, keys, environmentOf(around));
}

bool isPassphraseOf(const Book& book, const QString& passphrase)
{
    const db::Key* key = book.file().database().key();
    return key && db::Key::derive(passphrase, key->salt()).sameKeyAs(*key);
}

void changePassphrase(const QString& filePath, const std::optional<QString>& before, const QString& after,
                      const Surroundings& around, const base::Progress& progress)
{
    store::changeKey(filePath, store::keyChange(filePath, before, after, around.random),
                     environmentOf(around), progress);
}

} // namespace desk
