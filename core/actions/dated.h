// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

namespace actions {

/// The day as the end or start of a stored period.
[[nodiscard]] inline std::optional<base::ImpreciseDate> exactDay(QDate day)
{
    return base::ImpreciseDate::of(day);
}

/// True if some day lies in both, or the period of no night begins in the dated one.
[[nodiscard]] inline bool overlaps(const base::DatedPeriod& dated, const base::Period& other)
{
    const auto period = dated.toPeriod();
    return period && (period->overlaps(other) || (other.isEmpty() && period->contains(other.fromDay())));
}

/// True if the period has a day on or after `day`.
[[nodiscard]] inline bool reachesInto(const base::DatedPeriod& dated, QDate day)
{
    const auto period = dated.toPeriod();
    return period && !period->isEmpty() && period->toDay() > base::dayNumber(day);
}

} // namespace actions
