// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/occupancy.h"
#include "core/desk/staffing.h"
#include "core/report/smallcounts.h"
#include "core/report/vocabulary.h"

/// The tables of the key date report.
namespace report {

/// Heads by task (columns) and place (rows): sites on site, then mobile. One head may have several tasks, so
/// the columns do not add up; the column "heads" counts each head once.
[[nodiscard]] Table headsTable(const desk::Staffing& staffing, const Vocabulary& words);

/// The sites at or above the threshold and those served otherwise than it says.
[[nodiscard]] Table thresholdTable(const desk::Staffing& staffing, const Vocabulary& words,
                                   const HiddenCounts& hidden);

/// Posts approved, vacant and intended.
[[nodiscard]] Table postsTable(const desk::Staffing& staffing, const Vocabulary& words);

/// Residents and places by pillar, and below each its sites.
[[nodiscard]] Table occupancyTable(const desk::Occupancy& occupancy, const Vocabulary& words,
                                   const HiddenCounts& hidden);

} // namespace report
