// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/lists.h"

namespace cli {

/// The live records of a kind. Throws UsageError when the filter asks for a site or a pillar that records of
/// this kind do not name.
[[nodiscard]] report::Table recordTable(store::File& file, const domain::KindInfo& kind,
                                        const desk::Book::Filter& filter, Readers readers);

} // namespace cli
