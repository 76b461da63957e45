// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <QString>

namespace words {

/// `2016-03-01 → "01.03.2016"`, `2016-03 → "März 2016"`, `2016 → "2016"`, `~2016-03-01 → "um den
/// 01.03.2016"`.
[[nodiscard]] QString dateText(const base::ImpreciseDate& date);

/// Which day ends a period when it is shown: a stay shows the day of moving out, everything else (contracts,
/// permits, rules) its last day, inclusive.
enum class PeriodEnd { DayOfLeaving, LastDay };

/// The end of a period by itself: `2017-01-01 → "31.12.2016"`, `2017-01 → "Januar 2017"`.
[[nodiscard]] QString endText(const base::ImpreciseDate& to, PeriodEnd end = PeriodEnd::LastDay);

/// `[2016-03-01, 2017-01-01) → "01.03.2016 bis 31.12.2016"`; an open end: "seit 01.03.2016",
/// "bis 31.12.2016", "unbefristet".
[[nodiscard]] QString periodText(const base::DatedPeriod& period, PeriodEnd end = PeriodEnd::LastDay);

/// "heute", "morgen", "gestern", "in 7 Tagen", "vor 7 Tagen".
[[nodiscard]] QString distanceText(QDate day, QDate today);

} // namespace words
