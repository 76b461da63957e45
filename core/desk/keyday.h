// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/facts.h"
#include "core/stats/places.h"

#include <array>

namespace desk {

/// One site on the key date.
struct SiteDay {
    const domain::OperatingPeriod* period = nullptr; ///< absent: not in operation
    domain::Pillar pillar = domain::Pillar::Hostel;
    int residents = 0;
    int present = 0;
    int households = 0; ///< a person without a household counts as one
    std::array<int, 4> residentsOfRegime{};
    stats::SiteLoad load;
    stats::SitePlaces places;

    [[nodiscard]] bool isShown() const { return period || residents > 0; }
};

/// Everything about one key date that more than one question needs, computed in one go. Counts follow
/// core/stats/places.h; a person with overlapping stays counts once at each site.
///
/// Reserved for persons not present are: a reservation's places less the members of its household who are
/// present or have a planned stay at the site (30 places, no household → 30; 4 for a family of four of whom
/// one is there → 3); and each planned stay that covers the day of a person who is not present at the site.
struct KeyDay {
    base::DayNumber on = 0;
    std::vector<SiteDay> sites;         ///< by site number
    std::vector<stats::RoomLoad> rooms; ///< by room number; beds 0 when the room does not exist on the day
    std::vector<stats::RoomPlaces> roomPlaces;
    /// Rows of the actual stays of the day, ordered by site, within it those without a room first, by room.
    std::vector<Index> rows;

    /// The part of `rows` at a site; empty for a site without.
    [[nodiscard]] std::span<const Index> rowsOfSite(Index site) const;
    std::vector<Index> rowStarts; ///< by site number, one more than sites
};

struct KeyDayOptions {
    bool regimes = false; ///< fill SiteDay::residentsOfRegime
    stats::RoomRules rules;
};

/// 100,000 residents in under 20 ms.
[[nodiscard]] KeyDay computeKeyDay(const Facts& facts, base::DayNumber on, const KeyDayOptions& options = {});

/// The room a stay counts in: absent when it names none, one that does not exist on the day, or one of
/// another site.
[[nodiscard]] Index effectiveRoom(const Facts& facts, Index row, base::DayNumber on);

/// Blocked places on a day: of whole sites, in rooms and in sites without a room. A room's blocks never
/// exceed its beds.
struct BlockedPlaces {
    std::vector<quint8> wholeSite;            ///< by site
    std::vector<int> withoutRoom;             ///< by site
    std::vector<std::pair<Index, int>> rooms; ///< room and beds, each room once
};
[[nodiscard]] BlockedPlaces blockedOn(const Facts& facts, base::DayNumber on);
/// By some of the blocks only.
[[nodiscard]] BlockedPlaces blockedOn(const Facts& facts, std::span<const domain::Block* const> blocks,
                                      base::DayNumber on);

} // namespace desk
