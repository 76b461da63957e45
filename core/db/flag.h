// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace db {

/// Makes `flag` readable in SQL on this connection: `name()` is 1 while it is set, else 0. Triggers may ask
/// it. `flag` outlives the connection. Throws DatabaseError.
void addFlag(Database& database, const char* name, const bool& flag);

} // namespace db
