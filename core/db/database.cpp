// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"

#include "core/base/progress.h"
#include "core/db/errors.h"
#include "core/db/filekind.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <sqlcipher/sqlite3.h>

#include <string>
#include <unordered_map>

namespace db {

namespace {

constexpr int BusyTimeoutMs = 5000;

std::string_view view(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

int flagsFor(Mode mode)
{
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Mode::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Mode::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Mode::ReadOnly:
    case Mode::Immutable:
        break;
    }
    return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
}

// A reader of a WAL file needs to write beside it; where it cannot, the file can only be taken as it stands.
bool standsStill(const QString& path, Mode mode)
{
    if (mode == Mode::Immutable)
        return true;
    return mode == Mode::ReadOnly && !QFileInfo(QFileInfo(path).absolutePath()).isWritable() &&
           !QFileInfo::exists(path + QStringLiteral("-wal"));
}

QString nameFor(const QString& path, Mode mode)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!standsStill(path, mode))
        return absolute;
    return QString::fromLatin1(QUrl::fromLocalFile(absolute).toEncoded()) + QStringLiteral("?immutable=1");
}

constexpr char CommonPragmas[] = R"sql(
    PRAGMA foreign_keys = OFF;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
)sql";

// secure_delete FAST overwrites what is deleted where that costs no further input or output; erasing a person
// sets it to ON for its own transaction.
constexpr char WriterPragmas[] = R"sql(
    PRAGMA cache_size = -131072;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = FAST;
    PRAGMA journal_size_limit = 67108864;
)sql";

constexpr char ReaderPragmas[] = "PRAGMA cache_size = -32768; PRAGMA query_only = ON;";

} // namespace

struct Database::Connection {
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    struct Slot {
        Statement statement;
        bool lent = false;
    };

    ~Connection()
    {
        statements.clear();
        const int code = sqlite3_close(handle);
        Q_ASSERT_X(code == SQLITE_OK, "Database", "a statement outlives its database");
        if (code != SQLITE_OK)
            sqlite3_close_v2(handle);
    }
    void open(const QString& name, int flags);
    void giveKey();
    void checkReadable();

    sqlite3* handle = nullptr;
    QString path;
    Mode mode = Mode::ReadWrite;
    std::optional<Key> key;
    std::unordered_map<std::string, std::unique_ptr<Slot>, TextHash, std::equal_to<>> statements;
};

void Database::Connection::open(const QString& name, int flags)
{
    const int code = sqlite3_open_v2(name.toUtf8().constData(), &handle, flags, nullptr);
    if (code != SQLITE_OK)
        throw base::FileError(name, QString::fromUtf8(handle ? sqlite3_errmsg(handle) : "out of memory"));
    sqlite3_busy_timeout(handle, BusyTimeoutMs);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
}

void Database::Connection::giveKey()
{
    QByteArray spec = key->keySpec(key->salt());
    const int code = sqlite3_key_v2(handle, "main", spec.constData(), static_cast<int>(spec.size()));
    wipe(spec);
    if (code != SQLITE_OK)
        throw DatabaseError(code, QStringLiteral("the key was not taken"));
    // SQLCipher writes to stderr by itself, and obeys only once it has a key; what matters is thrown.
    sqlite3_exec(handle, "PRAGMA cipher_log_level = NONE; PRAGMA cipher_log = off", nullptr, nullptr,
                 nullptr);
}

void Database::Connection::checkReadable()
{
    const int code = sqlite3_exec(handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return;
    if (key && (code & 0xff) == SQLITE_NOTADB)
        throw KeyError(path, KeyError::Reason::Wrong);
    throw DatabaseError(sqlite3_extended_errcode(handle),
                        path + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(handle)));
}

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database::~Database() = default;

Database Database::open(const QString& path, Mode mode, const Key* key)
{
    requireFile(path, mode, key != nullptr);
    auto connection = std::make_unique<Connection>();
    connection->path = path;
    connection->mode = mode;
    connection->open(nameFor(path, mode), flagsFor(mode));
    Database database(std::move(connection));
    if (key) {
        const auto fileSalt = mode == Mode::Create ? std::nullopt : readSalt(path);
        database.m_connection->key = key->withSalt(fileSalt.value_or(key->salt()));
        database.m_connection->giveKey();
        if (base::isAbsent(database.pragma("cipher_version")))
            throw KeyError(path, KeyError::Reason::NoCipher);
    }
    database.m_connection->checkReadable();
    database.execute(CommonPragmas);
    const bool writes = mode == Mode::Create || mode == Mode::ReadWrite;
    database.execute(writes ? WriterPragmas : ReaderPragmas);
    return database;
}

Database Database::inMemory()
{
    auto connection = std::make_unique<Connection>();
    connection->path = QStringLiteral(":memory:");
    connection->open(connection->path, flagsFor(Mode::Create));
    Database database(std::move(connection));
    database.execute(CommonPragmas);
    return database;
}

Database Database::openAnother(Mode mode) const
{
    return open(path(), mode, key());
}

void Database::execute(QByteArrayView sql)
{
    const char* at = sql.data();
    const char* const end = at + sql.size();
    while (at != end) {
        sqlite3_stmt* raw = nullptr;
        int code = sqlite3_prepare_v2(handle(), at, static_cast<int>(end - at), &raw, &at);
        if (code == SQLITE_OK && !raw)
            break; // only blanks or a comment were left
        while (code == SQLITE_OK || code == SQLITE_ROW)
            code = sqlite3_step(raw);
        if (code == SQLITE_DONE) {
            sqlite3_finalize(raw);
            continue;
        }
        const DatabaseError error(sqlite3_extended_errcode(handle()),
                                  QString::fromUtf8(sqlite3_errmsg(handle())),
                                  raw ? QString::fromUtf8(sqlite3_sql(raw)) : QString::fromUtf8(sql));
        sqlite3_finalize(raw);
        if ((code & 0xff) == SQLITE_INTERRUPT)
            throw base::Stopped();
        throw error;
    }
}

CachedStatement Database::cached(QByteArrayView sql)
{
    auto& statements = m_connection->statements;
    const auto found = statements.find(view(sql));
    if (found == statements.end()) {
        auto slot = std::make_unique<Connection::Slot>(Connection::Slot{Statement(*this, sql)});
        Connection::Slot& kept = *statements.emplace(view(sql), std::move(slot)).first->second;
        return {kept.statement, kept.lent};
    }
    Connection::Slot& slot = *found->second;
    if (slot.lent)
        return CachedStatement(std::make_unique<Statement>(*this, sql));
    return {slot.statement, slot.lent};
}

base::Cell Database::value(QByteArrayView sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.cell(0) : base::Cell();
}

qint64 Database::int64(QByteArrayView sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.int64(0) : 0;
}

base::Cell Database::pragma(QByteArrayView name)
{
    return value("PRAGMA " + name.toByteArray());
}

void Database::setPragma(QByteArrayView name, qint64 value)
{
    execute("PRAGMA " + name.toByteArray() + " = " + QByteArray::number(value));
}

qint64 Database::changes() const
{
    return sqlite3_changes64(handle());
}

qint64 Database::lastInsertRowid() const
{
    return sqlite3_last_insert_rowid(handle());
}

bool Database::inTransaction() const
{
    return !sqlite3_get_autocommit(handle());
}

void Database::interrupt() const
{
    sqlite3_interrupt(handle());
}

void Database::obey(const base::StopFlag* stop)
{
    constexpr int StepsBetween = 10'000; // of SQLite's machine: some tenths of a millisecond
    const auto isStopped = [](void* flag) -> int {
        return static_cast<const base::StopFlag*>(flag)->isStopped() ? 1 : 0;
    };
    sqlite3_progress_handler(handle(), stop ? StepsBetween : 0, stop ? +isStopped : nullptr,
                             const_cast<base::StopFlag*>(stop)); // NOLINT: C knows no const here
}

bool Database::checkpoint()
{
    return int64("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
}

QStringList Database::quickCheck()
{
    QStringList findings;
    try {
        Statement statement(*this, "PRAGMA quick_check(20)");
        while (statement.step())
            if (const QString finding = statement.text(0); finding != QStringLiteral("ok"))
                findings << finding;
    } catch (const DatabaseError& error) {
        findings << QString::fromStdString(error.what());
    }
    return findings;
}

const QString& Database::path() const
{
    return m_connection->path;
}

Mode Database::mode() const
{
    return m_connection->mode;
}

const Key* Database::key() const
{
    return m_connection->key ? &*m_connection->key : nullptr;
}

sqlite3* Database::handle() const
{
    return m_connection->handle;
}

} // namespace db
