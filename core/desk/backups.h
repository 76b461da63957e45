// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/opening.h"

namespace desk {

/// A state of a file that can be brought back.
struct Backup {
    QString path;
    qint64 whenMs = 0; ///< UTC
    QString reason; ///< "daily", "import", "migration", "restore", "passphrase", "asked"; empty: a file from
                    ///< elsewhere
    qint64 bytes = 0;
    bool isEncrypted = false;
    /// Changes of the file that are not in the backup, and those of the backup that are not in the file;
    /// absent where the backup was not looked into.
    std::optional<qint64> lost = {};
    std::optional<qint64> regained = {};
};

/// Those in the folder beside a file, newest first. Needs no passphrase and not even the file.
[[nodiscard]] std::vector<Backup> backupsBeside(const QString& filePath);
/// The same with what would be lost, where the key of the open file opens them.
[[nodiscard]] std::vector<Backup> backupsOf(const Book& book);
/// A file from elsewhere, as old as its last change. Throws base::FileError.
[[nodiscard]] Backup backupAt(const QString& path);

/// Whether the backup can take the place of this open file: opens it and compares. Throws as
/// restoreBackup(); answers the backup with what would be lost.
[[nodiscard]] Backup checkBackup(const Book& book, const Backup& backup,
                                 const std::optional<QString>& passphrase);

/// Whether checkBackup() found that a backup belongs to the file.
enum class Checked { No, Yes };

/// Puts a backup in the place of a file that is closed; what was there becomes a backup itself. Throws
/// base::Error, which hindranceOf() understands; then the file is as before.
void restoreBackup(const QString& filePath, const Backup& backup, const std::optional<QString>& passphrase,
                   Checked checked, const Surroundings& around);

/// Whether the passphrase opens this open file. Takes about a quarter of a second.
[[nodiscard]] bool isPassphraseOf(const Book& book, const QString& passphrase);

/// Changes the passphrase of a file that is closed, or gives a plain one its first (`before` absent). Makes a
/// backup that still opens with the former one, as all earlier ones do. Throws base::Error, which
/// hindranceOf() understands; then the file is as before. Killed at any moment it opens with one of the two.
void changePassphrase(const QString& filePath, const std::optional<QString>& before, const QString& after,
                      const Surroundings& around, const base::Progress& progress = {});

} // namespace desk
