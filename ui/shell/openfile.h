// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "ui/shell/page.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

class Settings;

/// What happened to the data of an open file, in words for a message.
struct FileChange {
    enum class Kind {
        Done,     ///< an action of this window; undo takes it back
        Undone,   ///< redo brings it back
        Redone,   ///< undo takes it back
        Elsewhere ///< nothing that undo reaches, such as a bundle taken in
    };
    Kind kind = Kind::Elsewhere;
    QString what; ///< "Aufenthalt beendet"; empty for Elsewhere
};

/// A record that the search found, with the words to show it by.
struct FoundRecord {
    int kind = 0; ///< as Page::opens() knows it
    base::Uuid id;
    QString name;
    QString kindName;
    QString place; ///< where whoever is present lives; empty for the others
};

/// Why a file did not open.
enum class OpenFailure {
    Missing,
    NeedsPassphrase,
    WrongPassphrase,
    InUse,
    FromNewerVersion,
    NotALotsenbuch,
    Unwritable,   ///< or what else keeps a file from being used
    MovedOrCopied ///< unknown on this machine; the request must say which
};

/// A state of a file that can be brought back.
struct BackupEntry {
    QString path;
    qint64 whenMs = 0; ///< UTC
    QString reason;    ///< in words
    qint64 bytes = 0;
    bool isEncrypted = false;
    bool isFromElsewhere = false; ///< not one of the folder beside the file
    /// Changes of the file that are not in it, and the other way round; absent while nobody has looked.
    std::optional<qint64> lost = {};
    std::optional<qint64> regained = {};
};

/// What looking into a backup showed; `failure` when it cannot take the file's place.
struct BackupCheck {
    BackupEntry backup;
    std::optional<OpenFailure> failure = {};
    QString sentence = {};
};

/// An open Lotsenbuch as the shell sees it; pages know more. Closing it wipes the key. Lives on the window's
/// thread.
class OpenFile {
public:
    virtual ~OpenFile() = default;

    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual bool hasPassphrase() const = 0;
    /// What undo would take back, in words ("Aufenthalt beendet"); nothing when there is nothing to undo.
    [[nodiscard]] virtual std::optional<QString> undoText() const = 0;
    [[nodiscard]] virtual std::optional<QString> redoText() const = 0;
    /// Ask for the step; onChanged() says when it is done. What keeps it from being done is shown.
    virtual void undo() = 0;
    virtual void redo() = 0;
    /// The day the file opens on; absent: today.
    [[nodiscard]] virtual std::optional<QDate> presetKeyDate() const = 0;
    /// Called after each change to the data. One listener; replaces the one before.
    virtual void onChanged(std::function<void(const FileChange&)> listener) = 0;
    /// Called when figures begin to be read in the background and when all are there. One listener.
    virtual void onBusy(std::function<void(bool isBusy)> listener) = 0;
    [[nodiscard]] virtual bool isBusy() const = 0;
    /// Anything goes on that must not be cut off, such as an import.
    [[nodiscard]] virtual bool isWorking() const = 0;
    /// Called when the file turns out to be damaged while its figures are read after opening: it can only be
    /// closed. One listener.
    virtual void onUnreadable(std::function<void(const QString& sentence)> listener) = 0;
    /// Finds records by their names and numbers; `show` is called once, unless a later search of the same
    /// receiver overtakes this one.
    virtual void search(QObject& receiver, const QString& text, QDate on,
                        std::function<void(std::vector<FoundRecord>)> show) = 0;
    /// Shows the dialogs that write a bundle of this file, and take one in. They go with the file.
    virtual void exportBundle(QWidget& window) = 0;
    virtual void importBundle(QWidget& window) = 0;
    /// Shows what was done in this file; `lock` says why nothing can be undone now. Goes with the file.
    virtual void showHistory(QWidget& window, std::function<QString()> lock) = 0;
    /// Called when a dialog leads to a page, named by PageInfo::id, and a part of it. One
    /// listener.
    virtual void onPageWanted(std::function<void(const QString& page, const QString& part)> listener) = 0;
    /// The backups beside the file with what would be lost; `show` is called once.
    virtual void askBackups(QObject& receiver, std::function<void(std::vector<BackupEntry>)> show) = 0;
    /// Whether a backup can take the place of this file.
    virtual void checkBackup(QObject& receiver, const BackupEntry& backup,
                             const std::optional<QString>& passphrase,
                             std::function<void(const BackupCheck&)> show) = 0;
    /// Whether it opens with this passphrase; `show` is called once.
    virtual void checkPassphrase(QObject& receiver, const QString& passphrase,
                                 std::function<void(bool fits)> show) = 0;
    /// The records that a record belongs to, nearest first, as Page::opens() knows their kinds.
    virtual void owners(QObject& receiver, int kind, const base::Uuid& id,
                        std::function<void(std::vector<std::pair<int, base::Uuid>>)> show) = 0;
    /// The pages that work on this file, in the order of the navigation. They look at the key date and at
    /// what the window remembers.
    [[nodiscard]] virtual std::vector<std::unique_ptr<Page>> createPages(KeyDateModel& keyDate,
                                                                         Settings& settings) = 0;
};

/// How a file came to a machine that does not know it. A copy becomes a device of its own.
enum class Arrival { Moved, Copied };

/// A file to open, with what the person has said about it so far.
struct OpenRequest {
    QString path;
    std::optional<QString> passphrase = {};
    std::optional<Arrival> arrival = {}; ///< absent: not asked yet
};

/// A backup that takes the place of the file at `path`.
struct RestoreRequest {
    QString path;
    BackupEntry backup;
    std::optional<QString> passphrase = {}; ///< of the backup
    bool isChecked = false;                 ///< OpenFile::checkBackup() took it
};

/// Another passphrase for the file at `path`.
struct PassphraseChange {
    QString path;
    std::optional<QString> before = {}; ///< absent: it has none
    QString after;
};

/// An open file, or the reason there is none.
struct OpenResult {
    std::unique_ptr<OpenFile> file;
    OpenFailure failure = OpenFailure::Missing;
    QString detail;               ///< InUse: who holds the file
    bool isHeldElsewhere = false; ///< InUse: by another machine, whose lock a person may remove
    QString sentence = {};        ///< what hinders and what to do
    bool isInFront = false;       ///< InUse: by another window of this person, which was called
};

/// Opens and makes files, on a worker thread: deriving a key and writing the sample city take their time, so
/// nothing here touches the window. The result is used on the window's thread alone. Failures that are none
/// of OpenFailure are thrown (base::Error, base::Stopped).
class FileGateway {
public:
    virtual ~FileGateway() = default;

    /// Without a passphrase for a file that needs one: NeedsPassphrase.
    [[nodiscard]] virtual OpenResult open(const OpenRequest& request) = 0;
    /// Makes a new file. One that is there already is left alone: Unwritable.
    [[nodiscard]] virtual OpenResult create(const QString& path,
                                            const std::optional<QString>& passphrase) = 0;
    /// Removes the lock that a machine left behind. False when it is held here or still in use. Takes no
    /// time.
    [[nodiscard]] virtual bool removeLock(const QString& path) = 0;
    /// The backups beside a file, newest first. Needs no passphrase and not even the file; takes no time.
    [[nodiscard]] virtual std::vector<BackupEntry> backups(const QString& path) const = 0;
    /// A file from elsewhere as a backup; nothing when it cannot be read.
    [[nodiscard]] virtual std::optional<BackupEntry> backupAt(const QString& path) const = 0;
    /// Puts a backup in the place of a closed file, keeping what was there as a backup, and opens it. Without
    /// a file in the answer nothing was replaced, and `sentence` says why.
    [[nodiscard]] virtual OpenResult restore(const RestoreRequest& request) = 0;
    /// Changes the passphrase of a closed file, after a backup, and opens it. Without a file in the answer
    /// nothing was changed, and `sentence` says why.
    [[nodiscard]] virtual OpenResult changePassphrase(const PassphraseChange& change,
                                                      const base::Progress& progress) = 0;
    /// Writes the sample city to a new file without a passphrase.
    virtual void writeSample(const QString& path, const base::Progress& progress) const = 0;
};

} // namespace ui
