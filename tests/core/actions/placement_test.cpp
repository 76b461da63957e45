// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/placement.h"

#include "core/actions/conflicts.h"
#include "core/actions/steps.h"
#include "tests/core/actions/city.h"
#include "tests/core/store/exchange.h"

#include <catch2/catch_test_macros.hpp>

using namespace actiontest;
using actions::Placement;

namespace {

const QDate Day(2016, 3, 1);

Placement placement(const base::Id<Household>& household, const base::Id<Accommodation>& site,
                    std::optional<base::Id<Room>> room, StayKind kind = StayKind::Actual, QDate from = Day)
{
    Placement result;
    result.household = household;
    result.site = site;
    if (room)
        result.rooms = {{room, {}}};
    result.period = base::DatedPeriod::of(from, {});
    result.kind = kind;
    return result;
}

} // namespace

TEST_CASE("A household is placed in one step, also split over rooms, and undone in one", "[actions]")
{
    City city;
    const auto site = city.site(10);
    const auto first = city.room(site, 2);
    const auto second = city.room(site, 1);
    const auto family = city.household({Sex::Female, Sex::Male, Sex::Unknown});
    REQUIRE(family.ok());
    Placement input = placement(*family.id, site, {});
    input.rooms = {{first, {family.persons[0], family.persons[1]}}, {second, {family.persons[2]}}};
    const auto placed = actions::placeHousehold(city.file, input);
    CHECK(placed.problems.empty());
    CHECK(placed.stays.size() == 3);
    CHECK(store::Records<Action>(city.file).find(*placed.action)->code == QStringLiteral("place-household"));
    CHECK(city.list<Stay>().size() == 3);
    const auto undone = actions::undo(city.file);
    REQUIRE(undone.reverted);
    CHECK(undone.reverted->code == QStringLiteral("place-household"));
    CHECK(city.list<Stay>().empty());
    CHECK(actions::redo(city.file).reverted);
    CHECK(city.list<Stay>().size() == 3);
}

TEST_CASE("Placing people who live elsewhere moves them", "[actions]")
{
    City city;
    const auto site = city.site(10);
    const auto other = city.site(10);
    const auto single = city.household({Sex::Male});
    CHECK(actions::placeHousehold(city.file,
                                  placement(*single.id, site, {}, StayKind::Actual, Day.addDays(-30)))
              .ok());
    const auto moved = actions::placeHousehold(city.file, placement(*single.id, other, {}));
    CHECK(store::Records<Action>(city.file).find(*moved.action)->code == QStringLiteral("move-household"));
    const auto stays = city.list<Stay>();
    REQUIRE(stays.size() == 2);
    CHECK(stays[0].period == base::DatedPeriod::of(Day.addDays(-30), Day));
    CHECK(stays[0].endReason == EndReason::MovedWithin);
    CHECK_FALSE(stays[1].period.to);
}

TEST_CASE("A plan comes true in the same stay and notes who was absent as present", "[actions]")
{
    City city;
    const auto site = city.site(10);
    const auto single = city.household({Sex::Male});
    CHECK(actions::recordPresence(city.file, single.persons, Day.addDays(-5), false).ok());
    const auto planned =
        actions::placeHousehold(city.file, placement(*single.id, site, {}, StayKind::Planned));
    REQUIRE(planned.ok());
    const auto placed = actions::placeHousehold(city.file, placement(*single.id, site, {}));
    CHECK(placed.stays == planned.stays);
    REQUIRE(city.list<Stay>().size() == 1);
    CHECK(city.list<Stay>()[0].kind == StayKind::Actual);
    const auto seen = city.list<Presence>();
    REQUIRE(seen.size() == 2);
    CHECK(seen[1].present);
}

TEST_CASE("Planning refuses what a must-rule forbids; an override and what happened always work", "[actions]")
{
    City city;
    const auto site = city.site(4);
    const auto room = city.room(site, 1, Designation::Women);
    const auto man = city.household({Sex::Male, Sex::Male});
    auto input = placement(*man.id, site, room, StayKind::Planned);
    const auto refused = actions::placeHousehold(city.file, input);
    CHECK(codesOf(refused.problems) ==
          QStringList{QStringLiteral("designation"), QStringLiteral("no-free-bed")});
    CHECK(city.list<Stay>().empty());

    SECTION("with a reason the plan stands, and the reason with it")
    {
        input.overrideReason = QStringLiteral("one night only");
        const auto placed = actions::placeHousehold(city.file, input);
        CHECK(placed.ok());
        CHECK(codesOf(placed.problems, base::Severity::Warning).size() == 2);
        CHECK(city.list<Stay>()[0].source == QStringLiteral("one night only"));
    }
    SECTION("what happened is recorded")
    {
        input.kind = StayKind::Actual;
        CHECK(actions::placeHousehold(city.file, input).ok());
        CHECK(city.list<Stay>().size() == 2);
    }
}

TEST_CASE("Each must-rule is named by its code", "[actions]")
{
    City city;
    const auto site = city.site(6, base::DatedPeriod::of({}, QDate(2017, 1, 1)));
    const auto room = city.room(site, 4);
    const auto family = city.household({Sex::Female, Sex::Unknown});
    const auto single = city.household({Sex::Male});
    const auto plan = [&](std::optional<base::Id<Room>> where, QDate from = Day) {
        return codesOf(
            actions::checkPlacement(city.file, placement(*single.id, site, where, StayKind::Planned, from)));
    };
    CHECK(plan(room).isEmpty());
    CHECK(plan({}, QDate(2017, 1, 1)) == QStringList{QStringLiteral("not-in-operation")});
    CHECK(plan(city.file.ids().next<Room>()) == QStringList{QStringLiteral("room-unknown")});

    SECTION("a family lives in the room")
    {
        CHECK(actions::placeHousehold(city.file, placement(*family.id, site, room)).ok());
        CHECK(plan(room) == QStringList{QStringLiteral("family-room")});
    }
    SECTION("the room is blocked")
    {
        Block block;
        block.accommodation = site;
        block.room = room;
        CHECK(actions::create(city.file, block).ok());
        CHECK(plan(room) == QStringList{QStringLiteral("room-blocked")});
    }
    SECTION("places are kept for others")
    {
        Reservation kept;
        kept.accommodation = site;
        kept.places = 6;
        CHECK(actions::create(city.file, kept).ok());
        CHECK(plan({}) == QStringList{QStringLiteral("no-free-place")});
    }
    SECTION("a ban, a conflict pair and a need")
    {
        Restriction ban;
        ban.person = single.persons[0];
        ban.accommodation = site;
        CHECK(actions::create(city.file, ban).ok());
        CHECK(plan(room) == QStringList{QStringLiteral("premises-ban")});
        Restriction pair;
        pair.kind = RestrictionKind::ConflictPair;
        pair.person = family.persons[0];
        pair.otherPerson = single.persons[0];
        CHECK(actions::create(city.file, pair).ok());
        Need need;
        need.person = single.persons[0];
        need.what = QStringLiteral("step-free");
        need.strength = NeedStrength::Must;
        CHECK(actions::create(city.file, need).ok());
        CHECK(actions::placeHousehold(city.file, placement(*family.id, site, {})).ok());
        CHECK(plan(room) == QStringList{QStringLiteral("conflict-pair"), QStringLiteral("need-not-met"),
                                        QStringLiteral("premises-ban")});
    }
}

TEST_CASE("Stays end with a reason, and an end that was a mistake is taken back", "[actions]")
{
    City city;
    const auto site = city.site(10);
    const auto family = city.household({Sex::Female, Sex::Male});
    const auto placed = actions::placeHousehold(city.file, placement(*family.id, site, {}));
    CHECK(actions::moveOut(city.file, *family.id, Day.addDays(-1), EndReason::OwnFlat).problems.size() == 1);
    CHECK(actions::moveOut(city.file, *family.id, Day.addDays(10), EndReason::OwnFlat).ok());
    for (const Stay& stay : city.list<Stay>()) {
        CHECK(stay.period.period().to() == Day.addDays(10));
        CHECK(stay.endReason == EndReason::OwnFlat);
    }
    CHECK(actions::undoStayEnd(city.file, placed.stays).ok());
    for (const Stay& stay : city.list<Stay>())
        CHECK_FALSE(stay.period.to);
    CHECK(actions::endStays(city.file, {placed.stays[0]}, Day, EndReason::Other).ok());
    CHECK(codesOf(actions::undoStayEnd(city.file, {placed.stays[1]}).problems) ==
          QStringList{QStringLiteral("not-ended")});
}

TEST_CASE("Moving in a month known only by name never books a person twice", "[actions]")
{
    City city;
    const auto from = city.site(10);
    const auto to = city.site(10);
    const auto family = city.household({Sex::Female});
    actions::Placement placement{*family.id,       from, {}, {*base::ImpreciseDate::parse(u"2015-11"), {}},
                                 StayKind::Actual, {},   {}};
    REQUIRE(actions::placeHousehold(city.file, placement).action);
    placement.site = to;
    placement.period.from = base::ImpreciseDate::parse(u"2016-03");
    REQUIRE(actions::placeHousehold(city.file, placement).action);
    const auto stays = city.list<Stay>();
    REQUIRE(stays.size() == 2);
    CHECK_FALSE(stays[0].period.period().overlaps(stays[1].period.period()));
    CHECK(stays[0].period.to == base::ImpreciseDate::of(QDate(2016, 3, 1)));
    CHECK(stays[1].period.from == base::ImpreciseDate::parse(u"2016-03"));
}

namespace {

actions::Placement planOf(const actions::HouseholdMade& household, const base::Id<Accommodation>& site,
                          QDate to = {})
{
    actions::Placement plan;
    plan.household = *household.id;
    plan.site = site;
    plan.period = base::DatedPeriod::of(QDate(2016, 3, 1), to.isValid() ? std::optional(to) : std::nullopt);
    plan.kind = StayKind::Planned;
    return plan;
}

} // namespace

TEST_CASE("A placement is checked on every day of its period", "[actions]")
{
    City city;
    const auto family = city.household({Sex::Female});
    SECTION("the site closes")
    {
        const auto site = city.site(10, base::DatedPeriod::of(std::nullopt, QDate(2016, 6, 1)));
        CHECK(codesOf(actions::checkPlacement(city.file, planOf(family, site, QDate(2016, 6, 2)))) ==
              QStringList{QStringLiteral("closes-before-end")});
        CHECK(codesOf(actions::checkPlacement(city.file, planOf(family, site)), base::Severity::Warning) ==
              QStringList{QStringLiteral("closes-before-end")});
        CHECK(actions::checkPlacement(city.file, planOf(family, site, QDate(2016, 6, 1))).empty());
    }
    SECTION("a block begins")
    {
        const auto site = city.site(10);
        Block block;
        block.accommodation = site;
        block.period = base::DatedPeriod::of(QDate(2016, 5, 1), QDate(2016, 5, 2));
        REQUIRE(actions::create(city.file, block).id);
        CHECK(codesOf(actions::checkPlacement(city.file, planOf(family, site))) ==
              QStringList{QStringLiteral("no-free-place")});
        CHECK(actions::checkPlacement(city.file, planOf(family, site, QDate(2016, 5, 1))).empty());
    }
    SECTION("a ban begins")
    {
        const auto site = city.site(10);
        Restriction ban;
        ban.person = family.persons.at(0);
        ban.period = base::DatedPeriod::of(QDate(2016, 5, 1), std::nullopt);
        REQUIRE(actions::create(city.file, ban).id);
        CHECK(codesOf(actions::checkPlacement(city.file, planOf(family, site))) ==
              QStringList{QStringLiteral("premises-ban")});
        CHECK(actions::checkPlacement(city.file, planOf(family, site, QDate(2016, 5, 1))).empty());
    }
    SECTION("somebody else is to take the only place")
    {
        const auto site = city.site(1);
        auto later = planOf(city.household({Sex::Male}), site);
        later.period.from = base::ImpreciseDate::of(QDate(2016, 5, 1));
        REQUIRE(actions::placeHousehold(city.file, later).action);
        CHECK(codesOf(actions::checkPlacement(city.file, planOf(family, site))) ==
              QStringList{QStringLiteral("no-free-place")});
        CHECK(actions::checkPlacement(city.file, planOf(family, site, QDate(2016, 5, 1))).empty());
    }
}

TEST_CASE("Free places are counted as occupancy counts them", "[actions]")
{
    City city;
    const auto site = city.site(2);
    const auto room = city.room(site, 2);
    const auto there = city.household({Sex::Female});
    auto actual = planOf(there, site, QDate(2017, 1, 1));
    actual.kind = StayKind::Actual;
    actual.rooms = {{room, {}}};
    REQUIRE(actions::placeHousehold(city.file, actual).action);
    const auto couple = city.household({Sex::Female, Sex::Female});
    CHECK(codesOf(actions::checkPlacement(city.file, planOf(couple, site))) ==
          QStringList{QStringLiteral("no-free-place")});
    REQUIRE(actions::create(city.file, Presence{{}, there.persons.at(0), QDate(2016, 2, 1), false}).id);
    CHECK(actions::checkPlacement(city.file, planOf(couple, site)).empty()); // who is absent keeps no place
    Block block;
    block.accommodation = site;
    block.room = room;
    block.period = base::DatedPeriod::of(QDate(2016, 3, 1), std::nullopt);
    block.places = 1;
    REQUIRE(actions::create(city.file, block).id);
    CHECK(codesOf(actions::checkPlacement(city.file, planOf(couple, site))) ==
          QStringList{QStringLiteral("no-free-place")}); // a blocked bed is a blocked place
}

TEST_CASE("While copies disagree about a ban the stricter version holds", "[actions]")
{
    City a{21};
    City b{22};
    const auto site = a.site(10);
    const auto single = a.household({Sex::Male});
    Restriction ban;
    ban.person = single.persons.at(0);
    ban.period = base::DatedPeriod::of(QDate(2016, 1, 1), QDate(2016, 4, 1));
    ban.id = *actions::create(a.file, ban).id;
    testing::pull(b.file, a.file);
    const auto setEnd = [&](City& city, QDate end) {
        ban.period = base::DatedPeriod::of(QDate(2016, 1, 1), end);
        REQUIRE(actions::edit(city.file, ban).action);
    };
    setEnd(a, QDate(2017, 1, 1));
    setEnd(b, QDate(2016, 2, 1));
    testing::pull(a.file, b.file);
    testing::pull(b.file, a.file);
    const auto conflicts = store::conflicts(a.file);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].versions.size() == 2);
    for (City* city : {&a, &b})
        CHECK(codesOf(actions::checkPlacement(city->file, planOf(single, site))) ==
              QStringList{QStringLiteral("premises-ban")});
    const auto shorter = base::DatedPeriod::of(QDate(2016, 1, 1), QDate(2016, 2, 1));
    for (const auto& version : conflicts[0].versions) {
        base::DatedPeriod period;
        if (domain::Codec<base::DatedPeriod>::read(version.cells.data(), period) && period == shorter)
            REQUIRE(actions::resolveConflict(a.file, {conflicts[0].kind, conflicts[0].row},
                                             conflicts[0].registerNumber, version.cells)
                        .action);
    }
    CHECK(actions::checkPlacement(a.file, planOf(single, site)).empty());
}
