// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/household/validity.h"

#include <algorithm>

namespace domain {

Validity validityOn(std::span<const base::Period> periods, base::DayNumber on, int warnDays)
{
    std::optional<base::DayNumber> end; // the first day without
    for (const base::Period& period : periods)
        if (period.fromDay() <= on && period.fromDay() < period.toDay())
            end = std::max(end.value_or(period.toDay()), period.toDay());
    if (!end)
        return {};
    // What follows without a gap belongs to it: a permit that is renewed in time.
    for (bool grew = true; grew && *end > on;) {
        grew = false;
        for (const base::Period& period : periods)
            if (period.fromDay() <= *end && period.toDay() > *end) {
                end = period.toDay();
                grew = true;
            }
    }
    if (*end >= base::OpenFuture)
        return {Validity::State::Holds, std::nullopt};
    const bool isSoon = *end - on <= warnDays;
    const auto state = *end <= on ? Validity::State::Ended
                       : isSoon   ? Validity::State::EndsSoon
                                  : Validity::State::Holds;
    return {state, base::dateOf(*end - 1)};
}

} // namespace domain
