// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <optional>
#include <span>

namespace domain {

/// How long what somebody has, such as a residence status, goes on from a day without a gap.
struct Validity {
    enum class State {
        None,     ///< nothing has begun by the day
        Holds,    ///< goes on, or ends later than one is warned
        EndsSoon, ///< ends within the days of warning, and nothing is recorded that follows
        Ended     ///< nothing holds any more
    };
    State state = State::None;
    std::optional<QDate> lastDay; ///< absent: no end is known

    [[nodiscard]] bool isWarned() const { return state == State::EndsSoon || state == State::Ended; }
    bool operator==(const Validity&) const = default;
};

/// Of all periods of one person, in any order. An end counts as soon from `warnDays`
/// before the first day without on.
[[nodiscard]] Validity validityOn(std::span<const base::Period> periods, base::DayNumber on, int warnDays);

} // namespace domain
