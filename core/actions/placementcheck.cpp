// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/placementcheck.h"

#include "core/actions/dated.h"
#include "core/actions/membership.h"
#include "core/actions/restrictions.h"
#include "core/actions/samepersons.h"
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

template <class R>
std::vector<R> within(std::vector<R> records, const base::Period& period)
{
    std::erase_if(records, [&](const R& record) { return !overlaps(record.period, period); });
    return records;
}

} // namespace

PlacementCheck::PlacementCheck(store::File& file, const Placement& placement)
    : m_file(file)
    , m_view(file)
    , m_placement(placement)
{
    if (!placement.period.isValid())
        m_impossible.push_back(error("ends-before-start", "period"));
    if (!placement.period.from)
        m_impossible.push_back(error("required", "period"));
    if (!store::Records<domain::Accommodation>(m_view).find(placement.site))
        m_impossible.push_back(error("record-gone", "accommodation"));
    if (!store::Records<domain::Household>(m_view).find(placement.household))
        m_impossible.push_back(error("record-gone", "household"));
    if (!m_impossible.empty())
        return;
    m_from = placement.period.from->earliest();
    m_period = placement.period.period();
    m_groups = personGroups(m_view);
    fillShares();
}

/// The household's members; of one who was recorded twice the row that was recorded first.
std::vector<base::Id<domain::Person>> PlacementCheck::newcomers() const
{
    std::map<base::Id<domain::Person>, base::Id<domain::Person>> rows;
    std::vector<base::Id<domain::Person>> persons;
    for (const auto& member : membersOn(m_view, m_placement.household, m_from)) {
        auto& row = rows.try_emplace(m_groups.rootOf(member.person), member.person).first->second;
        row = std::min(row, member.person);
        persons.push_back(member.person);
    }
    std::erase_if(persons, [&](const auto& person) { return rows.at(m_groups.rootOf(person)) != person; });
    return persons;
}

void PlacementCheck::fillShares()
{
    m_shares = m_placement.rooms;
    if (m_shares.empty())
        m_shares.emplace_back();
    if (m_shares.size() == 1 && m_shares.front().persons.empty())
        m_shares.front().persons = newcomers();
    store::Records<domain::Person> persons(m_view);
    std::vector<RoomShare> rooms; // each once, with all whom it is given to
    for (const RoomShare& share : m_shares) {
        if (share.persons.empty())
            m_impossible.push_back(error("persons-missing", "person"));
        for (const auto& person : share.persons) {
            if (!persons.find(person))
                m_impossible.push_back(error("record-gone", "person"));
            if (!m_persons.insert(m_groups.rootOf(person)).second)
                m_impossible.push_back(error("person-twice-in-placement", "person"));
        }
        const auto same = std::find_if(rooms.begin(), rooms.end(),
                                       [&](const RoomShare& other) { return other.room == share.room; });
        if (same == rooms.end())
            rooms.push_back(share);
        else
            same->persons.insert(same->persons.end(), share.persons.begin(), share.persons.end());
    }
    m_shares = std::move(rooms);
}

base::Problems PlacementCheck::forbidden()
{
    readSite();
    m_restrictions = restrictionVersions(m_file);
    for (auto& restriction : m_restrictions) {
        restriction.person = m_groups.rootOf(restriction.person);
        if (restriction.otherPerson)
            restriction.otherPerson = m_groups.rootOf(*restriction.otherPerson);
    }
    base::Problems problems;
    std::set<QString> said;
    for (const base::DayNumber day : decisiveDays()) {
        m_on = base::dateOf(day);
        countDay();
        base::Problems found;
        checkSite(found);
        for (const RoomShare& share : m_shares)
            if (share.room)
                checkRoom(share, found);
        for (base::Problem& problem : found) {
            const bool isAboutRoom = problem.field == QLatin1String("room");
            const auto about = problem.code == QLatin1String("need-not-met") ? problem.arguments
                               : isAboutRoom                                 ? problem.arguments.mid(0, 1)
                                                                             : QStringList();
            if (said.insert(problem.code + QLatin1Char('/') + about.join(QLatin1Char('/'))).second)
                problems.push_back(std::move(problem));
        }
    }
    checkRestrictions(problems);
    return problems;
}

void PlacementCheck::readSite()
{
    const auto site = m_placement.site;
    m_stays = within(store::Records<Stay>(m_view).listWhere("accommodation", site), m_period);
    for (Stay& stay : m_stays)
        stay.person = m_groups.rootOf(stay.person);
    std::erase_if(m_stays, [&](const Stay& stay) { return m_persons.contains(stay.person); });
    for (const Stay& stay : m_stays)
        if (const auto [at, isNew] = m_presence.try_emplace(stay.person); isNew)
            at->second = ofAllRows<domain::Presence>(m_view, m_groups, stay.person);
    m_blocks = within(store::Records<domain::Block>(m_view).listWhere("accommodation", site), m_period);
    m_reservations =
        within(store::Records<domain::Reservation>(m_view).listWhere("accommodation", site), m_period);
    std::erase_if(m_reservations, [&](const auto& kept) { return kept.household == m_placement.household; });
    m_operations =
        within(store::Records<domain::OperatingPeriod>(m_view).listWhere("accommodation", site), m_period);
    m_siteRooms = store::Records<Room>(m_view).listWhere("accommodation", site);
    for (Room& room : m_siteRooms) {
        const auto section = room.section ? store::Records<domain::Section>(m_view).find(*room.section)
                                          : std::optional<domain::Section>();
        room.designation = domain::designationIn(section ? &*section : nullptr, room.designation);
    }
}

/// The first day and every later one on which something begins that may forbid, or the house or room ends.
std::set<base::DayNumber> PlacementCheck::decisiveDays() const
{
    std::set<base::DayNumber> days{base::dayNumber(m_from)};
    const auto add = [&](base::DayNumber day) {
        if (m_period.contains(day))
            days.insert(day);
    };
    const auto addStarts = [&](const auto& records) {
        for (const auto& record : records)
            add(record.period.period().fromDay());
    };
    addStarts(m_stays);
    addStarts(m_blocks);
    addStarts(m_reservations);
    addStarts(m_operations);
    for (const auto& operation : m_operations)
        add(operation.period.period().toDay());
    for (const Room& room : m_siteRooms)
        add(room.existence.period().toDay());
    for (const auto& [person, entries] : m_presence)
        for (const auto& entry : entries)
            add(base::dayNumber(entry.day));
    return days;
}

void PlacementCheck::countDay()
{
    m_rooms.clear();
    m_there.clear();
    m_members.clear();
    m_site = {};
    for (const Room& room : m_siteRooms)
        if (room.existence.holdsOn(m_on))
            m_rooms.emplace(room.id, RoomUse(room));
    if (const auto* operation = domain::operationOn(m_operations, m_on))
        m_site.places = operation->capacity.regularPlaces;
    countBlocks();
    countStays(domain::StayKind::Actual);
    countStays(domain::StayKind::Planned);
    countReservations();
    for (const auto& [room, use] : m_rooms)
        m_site.add(use.load, stats::placesOf(use.load));
}

void PlacementCheck::countBlocks()
{
    for (const domain::Block& block : m_blocks) {
        if (!block.period.holdsOn(m_on))
            continue;
        const auto room = block.room ? m_rooms.find(*block.room) : m_rooms.end();
        if (room != m_rooms.end())
            room->second.load.blocked =
                std::min(room->second.load.beds,
                         room->second.load.blocked + block.places.value_or(room->second.load.beds));
        else if (!block.room && !block.places)
            m_site.wholeSiteBlocked = true;
        else if (!block.room)
            m_site.blockedWithoutRoom += *block.places;
    }
}

/// Absent residents keep their stay, but not their place; planned ones are expected.
void PlacementCheck::countStays(domain::StayKind kind)
{
    for (const Stay& stay : m_stays) {
        if (stay.kind != kind || !stay.period.holdsOn(m_on) || !m_there.insert(stay.person).second)
            continue;
        const auto membership = membershipOfAnyRow(stay.person);
        const auto household = membership ? membership->household : base::Id<domain::Household>();
        const int here = kind == domain::StayKind::Planned || isPresent(stay.person) ? 1 : 0;
        m_members[household] += here;
        const auto room = stay.room ? m_rooms.find(*stay.room) : m_rooms.end();
        if (kind == domain::StayKind::Planned)
            reserve(stay.room, 1);
        else if (room == m_rooms.end())
            m_site.presentWithoutRoom += here;
        else
            room->second.load.present += here;
        if (room != m_rooms.end() && household != m_placement.household)
            room->second.addResident(household, sexOf(stay.person));
    }
}

void PlacementCheck::RoomUse::addResident(const base::Id<domain::Household>& household, Sex sex)
{
    ++load.residents;
    load.women += sex == Sex::Female ? 1 : 0;
    load.men += sex == Sex::Male ? 1 : 0;
    const int persons = ++households[household];
    load.households = static_cast<int>(households.size());
    if (!household.isNull())
        load.largestHousehold = std::max(load.largestHousehold, persons);
}

void PlacementCheck::countReservations()
{
    for (const domain::Reservation& kept : m_reservations) {
        if (!kept.period.holdsOn(m_on))
            continue;
        int places = kept.places;
        if (kept.household) { // who has come already needs no place kept
            int& there = m_members[*kept.household];
            const int come = std::min(places, there);
            places -= come;
            there -= come;
        }
        reserve(kept.room, places);
    }
}

void PlacementCheck::reserve(const std::optional<base::Id<Room>>& room, int places)
{
    const auto at = room ? m_rooms.find(*room) : m_rooms.end();
    if (at == m_rooms.end())
        m_site.reservedWithoutRoom += places;
    else
        at->second.load.reserved += places;
}

void PlacementCheck::checkSite(base::Problems& problems)
{
    const bool runs = domain::operationOn(m_operations, m_on) != nullptr;
    if (!runs && m_on == m_from)
        problems.push_back(error("not-in-operation", "accommodation"));
    else if (!runs) // a stay without an end only might reach that far
        problems.push_back(
            (m_period.to() ? error : warning)("closes-before-end", "period", {m_on.toString(Qt::ISODate)}));
    if (!m_site.places)
        return;
    const int free = stats::placesOf(m_site).free;
    if (free < static_cast<int>(m_persons.size()))
        problems.push_back(error("no-free-place", "accommodation", {QString::number(free)}));
}

void PlacementCheck::checkRoom(const RoomShare& share, base::Problems& problems)
{
    const auto found = m_rooms.find(*share.room);
    if (found == m_rooms.end()) {
        const auto room = store::Records<Room>(m_view).find(*share.room);
        problems.push_back(error("room-unknown", "room", {room ? room->name : QString()}));
        return;
    }
    const RoomUse& use = found->second;
    const Room& room = *use.room;
    if (use.load.blocked >= room.beds && room.beds > 0) {
        problems.push_back(error("room-blocked", "room", {room.name}));
        return;
    }
    const int free = stats::placesOf(use.load).free;
    if (free < static_cast<int>(share.persons.size()))
        problems.push_back(error("no-free-bed", "room", {room.name, QString::number(free)}));
    checkSharing(use, share, problems);
    for (const auto& person : share.persons)
        checkNeeds(person, room, problems);
}

void PlacementCheck::checkSharing(const RoomUse& use, const RoomShare& share, base::Problems& problems)
{
    stats::Newcomers newcomers{static_cast<int>(share.persons.size()), 0, 0};
    for (const auto& person : share.persons) {
        newcomers.women += sexOf(person) == Sex::Female ? 1 : 0;
        newcomers.men += sexOf(person) == Sex::Male ? 1 : 0;
    }
    for (const stats::Unusable why : stats::obstaclesFor(newcomers, use.load)) {
        const QString& name = use.room->name;
        if (why == stats::Unusable::FamilyRoom)
            problems.push_back(error("family-room", "room", {name}));
        else if (why == stats::Unusable::MixedRoom)
            problems.push_back(error("mixed-room", "room", {name}));
        else
            problems.push_back(
                error("designation", "room", {name, QString(domain::codeOf(use.load.designation))}));
    }
}

void PlacementCheck::checkRestrictions(base::Problems& problems)
{
    bool isBanned = false;
    bool meetsOther = false;
    for (const auto& restriction : m_restrictions) {
        if (!overlaps(restriction.period, m_period))
            continue;
        const bool isNamed = m_persons.contains(restriction.person);
        const bool isOtherNamed =
            restriction.otherPerson.has_value() && m_persons.contains(*restriction.otherPerson);
        if (restriction.kind == domain::RestrictionKind::PremisesBan)
            isBanned = isBanned ||
                       (isNamed && restriction.accommodation.value_or(m_placement.site) == m_placement.site);
        else if (isNamed && isOtherNamed)
            meetsOther = true;
        else if (isNamed && restriction.otherPerson)
            meetsOther = meetsOther || meetsAtSite(*restriction.otherPerson, restriction);
        else if (isOtherNamed)
            meetsOther = meetsOther || meetsAtSite(restriction.person, restriction);
    }
    if (isBanned)
        problems.push_back(error("premises-ban", "person"));
    if (meetsOther)
        problems.push_back(error("conflict-pair", "person"));
}

bool PlacementCheck::meetsAtSite(const base::Id<domain::Person>& person,
                                 const domain::Restriction& restriction) const
{
    const auto both = restriction.period.period().intersected(m_period);
    return std::any_of(m_stays.begin(), m_stays.end(), [&](const Stay& stay) {
        return stay.person == person && overlaps(stay.period, both.value_or(m_period));
    });
}

void PlacementCheck::checkNeeds(const base::Id<domain::Person>& person, const Room& room,
                                base::Problems& problems)
{
    for (const auto& need : ofAllRows<domain::Need>(m_view, m_groups, person))
        if (need.strength == domain::NeedStrength::Must && overlaps(need.period, m_period) &&
            meets(room, need.what) == false)
            problems.push_back(error("need-not-met", "room", {room.name, need.what}));
}

std::optional<domain::Membership>
PlacementCheck::membershipOfAnyRow(const base::Id<domain::Person>& person) const
{
    std::optional<domain::Membership> best;
    for (const auto& row : m_groups.membersOf(person))
        if (auto found = membershipOn(m_view, row, m_on);
            found && (!best || best->period.period().fromDay() <= found->period.period().fromDay()))
            best = std::move(found);
    return best;
}

bool PlacementCheck::isPresent(const base::Id<domain::Person>& person) const
{
    const domain::Presence* last = nullptr;
    for (const auto& entry : m_presence.at(person))
        if (entry.day <= m_on && (!last || last->day <= entry.day))
            last = &entry;
    return !last || last->present;
}

Sex PlacementCheck::sexOf(const base::Id<domain::Person>& person)
{
    const auto [at, isNew] = m_sexes.try_emplace(person, Sex::Unknown);
    if (isNew)
        for (const auto& row : m_groups.membersOf(person))
            if (const auto record = store::Records<domain::Person>(m_view).find(row);
                record && at->second == Sex::Unknown)
                at->second = record->sex;
    return at->second;
}

} // namespace actions
