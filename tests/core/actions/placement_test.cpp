// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/placement.h"

#include "core/actions/steps.h"
#include "tests/core/actions/city.h"

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
