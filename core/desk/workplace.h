// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace desk {

class Book;

/// Who writes here, into which copy, and what is kept of it beside the file.
struct Workplace {
    QString person; ///< empty: nobody has said who works here
    QString copy;   ///< empty: it has no name
    bool isEncrypted = false;
    bool isReadOnly = false;
    bool keepsBackups = false; ///< the program makes them by itself
    QString backupFolder;      ///< whether or not it is there yet
    int backups = 0;
    qint64 backupBytes = 0;
    std::optional<qint64> lastBackupMs;

    bool operator==(const Workplace&) const = default;
};

[[nodiscard]] Workplace workplaceOf(const Book& book);

} // namespace desk
