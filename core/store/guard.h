// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace store {

/// Registers lotse_writing() on a connection: what the guard triggers ask. `flag` outlives the connection.
void registerGuard(db::Database& database, const bool& flag);

} // namespace store
