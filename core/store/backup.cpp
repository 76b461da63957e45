// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/filelock.h"
#include "core/base/machine.h"
#include "core/db/copy.h"
#include "core/db/errors.h"
#include "core/db/filekind.h"
#include "core/db/migrator.h"
#include "core/store/chains.h"
#include "core/store/erasures.h"
#include "core/store/filecounts.h"
#include "core/store/merge.h"
#include "core/store/meta.h"
#include "core/store/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <set>

namespace store {

namespace {

struct ReasonName {
    BackupReason reason;
    const char* name;
};
constexpr std::array Names{
    ReasonName{BackupReason::Daily, "daily"},           ReasonName{BackupReason::Import, "import"},
    ReasonName{BackupReason::Migration, "migration"},   ReasonName{BackupReason::Restore, "restore"},
    ReasonName{BackupReason::Passphrase, "passphrase"}, ReasonName{BackupReason::Asked, "asked"}};

const QString TimeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");
const QString Suffix = QStringLiteral(".lotse");

std::optional<BackupInfo> infoOf(const QFileInfo& file)
{
    const QString name = file.completeBaseName();
    const qsizetype dash = name.indexOf(QLatin1Char('-'));
    QDateTime when = QDateTime::fromString(name.first(std::max<qsizetype>(dash, 0)), TimeFormat);
    when.setTimeZone(QTimeZone::utc());
    const auto reason = std::find_if(Names.begin(), Names.end(), [&](const ReasonName& entry) {
        return name.sliced(dash + 1) == QLatin1String(entry.name);
    });
    if (dash < 0 || !when.isValid() || reason == Names.end())
        return std::nullopt;
    return BackupInfo{file.filePath(), when.toMSecsSinceEpoch(), reason->reason, file.size()};
}

QDate dayOf(const BackupInfo& backup)
{
    return QDateTime::fromMSecsSinceEpoch(backup.whenMs).date();
}

/// Takes the write-ahead log of a file away with the copy of the file, because the next opening would play it
/// into whatever lies in the file's place; brings it back unless keep() was called.
class MovedWal {
public:
    MovedWal(const QString& filePath, const QString& copyPath)
        : m_from(filePath + Ending)
        , m_to(copyPath + Ending)
        , m_isMoved(QFileInfo::exists(m_from))
    {
        if (m_isMoved && !QFile::rename(m_from, m_to))
            throw base::FileError(m_to, QStringLiteral("cannot be written"));
    }
    ~MovedWal()
    {
        if (m_isMoved)
            QFile::rename(m_to, m_from);
    }
    MovedWal(const MovedWal&) = delete;
    MovedWal& operator=(const MovedWal&) = delete;

    void keep() { m_isMoved = false; }

private:
    static inline const QString Ending = QStringLiteral("-wal");
    QString m_from;
    QString m_to;
    bool m_isMoved;
};

HeldState heldIn(db::Database& database)
{
    HeldState held;
    held.network = meta::uuid(database, meta::Network).value_or(base::Uuid());
    held.hasOwnRecords = hasOwnRecords(database);
    Chains chains(database);
    chains.reload();
    held.ops = vectorOf(chains);
    return held;
}

/// What is known of the file that a backup replaces.
struct Replaced {
    QByteArray erased;
    std::optional<HeldState> held;
    bool isSealed = false; ///< the key does not open it, or there is none
};

/// Brings the log of a file into it and says what it is; nothing when it cannot be opened, being damaged or
/// of another key: then it is kept as it lies there.
Replaced settle(const QString& filePath, const db::Key* key)
{
    Replaced replaced;
    try {
        db::Database database = db::Database::open(filePath, db::Mode::ReadWrite, key);
        database.checkpoint();
        replaced.erased = erasures::listOf(database);
        replaced.held = heldIn(database);
    } catch (const db::KeyError&) {
        replaced.isSealed = true;
    } catch (const base::Error&) {
        return replaced;
    }
    return replaced;
}

/// Whether nothing tells that a backup belongs to the file: that one cannot be looked into, and the backup
/// lies elsewhere. One of its own folder belongs to it even when the file is damaged beyond its key.
bool isUntold(const Replaced& replaced, const BackupFolder& folder, const BackupInfo& backup,
              const RestoreKeys& keys)
{
    const bool isOneKey = keys.file && keys.backup && keys.file->salt() == keys.backup->salt();
    return replaced.isSealed && !isOneKey && !keys.isOfTheFile &&
           QFileInfo(backup.path).absolutePath() != QFileInfo(folder.path()).absoluteFilePath();
}

const db::Key* pointerTo(const std::optional<db::Key>& key)
{
    return key ? &*key : nullptr;
}

} // namespace

QString reasonCode(BackupReason reason)
{
    const auto entry = std::find_if(Names.begin(), Names.end(),
                                    [=](const ReasonName& name) { return name.reason == reason; });
    return QLatin1String(entry->name);
}

BackupFolder::BackupFolder(const QString& filePath) : m_folder(filePath + QStringLiteral(".backups")) {}

std::vector<BackupInfo> BackupFolder::list() const
{
    std::vector<BackupInfo> found;
    for (const QFileInfo& file : QDir(m_folder).entryInfoList({QLatin1Char('*') + Suffix}, QDir::Files))
        if (auto info = infoOf(file))
            found.push_back(std::move(*info));
    std::sort(found.begin(), found.end(),
              [](const BackupInfo& a, const BackupInfo& b) { return a.whenMs > b.whenMs; });
    return found;
}

QString BackupFolder::pathFor(BackupReason reason, qint64 nowMs) const
{
    const QString when = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(TimeFormat);
    return QDir(m_folder).filePath(when + QLatin1Char('-') + reasonCode(reason) + Suffix);
}

BackupInfo BackupFolder::make(db::Database& source, BackupReason reason, qint64 nowMs,
                              const BackupPolicy& policy, const base::Progress& progress) const
{
    if (!QDir().mkpath(m_folder))
        throw base::FileError(m_folder, QStringLiteral("cannot be made"));
    const QString path = pathFor(reason, nowMs);
    db::backupTo(source, path, progress);
    for (const BackupInfo& old : superfluous(list(), policy))
        QFile::remove(old.path);
    return {path, nowMs, reason, QFileInfo(path).size()};
}

std::vector<BackupInfo> BackupFolder::superfluous(std::vector<BackupInfo> newestFirst,
                                                  const BackupPolicy& policy)
{
    std::vector<BackupInfo> dropped;
    std::set<QDate> days;
    std::set<std::pair<int, int>> weeks;
    int kept = 0;
    qint64 bytes = 0;
    for (const BackupInfo& backup : newestFirst) {
        const QDate day = dayOf(backup);
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool isDaily = static_cast<int>(days.size()) < policy.days && days.insert(day).second;
        const bool isWeekly =
            static_cast<int>(weeks.size()) < policy.weeks && weeks.emplace(year, week).second;
        const bool fits = kept == 0 || bytes + backup.bytes <= policy.mostBytes;
        if (fits && (kept < policy.last || isDaily || isWeekly)) {
            ++kept;
            bytes += backup.bytes;
        } else {
            dropped.push_back(backup);
        }
    }
    return dropped;
}

BackupInfo makeBackup(const File& file, BackupReason reason, const base::Progress& progress)
{
    return BackupFolder(file.path())
        .make(file.database(), reason, file.clock().nowMs(), BackupPolicy(), progress);
}

void backUpBeforeImport(const File& file, const base::Progress& progress)
{
    if (file.environment().keepsBackups && file.isInFile())
        makeBackup(file, BackupReason::Import, progress);
}

bool isDailyBackupDue(const File& file)
{
    const QDate today = file.clock().today();
    if (file.isReadOnly() || !file.isInFile() || file.lastChange() != today)
        return false;
    const auto backups = BackupFolder(file.path()).list();
    return std::none_of(backups.begin(), backups.end(),
                        [&](const BackupInfo& backup) { return dayOf(backup) == today; });
}

OtherFileError::OtherFileError(const QString& backupPath, Certainty how)
    : Error((backupPath + (how == Certainty::Known ? QStringLiteral(": a backup of another file")
                                                   : QStringLiteral(": perhaps a backup of another file")))
                .toStdString())
    , path(backupPath)
    , certainty(how)
{}

bool HeldState::isOfAnotherFile(const HeldState& other) const
{
    return hasOwnRecords && other.hasOwnRecords && network != other.network;
}

HeldState heldIn(const QString& path, const std::optional<db::Key>& key)
{
    db::Database database = db::Database::open(path, db::Mode::ReadOnly, pointerTo(key));
    (void)db::needsMigration(database, schema::steps()); // throws for what this version could not open
    return heldIn(database);
}

HeldState heldIn(const File& file)
{
    return {file.networkId(), hasOwnRecords(file.database()), vectorOf(file)};
}

qint64 countBeyond(const OpVector& all, const OpVector& without)
{
    qint64 count = 0;
    for (const KnownRange& range : all) {
        count += range.last - range.first + 1;
        for (const KnownRange& other : without)
            if (other.device == range.device && other.epoch == range.epoch)
                count -= std::max<qint64>(0, std::min(range.last, other.last) -
                                                 std::max(range.first, other.first) + 1);
    }
    return count;
}

RestoreKeys restoreKeys(const QString& filePath, const QString& backupPath,
                        const std::optional<QString>& passphrase)
{
    RestoreKeys keys;
    if (!passphrase)
        return keys;
    if (db::fileKind(backupPath) == db::FileKind::Encrypted)
        keys.backup = db::Key::forFile(*passphrase, backupPath);
    if (db::fileKind(filePath) != db::FileKind::Encrypted)
        return keys;
    const bool isSameSalt = keys.backup && db::readSalt(filePath) == keys.backup->salt();
    keys.file = isSameSalt ? *keys.backup : db::Key::forFile(*passphrase, filePath);
    return keys;
}

void restoreBackup(const QString& filePath, const BackupInfo& backup, const RestoreKeys& keys,
                   const Environment& environment)
{
    const base::FileLock lock(filePath, environment.clock);
    const BackupFolder folder(filePath);
    const db::Key* raw = pointerTo(keys.backup);
    const QString incoming = filePath + QStringLiteral(".restoring");
    const auto discard = qScopeGuard([&] { QFile::remove(incoming); }); // when it has not taken its place
    const Replaced replaced =
        QFileInfo::exists(filePath) ? settle(filePath, pointerTo(keys.file)) : Replaced();
    {
        db::Database source = db::Database::open(backup.path, db::Mode::ReadOnly, raw);
        (void)db::needsMigration(source, schema::steps()); // throws for what this version could not open
        if (replaced.held && replaced.held->isOfAnotherFile(heldIn(source)))
            throw OtherFileError(backup.path, OtherFileError::Certainty::Known);
        if (isUntold(replaced, folder, backup, keys))
            throw OtherFileError(backup.path, OtherFileError::Certainty::Untold);
        db::backupTo(source, incoming);
        db::Database copy = db::Database::open(incoming, db::Mode::ReadWrite, raw);
        meta::set(copy, meta::Restored, qint64{1});
        erasures::pass(replaced.erased, copy);
        copy.checkpoint();
    }
    std::optional<MovedWal> wal;
    if (QFileInfo::exists(filePath)) {
        const QString aside = folder.pathFor(BackupReason::Restore, environment.clock.nowMs());
        QDir().mkpath(QFileInfo(aside).path());
        if (!QFile::copy(filePath, aside))
            throw base::FileError(aside, QStringLiteral("cannot be written"));
        wal.emplace(filePath, aside);
        QFile::remove(filePath + QStringLiteral("-shm"));
    }
    base::replaceFile(incoming, filePath);
    if (wal)
        wal->keep();
}

} // namespace store
