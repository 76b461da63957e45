// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"

#include "core/base/progress.h"
#include "core/db/errors.h"
#include "core/db/transaction.h"
#include "tests/core/db/dbfiles.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <thread>

using db::Database;
using db::Mode;

namespace {

void makeFile(const QString& path, const db::Key* key = nullptr)
{
    Database database = Database::open(path, Mode::Create, key);
    database.execute("CREATE TABLE t (a); INSERT INTO t VALUES (42)");
}

} // namespace

TEST_CASE("A file keeps its content and leaves no side files when it closes", "[db]")
{
    DbFiles files;
    makeFile(files.path());
    CHECK(files.names() == QStringList{QStringLiteral("test.lotse")});
    Database database = Database::open(files.path(), Mode::ReadWrite);
    CHECK(database.int64("SELECT a FROM t") == 42);
}

TEST_CASE("Opening says what is wrong with the path", "[db]")
{
    DbFiles files;
    CHECK_THROWS_AS(Database::open(files.path(), Mode::ReadWrite), base::FileError);
    CHECK_THROWS_AS(Database::open(files.path(), Mode::ReadOnly), base::FileError);
    CHECK(files.names().isEmpty());
    makeFile(files.path());
    CHECK_THROWS_AS(Database::open(files.path(), Mode::Create), base::FileError);
    CHECK_THROWS_AS(Database::open(files.path(QStringLiteral("no/such/dir.lotse")), Mode::Create),
                    base::FileError);
}

TEST_CASE("The connection is set up for safety", "[db]")
{
    DbFiles files;
    Database writer = Database::open(files.path(), Mode::Create);
    CHECK(writer.pragma("journal_mode") == base::Cell(QStringLiteral("wal")));
    CHECK(writer.int64("PRAGMA synchronous") == 2);
    CHECK(writer.int64("PRAGMA foreign_keys") == 0);
    CHECK(writer.int64("PRAGMA temp_store") == 2);
    CHECK(writer.int64("PRAGMA trusted_schema") == 0);
    CHECK(writer.int64("PRAGMA cell_size_check") == 1);
    CHECK(writer.int64("PRAGMA cache_size") == -131072);
    Database reader = writer.openAnother(Mode::ReadOnly);
    CHECK(reader.int64("PRAGMA cache_size") == -32768);
}

TEST_CASE("A read-only connection refuses to write", "[db]")
{
    DbFiles files;
    makeFile(files.path());
    const QByteArray before = readAll(files.path());
    {
        Database database = Database::open(files.path(), Mode::ReadOnly);
        CHECK(database.int64("SELECT a FROM t") == 42);
        try {
            database.execute("DELETE FROM t");
            FAIL("should have thrown");
        } catch (const db::DatabaseError& error) {
            CHECK(error.isReadOnly());
        }
    }
    CHECK(readAll(files.path()) == before);
    // A reader cannot tell whether a writer came meanwhile, so it leaves its empty side files to the next
    // one.
    CHECK(readAll(files.path() + QStringLiteral("-wal")).isEmpty());
    (void)Database::open(files.path(), Mode::ReadWrite).int64("SELECT a FROM t");
    CHECK(files.names() == QStringList{QStringLiteral("test.lotse")});
}

TEST_CASE("A file without permission to write is read, and says so when written", "[db]")
{
    DbFiles files;
    makeFile(files.path());
    QFile::setPermissions(files.path(), QFile::ReadOwner);
    const bool writesAnyway = QFile(files.path()).open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
    CHECK(Database::open(files.path(), Mode::ReadOnly).int64("SELECT a FROM t") == 42);
    if (!writesAnyway) // as the system's administrator does
        CHECK_THROWS_AS(Database::open(files.path(), Mode::ReadWrite).execute("DELETE FROM t"), base::Error);
}

TEST_CASE("A file in a folder without permission to write is read as it stands", "[db]")
{
    DbFiles files;
    makeFile(files.path());
    const QString folder = QFileInfo(files.path()).absolutePath();
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    const bool writable = QFileInfo(folder).isWritable();
    const qint64 found = Database::open(files.path(), Mode::ReadOnly).int64("SELECT a FROM t");
    const QStringList names = files.names();
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(found == 42);
    CHECK((writable || names.size() == 1));
}

TEST_CASE("A garbage file is told apart from a wrong key", "[db]")
{
    DbFiles files;
    writeAll(files.path(), QByteArray("Dies ist ein Brief und keine Datenbank. ").repeated(500));
    for (const db::Key* key : {static_cast<const db::Key*>(nullptr), &testKey()}) {
        try {
            (void)Database::open(files.path(), Mode::ReadWrite, key);
            FAIL("should have thrown");
        } catch (const db::DatabaseError& error) {
            CHECK(error.isDamaged());
        }
    }
    writeAll(files.path(), {});
    CHECK_THROWS_AS(Database::open(files.path(), Mode::ReadWrite), db::DatabaseError);
}

TEST_CASE("A truncated or bit-flipped file is reported as damaged", "[db]")
{
    for (const db::Key* key : {static_cast<const db::Key*>(nullptr), &testKey()}) {
        CAPTURE(key != nullptr);
        DbFiles files;
        {
            Database database = Database::open(files.path(), Mode::Create, key);
            database.execute("CREATE TABLE t (a)");
            db::Transaction transaction(database);
            for (int row = 0; row < 200; ++row)
                database.cached("INSERT INTO t VALUES (?)")->bindAll(QByteArray(1000, 'x')).run();
            transaction.commit();
        }
        const QByteArray whole = readAll(files.path());
        const auto damage = [&] {
            Database database = Database::open(files.path(), Mode::ReadOnly, key);
            return database.int64("SELECT sum(length(a)) FROM t");
        };
        writeAll(files.path(), whole.left(whole.size() / 2));
        try {
            damage();
            FAIL("should have thrown");
        } catch (const db::DatabaseError& error) {
            CAPTURE(error.what());
            CHECK(error.isDamaged());
        }
        QByteArray flipped = whole;
        for (qsizetype at = 5 * 4096; at < 6 * 4096; ++at)
            flipped[at] = static_cast<char>(~flipped[at]);
        writeAll(files.path(), flipped);
        try {
            damage();
            FAIL("should have thrown");
        } catch (const db::DatabaseError& error) {
            CAPTURE(error.what());
            CHECK(error.isDamaged());
        }
        Database database = Database::open(files.path(), Mode::ReadOnly, key);
        CHECK_FALSE(database.quickCheck().isEmpty());
    }
}

TEST_CASE("A running query is stopped from another thread", "[db]")
{
    Database database = Database::inMemory();
    std::atomic<bool> finished = false;
    std::thread stopper([&] {
        while (!finished) {
            database.interrupt();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    });
    CHECK_THROWS_AS(database.int64("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                   "SELECT count(*) FROM n"),
                    base::Stopped);
    finished = true;
    stopper.join();
}

TEST_CASE("A connection that obeys a flag stops in the middle of a statement", "[db]")
{
    base::StopFlag stop;
    auto database = db::Database::inMemory();
    database.obey(&stop);
    const QByteArray endless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n LIMIT 1";
    CHECK(database.int64("SELECT 1") == 1);
    stop.stop();
    CHECK_THROWS_AS(database.int64(endless), base::Stopped);
    database.obey(nullptr);
    CHECK(database.int64("SELECT 2") == 2);
}
