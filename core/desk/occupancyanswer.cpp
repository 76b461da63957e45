// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answers.h"
#include "core/desk/figuretime.h"
#include "core/desk/order.h"
#include "core/stats/counting.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace desk {

namespace {

PlaceCounts countsOf(const SiteDay& site)
{
    PlaceCounts counts;
    counts.residents = site.residents;
    counts.present = site.present;
    counts.households = site.households;
    counts.places = site.places.places;
    counts.overloadPlaces = site.period ? site.period->capacity.overloadPlaces.value_or(0) : 0;
    counts.blocked = site.places.blocked;
    counts.reserved = site.places.reserved;
    counts.free = site.places.free;
    counts.usable = site.places.usable;
    counts.overOccupied = site.places.over;
    return counts;
}

void add(PlaceCounts& sum, const PlaceCounts& part)
{
    sum.residents += part.residents;
    sum.present += part.present;
    sum.households += part.households;
    sum.places += part.places;
    sum.overloadPlaces += part.overloadPlaces;
    sum.blocked += part.blocked;
    sum.reserved += part.reserved;
    sum.free += part.free;
    sum.usable += part.usable;
    sum.overOccupied += part.overOccupied;
}

/// First day of the unbroken run of operating periods that the key date lies in.
base::DayNumber operatingSince(const Facts& facts, Index site, base::DayNumber on)
{
    const auto* period = facts.periodOn(site, on);
    base::DayNumber since = period ? period->period.period().fromDay() : base::OpenPast;
    while (since != base::OpenPast) {
        const auto* before = facts.periodOn(site, since - 1);
        if (!before || before->period.period().fromDay() >= since)
            break;
        since = before->period.period().fromDay();
    }
    return since;
}

/// Of two figures of the same time the one that speaks of this site alone, then the larger id.
bool isShownBefore(const domain::ReportedFigure& figure, const domain::ReportedFigure& other)
{
    if (isLaterWord(figure, other) || isLaterWord(other, figure))
        return isLaterWord(figure, other);
    const auto rank = [](const domain::ReportedFigure& f) {
        return std::pair(f.accommodations.size() == 1, f.id);
    };
    return rank(other) < rank(figure);
}

/// The figure to show beside each site.
std::vector<const domain::ReportedFigure*> latestFigures(const Facts& facts, base::DayNumber on)
{
    std::vector<const domain::ReportedFigure*> latest(facts.sites());
    for (const domain::ReportedFigure& figure : facts.figures.rows()) {
        if (figure.measure != domain::ReportedMeasure::Residents || !speaksBy(figure, on))
            continue;
        for (const auto& id : figure.accommodations) {
            const Index site = facts.siteIds().find(id.uuid());
            if (site != NoIndex && (!latest[site] || isShownBefore(figure, *latest[site])))
                latest[site] = &figure;
        }
    }
    for (Index site = 0; site < facts.sites(); ++site)
        if (latest[site] && base::dayNumber(latest[site]->day->latest()) < operatingSince(facts, site, on))
            latest[site] = nullptr;
    return latest;
}

ReportedCount reportedCount(const domain::ReportedFigure& figure)
{
    return {figure.id,   figure.count,  figure.precision,
            *figure.day, figure.source, figure.accommodations.size() > 1};
}

SiteOccupancy siteOccupancy(const Facts& facts, const SiteDay& day, Index index)
{
    SiteOccupancy result;
    result.id = base::Id<domain::Accommodation>(facts.siteIds().at(index));
    result.name = siteName(facts, index);
    if (const auto* site = facts.site(index))
        result.district = site->district;
    result.pillar = day.pillar;
    if (day.period && day.period->operatedBy)
        if (const auto* operatedBy = facts.operators.find(*day.period->operatedBy))
            result.operatorName = operatedBy->name;
    result.capacityKnown = day.load.places.has_value();
    if (result.capacityKnown && day.period)
        result.capacitySource = day.period->source;
    result.counts = countsOf(day);
    return result;
}

/// Takes off the series what persons with overlapping stays at one site were counted too often.
void takeOffDoubles(const Facts& facts, stats::DayCounter& counter)
{
    const stats::StayView stays = facts.stays().actual();
    for (const Index person : facts.stays().overlapping()) {
        std::map<Index, std::vector<std::pair<base::DayNumber, base::DayNumber>>> bySite;
        facts.stays().visitPerson(
            person, [&](Index row) { bySite[stays.site[row]].emplace_back(stays.from[row], stays.to[row]); });
        for (auto& [site, list] : bySite) {
            std::sort(list.begin(), list.end());
            base::DayNumber reached = base::OpenPast;
            for (const auto& [from, to] : list) {
                counter.add(site, from, std::min(to, reached), stats::Sign::Minus);
                reached = std::max(reached, to);
            }
        }
    }
}

/// Calls visit(first, end, pillar) for the runs of days in which a site keeps its pillar.
template <class Visit>
void visitPillars(const Facts& facts, Index site, std::span<const base::DayNumber> days, Visit visit)
{
    std::size_t first = 0;
    while (first < days.size()) {
        const domain::Pillar pillar = facts.pillarOn(site, days[first]);
        std::size_t end = first + 1;
        while (end < days.size() && facts.pillarOn(site, days[end]) == pillar)
            ++end;
        visit(first, end, pillar);
        first = end;
    }
}

/// The sites that a filter may take: its one, or all.
std::vector<Index> sitesOf(const Facts& facts, const Book::Filter& filter)
{
    std::vector<Index> sites;
    const Index wanted = filter.site ? facts.siteIds().find(filter.site->uuid()) : NoIndex;
    for (Index site = 0; site < facts.sites(); ++site)
        if (!filter.site || site == wanted)
            sites.push_back(site);
    return sites;
}

/// The places of sites less those that some of the blocks take on a day.
int availablePlaces(const Facts& facts, base::DayNumber on, std::span<const Index> sites,
                    std::optional<domain::Pillar> pillar, const BlockedPlaces& blocked)
{
    std::vector<int> blockedOfSite = blocked.withoutRoom;
    for (const auto& [room, beds] : blocked.rooms)
        blockedOfSite[facts.room(room).site] += beds;
    int sum = 0;
    for (const Index site : sites) {
        const auto* period = facts.periodOn(site, on);
        if (period && !blocked.wholeSite[site] && (!pillar || period->pillar == *pillar))
            sum += std::max(0, period->capacity.regularPlaces.value_or(0) - blockedOfSite[site]);
    }
    return sum;
}

using Blocks = std::vector<const domain::Block*>;

/// Blocks by the site whose places they take.
std::map<Index, Blocks> blocksBySite(const Facts& facts)
{
    std::map<Index, Blocks> result;
    for (const domain::Block& block : facts.blocks.rows()) {
        const Index room = block.room ? facts.roomIds().find(block.room->uuid()) : NoIndex;
        const Index site =
            room == NoIndex ? facts.siteIds().find(block.accommodation.uuid()) : facts.room(room).site;
        if (site != NoIndex)
            result[site].push_back(&block);
    }
    return result;
}

/// The first day and those up to the last on which the places of a site may change.
std::set<base::DayNumber> daysOfChange(const Facts& facts, Index site, const Blocks& blocks,
                                       base::DayNumber first, base::DayNumber last)
{
    std::set<base::DayNumber> days{first};
    const auto add = [&](base::DayNumber from, base::DayNumber to) {
        for (const base::DayNumber day : {from, to})
            if (first < day && day <= last)
                days.insert(day);
    };
    for (const domain::OperatingPeriod* period : facts.periodsOf(site))
        add(period->period.period().fromDay(), period->period.period().toDay());
    for (const domain::Block* block : blocks) {
        if (const auto period = block->period.toPeriod())
            add(period->fromDay(), period->toDay());
        if (const Index room = block->room ? facts.roomIds().find(block->room->uuid()) : NoIndex;
            room != NoIndex)
            add(facts.room(room).from, facts.room(room).to);
    }
    return days;
}

} // namespace

QString siteName(const Facts& facts, Index site)
{
    const auto* known = facts.site(site);
    return known ? known->name : facts.siteIds().at(site).toString();
}

Occupancy occupancyOf(const Facts& facts, const KeyDay& day)
{
    Occupancy result;
    result.on = base::dateOf(day.on);
    for (const domain::Pillar pillar : domain::AllPillars)
        result.pillars.push_back({pillar, {}});
    const auto figures = latestFigures(facts, day.on);
    for (Index index = 0; index < facts.sites(); ++index) {
        if (!day.sites[index].isShown())
            continue;
        SiteOccupancy site = siteOccupancy(facts, day.sites[index], index);
        if (figures[index])
            site.reported = reportedCount(*figures[index]);
        add(result.total, site.counts);
        add(result.pillars[static_cast<std::size_t>(site.pillar)].counts, site.counts);
        result.sites.push_back(std::move(site));
    }
    sortBy(result.sites, [](const auto& site) { return std::pair(orderKey(site.name), site.id); });
    return result;
}

stats::SiteDayCounts residentsBySite(const Facts& facts, std::span<const base::DayNumber> days)
{
    stats::DayCounter counter(days, facts.sites());
    counter.add(facts.stays().actual());
    takeOffDoubles(facts, counter);
    return counter.sumUp();
}

std::vector<SeriesPoint> seriesOf(const Facts& facts, std::span<const QDate> days, const Book::Filter& filter)
{
    const std::vector<Index> sites = sitesOf(facts, filter);
    std::vector<base::DayNumber> numbers;
    std::vector<SeriesPoint> result;
    for (const QDate& day : days) {
        const base::DayNumber on = numbers.emplace_back(base::dayNumber(day));
        result.push_back({day, {}, availablePlaces(facts, on, sites, filter.pillar, blockedOn(facts, on))});
    }
    const stats::SiteDayCounts counts = residentsBySite(facts, numbers);
    for (const Index site : sites) {
        const auto row = counts.ofSite(site);
        visitPillars(facts, site, numbers, [&](std::size_t first, std::size_t end, domain::Pillar held) {
            for (std::size_t i = first; i < end && held == filter.pillar.value_or(held); ++i)
                result[i].residents[static_cast<std::size_t>(held)] += row[i];
        });
    }
    return result;
}

std::vector<PlacesStep> placesStepsOf(const Facts& facts, QDate first, QDate last, const Book::Filter& filter)
{
    const base::DayNumber begin = base::dayNumber(first);
    std::map<base::DayNumber, int> changes{{begin, 0}};
    auto blocks = blocksBySite(facts);
    for (const Index site : sitesOf(facts, filter)) {
        int before = 0;
        for (const base::DayNumber day :
             daysOfChange(facts, site, blocks[site], begin, base::dayNumber(last))) {
            const int now = availablePlaces(facts, day, std::array{site}, filter.pillar,
                                            blockedOn(facts, blocks[site], day));
            changes[day] += now - before;
            before = now;
        }
    }
    std::vector<PlacesStep> steps;
    int places = 0;
    for (const auto& [day, change] : changes) {
        places += change;
        if (change != 0 || steps.empty())
            steps.push_back({base::dateOf(day), places});
    }
    return steps;
}

bool isAbout(const Facts& facts, base::DayNumber on, const Finding& finding, const Book::Filter& filter)
{
    const Index wanted = filter.site ? facts.siteIds().find(filter.site->uuid()) : NoIndex;
    return std::any_of(finding.records.begin(), finding.records.end(), [&](const RecordRef& record) {
        Index site = NoIndex;
        if (record.kind == domain::Accommodation::describe().kind)
            site = facts.siteIds().find(record.id);
        else if (const Index room =
                     record.kind == domain::Room::describe().kind ? facts.roomIds().find(record.id) : NoIndex;
                 room != NoIndex)
            site = facts.room(room).site;
        return site != NoIndex && (!filter.site || site == wanted) &&
               (!filter.pillar || facts.pillarOn(site, on) == *filter.pillar);
    });
}

} // namespace desk
