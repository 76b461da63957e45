// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/facts.h"
#include "core/desk/households.h"
#include "core/desk/keyday.h"
#include "core/desk/order.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace desk {

namespace {

/// What is known of a household while the persons are gone through.
struct Gathered {
    HouseholdRow row;
    base::DayNumber eldest = base::OpenFuture;
    std::map<Index, int> sites;
    std::vector<QString> rooms;
};

void addMember(const Facts& facts, Index person, Gathered& household)
{
    const PackedPerson& packed = facts.person(person);
    const base::DayNumber born = packed.born ? packed.born->day() : base::OpenFuture - 1;
    ++household.row.persons;
    if (born < household.eldest) {
        household.eldest = born;
        household.row.name = packed.name.section(QStringLiteral(", "), 0, 0);
    }
}

void addStay(const Facts& facts, Index row, base::DayNumber on, Gathered& household)
{
    ++household.row.placed;
    ++household.sites[facts.stays().actual().site[row]];
    if (const Index room = effectiveRoom(facts, row, on); room != NoIndex)
        if (const QString& name = facts.room(room).name;
            std::ranges::find(household.rooms, name) == household.rooms.end())
            household.rooms.push_back(name);
}

void conclude(const Facts& facts, Gathered& household)
{
    const auto most =
        std::ranges::max_element(household.sites, {}, [](const auto& site) { return site.second; });
    if (most != household.sites.end()) {
        household.row.siteId = base::Id<domain::Accommodation>(facts.siteIds().at(most->first));
        if (const auto* site = facts.site(most->first))
            household.row.site = site->name;
    }
    sortBy(household.rooms, [](const QString& room) { return orderKey(room); });
    household.row.rooms =
        QStringList(household.rooms.begin(), household.rooms.end()).join(QStringLiteral(", "));
}

} // namespace

std::vector<HouseholdRow> householdsOf(const Facts& facts, const KeyDay& day)
{
    std::vector<Gathered> all(facts.households());
    for (Index person = 0; person < facts.persons(); ++person)
        if (const Index household = facts.householdOn(person, day.on); household != NoIndex)
            addMember(facts, person, all[household]);
    for (const Index row : day.rows)
        if (const Index household = facts.householdOn(facts.stays().actual().person[row], day.on);
            household != NoIndex)
            addStay(facts, row, day.on, all[household]);
    std::vector<HouseholdRow> rows;
    for (Index index = 0; index < all.size(); ++index) {
        if (!facts.household(index).known)
            continue;
        conclude(facts, all[index]);
        all[index].row.id = base::Id<domain::Household>(facts.householdIds().at(index));
        all[index].row.reference = facts.household(index).reference;
        rows.push_back(std::move(all[index].row));
    }
    sortBy(rows, [](const HouseholdRow& row) {
        return std::tuple(row.name.isEmpty(), orderKey(row.name), orderKey(row.reference));
    });
    return rows;
}

} // namespace desk
