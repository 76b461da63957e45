// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

#include "core/db/database.h"
#include "core/db/errors.h"

#include <QStringEncoder>

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace db {

namespace {

constexpr qsizetype StackBytes = 1024;

const char* nonNull(const char* bytes)
{
    return bytes ? bytes : ""; // a null pointer would store NULL instead of an empty value
}

} // namespace

Statement::Statement(Database& database, QByteArrayView sql) : m_connection(database.handle())
{
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v3(m_connection, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &m_statement, &tail);
    if (code != SQLITE_OK)
        throw DatabaseError(sqlite3_extended_errcode(m_connection),
                            QString::fromUtf8(sqlite3_errmsg(m_connection)), QString::fromUtf8(sql));
    Q_ASSERT_X(m_statement, "Statement", "no SQL given");
    Q_ASSERT_X(QByteArrayView(tail, sql.data() + sql.size()).trimmed().isEmpty(), "Statement",
               "more than one");
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
{}

void Statement::bindNull(int index)
{
    check(sqlite3_bind_null(m_statement, index));
}

void Statement::bind(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bind(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index, value));
}

void Statement::bind(int index, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringConverter::Flag::Stateless);
    if (encoder.requiredSpace(text.size()) <= StackBytes) {
        char buffer[StackBytes];
        const char* end = encoder.appendToBuffer(buffer, text);
        check(
            sqlite3_bind_text(m_statement, index, buffer, static_cast<int>(end - buffer), SQLITE_TRANSIENT));
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_statement, index, nonNull(utf8.constData()),
                              static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int index, QLatin1StringView text)
{
    bind(index, QString(text));
}

void Statement::bind(int index, QByteArrayView blob)
{
    check(sqlite3_bind_blob64(m_statement, index, nonNull(blob.data()),
                              static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int index, const base::Uuid& id)
{
    check(sqlite3_bind_blob(m_statement, index, id.bytes().data(), static_cast<int>(id.bytes().size()),
                            SQLITE_TRANSIENT));
}

void Statement::bind(int index, const base::Cell& cell)
{
    std::visit(
        [this, index](const auto& value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::monostate>)
                bindNull(index);
            else
                bind(index, value);
        },
        cell);
}

void Statement::bindBorrowedBlob(int index, QByteArrayView blob)
{
    check(sqlite3_bind_blob64(m_statement, index, nonNull(blob.data()),
                              static_cast<sqlite3_uint64>(blob.size()), SQLITE_STATIC));
}

void Statement::bindBorrowedUtf8(int index, QByteArrayView utf8)
{
    check(sqlite3_bind_text64(m_statement, index, nonNull(utf8.data()),
                              static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fail(code);
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset() noexcept
{
    sqlite3_reset(m_statement); // its result repeats what step() has already thrown
}

void Statement::clearBindings() noexcept
{
    sqlite3_clear_bindings(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

int Statement::parameterCount() const
{
    return sqlite3_bind_parameter_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8View(column));
}

QByteArray Statement::blob(int column) const
{
    return blobView(column).toByteArray();
}

QByteArrayView Statement::utf8View(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes, static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
}

QByteArrayView Statement::blobView(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<base::Uuid> Statement::uuid(int column) const
{
    return base::Uuid::fromBytes(blobView(column));
}

std::optional<qint64> Statement::optionalInt64(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int64(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

base::Cell Statement::cell(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_BLOB:
        return blob(column);
    case SQLITE_TEXT:
        return text(column);
    default:
        return int64(column);
    }
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        fail(code);
}

void Statement::fail(int code)
{
    const int extended = sqlite3_extended_errcode(m_connection);
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_connection));
    const QString sql = QString::fromUtf8(sqlite3_sql(m_statement));
    sqlite3_reset(m_statement);
    if ((code & 0xff) == SQLITE_INTERRUPT)
        throw base::Stopped();
    throw DatabaseError(extended == SQLITE_OK ? code : extended, message, sql);
}

CachedStatement::~CachedStatement()
{
    m_statement->reset();
    m_statement->clearBindings();
    if (m_lent)
        *m_lent = false;
}

} // namespace db
