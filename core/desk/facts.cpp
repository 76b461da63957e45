// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/facts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace desk {

namespace {

template <class T>
Index internInto(IdIndex& ids, std::vector<T>& rows, const base::Uuid& id)
{
    const Index index = ids.intern(id);
    if (index == rows.size())
        rows.emplace_back();
    return index;
}

std::pair<base::DayNumber, base::DayNumber> daysOf(const base::DatedPeriod& dated)
{
    const auto period = dated.toPeriod();
    return period ? std::pair(period->fromDay(), period->toDay()) : std::pair(0, 0);
}

QString fullName(const domain::Person& person)
{
    if (person.givenName.isEmpty() || person.familyName.isEmpty())
        return person.familyName + person.givenName;
    return person.familyName + QStringLiteral(", ") + person.givenName;
}

} // namespace

Facts::Facts() = default;

Index Facts::internSite(const base::Id<domain::Accommodation>& id)
{
    m_roomOrderStands = m_roomOrderStands && m_siteIds.find(id.uuid()) != NoIndex;
    return internInto(m_siteIds, m_sites, id.uuid());
}

Index Facts::internRoom(const base::Id<domain::Room>& id)
{
    m_roomOrderStands = m_roomOrderStands && m_roomIds.find(id.uuid()) != NoIndex;
    return internInto(m_roomIds, m_rooms, id.uuid());
}

Index Facts::internPerson(const base::Id<domain::Person>& id)
{
    const Index index = internInto(m_personIds, m_persons, id.uuid());
    if (index == m_sexes.size())
        m_sexes.push_back(domain::Sex::Unknown);
    return index;
}

Index Facts::internHousehold(const base::Id<domain::Household>& id)
{
    return internInto(m_householdIds, m_households, id.uuid());
}

void Facts::reservePersons(std::size_t rows)
{
    m_personIds.reserve(rows);
    m_persons.reserve(rows);
}

void Facts::set(const domain::Accommodation& record)
{
    m_sites[internSite(record.id)] = record;
}

void Facts::set(const domain::Room& record)
{
    const Index site = internSite(record.accommodation);
    PackedRoom& room = m_rooms[internRoom(record.id)];
    const auto [from, to] = daysOf(record.existence);
    room = {record.name, site, record.section, record.beds, record.designation, from, to};
    m_roomOrderStands = false;
}

void Facts::set(const domain::Person& record)
{
    const Index index = internPerson(record.id);
    m_persons[index] = {fullName(record), record.born, record.sex, true};
    noteSex(index);
}

void Facts::set(const domain::Household& record)
{
    m_households[internHousehold(record.id)] = {record.reference, true};
}

void Facts::set(const domain::Stay& record)
{
    StayTable::Row row;
    row.site = internSite(record.accommodation);
    row.room = record.room ? internRoom(*record.room) : NoIndex;
    const Index recorded = internPerson(record.person);
    row.person = rootOf(recorded);
    if (row.person != recorded)
        m_recorded[record.id.uuid()] = recorded;
    else
        m_recorded.erase(record.id.uuid());
    std::tie(row.from, row.to) = daysOf(record.period);
    row.kind = record.kind;
    m_stays.set(record.id.uuid(), row);
}

void Facts::set(const domain::Membership& record)
{
    const auto [from, to] = daysOf(record.period);
    m_memberships.set(record.id.uuid(),
                      {internRootOf(record.person), internHousehold(record.household), from, to});
}

void Facts::set(const domain::ResidenceStatus& record)
{
    const auto [from, to] = daysOf(record.period);
    m_statuses.set(record.id.uuid(),
                   {internRootOf(record.person), static_cast<Index>(record.kind), from, to});
}

void Facts::set(const domain::BenefitRegime& record)
{
    const auto [from, to] = daysOf(record.period);
    m_regimes.set(record.id.uuid(),
                  {internRootOf(record.person), static_cast<Index>(record.regime), from, to});
}

void Facts::set(const domain::Presence& record)
{
    m_presence.set(record.id.uuid(), {internRootOf(record.person), record.present ? Index(1) : Index(0),
                                      base::dayNumber(record.day), base::OpenFuture});
}

void Facts::set(const domain::Contact& record)
{
    if (record.nextDone || !record.nextDue)
        return remove(record.id);
    m_followUps[record.id.uuid()] = {record.id, internHousehold(record.household), record.nextDue->day(),
                                     record.nextStep};
}

void Facts::remove(const base::Id<domain::Accommodation>& id)
{
    m_sites[internSite(id)].reset();
}

void Facts::remove(const base::Id<domain::Room>& id)
{
    m_rooms[internRoom(id)] = {};
    m_roomOrderStands = false;
}

void Facts::remove(const base::Id<domain::Person>& id)
{
    const Index index = internPerson(id);
    m_persons[index] = {};
    noteSex(index);
}

void Facts::remove(const base::Id<domain::Household>& id)
{
    m_households[internHousehold(id)] = {};
}

void Facts::remove(const base::Id<domain::Stay>& id)
{
    m_stays.remove(id.uuid());
    m_recorded.erase(id.uuid());
}

void Facts::remove(const base::Id<domain::Membership>& id)
{
    m_memberships.remove(id.uuid());
}

void Facts::remove(const base::Id<domain::ResidenceStatus>& id)
{
    m_statuses.remove(id.uuid());
}

void Facts::remove(const base::Id<domain::BenefitRegime>& id)
{
    m_regimes.remove(id.uuid());
}

void Facts::remove(const base::Id<domain::Presence>& id)
{
    m_presence.remove(id.uuid());
}

void Facts::remove(const base::Id<domain::Contact>& id)
{
    m_followUps.erase(id.uuid());
}

std::vector<base::Id<domain::Person>> Facts::setAliases(std::span<const domain::PersonAlias> aliases)
{
    const domain::PersonGroups former = std::exchange(m_groups, domain::PersonGroups(aliases));
    std::set<base::Id<domain::Person>> changed;
    for (const domain::PersonGroups* groups :
         std::initializer_list<const domain::PersonGroups*>{&former, &m_groups})
        for (const auto& [root, members] : groups->groups())
            for (const auto& person : members)
                if (former.rootOf(person) != m_groups.rootOf(person))
                    changed.insert(person);
    m_roots.clear();
    for (const auto& [root, members] : m_groups.groups())
        for (const auto& person : members)
            if (person != root)
                m_roots.emplace(internPerson(person), internPerson(root));
    for (const auto& person : changed)
        for (const auto& root : {former.rootOf(person), person})
            noteSex(internPerson(root));
    return {changed.begin(), changed.end()};
}

Index Facts::recordedPerson(Index stayRow) const
{
    const auto at = m_recorded.find(m_stays.idOf(stayRow));
    return at == m_recorded.end() ? m_stays.actual().person[stayRow] : at->second;
}

const PackedPerson& Facts::shownPerson(Index root) const
{
    if (!m_persons[root].known && !m_groups.isEmpty())
        for (const auto& member : m_groups.membersOf(base::Id<domain::Person>(m_personIds.at(root))))
            if (const PackedPerson& person = m_persons[m_personIds.find(member.uuid())]; person.known)
                return person;
    return m_persons[root];
}

void Facts::noteSex(Index person)
{
    const Index root = rootOf(person);
    m_sexes[root] = m_persons[root].sex;
    if (m_groups.isEmpty())
        return;
    for (const auto& member : m_groups.membersOf(base::Id<domain::Person>(m_personIds.at(root))))
        if (const Index index = m_personIds.find(member.uuid());
            m_sexes[root] == domain::Sex::Unknown && index != NoIndex)
            m_sexes[root] = m_persons[index].sex;
}

const domain::Accommodation* Facts::site(Index index) const
{
    return m_sites[index] ? &*m_sites[index] : nullptr;
}

void Facts::periodsChanged()
{
    m_periodsBySite.clear();
    for (const domain::OperatingPeriod& period : periods.rows()) {
        const Index site = internSite(period.accommodation);
        if (site >= m_periodsBySite.size())
            m_periodsBySite.resize(site + 1);
        if (period.period.isValid())
            m_periodsBySite[site].push_back(&period);
    }
    for (auto& list : m_periodsBySite)
        std::sort(list.begin(), list.end(),
                  [](const auto* a, const auto* b) { return domain::givesWayTo(*a, *b); });
}

std::span<const domain::OperatingPeriod* const> Facts::periodsOf(Index site) const
{
    if (site >= m_periodsBySite.size())
        return {};
    return m_periodsBySite[site];
}

const domain::OperatingPeriod* Facts::periodOn(Index site, base::DayNumber on) const
{
    const auto list = periodsOf(site);
    const auto at = std::find_if(list.rbegin(), list.rend(),
                                 [=](const auto* period) { return period->period.period().contains(on); });
    return at == list.rend() ? nullptr : *at;
}

domain::Pillar Facts::pillarOn(Index site, base::DayNumber on) const
{
    if (const auto* period = periodOn(site, on))
        return period->pillar;
    const auto list = periodsOf(site);
    if (list.empty())
        return domain::Pillar::Hostel;
    const auto before = std::find_if(list.rbegin(), list.rend(), [=](const auto* period) {
        return period->period.period().fromDay() <= on;
    });
    return before == list.rend() ? list.front()->pillar : (*before)->pillar;
}

domain::Designation Facts::designationOf(const PackedRoom& room) const
{
    return domain::designationIn(room.section ? sections.find(*room.section) : nullptr, room.designation);
}

const Facts::RoomOrder& Facts::roomOrder() const
{
    if (m_roomOrderStands)
        return m_roomOrder;
    std::vector<Index> starts(sites() + 1);
    for (const PackedRoom& room : m_rooms)
        if (room.site != NoIndex)
            ++starts[room.site + 1];
    RoomOrder order;
    order.rankWithoutRoom.resize(sites());
    order.rankOfRoom.assign(m_rooms.size(), NoIndex);
    for (std::size_t site = 0; site < sites(); ++site) {
        starts[site + 1] += starts[site] + 1;
        order.rankWithoutRoom[site] = starts[site];
    }
    std::vector<Index> next = order.rankWithoutRoom;
    for (std::size_t room = 0; room < m_rooms.size(); ++room)
        if (m_rooms[room].site != NoIndex)
            order.rankOfRoom[room] = ++next[m_rooms[room].site];
    order.ranks = m_rooms.size() + sites();
    m_roomOrder = std::move(order);
    m_roomOrderStands = true;
    return m_roomOrder;
}

} // namespace desk
