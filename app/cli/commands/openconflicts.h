// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/openconflict.h"
#include "core/report/report.h"
#include "core/store/history.h"

namespace cli {

/// What waits for a decision: a line per version of a contested entry, numbered from the one that holds for
/// now, and, without a number, a line per record deleted on one copy and changed on another (entry "row") and
/// per record that names a deleted one (the entry that does).
[[nodiscard]] report::Table openConflicts(store::File& file);

/// The record of this id that waits for a decision; throws UsageError if none does.
[[nodiscard]] store::RowName rowInQuestion(store::File& file, const QString& id);
/// The contested entry of the record, named as in data ("beds") or in words; throws UsageError.
[[nodiscard]] desk::OpenConflict conflictOf(store::File& file, const store::RowName& row,
                                            const QString& entry);

} // namespace cli
