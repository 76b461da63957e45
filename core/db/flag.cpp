// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/flag.h"

#include "core/db/errors.h"

#include <sqlcipher/sqlite3.h>

namespace db {

namespace {

void answer(sqlite3_context* context, int, sqlite3_value**)
{
    sqlite3_result_int(context, *static_cast<const bool*>(sqlite3_user_data(context)) ? 1 : 0);
}

} // namespace

void addFlag(Database& database, const char* name, const bool& flag)
{
    const int code = sqlite3_create_function_v2(database.handle(), name, 0, SQLITE_UTF8 | SQLITE_INNOCUOUS,
                                                const_cast<bool*>(&flag), answer, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw DatabaseError(code, QStringLiteral("a flag function was not taken"));
}

} // namespace db
