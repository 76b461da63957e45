// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/finding.h"
#include "core/store/chaincheck.h"
#include "core/store/file.h"

#include <map>
#include <set>

namespace desk {

/// What the store keeps as trouble, as findings without severity and remedies (the rules add those): rows
/// that make no value, conflicts, rows deleted in conflict, rows that name a deleted one, rows whose insert
/// is missing, quarantined ops.
[[nodiscard]] std::vector<Finding> troublesOf(store::File& file,
                                              const std::map<quint16, std::set<base::Uuid>>& broken);

/// What a check of all chains found: one "chain-broken" per copy of whose changes some are not as they were
/// written.
[[nodiscard]] std::vector<Finding> brokenChainsOf(store::File& file, const store::ChainCheck& check);

} // namespace desk
