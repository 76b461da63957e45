// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answers.h"
#include "tests/core/desk/factbuilder.h"

#include <catch2/catch_test_macros.hpp>

using namespace desktest;
using desk::Facts;
using desk::Occupancy;

namespace {

Occupancy occupancy(const Facts& facts, QDate on = KeyDate)
{
    return desk::occupancyOf(facts, desk::computeKeyDay(facts, base::dayNumber(on)));
}

} // namespace

TEST_CASE("Occupancy counts persons by site and pillar and adds up", "[desk]")
{
    FactBuilder b;
    const auto bult = b.site(QStringLiteral("Bult"), 2);
    const auto hall = b.site(QStringLiteral("Halle"), 10, Pillar::Emergency);
    for (int i = 0; i < 3; ++i)
        b.stay(b.person(), bult);
    const auto family = std::vector{b.person(), b.person()};
    b.household(family);
    for (const auto& member : family)
        b.stay(member, hall, {}, days(QDate(2016, 1, 1), QDate(2016, 3, 2)));

    const Occupancy result = occupancy(b.facts);
    REQUIRE(result.sites.size() == 2);
    CHECK(result.sites[0].name == QStringLiteral("Bult"));
    CHECK(result.sites[0].counts.residents == 3);
    CHECK(result.sites[0].counts.overOccupied == 1);
    CHECK(result.sites[0].counts.free == 0);
    CHECK(result.sites[1].counts.free == 8);
    CHECK(result.sites[1].counts.households == 1);
    CHECK(result.total.residents == 5);
    CHECK(result.total.households == 4);
    CHECK(result.total.places == 12);
    CHECK(result.pillars[0].counts.residents == 3);
    CHECK(result.pillars[3].counts.residents == 2);
    CHECK(occupancy(b.facts, QDate(2016, 3, 2)).total.residents == 3);
}

TEST_CASE("The fourth bed beside a family of three is free but not usable", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 6);
    const auto room = b.room(site, 4);
    b.room(site, 2);
    const auto family = std::vector{b.person(), b.person(), b.person()};
    b.household(family);
    for (const auto& member : family)
        b.stay(member, site, room);
    const Occupancy result = occupancy(b.facts);
    CHECK(result.total.free == 3);
    CHECK(result.total.usable == 2);
    const auto day = desk::computeKeyDay(b.facts, base::dayNumber(KeyDate));
    const auto rooms = desk::freeRoomsOf(b.facts, day, {});
    REQUIRE(rooms.size() == 2);
    CHECK(rooms[0].why == QStringLiteral("family-room"));
    CHECK(rooms[0].free == 1);
    CHECK(rooms[1].usable == 2);
}

TEST_CASE("A site says in a line of its own what its rooms do not say of free places", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    b.room(site, 4);
    b.stay(b.person(), site);
    const auto full = b.site(QStringLiteral("Saal"), 2);
    b.room(full, 4);
    const auto day = desk::computeKeyDay(b.facts, base::dayNumber(KeyDate));
    const auto rows = desk::freeRoomsOf(b.facts, day, {});
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].room);
    CHECK_FALSE(rows[1].room);
    CHECK(rows[1].beds == 6);
    CHECK(rows[1].occupied == 1);
    CHECK(rows[1].free == 5);
    CHECK(rows[1].usable == 5);
    CHECK(rows[1].why == QStringLiteral("by-site"));
    CHECK(rows[3].site == QStringLiteral("Saal"));
    CHECK(rows[3].free == -2);
    CHECK(rows[3].usable == -2);
}

TEST_CASE("Places kept for a household count only for members who are not there yet", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto first = b.person();
    const auto second = b.person();
    const auto household = b.household({first, second, b.person(), b.person()});
    Reservation reservation;
    reservation.id = b.id<Reservation>();
    reservation.accommodation = site;
    reservation.places = 4;
    reservation.household = household;
    b.facts.reservations.set(reservation);
    CHECK(occupancy(b.facts).total.reserved == 4);

    b.stay(first, site);
    CHECK(occupancy(b.facts).total.reserved == 3);
    CHECK(occupancy(b.facts).total.free == 6);

    b.stay(second, site, {}, days(QDate(2016, 2, 1)), StayKind::Planned);
    CHECK(occupancy(b.facts).total.reserved == 3);
    CHECK(occupancy(b.facts).total.residents == 1);
    CHECK(occupancy(b.facts).total.free == 6);
}

TEST_CASE("A planned stay holds a place until the person is present at the site", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto person = b.person();
    b.stay(person, site, {}, days(QDate(2016, 2, 1)), StayKind::Planned);
    CHECK(occupancy(b.facts, QDate(2016, 1, 31)).total.reserved == 0);
    CHECK(occupancy(b.facts).total.reserved == 1);
    b.stay(person, site, {}, days(QDate(2016, 2, 1)));
    CHECK(occupancy(b.facts).total.reserved == 0);
    CHECK(occupancy(b.facts).total.free == 9);
}

TEST_CASE("Somebody absent stays a resident and leaves the place free until seen again", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 2);
    const auto person = b.person();
    b.stay(person, site);
    const auto seen = [&](QDate day, bool present) {
        Presence presence;
        presence.id = b.id<Presence>();
        presence.person = person;
        presence.day = day;
        presence.present = present;
        b.facts.set(presence);
    };
    seen(QDate(2016, 2, 20), false);
    CHECK(occupancy(b.facts, QDate(2016, 2, 19)).total.free == 1);
    CHECK(occupancy(b.facts).total.residents == 1);
    CHECK(occupancy(b.facts).total.present == 0);
    CHECK(occupancy(b.facts).total.free == 2);
    seen(QDate(2016, 2, 28), true);
    CHECK(occupancy(b.facts).total.free == 1);
}

TEST_CASE("A person with overlapping stays counts once at each site", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto other = b.site(QStringLiteral("Heim"), 10);
    const auto person = b.person();
    const auto room = b.room(site, 2);
    const auto second = b.room(site, 2);
    b.stay(person, site, room);
    b.stay(person, site, room);
    const auto third = b.stay(person, site, second);
    b.stay(person, other);
    const Occupancy result = occupancy(b.facts);
    CHECK(result.sites[0].counts.residents == 1);
    CHECK(result.sites[0].counts.free == 9);
    CHECK(result.sites[1].counts.residents == 1);
    CHECK(desk::seriesOf(b.facts, std::array{KeyDate})[0].residents[0] == 2);
    b.facts.remove(third);
    CHECK(occupancy(b.facts).total.residents == 2);
}

TEST_CASE("A whole site that is blocked has no free place; blocked beds count once", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto room = b.room(site, 4);
    const auto block = [&](std::optional<base::Id<Room>> where, std::optional<int> places) {
        Block entry;
        entry.id = b.id<Block>();
        entry.accommodation = site;
        entry.room = where;
        entry.places = places;
        b.facts.blocks.set(entry);
    };
    block(room, 1);
    block(room, {});
    CHECK(occupancy(b.facts).total.blocked == 4);
    CHECK(desk::seriesOf(b.facts, std::array{KeyDate})[0].places == 6);
    block({}, {});
    CHECK(occupancy(b.facts).total.blocked == 10);
    CHECK(occupancy(b.facts).total.free == 0);
    CHECK(desk::seriesOf(b.facts, std::array{KeyDate})[0].places == 0);
}

TEST_CASE("A site changes pillar and capacity on a day; the series follows", "[desk]")
{
    FactBuilder b;
    const auto site =
        b.site(QStringLiteral("Haus"), 100, Pillar::Emergency, days(QDate(2015, 1, 1), KeyDate));
    b.operate(site, 60, Pillar::Hostel, days(KeyDate));
    b.stay(b.person(), site);
    const auto series = desk::seriesOf(b.facts, std::array{QDate(2014, 12, 31), QDate(2016, 2, 29), KeyDate});
    REQUIRE(series.size() == 3);
    CHECK(series[0].residents == std::array{0, 0, 0, 1});
    CHECK(series[0].places == 0);
    CHECK(series[1].residents == std::array{0, 0, 0, 1});
    CHECK(series[1].places == 100);
    CHECK(series[2].residents == std::array{1, 0, 0, 0});
    CHECK(series[2].places == 60);
}

TEST_CASE("The places change on the days they change, not at the end of the month or on the key date",
          "[desk]")
{
    FactBuilder b;
    const auto site =
        b.site(QStringLiteral("Haus"), 100, Pillar::Emergency, days(QDate(2015, 1, 1), QDate(2016, 2, 10)));
    b.operate(site, 60, Pillar::Hostel, days(QDate(2016, 2, 10)));
    b.site(QStringLiteral("Heim"), 30, Pillar::Flat, days(QDate(2016, 2, 20), QDate(2016, 2, 25)));
    Block block;
    block.id = b.id<Block>();
    block.accommodation = site;
    block.room = b.room(site, 5);
    block.period = days(QDate(2016, 2, 15));
    b.facts.blocks.set(block);
    using Steps = std::vector<desk::PlacesStep>;
    const QDate first(2016, 1, 31);
    CHECK(desk::placesStepsOf(b.facts, first, KeyDate) == Steps{{first, 100},
                                                                {QDate(2016, 2, 10), 60},
                                                                {QDate(2016, 2, 15), 55},
                                                                {QDate(2016, 2, 20), 85},
                                                                {QDate(2016, 2, 25), 55}});
    CHECK(desk::placesStepsOf(b.facts, first, KeyDate, {std::nullopt, Pillar::Emergency}) ==
          Steps{{first, 100}, {QDate(2016, 2, 10), 0}});
    CHECK(desk::placesStepsOf(b.facts, first, KeyDate, {site, std::nullopt}).size() == 3);
    CHECK(desk::placesStepsOf(b.facts, KeyDate, KeyDate) == Steps{{KeyDate, 55}});
    for (const auto& step : desk::placesStepsOf(b.facts, first, KeyDate)) {
        CAPTURE(step.from.toString(Qt::ISODate).toStdString());
        CHECK(desk::seriesOf(b.facts, std::array{step.from})[0].places == step.places);
    }
}

TEST_CASE("Arrivals and departures count who comes and goes, not who moves", "[desk]")
{
    FactBuilder b;
    const auto a = b.site(QStringLiteral("A"), 10);
    const auto c = b.site(QStringLiteral("C"), 10);
    const auto mover = b.person();
    b.stay(mover, a, {}, days(QDate(2016, 1, 1), QDate(2016, 2, 1)));
    b.stay(mover, c, {}, days(QDate(2016, 2, 1), QDate(2016, 2, 20)));
    b.stay(b.person(), a, {}, days(QDate(2016, 2, 5), QDate(2016, 2, 5)));
    const auto february = *base::Period::of(QDate(2016, 2, 1), QDate(2016, 3, 1));
    CHECK(desk::departuresOf(b.facts, february).size() == 2);
    CHECK(desk::arrivalsOf(b.facts, february).size() == 1);
    CHECK(occupancy(b.facts, QDate(2016, 2, 5)).total.residents == 1);
}

TEST_CASE("The reported count beside a site is the latest of its present time of operation", "[desk]")
{
    FactBuilder b;
    const auto site =
        b.site(QStringLiteral("Ahlem"), 205, Pillar::Hostel, days(QDate(2015, 1, 1), QDate(2016, 1, 1)));
    b.operate(site, 160, Pillar::Hostel, days(QDate(2016, 2, 1), QDate(2016, 2, 15)));
    b.operate(site, 150, Pillar::Hostel, days(QDate(2016, 2, 15)));
    const auto report = [&](QDate day, int count, std::vector<base::Id<Accommodation>> sites) {
        ReportedFigure figure;
        figure.id = b.id<ReportedFigure>();
        figure.day = base::ImpreciseDate::of(day);
        figure.count = count;
        figure.accommodations = std::move(sites);
        b.facts.figures.set(figure);
    };
    report(QDate(2015, 6, 1), 200, {site});
    CHECK_FALSE(occupancy(b.facts).sites[0].reported);
    report(QDate(2016, 2, 3), 90, {site});
    report(QDate(2016, 3, 2), 95, {site});
    const auto reported = occupancy(b.facts).sites[0].reported;
    REQUIRE(reported);
    CHECK(reported->count == 90);
    CHECK_FALSE(reported->joint);
}

TEST_CASE("A person alone in two rooms is one household", "[desk]")
{
    FactBuilder b;
    const auto site = b.site(QStringLiteral("Haus"), 10);
    const auto person = b.person();
    b.stay(person, site, b.room(site, 1));
    b.stay(person, site, b.room(site, 1));
    const auto result = occupancy(b.facts);
    CHECK(result.total.residents == 1);
    CHECK(result.total.households == 1);
}
