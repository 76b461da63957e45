// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/backupentries.h"

#include "ui/words/opening.h"
#include "ui/words/terms.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

struct Backups {
    Q_DECLARE_TR_FUNCTIONS(ui::Backups)
};

} // namespace

BackupEntry backupEntry(const desk::Backup& backup)
{
    BackupEntry entry{backup.path, backup.whenMs, {}, backup.bytes, backup.isEncrypted};
    entry.isFromElsewhere = backup.reason.isEmpty();
    entry.reason = entry.isFromElsewhere
                       ? Backups::tr("other file: %1").arg(QFileInfo(backup.path).fileName())
                       : words::term(QStringLiteral("backup-reason"), backup.reason);
    entry.lost = backup.lost;
    entry.regained = backup.regained;
    return entry;
}

std::vector<BackupEntry> backupEntries(const std::vector<desk::Backup>& backups)
{
    std::vector<BackupEntry> entries;
    entries.reserve(backups.size());
    for (const desk::Backup& backup : backups)
        entries.push_back(backupEntry(backup));
    return entries;
}

desk::Backup backupOf(const BackupEntry& entry)
{
    return {entry.path, entry.whenMs, {}, entry.bytes, entry.isEncrypted, entry.lost, entry.regained};
}

BackupCheck checkedBackup(const desk::Book& book, const BackupEntry& backup,
                          const std::optional<QString>& passphrase)
{
    BackupCheck checked{backup};
    try {
        const desk::Backup found = desk::checkBackup(book, backupOf(backup), passphrase);
        checked.backup.lost = found.lost;
        checked.backup.regained = found.regained;
    } catch (const base::Error& error) {
        const desk::OpenOutcome hindrance = desk::hindranceOf(error);
        checked.failure = failureOf(hindrance.opening);
        checked.sentence = words::openingText(hindrance, backup.path);
    }
    return checked;
}

OpenFailure failureOf(desk::Opening opening)
{
    switch (opening) {
    case desk::Opening::Missing:
        return OpenFailure::Missing;
    case desk::Opening::Locked:
        return OpenFailure::InUse;
    case desk::Opening::NeedsKey:
        return OpenFailure::NeedsPassphrase;
    case desk::Opening::WrongKey:
        return OpenFailure::WrongPassphrase;
    case desk::Opening::Newer:
        return OpenFailure::FromNewerVersion;
    case desk::Opening::Damaged:
    case desk::Opening::NotALotsenbuch:
    case desk::Opening::NotEncrypted:
        return OpenFailure::NotALotsenbuch;
    default:
        return OpenFailure::Unwritable;
    }
}

} // namespace ui
