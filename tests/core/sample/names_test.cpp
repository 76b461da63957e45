// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/names.h"
#include "core/sample/roomkeeper.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>

using namespace sample;

TEST_CASE("Origins are picked by their weight", "[sample]")
{
    base::SeededRandom random(3);
    int iraqis = 0;
    for (int i = 0; i < 10'000; ++i)
        iraqis += pickOrigin(random).nationality == std::string("IQ") ? 1 : 0;
    int sum = 0;
    for (const Origin& origin : allOrigins())
        sum += origin.weight;
    const int expected = 10'000 * allOrigins().front().weight / sum;
    CHECK(std::abs(iraqis - expected) < 200);
}

TEST_CASE("Family names are made of two words, with and without umlauts", "[sample]")
{
    base::SeededRandom random(3);
    bool umlaut = false;
    bool spelled = false;
    for (int i = 0; i < 500; ++i) {
        const QString name = familyName(random);
        CHECK(name.size() >= 6);
        umlaut = umlaut || name.contains(QStringLiteral("Möwen"));
        spelled = spelled || name.contains(QStringLiteral("Moewen"));
    }
    CHECK(umlaut);
    CHECK(spelled);
}

TEST_CASE("Families get rooms of their own, men share with men", "[sample]")
{
    RoomKeeper rooms({{0, 2}, {1, 2}, {2, 4}});
    CHECK(rooms.take(RoomUse::Family, 3, 1) == std::vector<std::optional<std::size_t>>{2, 2, 2});
    CHECK(rooms.take(RoomUse::Men, 1, 1) == std::vector<std::optional<std::size_t>>{0});
    CHECK(rooms.take(RoomUse::Women, 1, 1) == std::vector<std::optional<std::size_t>>{1});
    CHECK(rooms.take(RoomUse::Men, 1, 1) == std::vector<std::optional<std::size_t>>{0});
    CHECK(rooms.take(RoomUse::Men, 1, 1).front().has_value());
    CHECK(rooms.take(RoomUse::Men, 1, 1).front().has_value());
    CHECK_FALSE(rooms.take(RoomUse::Men, 1, 1).front().has_value());
    rooms.release(std::vector<std::optional<std::size_t>>{2, 2, 2});
    CHECK(rooms.take(RoomUse::Men, 1, 1).front() == 2);
}
