// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace db {

class Database;

/// A prepared statement: values are bound, never pasted into the text. Bind parameters count from 1, result
/// columns from 0, as in SQLite. Must go before its Database. Used by one thread at a time.
/// All methods throw DatabaseError; step() and run() throw base::Stopped after Database::interrupt().
class Statement {
public:
    /// Prepares exactly one statement.
    Statement(Database& database, QByteArrayView sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bindNull(int index);
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, double value);
    /// A null QString is stored as the empty text; absent is bindNull() or an empty optional.
    void bind(int index, QStringView text);
    void bind(int index, const QString& text) { bind(index, QStringView(text)); }
    void bind(int index, QLatin1StringView text);
    /// Bytes. A null array is stored as the empty blob.
    void bind(int index, QByteArrayView blob);
    void bind(int index, const QByteArray& blob) { bind(index, QByteArrayView(blob)); }
    void bind(int index, const base::Uuid& id);
    template <class R>
    void bind(int index, const base::Id<R>& id)
    {
        bind(index, id.uuid());
    }
    void bind(int index, const base::Cell& cell);
    template <class T>
    void bind(int index, const std::optional<T>& value)
    {
        value ? bind(index, *value) : bindNull(index);
    }
    void bind(int index, const char*) = delete;

    /// Without copying: the bytes must stay until the next bind, reset() or destruction.
    void bindBorrowedBlob(int index, QByteArrayView blob);
    void bindBorrowedUtf8(int index, QByteArrayView utf8);

    /// Binds the values to the parameters 1, 2, 3 …
    template <class... Values>
    Statement& bindAll(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// Moves to the next row: true when there is one, false at the end.
    bool step();
    /// Runs to the end, ignoring rows, and resets; bound values stay.
    void run();
    /// Back to before the first row; bound values stay. An open SELECT keeps a read transaction until then.
    void reset() noexcept;
    void clearBindings() noexcept;

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] int parameterCount() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] int integer(int column) const { return static_cast<int>(int64(column)); }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// Views without a copy, valid until the next step(), reset() or another getter on the same column.
    [[nodiscard]] QByteArrayView utf8View(int column) const;
    [[nodiscard]] QByteArrayView blobView(int column) const;
    /// nullopt when the column is NULL or not 16 bytes.
    [[nodiscard]] std::optional<base::Uuid> uuid(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInt64(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] base::Cell cell(int column) const;

private:
    void check(int code);
    [[noreturn]] void fail(int code);

    sqlite3* m_connection;
    sqlite3_stmt* m_statement = nullptr;
};

/// A statement lent by Database::cached(): comes without bindings, is reset and handed back when this goes.
class CachedStatement {
public:
    CachedStatement(Statement& statement, bool& lent) : m_statement(&statement), m_lent(&lent)
    {
        lent = true;
    }
    /// One that is not in the cache because the cached one is in use further up.
    explicit CachedStatement(std::unique_ptr<Statement> owned)
        : m_statement(owned.get())
        , m_owned(std::move(owned))
    {}
    ~CachedStatement();
    CachedStatement(const CachedStatement&) = delete;
    CachedStatement& operator=(const CachedStatement&) = delete;

    [[nodiscard]] Statement* operator->() const { return m_statement; }
    [[nodiscard]] Statement& operator*() const { return *m_statement; }

private:
    Statement* m_statement;
    bool* m_lent = nullptr;
    std::unique_ptr<Statement> m_owned;
};

} // namespace db
