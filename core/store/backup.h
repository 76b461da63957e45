// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/file.h"
#include "core/store/foreignop.h"

#include <QDate>

namespace store {

enum class BackupReason {
    Daily,      ///< after the day's first change
    Import,     ///< before ops of others are taken in
    Migration,  ///< before a newer program changes the file's schema
    Restore,    ///< the file as it was before a backup took its place
    Passphrase, ///< the file as it was under its former passphrase, or without one
    Asked
};

/// "daily", "import" …, as in the names of the files.
[[nodiscard]] QString reasonCode(BackupReason reason);

struct BackupInfo {
    QString path;
    qint64 whenMs = 0; ///< UTC, from the name
    BackupReason reason = BackupReason::Asked;
    qint64 bytes = 0;
};

/// Which backups stay: the newest ones, and the newest of each of so many days and weeks that have one, as
/// long as all fit under the cap. The newest of all always stays.
struct BackupPolicy {
    int last = 10;
    int days = 14;
    int weeks = 8;
    qint64 mostBytes = qint64{4} << 30;
};

/// The folder `<file>.backups` beside a file. Needs no open file, so that it can help when that is damaged;
/// its methods may be called on any thread.
class BackupFolder {
public:
    explicit BackupFolder(const QString& filePath);

    /// Newest first. Files with other names are none of ours and stay.
    [[nodiscard]] std::vector<BackupInfo> list() const;
    /// Copies, opens the copy and checks it; then drops what the policy does not keep. `source` must not be
    /// in a transaction. Throws what db::backupTo() throws.
    BackupInfo make(db::Database& source, BackupReason reason, qint64 nowMs, const BackupPolicy& policy = {},
                    const base::Progress& progress = {}) const;
    /// What the policy would drop.
    [[nodiscard]] static std::vector<BackupInfo> superfluous(std::vector<BackupInfo> newestFirst,
                                                             const BackupPolicy& policy);
    [[nodiscard]] QString pathFor(BackupReason reason, qint64 nowMs) const;
    [[nodiscard]] QString path() const { return m_folder; }

private:
    QString m_folder;
};

/// A backup of an open file; the calling thread copies.
BackupInfo makeBackup(const File& file, BackupReason reason, const base::Progress& progress = {});

/// Called before changes of others or a table are taken in: a backup where they are kept
/// (Environment::keepsBackups), nothing elsewhere.
void backUpBeforeImport(const File& file, const base::Progress& progress = {});

/// True when the file was changed today and has no backup of today yet. With Environment::keepsBackups the
/// commit makes it; otherwise it is the caller's job, such as a background one.
[[nodiscard]] bool isDailyBackupDue(const File& file);

/// A backup belongs to another Lotsenbuch than the file whose place it was to take, or it lies elsewhere and
/// nobody can tell, because the keys do not open the file. `path` names the backup.
class OtherFileError : public base::Error {
public:
    enum class Certainty { Known, Untold };
    OtherFileError(const QString& backupPath, Certainty how);
    QString path;
    Certainty certainty;
};

/// What a file on the disk is a state of, and how far.
struct HeldState {
    base::Uuid network;         ///< nil when the file names none
    bool hasOwnRecords = false; ///< more than what keeps the books
    OpVector ops;

    /// Both have records and belong to different networks: one holds nothing of the other.
    [[nodiscard]] bool isOfAnotherFile(const HeldState& other) const;
};
/// Reads it from a file that is not open, or open elsewhere. Throws what db::Database::open() throws.
[[nodiscard]] HeldState heldIn(const QString& path, const std::optional<db::Key>& key);
[[nodiscard]] HeldState heldIn(const File& file);

/// How many ops are in the first and not in the second. Both sorted as vectorOf() gives them.
[[nodiscard]] qint64 countBeyond(const OpVector& all, const OpVector& without);

/// The keys of a backup and of the file whose place it takes; absent for plain ones.
struct RestoreKeys {
    std::optional<db::Key> backup = {};
    std::optional<db::Key> file = {};
    bool isOfTheFile =
        false; ///< the backup was compared with the open file before, as desk::checkBackup() does
};
/// Derives them from one passphrase, each for the salt of its file. Throws base::FileError.
[[nodiscard]] RestoreKeys restoreKeys(const QString& filePath, const QString& backupPath,
                                      const std::optional<QString>& passphrase);

/// Puts a backup in the place of the file, which must be closed; what was there becomes a backup of its own.
/// The file goes on in a new epoch, and what was erased in the former one is erased again when it is opened.
/// Throws OtherFileError when both can be read and are of different networks, or when the file opens with no
/// key here and the backup is none of the folder beside it; db::NewerFileError and
/// base::FormatError when the backup is of a newer version or no Lotsenbuch, base::LockedError while somebody
/// has it open, base::FileError, db::KeyError, db::DatabaseError; then the file is as before.
void restoreBackup(const QString& filePath, const BackupInfo& backup, const RestoreKeys& keys,
                   const Environment& environment);

} // namespace store
