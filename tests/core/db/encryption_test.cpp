// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/errors.h"
#include "core/db/key.h"
#include "tests/core/db/dbfiles.h"

#include <catch2/catch_test_macros.hpp>

#include <sqlcipher/sqlite3.h>

#include <chrono>

using db::Database;
using db::Key;
using db::Mode;

namespace {

constexpr char Canary[] = "KANARIENVOGEL-4711";

void makeEncrypted(const QString& path)
{
    Database database = Database::open(path, Mode::Create, &testKey());
    database.execute("CREATE TABLE t (a); INSERT INTO t VALUES (42)");
}

db::KeyError::Reason reasonOf(const QString& path, const Key* key)
{
    try {
        (void)Database::open(path, Mode::ReadWrite, key);
    } catch (const db::KeyError& error) {
        return error.reason;
    }
    throw std::logic_error("opened");
}

/// Opens as another tool would: by the passphrase alone, deriving inside SQLCipher.
int readWithPassphrase(const QString& path, const QByteArray& passphrase)
{
    sqlite3* connection = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_exec(connection, ("PRAGMA key = '" + passphrase + "'").constData(), nullptr, nullptr, nullptr);
    int found = -1;
    const auto keep = [](void* into, int, char** values, char**) {
        *static_cast<int*>(into) = QByteArray(values[0]).toInt();
        return 0;
    };
    sqlite3_exec(connection, "SELECT a FROM t", keep, &found, nullptr);
    sqlite3_close(connection);
    return found;
}

} // namespace

TEST_CASE("An encrypted file opens with its key only", "[db]")
{
    DbFiles files;
    makeEncrypted(files.path());
    CHECK_FALSE(readAll(files.path()).startsWith("SQLite format 3"));
    CHECK(Database::open(files.path(), Mode::ReadWrite, &testKey()).int64("SELECT a FROM t") == 42);
    CHECK(reasonOf(files.path(), nullptr) == db::KeyError::Reason::Missing);
    CHECK(reasonOf(files.path(), &otherKey()) == db::KeyError::Reason::Wrong);
}

TEST_CASE("A key for a plain file is refused", "[db]")
{
    DbFiles files;
    (void)Database::open(files.path(), Mode::Create);
    CHECK(reasonOf(files.path(), &testKey()) == db::KeyError::Reason::NotEncrypted);
}

TEST_CASE("The passphrase derives the same key again from the file, whatever the keyboard sends", "[db]")
{
    DbFiles files;
    makeEncrypted(files.path());
    const QString decomposed =
        QStringLiteral("Passwort für Prüfungen").normalized(QString::NormalizationForm_D);
    CHECK(Key::forFile(decomposed, files.path()).sameKeyAs(testKey()));
    CHECK_FALSE(Key::forFile(u"Passwort", files.path()).sameKeyAs(testKey()));
}

TEST_CASE("Another SQLCipher tool opens the file by the passphrase", "[db]")
{
    DbFiles files;
    makeEncrypted(files.path());
    CHECK(readWithPassphrase(files.path(), "Passwort für Prüfungen") == 42);
    CHECK(readWithPassphrase(files.path(), "falsch") == -1);
}

TEST_CASE("A further connection by the raw key skips the derivation", "[db]")
{
    DbFiles files;
    makeEncrypted(files.path());
    Database first = Database::open(files.path(), Mode::ReadWrite, &testKey());
    const auto start = std::chrono::steady_clock::now();
    const Key derived = Key::forFile(u"egal", files.path());
    const auto middle = std::chrono::steady_clock::now();
    Database second = first.openAnother(Mode::ReadOnly);
    const auto end = std::chrono::steady_clock::now();
    CHECK(second.int64("SELECT a FROM t") == 42);
    CHECK((end - middle) * 5 < middle - start);
}

TEST_CASE("The recovery sheet gives the key back, mistakes are noticed", "[db]")
{
    const QString text = testKey().recoveryText();
    CHECK(text.size() == 14 * 4 + 13);
    const auto again = Key::fromRecoveryText(text);
    REQUIRE(again);
    CHECK(again->sameKeyAs(testKey()));
    CHECK(Key::fromRecoveryText(text.toLower().replace(QLatin1Char('-'), QLatin1Char(' '))));

    QString wrong = text;
    wrong[0] = wrong[0] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
    CHECK_FALSE(Key::fromRecoveryText(wrong));
    CHECK_FALSE(Key::fromRecoveryText(text.chopped(1)));
    CHECK_FALSE(Key::fromRecoveryText(text + QLatin1Char('A')));
    CHECK_FALSE(Key::fromRecoveryText(u""));
    CHECK_FALSE(Key::fromRecoveryText(u"Straße"));

    DbFiles files;
    makeEncrypted(files.path());
    CHECK(Database::open(files.path(), Mode::ReadOnly, &*again).int64("SELECT a FROM t") == 42);
}

TEST_CASE("No plain text reaches the disk", "[db]")
{
    DbFiles files;
    Database database = Database::open(files.path(), Mode::Create, &testKey());
    const auto clean = [&files] {
        for (const QString& name : files.names()) {
            CAPTURE(name.toStdString());
            CHECK_FALSE(readAll(files.path(name)).contains(Canary));
        }
    };
    database.execute("CREATE TABLE t (a)");
    database.execute("CREATE VIRTUAL TABLE f USING fts5(a)");
    for (int row = 0; row < 100; ++row) {
        database.cached("INSERT INTO t VALUES (?)")->bindAll(QString(QLatin1String(Canary))).run();
        database.cached("INSERT INTO f VALUES (?)")->bindAll(QString(QLatin1String(Canary))).run();
    }
    CHECK(files.names().size() == 3);
    clean();
    CHECK(database.checkpoint());
    CHECK(readAll(files.path() + QStringLiteral("-wal")).isEmpty());
    CHECK(readAll(files.path()).size() > 8192);
    clean();
}
