// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/housing/operation.h"

namespace desk {

/// When a reported figure speaks: the one reading of its imprecise day for all answers.
/// "2016-03" may mean any day of the month, so that it says something once the month is over:
/// 2016-02-29 → no, 2016-03-30 → no, 2016-03-31 → yes. Without a day it never does.
[[nodiscard]] bool speaksBy(const domain::ReportedFigure& figure, base::DayNumber on);

/// True if `figure` is the later word: its last day is later, or with the same last day its first. Both have
/// a day. Neither is later than one of the same day and precision.
[[nodiscard]] bool isLaterWord(const domain::ReportedFigure& figure, const domain::ReportedFigure& other);

} // namespace desk
