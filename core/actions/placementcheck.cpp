// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/placementcheck.h"

#include "core/actions/dated.h"
#include "core/actions/membership.h"
#include "core/stats/places.h"
#include "core/store/records.h"

#include <algorithm>

namespace actions {

namespace {

using domain::Designation;
using domain::Room;
using domain::Sex;
using domain::Stay;

/// Needs that a room answers by what it has. Other needs are for people to judge.
std::optional<bool> meets(const Room& room, const QString& need)
{
    static const std::vector<std::pair<QLatin1String, bool Room::*>> features{
        {QLatin1String("step-free"), &Room::stepFree}, {QLatin1String("lift"), &Room::lift},
        {QLatin1String("own-bath"), &Room::ownBath},   {QLatin1String("own-kitchen"), &Room::ownKitchen},
        {QLatin1String("lockable"), &Room::lockable},  {QLatin1String("cot"), &Room::cot}};
    if (need == QLatin1String("women-only"))
        return room.designation == Designation::Women;
    for (const auto& [code, member] : features)
        if (need == code)
            return room.*member;
    return std::nullopt;
}

} // namespace

PlacementCheck::PlacementCheck(store::View view, const Placement& placement)
    : m_view(view)
    , m_placement(placement)
{
    if (!placement.period.isValid())
        m_impossible.push_back(error("ends-before-start", "period"));
    if (!placement.period.from)
        m_impossible.push_back(error("required", "period"));
    if (!store::Records<domain::Accommodation>(view).find(placement.site))
        m_impossible.push_back(error("record-gone", "accommodation"));
    if (!store::Records<domain::Household>(view).find(placement.household))
        m_impossible.push_back(error("record-gone", "household"));
    if (!m_impossible.empty())
        return;
    m_from = placement.period.from->earliest();
    fillShares();
}

void PlacementCheck::fillShares()
{
    m_shares = m_placement.rooms;
    if (m_shares.empty())
        m_shares.emplace_back();
    if (m_shares.size() == 1 && m_shares.front().persons.empty())
        for (const auto& member : membersOn(m_view, m_placement.household, m_from))
            m_shares.front().persons.push_back(member.person);
    store::Records<domain::Person> persons(m_view);
    for (const RoomShare& share : m_shares) {
        if (share.persons.empty())
            m_impossible.push_back(error("persons-missing", "person"));
        for (const auto& person : share.persons) {
            if (!persons.find(person))
                m_impossible.push_back(error("record-gone", "person"));
            if (!m_persons.insert(person).second)
                m_impossible.push_back(error("person-twice-in-placement", "person"));
        }
    }
}

base::Problems PlacementCheck::forbidden()
{
    base::Problems problems;
    readSite();
    checkSite(problems);
    for (const RoomShare& share : m_shares) {
        if (share.room)
            checkRoom(share, problems);
        for (const auto& person : share.persons)
            checkPerson(person, problems);
    }
    return problems;
}

void PlacementCheck::readSite()
{
    const auto site = m_placement.site;
    for (const Stay& stay : store::Records<Stay>(m_view).listWhere("accommodation", site))
        if (holdsOn(stay.period, m_from) && !m_persons.contains(stay.person))
            countStay(stay);
    for (const auto& block : store::Records<domain::Block>(m_view).listWhere("accommodation", site))
        if (holdsOn(block.period, m_from))
            m_blocks.push_back(block);
    for (const auto& kept : store::Records<domain::Reservation>(m_view).listWhere("accommodation", site)) {
        if (!holdsOn(kept.period, m_from) || kept.household == m_placement.household)
            continue;
        if (kept.room)
            m_rooms[*kept.room].living += kept.places;
        else
            m_reservedWithoutRoom += kept.places;
    }
}

void PlacementCheck::countStay(const Stay& stay)
{
    m_neighbours.insert(stay.person);
    if (!stay.room)
        return;
    RoomUse& use = m_rooms[*stay.room];
    ++use.living;
    use.women += sexOf(stay.person) == Sex::Female ? 1 : 0;
    use.men += sexOf(stay.person) == Sex::Male ? 1 : 0;
    const auto membership = membershipOn(m_view, stay.person, m_from);
    ++use.households[membership ? membership->household : base::Id<domain::Household>()];
}

void PlacementCheck::checkSite(base::Problems& problems)
{
    std::optional<domain::OperatingPeriod> operation;
    for (const auto& period :
         store::Records<domain::OperatingPeriod>(m_view).listWhere("accommodation", m_placement.site))
        if (holdsOn(period.period, m_from))
            operation = period;
    if (!operation) {
        problems.push_back(error("not-in-operation", "accommodation"));
        return;
    }
    if (!operation->capacity.regularPlaces)
        return;
    int reserved = m_reservedWithoutRoom;
    for (const auto& kept :
         store::Records<domain::Reservation>(m_view).listWhere("accommodation", m_placement.site))
        if (kept.room && holdsOn(kept.period, m_from) && kept.household != m_placement.household)
            reserved += kept.places;
    int places = *operation->capacity.regularPlaces;
    for (const domain::Block& block : m_blocks)
        places -= block.room ? 0 : block.places.value_or(places);
    const int free = places - static_cast<int>(m_neighbours.size()) - reserved;
    if (free < static_cast<int>(m_persons.size()))
        problems.push_back(error("no-free-place", "accommodation", {QString::number(std::max(0, free))}));
}

int PlacementCheck::blockedIn(const Room& room) const
{
    int blocked = 0;
    for (const domain::Block& block : m_blocks)
        if (block.room == room.id)
            blocked += block.places.value_or(room.beds);
    return std::min(blocked, room.beds);
}

void PlacementCheck::checkRoom(const RoomShare& share, base::Problems& problems)
{
    const auto room = store::Records<Room>(m_view).find(*share.room);
    if (!room || room->accommodation != m_placement.site || !holdsOn(room->existence, m_from)) {
        problems.push_back(error("room-unknown", "room"));
        return;
    }
    const int blocked = blockedIn(*room);
    if (blocked >= room->beds && room->beds > 0) {
        problems.push_back(error("room-blocked", "room", {room->name}));
        return;
    }
    const RoomUse& use = m_rooms[room->id];
    const int free = room->beds - blocked - use.living;
    if (free < static_cast<int>(share.persons.size()))
        problems.push_back(error("no-free-bed", "room", {room->name, QString::number(std::max(0, free))}));
    checkDesignation(*room, use, share, problems);
    for (const auto& person : share.persons)
        checkNeeds(person, room, problems);
}

void PlacementCheck::checkDesignation(const Room& room, const RoomUse& use, const RoomShare& share,
                                      base::Problems& problems)
{
    const auto hasSex = [&](Sex sex) {
        return std::any_of(share.persons.begin(), share.persons.end(),
                           [&](const auto& person) { return sexOf(person) == sex; });
    };
    if ((room.designation == Designation::Women && hasSex(Sex::Male)) ||
        (room.designation == Designation::Men && hasSex(Sex::Female)))
        problems.push_back(
            error("designation", "room", {room.name, QString(domain::codeOf(room.designation))}));
    if (room.beds >= stats::RoomRules().hallFromBeds)
        return;
    bool besideFamily = false;
    bool besideOthers = false;
    for (const auto& [household, persons] : use.households) {
        const bool isOther = household != m_placement.household;
        besideOthers = besideOthers || isOther;
        besideFamily = besideFamily || (isOther && !household.isNull() && persons > 1);
    }
    const bool isFamily = share.persons.size() > 1;
    if (besideFamily || (besideOthers && (isFamily || room.designation == Designation::Family)))
        problems.push_back(error("family-room", "room", {room.name}));
    else if (besideOthers && ((use.men > 0 && hasSex(Sex::Female)) || (use.women > 0 && hasSex(Sex::Male))))
        problems.push_back(error("mixed-room", "room", {room.name}));
}

void PlacementCheck::checkPerson(const base::Id<domain::Person>& person, base::Problems& problems)
{
    const auto check = [&](const domain::Restriction& restriction, bool isOther) {
        if (!holdsOn(restriction.period, m_from))
            return;
        if (restriction.kind == domain::RestrictionKind::PremisesBan) {
            if (!isOther && restriction.accommodation.value_or(m_placement.site) == m_placement.site)
                problems.push_back(error("premises-ban", "person"));
            return;
        }
        const auto other = isOther ? std::optional(restriction.person) : restriction.otherPerson;
        if (other && m_neighbours.contains(*other))
            problems.push_back(error("conflict-pair", "person"));
    };
    store::Records<domain::Restriction> restrictions(m_view);
    for (const auto& restriction : restrictions.listWhere("person", person))
        check(restriction, false);
    for (const auto& restriction : restrictions.listWhere("other_person", person))
        check(restriction, true);
}

void PlacementCheck::checkNeeds(const base::Id<domain::Person>& person, const std::optional<Room>& room,
                                base::Problems& problems)
{
    for (const auto& need : store::Records<domain::Need>(m_view).listWhere("person", person))
        if (need.strength == domain::NeedStrength::Must && holdsOn(need.period, m_from) &&
            meets(*room, need.what) == false)
            problems.push_back(error("need-not-met", "room", {room->name, need.what}));
}

Sex PlacementCheck::sexOf(const base::Id<domain::Person>& person) const
{
    const auto record = store::Records<domain::Person>(m_view).find(person);
    return record ? record->sex : Sex::Unknown;
}

} // namespace actions
