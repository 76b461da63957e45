// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/movement.h"

#include <algorithm>

namespace sample {

using base::DayNumber;
using domain::EndReason;
using domain::Pillar;

namespace {

constexpr int SettlingDays = 90; ///< nobody leaves of his own accord earlier
constexpr int ClosingDays = 42;  ///< who has to go so shortly before the end goes because of it
constexpr int MostTwins = 4;

RoomUse useOf(const Party& party)
{
    if (party.size() > 1)
        return RoomUse::Family;
    return party.shape == PartyShape::Woman ? RoomUse::Women : RoomUse::Men;
}

/// The days of the Amtshilfe in the Deutscher Pavillon: hannover.de, first four weeks from 2015-11-09.
bool isAmtshilfe(const SitePlan& site, DayNumber day)
{
    static const DayNumber from = base::dayNumber(QDate(2015, 11, 9));
    static const DayNumber to = base::dayNumber(QDate(2015, 12, 7));
    return day >= from && day < to && site.name.startsWith(QStringLiteral("Deutscher Pavillon"));
}

/// On this day Wohnheim auf der Bult held 52 in 50 places, two infants among them (hannover.de).
bool isBultWithInfants(const SitePlan& site, DayNumber day)
{
    static const DayNumber on = base::dayNumber(QDate(2014, 10, 21));
    return day == on && site.name.endsWith(QStringLiteral("Bult"));
}

/// Until that day nobody moves in or out there, so that the published two are all the infants.
bool isBultOpening(const SitePlan& site, DayNumber day)
{
    static const DayNumber until = base::dayNumber(QDate(2014, 10, 21));
    return day <= until && site.name.endsWith(QStringLiteral("Bult"));
}

} // namespace

Movement::Movement(HistoryPlan& plan, SampleCity& city, PeopleMaker& people, const base::IdSource& ids,
                   base::SeededRandom& random)
    : m_plan(plan)
    , m_city(city)
    , m_people(people)
    , m_ids(ids)
    , m_random(random)
    , m_current(plan.sites.size(), 0)
    , m_targets(plan.sites.size(), 0)
    , m_bySite(plan.sites.size())
{
    for (const SitePlan& site : plan.sites)
        m_rooms.emplace_back(site.rooms);
}

void Movement::moveIn(ResidentIndex index, std::size_t site)
{
    Resident& resident = m_residents[index];
    resident.site = site;
    resident.slots = m_rooms[site].take(useOf(resident.party), resident.party.size(), m_day);
    resident.stays.clear();
    for (std::size_t i = 0; i < resident.party.persons.size(); ++i) {
        domain::Stay stay;
        stay.id = m_ids.next<domain::Stay>();
        stay.person = m_city.persons[resident.party.persons[i]].id;
        stay.accommodation = m_plan.sites[site].id;
        if (resident.slots[i])
            stay.room = m_city.rooms[m_rooms[site].slot(*resident.slots[i]).room].id;
        stay.period = daysFrom(m_day, std::nullopt);
        stay.source = inventedSource();
        resident.stays.push_back(m_city.stays.size());
        m_city.stays.push_back(std::move(stay));
    }
    m_current[site] += resident.party.size();
    m_bySite[site].push_back(index);
}

void Movement::moveOut(ResidentIndex index, EndReason reason)
{
    Resident& resident = m_residents[index];
    for (const std::size_t stay : resident.stays) {
        m_city.stays[stay].period.to = base::ImpreciseDate::of(base::dateOf(m_day));
        m_city.stays[stay].endReason = reason;
    }
    m_rooms[resident.site].release(resident.slots);
    m_current[resident.site] -= resident.party.size();
    auto& there = m_bySite[resident.site];
    there.erase(std::find(there.begin(), there.end(), index));
}

EndReason Movement::reasonToLeave(const Party& party)
{
    if (!party.assigned)
        return EndReason::Other;
    const auto roll = static_cast<int>(m_random.below(100));
    const bool recognised = party.recognised && *party.recognised <= m_day;
    if (recognised)
        return roll < 82 ? EndReason::OwnFlat : roll < 90 ? EndReason::Family : EndReason::OtherMunicipality;
    if (party.origin->protectionPercent < 5)
        return roll < 65 ? EndReason::Return : roll < 90 ? EndReason::Disappeared : EndReason::Other;
    return roll < 35   ? EndReason::OwnFlat
           : roll < 60 ? EndReason::OtherMunicipality
           : roll < 78 ? EndReason::Return
           : roll < 90 ? EndReason::Disappeared
                       : EndReason::Family;
}

void Movement::leaveCity(ResidentIndex index)
{
    Resident& resident = m_residents[index];
    resident.gone = true;
    const EndReason reason = m_city.stays[resident.stays.front()].endReason;
    m_people.describe(resident.party, m_day);
    if (reason == EndReason::Disappeared && m_day - m_lastDay >= 4)
        for (const std::size_t person : resident.party.persons)
            m_city.presences.push_back(
                {m_ids.next<domain::Presence>(), m_city.persons[person].id, base::dateOf(m_day - 2), false});
    if (resident.party.size() == 1 && reason == EndReason::Return)
        m_departedSingles.push_back(resident.party.persons.front());
}

void Movement::evict(std::size_t site, int surplus)
{
    const DayNumber closes = m_plan.sites[site].closes;
    const bool closing =
        m_targets[site] == 0 || (closes != base::OpenFuture && closes - m_day <= ClosingDays);
    const EndReason reason = closing ? EndReason::SiteClosed : EndReason::MovedWithin;
    while (surplus > 0) {
        const auto& there = m_bySite[site];
        std::optional<ResidentIndex> chosen;
        for (int tries = 0; tries < 12; ++tries) {
            const ResidentIndex candidate = there[m_random.below(there.size())];
            const int size = m_residents[candidate].party.size();
            if (!chosen || size < m_residents[*chosen].party.size())
                chosen = candidate;
            if (size <= surplus) {
                chosen = candidate;
                break;
            }
        }
        surplus -= m_residents[*chosen].party.size();
        moveOut(*chosen, m_residents[*chosen].party.assigned ? reason : EndReason::Other);
        if (m_residents[*chosen].party.assigned)
            m_pool.push_back(*chosen);
        else
            leaveCity(*chosen);
    }
}

void Movement::churn()
{
    const DayNumber days = m_day - m_lastDay;
    for (std::size_t site = 0; site < m_plan.sites.size(); ++site) {
        if (isAmtshilfe(m_plan.sites[site], m_day) || isBultOpening(m_plan.sites[site], m_day))
            continue;
        const std::vector<ResidentIndex> there = m_bySite[site];
        for (const ResidentIndex index : there) {
            const Party& party = m_residents[index].party;
            const bool recognised = party.recognised && *party.recognised <= m_day;
            const quint64 perTenThousandDays = recognised ? 9 : 5;
            if (m_day - party.arrived < SettlingDays ||
                !m_random.chance(perTenThousandDays * static_cast<quint64>(days), 10'000))
                continue;
            moveOut(index, reasonToLeave(party));
            leaveCity(index);
        }
    }
}

bool Movement::fits(const Resident& resident, std::size_t site, int places) const
{
    const bool men = m_plan.sites[site].audience == Audience::Men;
    return resident.party.size() <= places && (!men || resident.party.shape == PartyShape::Man);
}

std::optional<std::size_t> Movement::fromPool(std::size_t site, int places)
{
    for (std::size_t i = m_pool.size(); i-- > 0;) {
        if (!fits(m_residents[m_pool[i]], site, places))
            continue;
        const ResidentIndex found = m_pool[i];
        m_pool.erase(m_pool.begin() + static_cast<std::ptrdiff_t>(i));
        return found;
    }
    return std::nullopt;
}

/// Somebody from a pillar further down the way emergency – hostel – project or flat.
std::optional<std::size_t> Movement::movingUp(std::size_t site, int places)
{
    const Pillar pillar = m_plan.sites[site].pillar;
    if (pillar == Pillar::Emergency || !m_random.chance(pillar == Pillar::Hostel ? 6 : 8, 10))
        return std::nullopt;
    for (int tries = 0; tries < 12; ++tries) {
        const std::size_t from = m_random.below(m_plan.sites.size());
        const Pillar below = m_plan.sites[from].pillar;
        const bool down = below == Pillar::Emergency || (below == Pillar::Hostel && pillar != Pillar::Hostel);
        if (!down || m_bySite[from].empty() || isAmtshilfe(m_plan.sites[from], m_day) ||
            isBultOpening(m_plan.sites[from], m_day))
            continue;
        const ResidentIndex candidate = m_bySite[from][m_random.below(m_bySite[from].size())];
        const Resident& resident = m_residents[candidate];
        if (fits(resident, site, places) && resident.party.assigned &&
            m_day - resident.party.arrived >= SettlingDays / 2) {
            moveOut(candidate, EndReason::MovedWithin);
            return candidate;
        }
    }
    return std::nullopt;
}

PartyWish Movement::wishFor(const SitePlan& site, int places)
{
    PartyWish wish;
    wish.assigned = !isAmtshilfe(site, m_day);
    if (isBultWithInfants(site, m_day) && places >= 4)
        return {PartyShape::Family, 4, true, true};
    const bool men = site.audience == Audience::Men;
    const int familyPercent = men                                ? 0
                              : site.pillar == Pillar::Emergency ? 18
                              : site.pillar == Pillar::Hostel    ? 42
                                                                 : 62;
    const auto roll = static_cast<int>(m_random.below(100));
    if (places < 2 || roll >= familyPercent) {
        const bool woman = site.audience == Audience::Mixed && m_random.chance(1, 7);
        wish.shape = woman ? PartyShape::Woman : PartyShape::Man;
        return wish;
    }
    static constexpr int Sizes[] = {2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7};
    wish.size = std::min(places, Sizes[m_random.below(std::size(Sizes))]);
    wish.shape = wish.size == 2 && m_random.chance(2, 3)  ? PartyShape::Couple
                 : wish.size < 5 && m_random.chance(1, 3) ? PartyShape::SingleParent
                                                          : PartyShape::Family;
    if (wish.size == 2 && wish.shape == PartyShape::Family)
        wish.shape = PartyShape::SingleParent;
    wish.withInfant = wish.size > 2 && !isBultOpening(site, m_day) && m_random.chance(1, 6);
    return wish;
}

/// Now and then somebody who went back returns and is recorded again under a new number.
void Movement::becomeTwin(Party& party)
{
    if (m_twins >= MostTwins || m_departedSingles.empty() || !m_random.chance(1, 150))
        return;
    const domain::Person& former =
        m_city.persons[m_departedSingles[m_random.below(m_departedSingles.size())]];
    domain::Person& person = m_city.persons[party.persons.front()];
    if (former.sex != person.sex)
        return;
    person.familyName = former.familyName;
    person.givenName = former.givenName;
    person.born = former.born;
    person.nationalities = former.nationalities;
    person.languages = former.languages;
    person.source = QStringLiteral("erfunden (Beispielstadt): absichtlich doppelt erfasst");
    ++m_twins;
}

void Movement::arrive(std::size_t site, int places)
{
    const PartyWish wish = wishFor(m_plan.sites[site], places);
    Resident resident;
    resident.party = m_people.arrive(wish, m_day);
    if (resident.party.size() == 1)
        becomeTwin(resident.party);
    m_residents.push_back(std::move(resident));
    moveIn(m_residents.size() - 1, site);
}

void Movement::fill(std::size_t site)
{
    while (missing(site) > 0) {
        const bool closedToMoves =
            isAmtshilfe(m_plan.sites[site], m_day) || isBultOpening(m_plan.sites[site], m_day);
        auto mover = closedToMoves ? std::nullopt : fromPool(site, missing(site));
        if (!mover && !closedToMoves)
            mover = movingUp(site, missing(site));
        if (mover)
            moveIn(*mover, site);
        else
            arrive(site, missing(site));
    }
}

void Movement::advanceTo(DayNumber day)
{
    m_lastDay = m_day == 0 ? day : m_day;
    m_day = day;
    churn();
    m_targets = m_plan.targets(day, m_current);
    for (std::size_t site = 0; site < m_plan.sites.size(); ++site)
        if (missing(site) < 0)
            evict(site, -missing(site));
    for (std::size_t i = m_pool.size(); i > 1; --i)
        std::swap(m_pool[i - 1], m_pool[m_random.below(i)]);
    for (const Pillar pillar : {Pillar::Flat, Pillar::Project, Pillar::Hostel, Pillar::Emergency})
        for (std::size_t site = 0; site < m_plan.sites.size(); ++site)
            if (m_plan.sites[site].pillar == pillar)
                fill(site);
    for (const ResidentIndex index : m_pool) {
        const EndReason reason = reasonToLeave(m_residents[index].party);
        for (const std::size_t stay : m_residents[index].stays)
            m_city.stays[stay].endReason = reason;
        leaveCity(index);
    }
    m_pool.clear();
}

void Movement::finish()
{
    for (const Resident& resident : m_residents)
        if (!resident.gone)
            m_people.describe(resident.party, std::nullopt);
}

} // namespace sample
