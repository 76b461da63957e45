// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/faultvfs.h"

#include "core/db/errors.h"
#include "tests/core/db/dbfiles.h"

#include <sqlcipher/sqlite3.h>

#include <catch2/catch_test_macros.hpp>

using testing::Fault;
using testing::Unsynced;

namespace {

/// Rows found after a loss of power during the second of two inserts, or right after it for event 0.
qint64 rowsAfterLoss(Unsynced unsynced, qint64 at, const char* syncing)
{
    const DbFiles files;
    testing::FaultVfs vfs;
    {
        db::Database database = db::Database::open(files.path(), db::Mode::Create);
        database.execute("CREATE TABLE t(a)");
        (void)database.checkpoint();
        database.execute(syncing);
        database.execute("INSERT INTO t VALUES(1)");
        vfs.arm(Fault::PowerLoss, at);
        database.execute("INSERT INTO t VALUES(2)");
        if (!vfs.hasStruck())
            vfs.arm(Fault::PowerLoss, 1);
    } // what closing moves into the file comes too late
    vfs.leaveWhatArrived(unsynced, 1);
    return db::Database::open(files.path(), db::Mode::ReadWrite).int64("SELECT count(*) FROM t");
}

} // namespace

TEST_CASE("A loss of power takes what no sync had followed, and nothing else", "[db]")
{
    constexpr char Off[] = "PRAGMA synchronous = OFF";
    constexpr char Full[] = "PRAGMA synchronous = FULL";
    CHECK(rowsAfterLoss(Unsynced::Lost, 0, Off) == 0);
    CHECK(rowsAfterLoss(Unsynced::Arrived, 0, Off) == 2);
    CHECK(rowsAfterLoss(Unsynced::Lost, 0, Full) == 2);
    CHECK(rowsAfterLoss(Unsynced::Lost, 1, Full) == 1);
    CHECK(rowsAfterLoss(Unsynced::Arrived, 1, Full) == 1);
    CHECK(rowsAfterLoss(Unsynced::Arrived, 2, Full) == 1); // the head of a page, without the page
}

TEST_CASE("A full disk and a failing disk are told as what they are", "[db]")
{
    const DbFiles files;
    testing::FaultVfs vfs;
    db::Database database = db::Database::open(files.path(), db::Mode::Create);
    database.execute("CREATE TABLE t(a)");
    const auto codeOf = [&](Fault fault) {
        vfs.arm(fault, 1);
        try {
            database.execute("INSERT INTO t VALUES(1)");
        } catch (const db::DatabaseError& error) {
            vfs.disarm();
            return error.code & 0xff;
        }
        return 0;
    };
    CHECK(codeOf(Fault::FullDisk) == SQLITE_FULL);
    CHECK(codeOf(Fault::BrokenDisk) == SQLITE_IOERR);
    CHECK(codeOf(Fault::PassingError) == SQLITE_IOERR);
    CHECK(database.int64("SELECT count(*) FROM t") == 0);
    database.execute("INSERT INTO t VALUES(1)");
    CHECK(database.int64("SELECT count(*) FROM t") == 1);
}
