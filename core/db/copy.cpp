// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/copy.h"

#include "core/base/machine.h"
#include "core/db/database.h"
#include "core/db/errors.h"
#include "core/db/transaction.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

#include <memory>

namespace db {

namespace {

constexpr int PagesPerStep = 1024;

/// The copy under its temporary name; taken away again unless it was put in its place.
class Draft {
public:
    explicit Draft(const QString& target) : m_target(target) { discard(); }
    ~Draft() { discard(); }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    [[nodiscard]] QString path() const { return m_target + QStringLiteral(".part"); }

    void putInPlace(const Key* key)
    {
        check(key);
        base::syncFile(path());
        base::replaceFile(path(), m_target);
    }

private:
    void check(const Key* key)
    {
        Database copy = Database::open(path(), Mode::Immutable, key);
        const QStringList findings = copy.quickCheck();
        if (!findings.isEmpty())
            throw DatabaseError(SQLITE_CORRUPT, QStringLiteral("the copy is damaged: ") + findings.first());
    }

    void discard()
    {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path() + QLatin1StringView(suffix));
    }

    QString m_target;
};

void requireSpace(Database& source, const QString& path)
{
    const qint64 needed = source.int64("PRAGMA page_count") * source.int64("PRAGMA page_size");
    if (base::freeBytes(path) < needed)
        throw DatabaseError(SQLITE_FULL, path + QStringLiteral(": not enough free space for a copy"));
}

[[noreturn]] void fail(sqlite3* connection)
{
    throw DatabaseError(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)));
}

void copyPages(Database& source, Database& target, const base::Progress& progress)
{
    const Snapshot snapshot(source);
    const auto finish = [](sqlite3_backup* backup) { sqlite3_backup_finish(backup); };
    std::unique_ptr<sqlite3_backup, decltype(finish)> backup(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"), finish);
    if (!backup)
        fail(target.handle());
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(backup.get(), PagesPerStep);
        const int total = sqlite3_backup_pagecount(backup.get());
        progress.step(total - sqlite3_backup_remaining(backup.get()), total);
    }
    if (sqlite3_backup_finish(backup.release()) != SQLITE_OK)
        fail(target.handle());
}

void copyPagesTo(Database& source, const QString& path, const Key* key, const base::Progress& progress)
{
    requireSpace(source, path);
    Draft draft(path);
    {
        Database target = Database::open(draft.path(), Mode::Create, key);
        target.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        copyPages(source, target, progress);
    }
    draft.putInPlace(key);
}

// The other database of a connection, let go again in any case.
class Attached {
public:
    Attached(Database& database, const QString& path, const Key& key) : m_database(database)
    {
        QByteArray spec = key.keySpec(key.salt());
        try {
            Statement attach(database, "ATTACH DATABASE ? AS copy KEY ?");
            attach.bind(1, path);
            attach.bindBorrowedUtf8(2, spec);
            attach.run();
        } catch (...) {
            wipe(spec);
            throw;
        }
        wipe(spec);
    }
    ~Attached() { sqlite3_exec(m_database.handle(), "DETACH DATABASE copy", nullptr, nullptr, nullptr); }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

private:
    Database& m_database;
};

void exportTo(Database& source, const QString& path, const Key& key)
{
    requireSpace(source, path);
    Draft draft(path);
    // A connection to a file that exists attaches only what exists.
    if (QFile empty(draft.path()); !empty.open(QIODevice::WriteOnly))
        throw base::FileError(draft.path(), empty.errorString());
    {
        const Attached attached(source, draft.path(), key);
        (void)source.value("SELECT sqlcipher_export('copy')");
        source.setPragma("copy.user_version", source.int64("PRAGMA main.user_version"));
        source.setPragma("copy.application_id", source.int64("PRAGMA main.application_id"));
    }
    draft.putInPlace(&key);
}

} // namespace

void backupTo(Database& source, const QString& path, const base::Progress& progress)
{
    Q_ASSERT_X(!source.inTransaction(), "backupTo", "inside a transaction");
    copyPagesTo(source, path, source.key(), progress);
}

void rekeyTo(Database& source, const QString& path, const Key& newKey, const base::Progress& progress)
{
    Q_ASSERT_X(!source.inTransaction(), "rekeyTo", "inside a transaction");
    if (source.key())
        copyPagesTo(source, path, &newKey, progress);
    else
        exportTo(source, path, newKey);
}

} // namespace db
