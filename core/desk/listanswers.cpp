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
    result.name = facts.person(person).name;
    result.born = facts.person(person).born;
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

std::vector<ResidentRow> edgesOf(const Facts& facts, const base::Period& days, bool afterwards)
{
    const stats::StayView stays = facts.stays().actual();
    std::vector<ResidentRow> result;
    for (Index row = 0; row < stays.size(); ++row) {
        const base::DayNumber edge = afterwards ? stays.to[row] : stays.from[row];
        if (edge == base::OpenPast || edge == base::OpenFuture || !days.contains(edge) ||
            !facts.stays().isLive(row) || livesOn(facts, row, afterwards))
            continue;
        const base::DayNumber lived = afterwards && edge > stays.from[row] ? edge - 1 : edge;
        result.push_back(residentRow(facts, row, lived));
    }
    sortResidents(result);
    return result;
}

void addPlaces(const Facts& facts, const stats::StaffView& staff, const stats::WorkerDay& day, WorkerRow& row)
{
    QStringList places;
    for (const Index index : day.deployments) {
        const domain::Deployment& deployment = staff.deployments[index];
        if (!row.mode || deployment.mode == domain::DeploymentMode::OnSite)
            row.mode = deployment.mode;
        row.shareHundredths += deployment.shareHundredths;
        QString place = deployment.place.district;
        if (deployment.place.accommodation) {
            const Index site = facts.siteIds().find(deployment.place.accommodation->uuid());
            place = site == NoIndex ? deployment.place.accommodation->toString() : siteName(facts, site);
        }
        if (!place.isEmpty() && !places.contains(place))
            places.append(place);
    }
    places.sort();
    row.place = places.join(QStringLiteral(", "));
}

bool worksWithin(const Facts& facts, const SiteFilter& sites, const stats::StaffView& staff,
                 const stats::WorkerDay& day)
{
    return std::any_of(day.deployments.begin(), day.deployments.end(), [&](Index index) {
        const auto& place = staff.deployments[index].place;
        const Index site =
            place.accommodation ? facts.siteIds().find(place.accommodation->uuid()) : Index(NoIndex);
        return site != NoIndex && sites.takes(site);
    });
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
    for (Index index = 0; index < facts.rooms(); ++index) {
        const stats::RoomPlaces& places = day.roomPlaces[index];
        const PackedRoom& room = facts.room(index);
        if (places.free == 0 || !sites.takes(room.site) || !day.sites[room.site].period ||
            day.sites[room.site].load.wholeSiteBlocked)
            continue;
        const stats::RoomLoad& load = day.rooms[index];
        result.push_back({base::Id<domain::Room>(facts.roomIds().at(index)), siteName(facts, room.site),
                          room.name, load.beds, load.present, load.blocked, load.reserved, places.free,
                          places.usable, QString(domain::codeOf(places.why))});
    }
    sortBy(result, [](const FreeRoomRow& row) {
        return std::tuple(orderKey(row.site), orderKey(row.name), row.room);
    });
    return result;
}

std::vector<WorkerRow> workersOf(const Facts& facts, const KeyDay& day, const Book::Filter& filter)
{
    const SiteFilter sites(facts, day, filter);
    const bool narrowed = filter.site || filter.pillar;
    const stats::StaffView staff{facts.workers.rows(), facts.contracts.rows(), facts.absences.rows(),
                                 facts.deployments.rows()};
    const auto days = stats::workersOn(staff, day.on);
    std::vector<WorkerRow> result;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (!days[i].underContract || (narrowed && !worksWithin(facts, sites, staff, days[i])))
            continue;
        WorkerRow row;
        row.worker = staff.workers[i].id;
        row.name = staff.workers[i].name;
        row.function = staff.workers[i].function;
        row.contractFteHundredths = days[i].contractFteHundredths;
        row.absent = days[i].absent;
        addPlaces(facts, staff, days[i], row);
        result.push_back(std::move(row));
    }
    sortBy(result, [](const WorkerRow& row) {
        return std::tuple(orderKey(row.place), orderKey(row.name), row.worker);
    });
    return result;
}

std::vector<ResidentRow> departuresOf(const Facts& facts, base::Period days)
{
    return edgesOf(facts, days, true);
}

std::vector<ResidentRow> arrivalsOf(const Facts& facts, base::Period days)
{
    return edgesOf(facts, days, false);
}

std::optional<std::pair<QDate, QDate>> recordedSpanOf(const Facts& facts)
{
    base::DayNumber first = base::OpenFuture;
    base::DayNumber last = base::OpenPast;
    const auto take = [&](base::DayNumber from, base::DayNumber to) {
        if (from != base::OpenPast) {
            first = std::min(first, from);
            last = std::max(last, from);
        }
        if (to != base::OpenFuture) {
            first = std::min(first, to);
            last = std::max(last, to);
        }
    };
    const stats::StayView stays = facts.stays().actual();
    for (Index row = 0; row < stays.size(); ++row)
        if (facts.stays().isLive(row))
            take(stays.from[row], stays.to[row]);
    const auto takeAll = [&](const auto& records, auto period) {
        for (const auto& record : records)
            if (const auto days = (record.*period).toPeriod())
                take(days->fromDay(), days->toDay());
    };
    takeAll(facts.periods.rows(), &domain::OperatingPeriod::period);
    takeAll(facts.contracts.rows(), &domain::Contract::period);
    takeAll(facts.deployments.rows(), &domain::Deployment::period);
    for (const domain::ReportedFigure& figure : facts.figures.rows())
        if (figure.day)
            take(figure.day->day(), base::dayNumber(figure.day->latest()));
    if (first == base::OpenFuture || last == base::OpenPast)
        return std::nullopt;
    return std::pair(base::dateOf(first), base::dateOf(last));
}

} // namespace desk
