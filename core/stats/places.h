// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/housing/room.h"

#include <optional>
#include <vector>

namespace stats {

/// What the rules about sharing a room leave open to a city. No source states a size from which families
/// share; both values are derived, no standard.
struct RoomRules {
    /// From this many beds on a room is a hall or parcel in which households live side by side.
    int hallFromBeds = 10;

    bool operator==(const RoomRules&) const = default;
};

/// One room on the key date. Persons are those with an actual stay in it on the day.
struct RoomLoad {
    int beds = 0;
    int blocked = 0;  ///< beds; never more than `beds`
    int reserved = 0; ///< for persons who are not present
    int residents = 0;
    int present = 0; ///< of the residents, those not marked absent
    int women = 0;   ///< of the residents, adults and children alike
    int men = 0;
    int largestHousehold = 0; ///< residents of the household with most residents in the room
    int households = 0;       ///< different households with a resident in the room; a single counts as one
    domain::Designation designation = domain::Designation::None;

    bool operator==(const RoomLoad&) const = default;
};

/// Why free beds of a room cannot be filled.
enum class Unusable { No, FamilyRoom, WomenOnly, MenOnly, MixedRoom, Blocked };
constexpr auto codesOf(Unusable)
{
    using domain::Code;
    return std::array{Code<Unusable>{Unusable::No, ""},
                      Code<Unusable>{Unusable::FamilyRoom, "family-room"},
                      Code<Unusable>{Unusable::WomenOnly, "women-only"},
                      Code<Unusable>{Unusable::MenOnly, "men-only"},
                      Code<Unusable>{Unusable::MixedRoom, "mixed-room"},
                      Code<Unusable>{Unusable::Blocked, "blocked"}};
}

struct RoomPlaces {
    int free = 0;
    int usable = 0;
    int over = 0; ///< residents present beyond the beds that are not blocked
    Unusable why = Unusable::No;

    bool operator==(const RoomPlaces&) const = default;
};

/// Free and usable beds of a room.
///
/// `free = max(0, beds − blocked − reserved − present)`. Of these usable are all, except
/// - none beside a household of two or more in a room below a hall's size: 4 beds, family of 3 → free 1,
///   usable 0 (family-room); 30 beds, family of 3 → free 27, usable 27;
/// - none in an occupied room meant for families: 4 beds, mother of one present → free 3, usable 0;
///   empty → free 4, usable 4 (for a family);
/// - none in a women's room in which a man lives (women-only), nor the other way round (men-only);
/// - none below a hall's size where women and men of different households live already (mixed-room).
/// A women's room with one woman in two beds → free 1, usable 1: a woman can be placed there; likewise men's
/// and protected rooms. A reason is given only when usable < free; a room blocked as a whole has no free bed.
[[nodiscard]] RoomPlaces placesOf(const RoomLoad& room, const RoomRules& rules = {});

/// Persons of one household who are to live in a room.
struct Newcomers {
    int persons = 0;
    int women = 0;
    int men = 0;
};

/// Why they must not, beside the residents of `others`, who all belong to other households; empty: they may.
/// The room must be meant for them (women-only, men-only); a household of several and a room meant for
/// families is not shared (family-room); below a hall's size neither do women and men (mixed-room).
[[nodiscard]] std::vector<Unusable> obstaclesFor(const Newcomers& newcomers, const RoomLoad& others,
                                                 const RoomRules& rules = {});

/// One site on the key date. What concerns a room stands in its RoomLoad and in `rooms`; the other members
/// concern the site without a room.
struct SiteLoad {
    /// Regular places of the operating period of the day; absent: not in operation or capacity unknown.
    std::optional<int> places;
    bool wholeSiteBlocked = false;
    int blockedWithoutRoom = 0;
    int reservedWithoutRoom = 0; ///< for persons who are not present
    int presentWithoutRoom = 0;

    /// Sums over the site's rooms that exist on the day.
    int rooms = 0;
    int beds = 0;
    int blockedInRooms = 0;
    int reservedInRooms = 0;
    int presentInRooms = 0;
    int usableInRooms = 0; ///< Σ RoomPlaces::usable

    void add(const RoomLoad& room, const RoomPlaces& places);
    bool operator==(const SiteLoad&) const = default;
};

struct SitePlaces {
    int places = 0;
    int blocked = 0; ///< never more than places
    int reserved = 0;
    int present = 0;
    int free = 0;
    int usable = 0;
    int over = 0;

    bool operator==(const SitePlaces&) const = default;
};

/// Free and usable places of a site (DESIGN.md section 3).
///
/// `free = max(0, places − blocked − reserved − present)`, `over` is the negative part: 50 places, 52 present
/// → free 0, over 2; 120 places, 70 present, 30 reserved → free 20. A site out of operation or of unknown
/// capacity has no places, gives neither free places nor over-occupancy, and stays visible by its residents.
///
/// `usable` never exceeds `free`. Without rooms usable = free. With rooms it is what their rules leave, plus
/// places that no recorded room covers (100 places, rooms with 60 beds → 40), less what is blocked, reserved
/// or lived in without a room: 4 places, one room of 4 beds with a family of 3 → free 1, usable 0.
[[nodiscard]] SitePlaces placesOf(const SiteLoad& site);

} // namespace stats
