// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"
#include "core/store/file.h"

#include <map>
#include <set>

namespace desk {

/// What the store keeps as trouble, as findings without severity and remedies (the rules add those): rows
/// that make no value, conflicts, rows deleted in conflict, rows whose insert is missing, quarantined ops.
[[nodiscard]] std::vector<Finding> troublesOf(store::File& file,
                                              const std::map<quint16, std::set<base::Uuid>>& broken);

/// Looks at the whole file, which takes longer the longer its journal is: one "chain-broken" per copy of
/// whose changes some are not as they were written. Throws db::DatabaseError when the database itself is
/// damaged.
[[nodiscard]] std::vector<Finding> brokenChainsOf(store::File& file);

} // namespace desk
