// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/staycolumns.h"

namespace stats {

/// Adds to `counts[site]` the stays that cover the day. One pass without branches on the data: 4 million
/// rows in under 10 ms. Every site number must lie within `counts`.
void countBySite(const StayView& stays, base::DayNumber on, std::span<int> counts);

/// The rows whose stay covers the day, ascending, into `rows` (its content is replaced).
void rowsOn(const StayView& stays, base::DayNumber on, std::vector<Index>& rows);

/// Counts by site and day: row-major, one row of `days` columns per site.
struct SiteDayCounts {
    std::size_t days = 0;
    std::vector<int> counts;

    [[nodiscard]] std::span<const int> ofSite(Index site) const
    {
        return std::span(counts).subspan(site * days, days);
    }
};

enum class Sign { Plus = 1, Minus = -1 };

/// Counts stays by site for every day of an ascending list, in one pass over the stays whatever the number
/// of days: each stay adds one at its first day of the list and takes one off after its last. Call sumUp()
/// once after the last call of add().
class DayCounter {
public:
    /// `days` ascending, without repetition; site numbers are below `sites`.
    DayCounter(std::span<const base::DayNumber> days, std::size_t sites);

    void add(const StayView& stays);
    void add(Index site, base::DayNumber from, base::DayNumber to, Sign sign = Sign::Plus);
    /// The counts; the counter is empty afterwards.
    [[nodiscard]] SiteDayCounts sumUp();

private:
    /// Number of days of the list that lie before `day`.
    [[nodiscard]] std::size_t positionOf(base::DayNumber day) const;

    std::vector<base::DayNumber> m_days;
    std::vector<quint32> m_positions; ///< by day since the first, when the list is dense enough for a table
    std::size_t m_stride;             ///< days + 1: the last column takes what ends after the list
    std::vector<int> m_changes;
};

} // namespace stats
