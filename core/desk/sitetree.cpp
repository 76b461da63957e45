// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sitetree.h"

#include "core/desk/facts.h"
#include "core/desk/keyday.h"
#include "core/desk/order.h"

#include <map>

namespace desk {

namespace {

SiteTreeRow siteRow(const Facts& facts, const KeyDay& day, Index index)
{
    const domain::Accommodation& site = *facts.site(index);
    const SiteDay& on = day.sites[index];
    SiteTreeRow row;
    row.record = {domain::kindOf<domain::Accommodation>().number, site.id.uuid()};
    row.name = site.name;
    row.pillar = on.pillar;
    row.status = site.status;
    row.holds = on.period != nullptr;
    row.placesKnown = on.load.places.has_value();
    row.residents = on.residents;
    row.places = on.places.places;
    row.blocked = on.places.blocked;
    row.reserved = on.places.reserved;
    row.free = on.places.free;
    row.usable = on.places.usable;
    row.over = on.places.over;
    return row;
}

SiteTreeRow roomRow(const Facts& facts, const KeyDay& day, Index index)
{
    const PackedRoom& room = facts.room(index);
    const stats::RoomLoad& load = day.rooms[index];
    const stats::RoomPlaces& places = day.roomPlaces[index];
    SiteTreeRow row;
    row.record = {domain::kindOf<domain::Room>().number, facts.roomIds().at(index)};
    row.name = room.name;
    row.holds = room.existsOn(day.on);
    row.placesKnown = true;
    row.residents = load.residents;
    row.places = row.holds ? load.beds : room.beds;
    row.blocked = load.blocked;
    row.reserved = load.reserved;
    row.free = places.free;
    row.usable = places.usable;
    row.over = places.over;
    return row;
}

void addTo(SiteTreeRow& section, const SiteTreeRow& room)
{
    section.residents += room.residents;
    section.places += room.holds ? room.places : 0;
    section.blocked += room.blocked;
    section.reserved += room.reserved;
    section.free += room.free;
    section.usable += room.usable;
    section.over += room.over;
}

/// Rooms and sections of the sites, by name.
struct Parts {
    std::vector<std::vector<const domain::Section*>> sections; ///< by site
    std::map<base::Uuid, std::vector<Index>> roomsOfSection;
    std::vector<std::vector<Index>> rooms; ///< by site: those of no section of the site
};

Parts partsOf(const Facts& facts)
{
    Parts parts;
    parts.sections.resize(facts.sites());
    parts.rooms.resize(facts.sites());
    for (const domain::Section& section : facts.sections.rows())
        if (const Index site = facts.siteIds().find(section.accommodation.uuid()); site != NoIndex)
            parts.sections[site].push_back(&section);
    for (auto& sections : parts.sections)
        sortBy(sections, [](const domain::Section* section) { return orderKey(section->name); });
    std::vector<Index> rooms;
    for (Index room = 0; room < facts.rooms(); ++room)
        if (facts.room(room).isKnown() && facts.room(room).site != NoIndex)
            rooms.push_back(room);
    sortBy(rooms, [&](Index room) { return orderKey(facts.room(room).name); });
    for (const Index room : rooms) {
        const PackedRoom& packed = facts.room(room);
        const auto* section = packed.section ? facts.sections.find(*packed.section) : nullptr;
        if (section && facts.siteIds().find(section->accommodation.uuid()) == packed.site)
            parts.roomsOfSection[section->id.uuid()].push_back(room);
        else
            parts.rooms[packed.site].push_back(room);
    }
    return parts;
}

class TreeMaker {
public:
    TreeMaker(const Facts& facts, const KeyDay& day) : m_facts(facts), m_day(day), m_parts(partsOf(facts)) {}

    [[nodiscard]] std::vector<SiteTreeRow> make()
    {
        std::vector<Index> sites;
        for (Index site = 0; site < m_facts.sites(); ++site)
            if (m_facts.site(site))
                sites.push_back(site);
        sortBy(sites, [&](Index site) { return orderKey(m_facts.site(site)->name); });
        for (const Index site : sites)
            addSite(site);
        return std::move(m_rows);
    }

private:
    void addSite(Index site)
    {
        const int at = append(siteRow(m_facts, m_day, site), -1);
        for (const domain::Section* section : m_parts.sections[site]) {
            SiteTreeRow row;
            row.record = {domain::kindOf<domain::Section>().number, section->id.uuid()};
            row.name = section->name;
            row.holds = m_rows[static_cast<std::size_t>(at)].holds;
            row.placesKnown = true;
            const int place = append(row, at);
            for (const Index room : m_parts.roomsOfSection[section->id.uuid()]) {
                const SiteTreeRow line = roomRow(m_facts, m_day, room);
                addTo(m_rows[static_cast<std::size_t>(place)], line);
                append(line, place);
            }
        }
        for (const Index room : m_parts.rooms[site])
            append(roomRow(m_facts, m_day, room), at);
    }
    int append(SiteTreeRow row, int parent)
    {
        row.parent = parent;
        m_rows.push_back(std::move(row));
        return static_cast<int>(m_rows.size()) - 1;
    }

    const Facts& m_facts;
    const KeyDay& m_day;
    Parts m_parts;
    std::vector<SiteTreeRow> m_rows;
};

} // namespace

std::vector<SiteTreeRow> siteTreeOf(const Facts& facts, const KeyDay& day)
{
    return TreeMaker(facts, day).make();
}

} // namespace desk
