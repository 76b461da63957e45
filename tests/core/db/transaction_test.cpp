// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"

#include "core/db/errors.h"
#include "tests/core/db/dbfiles.h"

#include <catch2/catch_test_macros.hpp>

using db::Mode;

namespace {

constexpr char Count[] = "SELECT count(*) FROM t";

db::Database withTable(const QString& path)
{
    db::Database database = db::Database::open(path, Mode::Create);
    database.execute("CREATE TABLE t (a)");
    return database;
}

} // namespace

TEST_CASE("A transaction keeps what was committed and forgets what was not", "[db]")
{
    DbFiles files;
    db::Database database = withTable(files.path());
    {
        db::Transaction transaction(database);
        database.execute("INSERT INTO t VALUES (1)");
    }
    CHECK(database.int64(Count) == 0);
    {
        db::Transaction transaction(database);
        database.execute("INSERT INTO t VALUES (1)");
        transaction.commit();
    }
    CHECK(database.int64(Count) == 1);
    CHECK_FALSE(database.inTransaction());
}

TEST_CASE("An exception inside a transaction leaves nothing behind", "[db]")
{
    DbFiles files;
    db::Database database = withTable(files.path());
    const auto failing = [&database] {
        db::Transaction transaction(database);
        database.execute("INSERT INTO t VALUES (1)");
        database.execute("INSERT INTO missing VALUES (1)");
        transaction.commit();
    };
    CHECK_THROWS_AS(failing(), db::DatabaseError);
    CHECK(database.int64(Count) == 0);
}

TEST_CASE("A snapshot does not see what another connection commits meanwhile", "[db]")
{
    DbFiles files;
    db::Database writer = withTable(files.path());
    db::Database reader = writer.openAnother(Mode::ReadOnly);
    {
        db::Snapshot snapshot(reader);
        writer.execute("INSERT INTO t VALUES (1)");
        CHECK(reader.int64(Count) == 0);
    }
    CHECK(reader.int64(Count) == 1);
}

TEST_CASE("A second writer waits for its turn and is told when it does not come", "[db]")
{
    DbFiles files;
    db::Database first = withTable(files.path());
    db::Database second = first.openAnother(Mode::ReadWrite);
    second.setPragma("busy_timeout", 10);
    db::Transaction transaction(first);
    try {
        db::Transaction other(second);
        FAIL("should have thrown");
    } catch (const db::DatabaseError& error) {
        CHECK(error.isBusy());
    }
    transaction.commit();
    db::Transaction other(second);
    second.execute("INSERT INTO t VALUES (1)");
    other.commit();
    CHECK(first.int64(Count) == 1);
}

TEST_CASE("A full disk rolls back the whole transaction and leaves the file sound", "[db]")
{
    DbFiles files;
    db::Database database = withTable(files.path());
    database.execute("INSERT INTO t VALUES (1)");
    database.setPragma("max_page_count", 10);
    const auto fill = [&database] {
        db::Transaction transaction(database);
        for (int row = 0; row < 1000; ++row)
            database.cached("INSERT INTO t VALUES (?)")->bindAll(QByteArray(1000, 'x')).run();
        transaction.commit();
    };
    try {
        fill();
        FAIL("should have thrown");
    } catch (const db::DatabaseError& error) {
        CHECK(error.isFull());
    }
    CHECK_FALSE(database.inTransaction());
    CHECK(database.int64(Count) == 1);
    CHECK(database.quickCheck().isEmpty());
    database.setPragma("max_page_count", 100000);
    CHECK_NOTHROW(fill());
}
