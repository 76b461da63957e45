// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"

#include "core/db/database.h"
#include "core/db/errors.h"

#include <sqlcipher/sqlite3.h>

namespace db {

namespace {

// SQLite has rolled back by itself after some errors (full disk); then there is nothing left to do.
void undoQuietly(Database& database, const char* sql) noexcept
{
    if (database.inTransaction())
        sqlite3_exec(database.handle(), sql, nullptr, nullptr, nullptr);
}

} // namespace

Transaction::Transaction(Database& database) : m_database(database)
{
    Q_ASSERT_X(!database.inTransaction(), "Transaction", "nested");
    m_database.cached("BEGIN IMMEDIATE")->run();
}

Transaction::~Transaction()
{
    if (m_open)
        undoQuietly(m_database, "ROLLBACK");
}

void Transaction::commit()
{
    m_database.cached("COMMIT")->run();
    m_open = false;
}

Snapshot::Snapshot(Database& database) : m_database(database), m_open(!database.inTransaction())
{
    if (!m_open)
        return;
    m_database.cached("BEGIN")->run();
    // BEGIN alone reads nothing; the state is fixed by the first read.
    (void)m_database.cached("SELECT count(*) FROM (SELECT 1 FROM sqlite_schema LIMIT 1)")->step();
}

Snapshot::~Snapshot()
{
    if (m_open)
        undoQuietly(m_database, "ROLLBACK");
}

} // namespace db
