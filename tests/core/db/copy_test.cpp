// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/copy.h"

#include "core/db/errors.h"
#include "core/db/transaction.h"
#include "tests/core/db/dbfiles.h"

#include <catch2/catch_test_macros.hpp>

using db::Database;
using db::Mode;

namespace {

constexpr char Content[] = "SELECT sum(a) FROM t";

Database filled(const QString& path, const db::Key* key)
{
    Database database = Database::open(path, Mode::Create, key);
    database.execute(R"sql(
        PRAGMA user_version = 7;
        PRAGMA application_id = 4711;
        CREATE TABLE t (a, filler);
        CREATE TABLE r (a BLOB PRIMARY KEY) WITHOUT ROWID;
        CREATE VIRTUAL TABLE f USING fts5(a, prefix = '1 2 3');
        INSERT INTO r VALUES (x'00');
        INSERT INTO f (rowid, a) VALUES (40, 'mueller');
    )sql");
    db::Transaction transaction(database);
    for (int row = 1; row <= 1000; ++row)
        database.cached("INSERT INTO t VALUES (?, zeroblob(5000))")->bindAll(row).run();
    database.execute("DELETE FROM t WHERE a = 1");
    transaction.commit();
    return database;
}

void requireWhole(Database& copy)
{
    CHECK(copy.int64(Content) == 500499);
    CHECK(copy.int64("PRAGMA user_version") == 7);
    CHECK(copy.int64("PRAGMA application_id") == 4711);
    CHECK(copy.int64("SELECT rowid FROM f WHERE f MATCH 'mue*'") == 40);
    CHECK(copy.int64("SELECT count(*) FROM r") == 1);
    CHECK(copy.quickCheck().isEmpty());
}

} // namespace

TEST_CASE("A backup opens with the same passphrase and holds the state at its start", "[db]")
{
    for (const db::Key* key : {static_cast<const db::Key*>(nullptr), &testKey()}) {
        DbFiles files;
        const QString target = files.path(QStringLiteral("Sicherung ü.lotse"));
        Database source = filled(files.path(), key);
        Database other = source.openAnother(Mode::ReadWrite);
        int steps = 0;
        db::backupTo(source, target, base::Progress([&](qint64, qint64) {
                         if (++steps == 1)
                             other.execute("DELETE FROM t");
                     }));
        CHECK(steps > 1);
        CHECK(source.int64("SELECT count(*) FROM t") == 0);
        CHECK(files.names().filter(QStringLiteral("Sicherung")).size() == 1);
        Database copy = Database::open(target, Mode::ReadWrite, key);
        requireWhole(copy);
        CHECK(copy.int64("SELECT a FROM t WHERE rowid = 2") == 2);
    }
    DbFiles files;
    (void)filled(files.path(), &testKey());
    CHECK(db::Key::forFile(u"Passwort für Prüfungen", files.path()).sameKeyAs(testKey()));
}

TEST_CASE("A file opened by its recovery sheet gives backups that open by the passphrase", "[db]")
{
    DbFiles files;
    const QString target = files.path(QStringLiteral("copy"));
    (void)filled(files.path(), &testKey());
    const auto recovered = db::Key::fromRecoveryText(testKey().recoveryText());
    Database source = Database::open(files.path(), Mode::ReadWrite, &*recovered);
    db::backupTo(source, target);
    CHECK(db::readSalt(target) == db::readSalt(files.path()));
    Database copy = Database::open(target, Mode::ReadOnly, &testKey());
    requireWhole(copy);
}

TEST_CASE("A stopped or failed backup leaves the earlier one as it was", "[db]")
{
    DbFiles files;
    const QString target = files.path(QStringLiteral("copy"));
    Database source = filled(files.path(), &testKey());
    db::backupTo(source, target);
    const QByteArray earlier = readAll(target);

    base::StopFlag stop;
    const base::Progress progress([&](qint64, qint64) { stop.stop(); }, &stop);
    CHECK_THROWS_AS(db::backupTo(source, target, progress), base::Stopped);
    CHECK(readAll(target) == earlier);
    CHECK(files.names().filter(QStringLiteral("copy")).size() == 1);
    CHECK_FALSE(source.inTransaction());
    CHECK_THROWS_AS(db::backupTo(source, files.path(QStringLiteral("no/dir/copy"))), base::FileError);
    CHECK_NOTHROW(db::backupTo(source, target));
}

TEST_CASE("A damaged source does not replace a good backup", "[db]")
{
    DbFiles files;
    const QString target = files.path(QStringLiteral("copy"));
    {
        Database source = filled(files.path(), &testKey());
        db::backupTo(source, target);
    }
    const QByteArray earlier = readAll(target);
    QByteArray damaged = readAll(files.path());
    damaged[100 * 4096 + 17] = static_cast<char>(~damaged[100 * 4096 + 17]);
    writeAll(files.path(), damaged);
    Database source = Database::open(files.path(), Mode::ReadWrite, &testKey());
    CHECK_THROWS_AS(db::backupTo(source, target), db::DatabaseError);
    CHECK(readAll(target) == earlier);
}

TEST_CASE("A change of passphrase makes a file that opens with the new one only", "[db]")
{
    for (const db::Key* key : {static_cast<const db::Key*>(nullptr), &testKey()}) {
        CAPTURE(key != nullptr);
        DbFiles files;
        const QString target = files.path(QStringLiteral("copy"));
        Database source = filled(files.path(), key);
        db::rekeyTo(source, target, otherKey());
        CHECK(db::Key::forFile(u"ein anderes", target).sameKeyAs(otherKey()));
        CHECK_THROWS_AS(Database::open(target, Mode::ReadOnly, &testKey()), db::KeyError);
        CHECK_THROWS_AS(Database::open(target, Mode::ReadOnly), db::KeyError);
        Database copy = Database::open(target, Mode::ReadWrite, &otherKey());
        requireWhole(copy);
        CHECK(source.int64(Content) == 500499);
        CHECK(files.names().filter(QStringLiteral("copy")).contains(QStringLiteral("copy")));
    }
}

TEST_CASE("An immutable opening leaves no trace beside the file", "[db]")
{
    DbFiles files;
    (void)filled(files.path(), &testKey());
    Database database = Database::open(files.path(), Mode::Immutable, &testKey());
    CHECK(database.int64(Content) == 500499);
    CHECK(files.names().size() == 1);
    CHECK_THROWS_AS(database.execute("DELETE FROM t"), db::DatabaseError);
}
