// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answers.h"
#include "core/desk/figuretime.h"
#include "core/desk/findings/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace desk::rules {

namespace {

using domain::Designation;

RecordRef siteRef(const Facts& facts, Index site)
{
    return refTo<domain::Accommodation>(facts.siteIds().at(site));
}

RecordRef stayRef(const Facts& facts, Index row)
{
    return refTo<domain::Stay>(facts.stays().idOf(row));
}

/// The stays of the day in each room that exists and for which `wanted` answers true.
template <class Wanted>
std::map<Index, std::vector<Index>> staysByRoom(const FindingCheck& input, Wanted wanted)
{
    std::map<Index, std::vector<Index>> rooms;
    for (const Index row : input.day.rows) {
        const Index room = effectiveRoom(input.facts, row, input.day.on);
        if (room != NoIndex && wanted(room))
            rooms[room].push_back(row);
    }
    return rooms;
}

Finding roomFinding(const FindingRule& rule, const FindingCheck& input, Index room,
                    const std::vector<Index>& rows, const QStringList& rest)
{
    const PackedRoom& packed = input.facts.room(room);
    std::vector<RecordRef> records{refTo<domain::Room>(input.facts.roomIds().at(room))};
    for (const Index row : rows)
        records.push_back(stayRef(input.facts, row));
    return rule.make(QStringList{packed.name, siteName(input.facts, packed.site)} + rest, std::move(records));
}

bool followsDesignation(const stats::RoomLoad& load)
{
    switch (load.designation) {
    case Designation::Women:
        return load.men == 0;
    case Designation::Men:
        return load.women == 0;
    case Designation::Family:
        return load.households <= 1;
    case Designation::None:
    case Designation::Protected:
        break;
    }
    return true;
}

/// Two rows of one person each say that they live in the same place.
bool isOneStayTwice(const Facts& facts, Index a, Index b)
{
    const stats::StayView stays = facts.stays().actual();
    const bool isOneRoom =
        stays.room[a] == NoIndex || stays.room[b] == NoIndex || stays.room[a] == stays.room[b];
    return isOneRoom && stays.site[a] == stays.site[b] && facts.recordedPerson(a) != facts.recordedPerson(b);
}

void notePair(const FindingRule& rule, const Facts& facts, Index a, Index b, Found& found)
{
    const stats::StayView stays = facts.stays().actual();
    const base::DayNumber from = std::max(stays.from[a], stays.from[b]);
    const base::DayNumber to = std::min(stays.to[a], stays.to[b]);
    if (from >= to || isOneStayTwice(facts, a, b))
        return;
    const auto text = [](base::DayNumber day) {
        return day == base::OpenPast || day == base::OpenFuture ? QString()
                                                                : base::dateOf(day).toString(Qt::ISODate);
    };
    const base::DayNumber last = to == base::OpenFuture ? to : to - 1;
    found.push_back(rule.make({facts.shownPerson(stays.person[a]).name, siteName(facts, stays.site[a]),
                               siteName(facts, stays.site[b]), text(from), text(last)},
                              {refTo<domain::Person>(facts.personIds().at(stays.person[a])),
                               stayRef(facts, a), stayRef(facts, b)}));
    if (from != base::OpenPast)
        found.back().from = base::dateOf(from);
    if (last != base::OpenFuture)
        found.back().to = base::dateOf(last);
}

bool lacksCapacity(const FindingCheck& input, Index site)
{
    const auto* period = input.day.sites[site].period;
    return period && !period->capacity.regularPlaces;
}

/// Places published by the key date for several sites together, this one among them; nullptr: none.
const domain::ReportedFigure* jointPlacesOf(const FindingCheck& input, Index site)
{
    for (const domain::ReportedFigure& figure : input.facts.figures.rows()) {
        const bool isJoint =
            figure.measure == domain::ReportedMeasure::Places && figure.accommodations.size() > 1;
        const auto names = [&](const auto& id) { return input.facts.siteIds().find(id.uuid()) == site; };
        if (isJoint && (!figure.day || speaksBy(figure, input.day.on)) &&
            std::any_of(figure.accommodations.begin(), figure.accommodations.end(), names))
            return &figure;
    }
    return nullptr;
}

} // namespace

void overOccupied(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    for (Index site = 0; site < input.facts.sites(); ++site) {
        const stats::SitePlaces& places = input.day.sites[site].places;
        if (places.over > 0 && places.present + places.blocked > places.places)
            found.push_back(rule.make({siteName(input.facts, site), QString::number(places.present),
                                       QString::number(places.places), QString::number(places.over)},
                                      {siteRef(input.facts, site)}));
    }
}

void doubleBooked(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    const auto rooms = staysByRoom(input, [&](Index room) {
        const stats::RoomLoad& load = input.day.rooms[room];
        return load.present > load.beds;
    });
    for (const auto& [room, rows] : rooms) {
        const stats::RoomLoad& load = input.day.rooms[room];
        found.push_back(roomFinding(rule, input, room, rows,
                                    {QString::number(load.present), QString::number(load.beds)}));
    }
}

void designation(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    const auto rooms =
        staysByRoom(input, [&](Index room) { return !followsDesignation(input.day.rooms[room]); });
    for (const auto& [room, rows] : rooms) {
        const stats::RoomLoad& load = input.day.rooms[room];
        found.push_back(
            roomFinding(rule, input, room, rows,
                        {QString(domain::codeOf(load.designation)), QString::number(load.residents)}));
    }
}

void overlappingStays(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    const Facts& facts = input.facts;
    const PersonsOfTheDay ofTheDay(input);
    for (const Index person : facts.stays().overlapping()) {
        if (!ofTheDay.contain(person))
            continue;
        std::vector<Index> rows;
        facts.stays().visitPerson(person, [&](Index row) { rows.push_back(row); });
        std::sort(rows.begin(), rows.end(),
                  [&](Index a, Index b) { return facts.stays().idOf(a) < facts.stays().idOf(b); });
        for (std::size_t a = 0; a < rows.size(); ++a)
            for (std::size_t b = a + 1; b < rows.size(); ++b)
                notePair(rule, facts, rows[a], rows[b], found);
    }
}

void closedSite(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    for (Index site = 0; site < input.facts.sites(); ++site) {
        const SiteDay& day = input.day.sites[site];
        if (day.period || day.residents == 0)
            continue;
        std::vector<RecordRef> records{siteRef(input.facts, site)};
        for (const Index row : input.day.rowsOfSite(site))
            records.push_back(stayRef(input.facts, row));
        found.push_back(
            rule.make({siteName(input.facts, site), QString::number(day.residents)}, std::move(records)));
    }
}

void blockedRoom(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    const auto rooms = staysByRoom(input, [&](Index room) {
        const stats::RoomLoad& load = input.day.rooms[room];
        return load.blocked > 0 && load.present > load.beds - load.blocked;
    });
    for (const auto& [room, rows] : rooms)
        found.push_back(
            roomFinding(rule, input, room, rows, {QString::number(input.day.rooms[room].present)}));
}

void blockedSite(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    for (Index site = 0; site < input.facts.sites(); ++site) {
        const SiteDay& day = input.day.sites[site];
        if (!day.load.wholeSiteBlocked || day.present == 0)
            continue;
        std::vector<RecordRef> records{siteRef(input.facts, site)};
        for (const Index row : input.day.rowsOfSite(site))
            records.push_back(stayRef(input.facts, row));
        found.push_back(
            rule.make({siteName(input.facts, site), QString::number(day.present)}, std::move(records)));
    }
}

void unknownRoom(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    const Facts& facts = input.facts;
    const stats::StayView stays = facts.stays().actual();
    for (const Index row : input.day.rows) {
        if (stays.room[row] == NoIndex || effectiveRoom(facts, row, input.day.on) != NoIndex)
            continue;
        found.push_back(
            rule.make({facts.shownPerson(stays.person[row]).name, siteName(facts, stays.site[row])},
                      {stayRef(facts, row), refTo<domain::Room>(facts.roomIds().at(stays.room[row]))}));
    }
}

void withoutCapacity(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    for (Index site = 0; site < input.facts.sites(); ++site) {
        const auto* period = input.day.sites[site].period;
        if (!lacksCapacity(input, site) || jointPlacesOf(input, site))
            continue;
        const QString from = period->period.from ? period->period.from->toString() : QString();
        found.push_back(
            rule.make({siteName(input.facts, site), from}, {siteRef(input.facts, site), refTo(period->id)}));
    }
}

void jointCapacity(const FindingRule& rule, const FindingCheck& input, Found& found)
{
    std::set<const domain::ReportedFigure*> told;
    for (Index site = 0; site < input.facts.sites(); ++site) {
        const auto* figure = lacksCapacity(input, site) ? jointPlacesOf(input, site) : nullptr;
        if (!figure || !told.insert(figure).second)
            continue;
        QStringList names;
        std::vector<RecordRef> records{refTo(figure->id)};
        for (const auto& id : figure->accommodations) {
            if (const Index named = input.facts.siteIds().find(id.uuid()); named != NoIndex)
                names << siteName(input.facts, named);
            records.push_back(refTo(id));
        }
        found.push_back(rule.make({names.join(QStringLiteral(", ")), QString::number(figure->count)},
                                  std::move(records)));
    }
}

} // namespace desk::rules
