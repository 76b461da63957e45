// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/placement.h"
#include "tests/core/actions/city.h"

using namespace actiontest;
using actions::Placement;

namespace {

const QDate March(2016, 3, 1);

Placement planned(const actions::HouseholdMade& household, const base::Id<Accommodation>& site,
                  const std::vector<actions::RoomShare>& rooms,
                  const base::DatedPeriod& period = base::DatedPeriod::of(March, {}))
{
    Placement plan;
    plan.household = *household.id;
    plan.site = site;
    plan.rooms = rooms;
    plan.period = period;
    plan.kind = StayKind::Planned;
    return plan;
}

base::Id<Room> roomInSection(City& city, const base::Id<Accommodation>& site, Designation designation)
{
    Section section;
    section.accommodation = site;
    section.name = QStringLiteral("Haus B");
    section.designation = designation;
    Room room;
    room.accommodation = site;
    room.section = actions::create(city.file, section).id;
    room.name = QStringLiteral("B1");
    room.beds = 4;
    return *actions::create(city.file, room).id;
}

} // namespace

TEST_CASE("A conflict pair within one household is named once", "[actions]")
{
    City city;
    const auto site = city.site(10);
    const auto couple = city.household({Sex::Female, Sex::Male});
    Restriction pair;
    pair.kind = RestrictionKind::ConflictPair;
    pair.person = couple.persons[0];
    pair.otherPerson = couple.persons[1];
    pair.period = base::DatedPeriod::of(std::nullopt, QDate(2016, 6, 1));
    REQUIRE(actions::create(city.file, pair).id);
    CHECK(codesOf(actions::checkPlacement(city.file, planned(couple, site, {}))) ==
          QStringList{QStringLiteral("conflict-pair")});
    const auto later = base::DatedPeriod::of(QDate(2016, 6, 1), {});
    CHECK(actions::checkPlacement(city.file, planned(couple, site, {}, later)).empty());
}

TEST_CASE("A room named twice in one placement is filled by all whom it is given to", "[actions]")
{
    City city;
    const auto site = city.site(10);
    const auto room = city.room(site, 2);
    const auto family = city.household({Sex::Female, Sex::Male, Sex::Female, Sex::Male});
    const auto& persons = family.persons;
    CHECK(codesOf(actions::checkPlacement(
              city.file,
              planned(family, site, {{room, {persons[0], persons[1]}}, {room, {persons[2], persons[3]}}}))) ==
          QStringList{QStringLiteral("no-free-bed")});
    const auto fits = actions::placeHousehold(
        city.file, planned(family, site, {{room, {persons[0]}}, {room, {persons[1]}}}));
    CHECK(fits.problems.empty());
    CHECK(fits.stays.size() == 2);
}

TEST_CASE("A room without a designation of its own has that of its section", "[actions]")
{
    City city;
    const auto site = city.site(10);
    const auto room = roomInSection(city, site, Designation::Women);
    const auto man = city.household({Sex::Male});
    CHECK(codesOf(actions::checkPlacement(city.file, planned(man, site, {{room, {}}}))) ==
          QStringList{QStringLiteral("designation")});
    const auto woman = city.household({Sex::Female});
    Need need;
    need.person = woman.persons[0];
    need.what = QStringLiteral("women-only");
    need.strength = NeedStrength::Must;
    REQUIRE(actions::create(city.file, need).id);
    CHECK(actions::checkPlacement(city.file, planned(woman, site, {{room, {}}})).empty());
}

TEST_CASE("A room meant for families takes one household, whatever its section says", "[actions]")
{
    City city;
    const auto site = city.site(10);
    const auto room = roomInSection(city, site, Designation::Family);
    const auto first = city.household({Sex::Female});
    REQUIRE(actions::placeHousehold(city.file, planned(first, site, {{room, {}}})).action);
    const auto second = city.household({Sex::Female});
    CHECK(codesOf(actions::checkPlacement(city.file, planned(second, site, {{room, {}}}))) ==
          QStringList{QStringLiteral("family-room")});
}

TEST_CASE("A plan for other days at the same site stays as it is", "[actions]")
{
    City city;
    const auto site = city.site(10);
    const auto first = city.room(site, 1);
    const auto second = city.room(site, 1);
    const auto single = city.household({Sex::Male});
    const auto may = base::DatedPeriod::of(QDate(2016, 5, 1), QDate(2016, 5, 10));
    const auto march = base::DatedPeriod::of(March, QDate(2016, 3, 10));
    const auto kept = actions::placeHousehold(city.file, planned(single, site, {{first, {}}}, may));
    REQUIRE(kept.action);
    auto sooner = planned(single, site, {{second, {}}}, march);
    SECTION("planned") {}
    SECTION("recorded")
    {
        sooner.kind = StayKind::Actual;
    }
    REQUIRE(actions::placeHousehold(city.file, sooner).action);
    REQUIRE(city.list<Stay>().size() == 2);
    const auto plan = store::Records<Stay>(city.file).find(kept.stays.at(0));
    CHECK(plan->period == may);
    CHECK(plan->room == first);
    CHECK(plan->kind == StayKind::Planned);
}

TEST_CASE("Of overlapping operating periods the one that began last gives places and is changed", "[actions]")
{
    City city;
    const auto site = city.site(1, base::DatedPeriod::of(QDate(2016, 2, 1), {}));
    OperatingPeriod early;
    early.accommodation = site;
    early.period = base::DatedPeriod::of(QDate(2015, 1, 1), {});
    early.capacity.regularPlaces = 100;
    REQUIRE(actions::create(city.file, early).id);
    const auto couple = city.household({Sex::Female, Sex::Male});
    CHECK(codesOf(actions::checkPlacement(city.file, planned(couple, site, {}))) ==
          QStringList{QStringLiteral("no-free-place")});
    actions::OperationChange change;
    change.capacity = Capacity{2, {}, CountPrecision::Exact};
    REQUIRE(actions::changeOperation(city.file, site, March, change).action);
    CHECK(actions::checkPlacement(city.file, planned(couple, site, {})).empty());
}
