// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/places.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace stats;
using domain::Designation;

namespace {

RoomLoad room(int beds, int women, int men, int households, int largest,
              Designation designation = Designation::None)
{
    RoomLoad load;
    load.beds = beds;
    load.women = women;
    load.men = men;
    load.residents = load.present = women + men;
    load.households = households;
    load.largestHousehold = largest;
    load.designation = designation;
    return load;
}

} // namespace

TEST_CASE("Free beds of a room are usable as far as its rules allow", "[stats]")
{
    struct Case {
        const char* reason;
        RoomLoad room;
        int free;
        int usable;
        Unusable why;
    };
    const Case entry = GENERATE(
        Case{"an empty room", room(4, 0, 0, 0, 0), 4, 4, Unusable::No},
        Case{"the fourth bed beside a family of three", room(4, 2, 1, 1, 3), 1, 0, Unusable::FamilyRoom},
        Case{"a full family room gives no reason", room(3, 2, 1, 1, 3), 0, 0, Unusable::No},
        Case{"a single man leaves a bed for another", room(2, 0, 1, 1, 1), 1, 1, Unusable::No},
        Case{"families share a hall", room(30, 2, 1, 1, 3), 27, 27, Unusable::No},
        Case{"just below a hall", room(9, 2, 1, 1, 3), 6, 0, Unusable::FamilyRoom},
        Case{"a family room with one person", room(4, 1, 0, 1, 1, Designation::Family), 3, 0,
             Unusable::FamilyRoom},
        Case{"a family room waits for a family", room(4, 0, 0, 0, 0, Designation::Family), 4, 4,
             Unusable::No},
        Case{"a women's room with a woman", room(2, 1, 0, 1, 1, Designation::Women), 1, 1, Unusable::No},
        Case{"a women's room with a man", room(3, 0, 1, 1, 1, Designation::Women), 2, 0, Unusable::WomenOnly},
        Case{"a men's room with a woman", room(3, 1, 0, 1, 1, Designation::Men), 2, 0, Unusable::MenOnly},
        Case{"a protected room keeps its beds for the protected", room(3, 1, 0, 1, 1, Designation::Protected),
             2, 2, Unusable::No},
        Case{"a man and a woman who are no household", room(3, 1, 1, 2, 1), 1, 0, Unusable::MixedRoom});
    CAPTURE(entry.reason);
    const RoomPlaces places = placesOf(entry.room);
    CHECK(places.free == entry.free);
    CHECK(places.usable == entry.usable);
    CHECK(places.why == entry.why);
    CHECK(places.over == 0);
}

TEST_CASE("More persons than beds show as over-occupancy and leave nothing free", "[stats]")
{
    RoomLoad load = room(3, 2, 2, 1, 4);
    CHECK(placesOf(load) == RoomPlaces{0, 0, 1, Unusable::No});
    load.blocked = 3;
    CHECK(placesOf(load) == RoomPlaces{0, 0, 4, Unusable::No});
}

TEST_CASE("The bed of an absent family member is free but not usable", "[stats]")
{
    RoomLoad load = room(3, 2, 1, 1, 3);
    load.present = 2;
    CHECK(placesOf(load) == RoomPlaces{1, 0, 0, Unusable::FamilyRoom});
}

TEST_CASE("Free places of a site follow the published cases", "[stats]")
{
    SiteLoad site;
    SECTION("Wohnheim Bult: 50 places, 52 residents")
    {
        site.places = 50;
        site.presentWithoutRoom = 52;
        CHECK(placesOf(site) == SitePlaces{50, 0, 0, 52, 0, 0, 2});
    }
    SECTION("Waterloo: 120 places, 70 residents, 30 kept as sleep-in")
    {
        site.places = 120;
        site.presentWithoutRoom = 70;
        site.reservedWithoutRoom = 30;
        CHECK(placesOf(site) == SitePlaces{120, 0, 30, 70, 20, 20, 0});
    }
    SECTION("unknown capacity gives neither free places nor over-occupancy")
    {
        site.presentWithoutRoom = 40;
        CHECK(placesOf(site) == SitePlaces{0, 0, 0, 40, 0, 0, 0});
    }
    SECTION("a site blocked as a whole has no free place")
    {
        site.places = 80;
        site.wholeSiteBlocked = true;
        CHECK(placesOf(site) == SitePlaces{80, 80, 0, 0, 0, 0, 0});
    }
    SECTION("blocks beyond the capacity do not make over-occupancy by themselves")
    {
        site.places = 10;
        site.blockedWithoutRoom = 14;
        CHECK(placesOf(site) == SitePlaces{10, 10, 0, 0, 0, 0, 0});
    }
    SECTION("a family of three in the only room of four beds")
    {
        site.places = 4;
        const RoomLoad load = room(4, 2, 1, 1, 3);
        site.add(load, placesOf(load));
        CHECK(placesOf(site) == SitePlaces{4, 0, 0, 3, 1, 0, 0});
    }
    SECTION("places that no recorded room covers are usable, after those who live without a room")
    {
        site.places = 100;
        const RoomLoad load = room(60, 0, 0, 0, 0);
        site.add(load, placesOf(load));
        site.presentWithoutRoom = 50;
        CHECK(placesOf(site) == SitePlaces{100, 0, 0, 50, 50, 50, 0});
    }
    SECTION("usable never exceeds free when rooms hold more beds than the capacity")
    {
        site.places = 95;
        const RoomLoad load = room(122, 0, 0, 0, 0);
        site.add(load, placesOf(load));
        CHECK(placesOf(site) == SitePlaces{95, 0, 0, 0, 95, 95, 0});
    }
}

TEST_CASE("Usable places never exceed free ones and nothing is negative", "[stats][property]")
{
    CHECK(rc::check([](const std::vector<std::array<unsigned char, 6>>& rooms, unsigned char places) {
        SiteLoad site;
        site.places = places;
        for (const auto& seed : rooms) {
            RoomLoad load = room(seed[0] % 14, seed[1] % 4, seed[2] % 4, seed[3] % 4, seed[4] % 4,
                                 static_cast<Designation>(seed[5] % 5));
            load.blocked = std::min<int>(load.beds, seed[5] % 3);
            const RoomPlaces result = placesOf(load);
            RC_ASSERT(result.usable >= 0 && result.usable <= result.free);
            site.add(load, result);
        }
        const SitePlaces result = placesOf(site);
        RC_ASSERT(result.usable >= 0 && result.usable <= result.free);
        RC_ASSERT(result.free == 0 || result.over == 0);
        RC_ASSERT(result.places - result.blocked - result.reserved - result.present ==
                  result.free - result.over);
    }));
}
