// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/keydate.h"
#include "core/report/smallcounts.h"

namespace report {

/// What a reader must know of the figures: reported counts that differ from the recorded ones, joint counts,
/// sites of unknown capacity, over-occupied sites, and ratios that are derived and no standard. At most ten
/// of a sort are named.
[[nodiscard]] std::vector<Note> keyDateNotes(const KeyDateFacts& facts, const Vocabulary& words,
                                             const HiddenCounts& hidden);

} // namespace report
