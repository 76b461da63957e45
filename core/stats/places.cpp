// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/places.h"

#include <algorithm>

namespace stats {

namespace {

Unusable obstacleIn(const RoomLoad& room, const RoomRules& rules)
{
    using domain::Designation;
    if (room.designation == Designation::Family && room.residents > 0)
        return Unusable::FamilyRoom;
    if (room.designation == Designation::Women && room.men > 0)
        return Unusable::WomenOnly;
    if (room.designation == Designation::Men && room.women > 0)
        return Unusable::MenOnly;
    if (room.beds >= rules.hallFromBeds)
        return Unusable::No;
    if (room.largestHousehold >= 2)
        return Unusable::FamilyRoom;
    if (room.women > 0 && room.men > 0 && room.households > 1)
        return Unusable::MixedRoom;
    return Unusable::No;
}

} // namespace

RoomPlaces placesOf(const RoomLoad& room, const RoomRules& rules)
{
    RoomPlaces result;
    const int rest = room.beds - room.blocked - room.present;
    result.free = std::max(0, rest - room.reserved);
    result.over = std::max(0, -rest);
    if (result.free > 0)
        result.why = obstacleIn(room, rules);
    result.usable = result.why == Unusable::No ? result.free : 0;
    return result;
}

std::vector<Unusable> obstaclesFor(const Newcomers& newcomers, const RoomLoad& others, const RoomRules& rules)
{
    using domain::Designation;
    std::vector<Unusable> found;
    if (others.designation == Designation::Women && newcomers.men > 0)
        found.push_back(Unusable::WomenOnly);
    if (others.designation == Designation::Men && newcomers.women > 0)
        found.push_back(Unusable::MenOnly);
    if (others.households == 0)
        return found;
    const bool isHall = others.beds >= rules.hallFromBeds;
    if (others.designation == Designation::Family ||
        (!isHall && (others.largestHousehold >= 2 || newcomers.persons >= 2)))
        found.push_back(Unusable::FamilyRoom);
    else if (!isHall && ((others.men > 0 && newcomers.women > 0) || (others.women > 0 && newcomers.men > 0)))
        found.push_back(Unusable::MixedRoom);
    return found;
}

void SiteLoad::add(const RoomLoad& room, const RoomPlaces& roomPlaces)
{
    ++rooms;
    beds += room.beds;
    blockedInRooms += room.blocked;
    reservedInRooms += room.reserved;
    presentInRooms += room.present;
    usableInRooms += roomPlaces.usable;
}

SitePlaces placesOf(const SiteLoad& site)
{
    SitePlaces result;
    result.reserved = site.reservedWithoutRoom + site.reservedInRooms;
    result.present = site.presentWithoutRoom + site.presentInRooms;
    if (!site.places)
        return result;
    result.places = *site.places;
    const int blocked = site.wholeSiteBlocked ? result.places : site.blockedWithoutRoom + site.blockedInRooms;
    result.blocked = std::min(result.places, blocked);
    const int rest = result.places - result.blocked - result.reserved - result.present;
    result.free = std::max(0, rest);
    result.over = std::max(0, -rest);
    if (site.rooms == 0) {
        result.usable = result.free;
        return result;
    }
    const int uncovered = std::max(0, result.places - site.beds);
    const int taken = site.blockedWithoutRoom + site.reservedWithoutRoom + site.presentWithoutRoom;
    result.usable = std::clamp(site.usableInRooms + uncovered - taken, 0, result.free);
    return result;
}

} // namespace stats
