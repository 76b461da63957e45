// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/placementcheck.h"

#include "core/actions/dated.h"
#include "core/actions/membership.h"
#include "core/store/history.h"
#include "core/store/records.h"
#include "core/store/rowstore.h"

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

bool overlaps(const base::DatedPeriod& dated, const base::Period& other)
{
    const auto period = dated.toPeriod();
    return period && (period->overlaps(other) || (other.isEmpty() && period->contains(other.fromDay())));
}

template <class R>
std::vector<R> within(std::vector<R> records, const base::Period& period)
{
    std::erase_if(records, [&](const R& record) { return !overlaps(record.period, period); });
    return records;
}

constexpr std::size_t MostVersions = 64;

/// Every record that the contested registers of a row can make.
std::vector<domain::Restriction> versionsOf(const store::RowName& row, const std::vector<base::Cell>& cells,
                                            const std::vector<store::Conflict>& conflicts)
{
    const auto& kind = domain::kindOf<domain::Restriction>();
    std::vector<std::vector<base::Cell>> all{cells};
    for (const store::Conflict& conflict : conflicts) {
        const auto* reg = kind.findRegister(static_cast<std::uint8_t>(conflict.registerNumber));
        if (conflict.kind != row.kind || conflict.row != row.id || !reg || !reg->has(domain::SafetyRelevant))
            continue;
        const std::size_t before = all.size();
        for (std::size_t i = 0; i < before; ++i)
            for (const auto& version : conflict.versions)
                if (version.cells.size() == reg->columnCount && all.size() < MostVersions) {
                    all.push_back(all[i]);
                    std::copy(version.cells.begin(), version.cells.end(),
                              all.back().begin() + static_cast<std::ptrdiff_t>(reg->firstColumn));
                }
    }
    std::vector<domain::Restriction> made;
    for (const auto& one : all)
        if (auto record = domain::fromCells<domain::Restriction>(base::Id<domain::Restriction>(row.id), one))
            made.push_back(std::move(*record));
    return made;
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
    readSite();
    readRestrictions();
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
    for (const auto& person : m_persons)
        checkRestrictions(person, problems);
    return problems;
}

void PlacementCheck::readSite()
{
    const auto site = m_placement.site;
    m_stays = within(store::Records<Stay>(m_view).listWhere("accommodation", site), m_period);
    std::erase_if(m_stays, [&](const Stay& stay) { return m_persons.contains(stay.person); });
    for (const Stay& stay : m_stays)
        if (const auto [at, isNew] = m_presence.try_emplace(stay.person); isNew)
            at->second = store::Records<domain::Presence>(m_view).listWhere("person", stay.person);
    m_blocks = within(store::Records<domain::Block>(m_view).listWhere("accommodation", site), m_period);
    m_reservations =
        within(store::Records<domain::Reservation>(m_view).listWhere("accommodation", site), m_period);
    std::erase_if(m_reservations, [&](const auto& kept) { return kept.household == m_placement.household; });
    m_operations =
        within(store::Records<domain::OperatingPeriod>(m_view).listWhere("accommodation", site), m_period);
    m_siteRooms = store::Records<Room>(m_view).listWhere("accommodation", site);
}

void PlacementCheck::readRestrictions()
{
    const quint16 kind = domain::kindOf<domain::Restriction>().number;
    const auto conflicts = store::conflicts(m_file);
    for (store::RowQuery query(m_view, domain::kindOf<domain::Restriction>()); query.next();) {
        const std::vector<base::Cell> cells(query.cells().begin(), query.cells().end());
        const auto versions = versionsOf({kind, query.id()}, cells, conflicts);
        m_restrictions.insert(m_restrictions.end(), versions.begin(), versions.end());
    }
    for (const store::RowName& name : store::deletedInConflict(m_file)) {
        store::Row row;
        if (name.kind != kind || !m_file.rows().read(*store::KindLayout::of(kind), name.id, row))
            continue;
        const auto versions = versionsOf(name, row.cells, conflicts);
        m_restrictions.insert(m_restrictions.end(), versions.begin(), versions.end());
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
        if (holdsOn(room.existence, m_on))
            m_rooms[room.id].load.beds = room.beds;
    for (const auto& operation : m_operations)
        if (holdsOn(operation.period, m_on))
            m_site.places = operation.capacity.regularPlaces;
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
        if (!holdsOn(block.period, m_on))
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
        if (stay.kind != kind || !holdsOn(stay.period, m_on) || !m_there.insert(stay.person).second)
            continue;
        const auto membership = membershipOn(m_view, stay.person, m_on);
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
        if (room == m_rooms.end())
            continue;
        room->second.women += sexOf(stay.person) == Sex::Female ? 1 : 0;
        room->second.men += sexOf(stay.person) == Sex::Male ? 1 : 0;
        ++room->second.households[household];
    }
}

void PlacementCheck::countReservations()
{
    for (const domain::Reservation& kept : m_reservations) {
        if (!holdsOn(kept.period, m_on))
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
    const bool runs = std::any_of(m_operations.begin(), m_operations.end(),
                                  [&](const auto& operation) { return holdsOn(operation.period, m_on); });
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
    const auto room = store::Records<Room>(m_view).find(*share.room);
    const auto found = m_rooms.find(*share.room);
    if (!room || found == m_rooms.end()) {
        problems.push_back(error("room-unknown", "room", {room ? room->name : QString()}));
        return;
    }
    const RoomUse& use = found->second;
    if (use.load.blocked >= room->beds && room->beds > 0) {
        problems.push_back(error("room-blocked", "room", {room->name}));
        return;
    }
    const int free = stats::placesOf(use.load).free;
    if (free < static_cast<int>(share.persons.size()))
        problems.push_back(error("no-free-bed", "room", {room->name, QString::number(free)}));
    checkDesignation(*room, use, share, problems);
    for (const auto& person : share.persons)
        checkNeeds(person, *room, problems);
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

void PlacementCheck::checkRestrictions(const base::Id<domain::Person>& person, base::Problems& problems)
{
    bool isBanned = false;
    bool meetsOther = false;
    for (const auto& restriction : m_restrictions) {
        if (!overlaps(restriction.period, m_period))
            continue;
        const auto site = restriction.accommodation.value_or(m_placement.site);
        if (restriction.kind == domain::RestrictionKind::PremisesBan)
            isBanned = isBanned || (restriction.person == person && site == m_placement.site);
        else if (restriction.person == person && restriction.otherPerson)
            meetsOther = meetsOther || meetsAtSite(*restriction.otherPerson, restriction);
        else if (restriction.otherPerson == person)
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
    for (const auto& need : store::Records<domain::Need>(m_view).listWhere("person", person))
        if (need.strength == domain::NeedStrength::Must && overlaps(need.period, m_period) &&
            meets(room, need.what) == false)
            problems.push_back(error("need-not-met", "room", {room.name, need.what}));
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
        if (const auto record = store::Records<domain::Person>(m_view).find(person))
            at->second = record->sex;
    return at->second;
}

} // namespace actions
