// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/household/household.h"
#include "core/domain/housing/room.h"

namespace domain {

enum class StayKind { Planned, Actual };
constexpr auto codesOf(StayKind)
{
    return std::array{Code<StayKind>{StayKind::Planned, "planned"},
                      Code<StayKind>{StayKind::Actual, "actual"}};
}

/// Why a stay ended.
enum class EndReason {
    None,
    MovedWithin,
    OwnFlat,
    OtherMunicipality,
    Return,
    Family,
    Disappeared,
    Deceased,
    SiteClosed,
    Other
};
constexpr auto codesOf(EndReason)
{
    using E = EndReason;
    return std::array{Code<E>{E::None, "none"},
                      Code<E>{E::MovedWithin, "moved-within"},
                      Code<E>{E::OwnFlat, "own-flat"},
                      Code<E>{E::OtherMunicipality, "other-municipality"},
                      Code<E>{E::Return, "return"},
                      Code<E>{E::Family, "family"},
                      Code<E>{E::Disappeared, "disappeared"},
                      Code<E>{E::Deceased, "deceased"},
                      Code<E>{E::SiteClosed, "site-closed"},
                      Code<E>{E::Other, "other"}};
}

/// Aufenthalt: one person in one room, or in a site without a room, for a period. `to` is the day of moving
/// out. A stay of no night is kept: it counts in no occupancy but in arrivals and departures.
struct Stay {
    base::Id<Stay> id;
    base::Id<Person> person;
    base::Id<Accommodation> accommodation;
    std::optional<base::Id<Room>> room;
    base::DatedPeriod period;
    StayKind kind = StayKind::Actual;
    EndReason endReason = EndReason::None;
    QString source;

    static constexpr auto describe()
    {
        return record(30, "stay", field(1, "person", &Stay::person),
                      field(2, "accommodation", &Stay::accommodation), field(3, "room", &Stay::room),
                      field(4, "period", &Stay::period).with(Personal), field(5, "kind", &Stay::kind),
                      field(6, "end_reason", &Stay::endReason).with(Personal),
                      field(7, "source", &Stay::source));
    }
    bool operator==(const Stay&) const = default;
};

/// Whether a recorded resident was seen. A person absent since a day is recorded but not present from then
/// on.
struct Presence {
    base::Id<Presence> id;
    base::Id<Person> person;
    QDate day;
    bool present = true;

    static constexpr auto describe()
    {
        return record(31, "presence", field(1, "person", &Presence::person),
                      field(2, "day", &Presence::day).with(Personal),
                      field(3, "present", &Presence::present).with(Personal));
    }
    bool operator==(const Presence&) const = default;
};

/// Aufnahmequote: how many people the city must take in a period. Not assigned, present or recorded.
struct Quota {
    base::Id<Quota> id;
    base::DatedPeriod period;
    int persons = 0;
    QString note;
    QString source;

    static constexpr auto describe()
    {
        return record(32, "quota", field(1, "period", &Quota::period), field(2, "persons", &Quota::persons),
                      field(3, "note", &Quota::note), field(4, "source", &Quota::source));
    }
    bool operator==(const Quota&) const = default;
};

} // namespace domain
