// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staffing/staffing.h"
#include "core/stats/staycolumns.h"

#include <span>
#include <vector>

namespace stats {

/// A post on the key date. FTE in hundredths.
///
/// Funded is the FTE of an approved post whose funding holds on the day; an intended or dropped one has none.
/// Filled is what the contracts of the day on it add up to, whether the worker is absent or not. A post of
/// 1.00 with a contract of 0.75 → 0.25 vacant; with two contracts of 0.75 → nothing vacant, 0.50 over; a
/// contract on a post whose funding has ended → all of it over.
struct PostDay {
    bool isFunded = false; ///< the funding holds on the day, whatever the status of the post
    int fundedFteHundredths = 0;
    int filledFteHundredths = 0;
    int vacantFteHundredths = 0;
    int overFteHundredths = 0;
    /// Days of funding after the key date: 0 on its last day, absent without an end or outside the funding.
    std::optional<int> daysLeft;
    std::vector<Index> contracts; ///< rows of the contracts of the day on the post
};

/// The posts on the day, in the order given.
[[nodiscard]] std::vector<PostDay> postsOn(std::span<const domain::Post> posts,
                                           std::span<const domain::Contract> contracts, base::DayNumber on);

} // namespace stats
