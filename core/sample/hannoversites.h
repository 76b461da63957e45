// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/sample/hannoverdata.h"
#include "core/sample/siteplan.h"

namespace sample {

/// Puts operators, sites, operating periods, figures, sections, rooms, quotas, blocks and reservations of
/// Hannover into the city and returns the plan of its history. Throws FormatError if a table is broken.
[[nodiscard]] HistoryPlan buildHannoverSites(const HannoverData& data, const base::IdSource& ids,
                                             SampleCity& city);

} // namespace sample
