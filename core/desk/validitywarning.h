// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/ratios.h"

namespace desk {

/// The days of a rule of one value that holds for everybody on the day; without one 0.
[[nodiscard]] int daysByRule(std::span<const stats::LayeredRule<domain::ValueRule>> rules, QLatin1String code,
                             base::DayNumber on);

/// How many days before its end a residence status or benefit regime is warned of, by the rule that holds for
/// everybody on the day; without one 0.
[[nodiscard]] int validityWarnDays(std::span<const stats::LayeredRule<domain::ValueRule>> rules,
                                   base::DayNumber on);

} // namespace desk
