// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/tableguard.h"

#include "core/db/database.h"

#include <sqlcipher/sqlite3.h>

namespace db {

void TableGuard::watch(Database& database)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_set_authorizer(database.handle(), authorize, this);
}

int TableGuard::authorize(void* guard, int action, const char* table, const char*, const char*, const char*)
{
    const bool isWrite = action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE;
    const auto& self = *static_cast<const TableGuard*>(guard);
    return isWrite && !self.m_isOpen && table && self.m_tables.contains(table) ? SQLITE_DENY : SQLITE_OK;
}

void TableGuard::addTriggers(Database& database, const std::string& table)
{
    const QByteArray name = QByteArray::fromStdString(table);
    for (const char* event : {"INSERT", "UPDATE", "DELETE"})
        database.execute("CREATE TRIGGER IF NOT EXISTS \"guard_" + name + '_' + event + "\" BEFORE " + event +
                         " ON \"" + name +
                         "\" BEGIN SELECT RAISE(ABORT, 'written only by its program'); END");
}

} // namespace db
