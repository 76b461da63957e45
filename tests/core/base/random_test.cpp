// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <vector>

using base::SeededRandom;

TEST_CASE("A seed gives the published sequence, today and in every release", "[random]")
{
    SeededRandom one(1);
    CHECK(one.next() == 0xb3f2af6d0fc710c5);
    CHECK(one.next() == 0x853b559647364cea);
    CHECK(one.next() == 0x92f89756082a4514);
    CHECK(SeededRandom(0).next() == 0x99ec5f36cb75f2b4);
}

TEST_CASE("Numbers stay within their bounds and reach them", "[random]")
{
    SeededRandom random(2);
    std::array<int, 7> counts{};
    bool isLow = false;
    bool isHigh = false;
    for (int i = 0; i < 7000; ++i) {
        const quint64 value = random.below(counts.size());
        REQUIRE(value < counts.size());
        ++counts[value];
        const qint64 between = random.between(-3, 3);
        REQUIRE(between >= -3);
        REQUIRE(between <= 3);
        isLow |= between == -3;
        isHigh |= between == 3;
    }
    for (const int count : counts) // even: 1000 each, give or take six times what chance explains
        CHECK(std::abs(count - 1000) < 180);
    CHECK(isLow);
    CHECK(isHigh);
    CHECK(random.below(1) == 0);
    CHECK(random.between(5, 5) == 5);
}

TEST_CASE("A chance of none never comes, one of all always", "[random]")
{
    SeededRandom random(3);
    int hits = 0;
    for (int i = 0; i < 4000; ++i) {
        CHECK_FALSE(random.chance(0, 4));
        CHECK(random.chance(4, 4));
        hits += random.chance(1, 4) ? 1 : 0;
    }
    CHECK(std::abs(hits - 1000) < 170);
}

TEST_CASE("Bytes are filled to the last one, whatever their number", "[random]")
{
    for (std::size_t size = 0; size < 20; ++size) {
        std::vector<std::byte> ever(size);
        for (int i = 0; i < 64; ++i) { // some byte is 0 now and then, none is always
            std::vector<std::byte> bytes(size + 1);
            SeededRandom(static_cast<quint64>(i)).fill(std::span(bytes).first(size));
            for (std::size_t at = 0; at < size; ++at)
                ever[at] |= bytes[at];
            CHECK(bytes[size] == std::byte{0});
        }
        for (const std::byte byte : ever)
            CHECK(byte != std::byte{0});
    }
    std::array<std::byte, 32> one{};
    std::array<std::byte, 32> other{};
    base::SystemRandom().fill(one);
    base::SystemRandom().fill(other);
    CHECK(one != other);
}
