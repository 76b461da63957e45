// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/occupancy.h"
#include "core/report/report.h"

#include <set>

namespace report {

/// Fewer persons than this are not counted out: a place and a number would say who is meant.
inline constexpr int LeastShown = 3;

/// Which numbers of residents of a key date are hidden, and with them what follows from them: free and usable
/// places, over-occupancy, load.
struct HiddenCounts {
    bool isWanted = false; ///< false: every number is told as it is
    std::set<base::Id<domain::Accommodation>> sites;
    std::set<domain::Pillar> pillars;
    bool total = false;

    /// As told for itself: not what follows from others.
    [[nodiscard]] Value told(qint64 persons) const;
};

/// Hides each site with one or two residents. Where the sum of its pillar less the other sites would still
/// give its number away, the smallest other site with which a person could be exchanged unseen is hidden too.
/// Where there is none, the sum of the pillar is hidden, and then the total of the city:
/// `2, 40, 60 → "< 3", "•", 60, sum 102`; `2 alone → "< 3", sum "< 3", total "•"`.
[[nodiscard]] HiddenCounts hiddenCounts(const desk::Occupancy& occupancy);

/// A number of persons as it may be told.
[[nodiscard]] Value personCount(qint64 persons, bool isHidden);
/// Whether a number has to be hidden for itself.
[[nodiscard]] constexpr bool isSmall(qint64 persons)
{
    return persons > 0 && persons < LeastShown;
}

} // namespace report
