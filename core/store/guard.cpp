// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard.h"

#include "core/db/errors.h"

#include <sqlcipher/sqlite3.h>

namespace store {

namespace {

void isWriting(sqlite3_context* context, int, sqlite3_value**)
{
    sqlite3_result_int(context, *static_cast<const bool*>(sqlite3_user_data(context)) ? 1 : 0);
}

} // namespace

void registerGuard(db::Database& database, const bool& flag)
{
    const int code =
        sqlite3_create_function_v2(database.handle(), "lotse_writing", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS,
                                   const_cast<bool*>(&flag), isWriting, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw db::DatabaseError(code, QStringLiteral("the guard function was not taken"));
}

} // namespace store
