// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/synthetic.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>

using namespace sample;

namespace {

SampleCity wholeCity(int persons, quint64 seed)
{
    SyntheticCity source(persons, seed);
    SampleCity all;
    SampleCity piece;
    while (source.next(piece)) {
        all.accommodations.insert(all.accommodations.end(), piece.accommodations.begin(),
                                  piece.accommodations.end());
        all.rooms.insert(all.rooms.end(), piece.rooms.begin(), piece.rooms.end());
        all.persons.insert(all.persons.end(), piece.persons.begin(), piece.persons.end());
        all.memberships.insert(all.memberships.end(), piece.memberships.begin(), piece.memberships.end());
        all.stays.insert(all.stays.end(), piece.stays.begin(), piece.stays.end());
    }
    return all;
}

} // namespace

TEST_CASE("A city has 60 sites for 5,000 persons and 1,500 for 100,000", "[sample]")
{
    CHECK(SyntheticCity::siteCount(100) == 1);
    CHECK(SyntheticCity::siteCount(5000) == 60);
    CHECK(SyntheticCity::siteCount(100'000) == 1500);
    CHECK(SyntheticCity::siteCount(1'000'000) > 15'000);
}

TEST_CASE("An invented city has the persons asked for, with four stays each", "[sample]")
{
    const SampleCity city = wholeCity(6000, 1);
    CHECK(city.persons.size() == 6000);
    CHECK(city.memberships.size() == 6000);
    CHECK(city.stays.size() == 24'000);
    std::set<base::Uuid> ids;
    for (const auto& person : city.persons)
        CHECK(ids.insert(person.id.uuid()).second);
}

TEST_CASE("No room of an invented city is over-filled on any day, and people have rooms", "[sample]")
{
    const SampleCity city = wholeCity(3000, 2);
    std::map<base::Id<domain::Room>, int> beds;
    for (const auto& room : city.rooms)
        beds[room.id] = room.beds;
    std::size_t without = 0;
    for (const auto& stay : city.stays)
        without += stay.room ? 0 : 1;
    CHECK(without * 50 < city.stays.size());
    for (QDate day(2014, 6, 1); day < QDate(2025, 1, 1); day = day.addDays(45)) {
        std::map<base::Id<domain::Room>, int> used;
        for (const auto& stay : city.stays)
            if (stay.room && stay.period.period().contains(day))
                ++used[*stay.room];
        for (const auto& [room, count] : used)
            CHECK(count <= beds.at(room));
    }
}

TEST_CASE("The same size and seed invent the same city", "[sample]")
{
    CHECK(wholeCity(900, 3) == wholeCity(900, 3));
    CHECK_FALSE(wholeCity(900, 3) == wholeCity(900, 4));
}
