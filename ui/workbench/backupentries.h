// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/backups.h"
#include "ui/shell/openfile.h"

namespace ui {

/// Backups as the shell sees them, and back.
[[nodiscard]] BackupEntry backupEntry(const desk::Backup& backup);
[[nodiscard]] std::vector<BackupEntry> backupEntries(const std::vector<desk::Backup>& backups);
[[nodiscard]] desk::Backup backupOf(const BackupEntry& entry);

/// What looking into a backup shows; on the book's thread.
[[nodiscard]] BackupCheck checkedBackup(const desk::Book& book, const BackupEntry& backup,
                                        const std::optional<QString>& passphrase);

/// What hinders, as the shell tells it apart.
[[nodiscard]] OpenFailure failureOf(desk::Opening opening);

} // namespace ui
