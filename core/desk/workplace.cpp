// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workplace.h"

#include "core/desk/book.h"
#include "core/store/backup.h"
#include "core/store/records.h"

#include <QFileInfo>

namespace desk {

Workplace workplaceOf(const Book& book)
{
    const store::File& file = book.file();
    Workplace place;
    if (const auto person = store::Records<domain::ToolUser>(book.file()).find(file.person()))
        place.person = person->name;
    if (const auto device =
            store::Records<domain::Device>(book.file()).find(base::Id<domain::Device>(file.device())))
        place.copy = device->name;
    place.isEncrypted = file.isEncrypted();
    place.isReadOnly = file.isReadOnly();
    if (!file.isInFile())
        return place;
    place.keepsBackups = file.environment().keepsBackups;
    const store::BackupFolder folder(file.path());
    place.backupFolder = QFileInfo(folder.path()).absoluteFilePath();
    const auto backups = folder.list();
    place.backups = static_cast<int>(backups.size());
    for (const store::BackupInfo& backup : backups)
        place.backupBytes += backup.bytes;
    if (!backups.empty())
        place.lastBackupMs = backups.front().whenMs;
    return place;
}

} // namespace desk
