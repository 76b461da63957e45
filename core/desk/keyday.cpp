// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/keyday.h"

#include "core/stats/counting.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace desk {

namespace {

using stats::RoomLoad;

/// Computes a KeyDay step by step; lives for one call.
class KeyDayBuilder {
public:
    KeyDayBuilder(const Facts& facts, base::DayNumber on, const KeyDayOptions& options)
        : m_facts(facts)
        , m_options(options)
        , m_stays(facts.stays().actual())
    {
        m_day.on = on;
    }

    KeyDay build()
    {
        openSites();
        openRooms();
        block();
        orderRows();
        collectExpected();
        for (Index site = 0; site < m_facts.sites(); ++site)
            countSite(site);
        reserve();
        sumUp();
        return std::move(m_day);
    }

private:
    void openSites();
    void openRooms();
    void block();
    void orderRows();
    void collectExpected();
    void countSite(Index site);
    struct Resident;
    [[nodiscard]] Resident residentOf(Index row, bool inRoom) const;
    void countResident(Index site, const Resident& resident);
    void countHousehold(Index site, Index roomIndex, Index household, bool again, SiteDay& day);
    void countExpected(Index site, Index person, Index household);
    void reserve();
    void reserveIn(Index site, Index room, int places);
    void sumUp();

    [[nodiscard]] bool isInSite(Index room, Index site) const
    {
        return room != NoIndex && m_roomPlaces[room].site == site;
    }

    const Facts& m_facts;
    const KeyDayOptions& m_options;
    stats::StayView m_stays;
    KeyDay m_day;

    /// What is counted of a stay, gathered before the rows are put in order: that keeps close together in
    /// memory what is used together.
    struct Resident {
        Index person = NoIndex;
        Index household = NoIndex;
        Index room = NoIndex; ///< NoIndex: without a room, or one that does not count
        quint8 sex = 0;
        bool isPresent = true;
        bool overlaps = false;
    };
    static_assert(sizeof(Resident) == 16);
    /// Where a room stands on the day; one look per stay.
    struct RoomPlace {
        Index site = NoIndex; ///< NoIndex: it does not exist
        Index rank = NoIndex;
    };
    std::vector<Resident> m_residents;    ///< in the order of KeyDay::rows
    std::vector<RoomPlace> m_roomPlaces;  ///< by room
    std::vector<Index> m_siteOfHousehold; ///< the site a household was last counted at
    std::vector<Index> m_roomOfHousehold;
    std::vector<int> m_inRoom; ///< residents of a household in the room it was last counted in
    std::set<std::pair<Index, Index>> m_seenTwice;  ///< (site, person) of persons with overlapping stays
    std::set<std::pair<Index, Index>> m_seenInRoom; ///< (room, person) of the same

    std::vector<const PlannedStay*> m_planned;
    std::vector<const domain::Reservation*> m_reservations;
    std::set<Index> m_expectedPersons;
    std::set<Index> m_expectedHouseholds;
    std::set<std::pair<Index, Index>> m_presentPersons;      ///< (site, person), expected ones only
    std::map<std::pair<Index, Index>, int> m_presentMembers; ///< (site, household) → present or planned
};

void KeyDayBuilder::openSites()
{
    m_day.sites.resize(m_facts.sites());
    for (Index site = 0; site < m_facts.sites(); ++site) {
        SiteDay& day = m_day.sites[site];
        day.period = m_facts.periodOn(site, m_day.on);
        day.pillar = m_facts.pillarOn(site, m_day.on);
        if (day.period)
            day.load.places = day.period->capacity.regularPlaces;
    }
}

void KeyDayBuilder::openRooms()
{
    m_day.rooms.resize(m_facts.rooms());
    m_roomPlaces.resize(m_facts.rooms());
    const std::vector<Index>& ranks = m_facts.roomOrder().rankOfRoom;
    for (Index index = 0; index < m_facts.rooms(); ++index) {
        const PackedRoom& room = m_facts.room(index);
        if (!room.existsOn(m_day.on))
            continue;
        m_roomPlaces[index] = {room.site, ranks[index]};
        m_day.rooms[index].beds = room.beds;
        m_day.rooms[index].designation = m_facts.designationOf(room);
    }
}

void KeyDayBuilder::block()
{
    const BlockedPlaces blocked = blockedOn(m_facts, m_day.on);
    for (Index site = 0; site < m_facts.sites(); ++site) {
        m_day.sites[site].load.wholeSiteBlocked = blocked.wholeSite[site] != 0;
        m_day.sites[site].load.blockedWithoutRoom = blocked.withoutRoom[site];
    }
    for (const auto& [room, beds] : blocked.rooms)
        m_day.rooms[room].blocked = beds;
}

void KeyDayBuilder::orderRows()
{
    std::vector<Index> rows;
    stats::rowsOn(m_stays, m_day.on, rows);
    const Facts::RoomOrder& order = m_facts.roomOrder();
    std::vector<Index> rankOf(rows.size());
    std::vector<Index> starts(order.ranks + 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Index site = m_stays.site[rows[i]];
        const Index room = m_stays.room[rows[i]];
        const RoomPlace place = room == NoIndex ? RoomPlace() : m_roomPlaces[room];
        rankOf[i] = place.site == site ? place.rank : order.rankWithoutRoom[site];
        ++starts[rankOf[i] + 1];
    }
    for (std::size_t rank = 0; rank < order.ranks; ++rank)
        starts[rank + 1] += starts[rank];
    m_day.rowStarts.resize(m_facts.sites() + 1);
    for (Index site = 0; site < m_facts.sites(); ++site)
        m_day.rowStarts[site] = starts[order.rankWithoutRoom[site]];
    m_day.rowStarts.back() = static_cast<Index>(rows.size());
    m_day.rows.resize(rows.size());
    m_residents.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Index place = starts[rankOf[i]]++;
        m_day.rows[place] = rows[i];
        m_residents[place] = residentOf(rows[i], rankOf[i] != order.rankWithoutRoom[m_stays.site[rows[i]]]);
    }
}

KeyDayBuilder::Resident KeyDayBuilder::residentOf(Index row, bool inRoom) const
{
    const Index person = m_stays.person[row];
    return {person,
            m_facts.householdOn(person, m_day.on),
            inRoom ? m_stays.room[row] : NoIndex,
            static_cast<quint8>(m_facts.sexOf(person)),
            m_facts.isPresent(person, m_day.on),
            m_facts.stays().overlaps(person)};
}

void KeyDayBuilder::collectExpected()
{
    for (const auto& [row, planned] : m_facts.stays().planned())
        if (planned.from <= m_day.on && m_day.on < planned.to) {
            m_planned.push_back(&planned);
            m_expectedPersons.insert(planned.person);
        }
    for (const domain::Reservation& reservation : m_facts.reservations.rows()) {
        const auto period = reservation.period.toPeriod();
        if (!period || !period->contains(m_day.on))
            continue;
        m_reservations.push_back(&reservation);
        if (reservation.household)
            m_expectedHouseholds.insert(m_facts.householdIds().find(reservation.household->uuid()));
    }
}

void KeyDayBuilder::countSite(Index site)
{
    m_siteOfHousehold.resize(m_facts.households(), NoIndex);
    m_roomOfHousehold.resize(m_facts.households(), NoIndex);
    m_inRoom.resize(m_facts.households());
    for (Index place = m_day.rowStarts[site]; place < m_day.rowStarts[site + 1]; ++place)
        countResident(site, m_residents[place]);
}

void KeyDayBuilder::countResident(Index site, const Resident& resident)
{
    SiteDay& day = m_day.sites[site];
    const auto [person, household, room, sex, isPresent, overlaps] = resident;
    const int present = isPresent ? 1 : 0;
    const bool again = overlaps && !m_seenTwice.insert({site, person}).second;

    if (room != NoIndex) {
        if (overlaps && !m_seenInRoom.insert({room, person}).second)
            return;
        RoomLoad& load = m_day.rooms[room];
        ++load.residents;
        load.present += present;
        load.women += sex == static_cast<quint8>(domain::Sex::Female) ? 1 : 0;
        load.men += sex == static_cast<quint8>(domain::Sex::Male) ? 1 : 0;
    } else if (!again) {
        day.load.presentWithoutRoom += present;
    }
    countHousehold(site, room, household, again, day);
    if (again) {
        day.load.presentInRooms -= room != NoIndex ? present : 0;
        return;
    }
    ++day.residents;
    day.present += present;
    if (m_options.regimes) {
        const Index regime = m_facts.regimes().valueOn(person, m_day.on);
        ++day.residentsOfRegime[regime == NoIndex ? 0 : regime];
    }
    if (isPresent)
        countExpected(site, person, household);
}

void KeyDayBuilder::countHousehold(Index site, Index room, Index household, bool again, SiteDay& day)
{
    if (household == NoIndex) { // a person alone, who may have two rooms
        day.households += again ? 0 : 1;
        if (room != NoIndex) {
            RoomLoad& load = m_day.rooms[room];
            ++load.households;
            load.largestHousehold = std::max(load.largestHousehold, 1);
        }
        return;
    }
    if (m_siteOfHousehold[household] != site) {
        m_siteOfHousehold[household] = site;
        ++day.households;
    }
    if (room == NoIndex)
        return;
    RoomLoad& load = m_day.rooms[room];
    if (m_roomOfHousehold[household] != room) {
        m_roomOfHousehold[household] = room;
        m_inRoom[household] = 0;
        ++load.households;
    }
    load.largestHousehold = std::max(load.largestHousehold, ++m_inRoom[household]);
}

void KeyDayBuilder::countExpected(Index site, Index person, Index household)
{
    if (!m_expectedPersons.empty() && m_expectedPersons.count(person))
        m_presentPersons.insert({site, person});
    if (household != NoIndex && !m_expectedHouseholds.empty() && m_expectedHouseholds.count(household))
        ++m_presentMembers[{site, household}];
}

void KeyDayBuilder::reserve()
{
    for (const PlannedStay* planned : m_planned) {
        if (!m_presentPersons.insert({planned->site, planned->person}).second)
            continue;
        reserveIn(planned->site, planned->room, 1);
        const Index household = m_facts.householdOn(planned->person, m_day.on);
        if (household != NoIndex && m_expectedHouseholds.count(household))
            ++m_presentMembers[{planned->site, household}];
    }
    for (const domain::Reservation* reservation : m_reservations) {
        const Index site = m_facts.siteIds().find(reservation->accommodation.uuid());
        if (site == NoIndex)
            continue;
        int places = reservation->places;
        if (reservation->household) {
            const Index household = m_facts.householdIds().find(reservation->household->uuid());
            int& there = m_presentMembers[{site, household}];
            const int counted = std::min(places, there);
            places -= counted;
            there -= counted;
        }
        const Index room =
            reservation->room ? m_facts.roomIds().find(reservation->room->uuid()) : Index(NoIndex);
        reserveIn(site, room, std::max(0, places));
    }
}

void KeyDayBuilder::reserveIn(Index site, Index room, int places)
{
    if (isInSite(room, site))
        m_day.rooms[room].reserved += places;
    else
        m_day.sites[site].load.reservedWithoutRoom += places;
}

void KeyDayBuilder::sumUp()
{
    m_day.roomPlaces.resize(m_day.rooms.size());
    for (Index room = 0; room < m_day.rooms.size(); ++room) {
        if (!m_facts.room(room).existsOn(m_day.on))
            continue;
        m_day.roomPlaces[room] = stats::placesOf(m_day.rooms[room], m_options.rules);
        m_day.sites[m_facts.room(room).site].load.add(m_day.rooms[room], m_day.roomPlaces[room]);
    }
    for (SiteDay& site : m_day.sites)
        site.places = stats::placesOf(site.load);
}

} // namespace

std::span<const Index> KeyDay::rowsOfSite(Index site) const
{
    return std::span(rows).subspan(rowStarts[site], rowStarts[site + 1] - rowStarts[site]);
}

KeyDay computeKeyDay(const Facts& facts, base::DayNumber on, const KeyDayOptions& options)
{
    return KeyDayBuilder(facts, on, options).build();
}

Index effectiveRoom(const Facts& facts, Index row, base::DayNumber on)
{
    const Index room = facts.stays().actual().room[row];
    const bool fits = room != NoIndex && facts.room(room).existsOn(on) &&
                      facts.room(room).site == facts.stays().actual().site[row];
    return fits ? room : NoIndex;
}

BlockedPlaces blockedOn(const Facts& facts, base::DayNumber on)
{
    std::vector<const domain::Block*> blocks;
    for (const domain::Block& block : facts.blocks.rows())
        blocks.push_back(&block);
    return blockedOn(facts, blocks, on);
}

BlockedPlaces blockedOn(const Facts& facts, std::span<const domain::Block* const> blocks, base::DayNumber on)
{
    BlockedPlaces result;
    result.wholeSite.resize(facts.sites());
    result.withoutRoom.resize(facts.sites());
    std::map<Index, int> rooms;
    for (const domain::Block* entry : blocks) {
        const domain::Block& block = *entry;
        const auto period = block.period.toPeriod();
        const Index site = facts.siteIds().find(block.accommodation.uuid());
        if (site == NoIndex || !period || !period->contains(on))
            continue;
        if (!block.room) {
            result.wholeSite[site] |= block.places ? 0 : 1;
            result.withoutRoom[site] += std::max(0, block.places.value_or(0));
            continue;
        }
        const Index room = facts.roomIds().find(block.room->uuid());
        if (room == NoIndex || !facts.room(room).existsOn(on) || facts.room(room).site == NoIndex)
            continue;
        const int beds = facts.room(room).beds;
        int& sum = rooms[room];
        sum = std::min(beds, sum + std::max(0, block.places.value_or(beds)));
    }
    result.rooms.assign(rooms.begin(), rooms.end());
    return result;
}

} // namespace desk
