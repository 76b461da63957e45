// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <limits>

namespace base {

/// A calendar day as the number of days since 1970-01-01 (negative before). The packed form of QDate for
/// columns and comparisons; the two extreme values stand for "open" ends and are no days.
using DayNumber = qint32;

inline constexpr DayNumber OpenPast = std::numeric_limits<DayNumber>::min();
inline constexpr DayNumber OpenFuture = std::numeric_limits<DayNumber>::max();
inline constexpr qint64 JulianDayOf1970 = 2440588;

/// `2016-03-01 → 16861`. The date must be valid.
[[nodiscard]] inline DayNumber dayNumber(QDate date)
{
    Q_ASSERT(date.isValid());
    return static_cast<DayNumber>(date.toJulianDay() - JulianDayOf1970);
}

/// `16861 → 2016-03-01`. Not for the open ends.
[[nodiscard]] inline QDate dateOf(DayNumber day)
{
    Q_ASSERT(day != OpenPast && day != OpenFuture);
    return QDate::fromJulianDay(day + JulianDayOf1970);
}

} // namespace base
