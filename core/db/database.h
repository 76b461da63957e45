// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell.h"
#include "core/db/key.h"
#include "core/db/statement.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

struct sqlite3;

namespace base {
class StopFlag;
}

namespace db {

enum class Mode {
    Create,    ///< a new file; refused when one with content is there
    ReadWrite, ///< an existing file
    ReadOnly,  ///< an existing file that others may be writing; may leave an empty WAL to the next writer
    Immutable, ///< a file that nobody writes (a backup, a read-only medium): read without a trace beside it
};

/// One connection to one file, open as long as the object lives. Used by one thread at a time (interrupt() is
/// the exception); every thread opens its own. An encrypted connection keeps its key until it closes.
/// Foreign keys are off: a sync may bring a child before its parent, and nothing may refuse it.
/// Writers use WAL with full syncing, so that a commit that returned survives loss of power.
class Database {
public:
    /// Opens a file and checks that it is readable with this key (or plain without one).
    /// Throws base::FileError (missing, not permitted, exists already), KeyError, DatabaseError (damaged).
    [[nodiscard]] static Database open(const QString& path, Mode mode, const Key* key = nullptr);
    /// A database that lives and goes with the connection; plain.
    [[nodiscard]] static Database inMemory();
    /// A further connection to the same file with the same key. Not for memory databases.
    [[nodiscard]] Database openAnother(Mode mode) const;

    Database(Database&&) noexcept;
    Database& operator=(Database&&) = delete;
    ~Database();

    /// Runs a script of one or more statements without parameters. Throws DatabaseError, base::Stopped.
    void execute(QByteArrayView sql);
    /// A prepared statement kept for later calls with the same text. Two that are in use at once are two.
    [[nodiscard]] CachedStatement cached(QByteArrayView sql);
    /// The first column of the first row; absent when there is none. For single figures.
    [[nodiscard]] base::Cell value(QByteArrayView sql);
    [[nodiscard]] qint64 int64(QByteArrayView sql);
    /// Reads or sets a pragma by name ("user_version").
    [[nodiscard]] base::Cell pragma(QByteArrayView name);
    void setPragma(QByteArrayView name, qint64 value);

    /// Rows changed by the latest INSERT, UPDATE or DELETE.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] qint64 lastInsertRowid() const;
    [[nodiscard]] bool inTransaction() const;
    /// Ends the running statement with base::Stopped. The one method that any thread may call.
    void interrupt() const;
    /// From now on statements end with base::Stopped soon after the flag was set; nullptr: no more. The flag
    /// must outlive the database. For connections that only read: one that writes stops between its steps.
    void obey(const base::StopFlag* stop);
    /// Moves the WAL into the file and empties it; false when a reader still needs the WAL.
    bool checkpoint();
    /// What PRAGMA quick_check finds; empty when the file is sound. Damage that stops the check counts too.
    [[nodiscard]] QStringList quickCheck();

    [[nodiscard]] const QString& path() const;
    [[nodiscard]] Mode mode() const;
    /// With the salt of the file; null for a plain one.
    [[nodiscard]] const Key* key() const;
    [[nodiscard]] sqlite3* handle() const;

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace db
