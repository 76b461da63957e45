// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <limits>
#include <span>
#include <vector>

namespace stats {

/// A row of a packed table: sites, rooms, persons and households are numbered from 0.
using Index = quint32;
inline constexpr Index NoIndex = std::numeric_limits<Index>::max();

/// Stays by column, borrowed. All spans have the same length. `from` is the first day, `to` the first day
/// after; base::OpenPast and base::OpenFuture stand for open ends. A row with `from == to` counts on no day.
struct StayView {
    std::span<const Index> site;
    std::span<const Index> room; ///< NoIndex: in the site without a room
    std::span<const Index> person;
    std::span<const base::DayNumber> from;
    std::span<const base::DayNumber> to;

    [[nodiscard]] std::size_t size() const { return site.size(); }
};

/// Stays by column, owned. Rows keep their number; a removed row becomes a stay of no night.
struct StayColumns {
    std::vector<Index> site;
    std::vector<Index> room;
    std::vector<Index> person;
    std::vector<base::DayNumber> from;
    std::vector<base::DayNumber> to;

    [[nodiscard]] std::size_t size() const { return site.size(); }
    [[nodiscard]] StayView view() const { return {site, room, person, from, to}; }

    void reserve(std::size_t rows)
    {
        for (auto* column : {&site, &room, &person})
            column->reserve(rows);
        for (auto* column : {&from, &to})
            column->reserve(rows);
    }
    Index append(Index siteIndex, Index roomIndex, Index personIndex, base::DayNumber first,
                 base::DayNumber end)
    {
        site.push_back(siteIndex);
        room.push_back(roomIndex);
        person.push_back(personIndex);
        from.push_back(first);
        to.push_back(end);
        return static_cast<Index>(site.size() - 1);
    }
};

} // namespace stats
