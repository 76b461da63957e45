// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answers.h"
#include "core/desk/order.h"
#include "core/stats/workforce.h"

#include <algorithm>
#include <map>

namespace desk {

namespace {

std::optional<QDate> dateOrOpen(base::DayNumber day)
{
    if (day == base::OpenPast || day == base::OpenFuture)
        return std::nullopt;
    return base::dateOf(day);
}

ResidentRow residentRow(const Facts& facts, Index row, base::DayNumber on)
{
    const stats::StayView stays = facts.stays().actual();
    const Index person = stays.person[row];
    ResidentRow result;
    result.person = base::Id<domain::Person>(facts.personIds().at(person));
    const Index household = facts.householdOn(person, on);
    if (household != NoIndex) {
        result.household = base::Id<domain::Household>(facts.householdIds().at(household));
        result.reference = facts.household(household).reference;
    }
    result.name = facts.shownPerson(person).name;
    result.born = facts.shownPerson(person).born;
    result.site = siteName(facts, stays.site[row]);
    const Index room = effectiveRoom(facts, row, on);
    if (room != NoIndex)
        result.room = facts.room(room).name;
    result.period = base::DatedPeriod::of(dateOrOpen(stays.from[row]), dateOrOpen(stays.to[row]));
    result.pillar = facts.pillarOn(stays.site[row], on);
    return result;
}

void sortResidents(std::vector<ResidentRow>& rows)
{
    sortBy(rows, [](const ResidentRow& row) {
        return std::tuple(orderKey(row.site), orderKey(row.room), orderKey(row.name), row.person);
    });
}

/// The sites a filter lets through; a filter by an unknown site lets none through.
class SiteFilter {
public:
    SiteFilter(const Facts& facts, const KeyDay& day, const Book::Filter& filter)
        : m_day(day)
        , m_pillar(filter.pillar)
        , m_narrowed(filter.site.has_value())
        , m_site(filter.site ? facts.siteIds().find(filter.site->uuid()) : NoIndex)
    {}
    [[nodiscard]] bool takes(Index site) const
    {
        return (!m_narrowed || site == m_site) && (!m_pillar || m_day.sites[site].pillar == *m_pillar);
    }

private:
    const KeyDay& m_day;
    std::optional<domain::Pillar> m_pillar;
    bool m_narrowed;
    Index m_site;
};

/// True if the person lives in the city right after the end of the stay (afterwards) or right before its
/// start. Of several stays with the same edge the one with the largest (smallest) id stands for all.
bool livesOn(const Facts& facts, Index row, bool afterwards)
{
    const stats::StayView stays = facts.stays().actual();
    const auto& ids = facts.stays();
    const base::DayNumber edge = afterwards ? stays.to[row] : stays.from[row];
    bool found = false;
    facts.stays().visitPerson(stays.person[row], [&](Index other) {
        if (other == row)
            return;
        if (afterwards)
            found = found || (stays.from[other] <= edge && edge < stays.to[other]) ||
                    (stays.to[other] == edge && ids.idOf(other) > ids.idOf(row));
        else
            found = found || (stays.from[other] < edge && edge <= stays.to[other]) ||
                    (stays.from[other] == edge && ids.idOf(other) < ids.idOf(row));
    });
    return found;
}

std::vector<ResidentRow> edgesOf(const Facts& facts, const base::Period& days, bool afterwards,
                                 const Book::Filter& filter)
{
    const stats::StayView stays = facts.stays().actual();
    const Index wanted = filter.site ? facts.siteIds().find(filter.site->uuid()) : NoIndex;
    const auto takes = [&](Index site, base::DayNumber on) {
        return (!filter.site || site == wanted) &&
               (!filter.pillar || facts.pillarOn(site, on) == *filter.pillar);
    };
    std::vector<ResidentRow> result;
    for (Index row = 0; row < stays.size(); ++row) {
        const base::DayNumber edge = afterwards ? stays.to[row] : stays.from[row];
        if (edge == base::OpenPast || edge == base::OpenFuture || !days.contains(edge) ||
            !facts.stays().isLive(row) || livesOn(facts, row, afterwards))
            continue;
        const base::DayNumber lived = afterwards && edge > stays.from[row] ? edge - 1 : edge;
        if (takes(stays.site[row], lived))
            result.push_back(residentRow(facts, row, lived));
    }
    sortResidents(result);
    return result;
}

/// Which deployments of a worker a list is about.
class DeploymentFilter {
public:
    DeploymentFilter(const Facts& facts, const KeyDay& day, const Book::Filter& filter)
        : m_facts(facts)
        , m_sites(facts, day, filter)
        , m_narrowed(filter.site || filter.pillar)
        , m_onSite(filter.onSite)
    {}
    /// Workers without such a deployment are left out.
    [[nodiscard]] bool narrows() const { return m_narrowed || m_onSite; }
    [[nodiscard]] bool takes(const domain::Deployment& deployment) const
    {
        if (!narrows())
            return true;
        if (m_onSite && deployment.mode != domain::DeploymentMode::OnSite)
            return false;
        const auto& place = deployment.place.accommodation;
        const Index site = place ? m_facts.siteIds().find(place->uuid()) : Index(NoIndex);
        return site != NoIndex && m_sites.takes(site);
    }

private:
    const Facts& m_facts;
    SiteFilter m_sites;
    bool m_narrowed;
    bool m_onSite;
};

void addPlaces(const Facts& facts, const std::vector<const domain::Deployment*>& deployments, WorkerRow& row)
{
    QStringList places;
    for (const domain::Deployment* deployment : deployments) {
        if (!row.mode || deployment->mode == domain::DeploymentMode::OnSite)
            row.mode = deployment->mode;
        row.shareHundredths += deployment->shareHundredths;
        QString place = deployment->place.district;
        if (deployment->place.accommodation) {
            const Index site = facts.siteIds().find(deployment->place.accommodation->uuid());
            place = site == NoIndex ? deployment->place.accommodation->toString() : siteName(facts, site);
        }
        if (!place.isEmpty() && !places.contains(place))
            places.append(place);
    }
    places.sort();
    row.place = places.join(QStringLiteral(", "));
}

FreeRoomRow freeRoomRow(const Facts& facts, const KeyDay& day, Index index)
{
    const stats::RoomLoad& load = day.rooms[index];
    const stats::RoomPlaces& places = day.roomPlaces[index];
    const PackedRoom& room = facts.room(index);
    return {base::Id<domain::Room>(facts.roomIds().at(index)),
            siteName(facts, room.site),
            room.name,
            load.beds,
            load.present,
            load.blocked,
            load.reserved,
            places.free,
            places.usable,
            QString(domain::codeOf(places.why))};
}

/// What the figure of a site has more or less than the rooms listed of it.
FreeRoomRow restOf(const Facts& facts, const KeyDay& day, Index index, int listedFree, int listedUsable)
{
    const SiteDay& site = day.sites[index];
    const stats::SiteLoad& load = site.load;
    FreeRoomRow rest;
    rest.site = siteName(facts, index);
    rest.beds = site.places.places - load.beds;
    rest.occupied = load.presentWithoutRoom;
    rest.blocked = load.blockedWithoutRoom;
    rest.reserved = load.reservedWithoutRoom;
    rest.free = site.places.free - listedFree;
    rest.usable = site.places.usable - listedUsable;
    rest.why = QStringLiteral("by-site");
    return rest;
}

} // namespace

std::vector<ResidentRow> residentsOf(const Facts& facts, const KeyDay& day, const Book::Filter& filter)
{
    const SiteFilter sites(facts, day, filter);
    std::vector<ResidentRow> result;
    for (Index site = 0; site < facts.sites(); ++site) {
        if (!sites.takes(site))
            continue;
        std::vector<Index>
            counted; // persons with overlapping stays appear once per site, as they are counted
        for (const Index row : day.rowsOfSite(site)) {
            const Index person = facts.stays().actual().person[row];
            if (facts.stays().overlaps(person)) {
                if (std::find(counted.begin(), counted.end(), person) != counted.end())
                    continue;
                counted.push_back(person);
            }
            result.push_back(residentRow(facts, row, day.on));
        }
    }
    sortResidents(result);
    return result;
}

std::vector<FreeRoomRow> freeRoomsOf(const Facts& facts, const KeyDay& day, const Book::Filter& filter)
{
    const SiteFilter sites(facts, day, filter);
    std::vector<FreeRoomRow> result;
    std::vector<int> free(facts.sites());
    std::vector<int> usable(facts.sites());
    for (Index index = 0; index < facts.rooms(); ++index) {
        const stats::RoomPlaces& places = day.roomPlaces[index];
        const Index site = facts.room(index).site;
        if (places.free == 0 || !sites.takes(site) || !day.sites[site].load.places ||
            day.sites[site].load.wholeSiteBlocked)
            continue;
        free[site] += places.free;
        usable[site] += places.usable;
        result.push_back(freeRoomRow(facts, day, index));
    }
    for (Index site = 0; site < facts.sites(); ++site) {
        const stats::SitePlaces& places = day.sites[site].places;
        if (sites.takes(site) && (places.free != free[site] || places.usable != usable[site]))
            result.push_back(restOf(facts, day, site, free[site], usable[site]));
    }
    sortBy(result, [](const FreeRoomRow& row) {
        return std::tuple(orderKey(row.site), !row.room, orderKey(row.name), row.room);
    });
    return result;
}

std::vector<WorkerRow> workersOf(const Facts& facts, const KeyDay& day, const Book::Filter& filter)
{
    const DeploymentFilter taken(facts, day, filter);
    const stats::StaffView staff{facts.workers.rows(), facts.contracts.rows(), facts.absences.rows(),
                                 facts.deployments.rows()};
    const auto days = stats::workersOn(staff, day.on);
    std::vector<WorkerRow> result;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (!days[i].underContract || (filter.function && staff.workers[i].function != *filter.function))
            continue;
        std::vector<const domain::Deployment*> deployments;
        for (const Index index : days[i].deployments)
            if (taken.takes(staff.deployments[index]))
                deployments.push_back(&staff.deployments[index]);
        if (taken.narrows() && deployments.empty())
            continue;
        WorkerRow row;
        row.worker = staff.workers[i].id;
        row.name = staff.workers[i].name;
        row.function = staff.workers[i].function;
        row.contractFteHundredths = days[i].contractFteHundredths;
        row.absent = days[i].absent;
        addPlaces(facts, deployments, row);
        if (filter.onSite && row.absent)
            row.shareHundredths = 0;
        result.push_back(std::move(row));
    }
    sortBy(result, [](const WorkerRow& row) {
        return std::tuple(orderKey(row.place), orderKey(row.name), row.worker);
    });
    return result;
}

std::vector<ResidentRow> departuresOf(const Facts& facts, base::Period days, const Book::Filter& filter)
{
    return edgesOf(facts, days, true, filter);
}

std::vector<ResidentRow> arrivalsOf(const Facts& facts, base::Period days, const Book::Filter& filter)
{
    return edgesOf(facts, days, false, filter);
}

} // namespace desk
