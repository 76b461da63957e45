// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/overview.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("Coverage is rounded down, so that nearly enough never reads as enough", "[desk]")
{
    struct Case {
        int required;
        int actual;
        std::optional<int> percent;
    };
    const auto [required, actual, percent] = GENERATE(values<Case>({
        {0, 100, std::nullopt}, // nothing required
        {426, 375, 88},
        {1000, 949, 94},
        {1000, 950, 95},
        {200, 0, 0},
        {198, 200, 101},
    }));
    CAPTURE(required, actual);
    CHECK(desk::coveragePercent(required, actual) == percent);
}

TEST_CASE("Coverage is met from 95, short from 80, critical below", "[desk]")
{
    CHECK(desk::coverageOf(95) == desk::Coverage::Met);
    CHECK(desk::coverageOf(94) == desk::Coverage::Short);
    CHECK(desk::coverageOf(80) == desk::Coverage::Short);
    CHECK(desk::coverageOf(79) == desk::Coverage::Critical);
}

TEST_CASE("The series runs over month ends and closes with the key date", "[desk]")
{
    SECTION("in the middle of a month")
    {
        const auto days = desk::monthEnds(QDate(2016, 3, 1), 2);
        CHECK(days == std::vector{QDate(2016, 1, 31), QDate(2016, 2, 29), QDate(2016, 3, 1)});
    }
    SECTION("on a month end the day stands once")
    {
        const auto days = desk::monthEnds(QDate(2016, 2, 29), 2);
        CHECK(days == std::vector{QDate(2015, 12, 31), QDate(2016, 1, 31), QDate(2016, 2, 29)});
    }
    SECTION("a senseless length is bounded")
    {
        CHECK(desk::monthEnds(QDate(2016, 2, 29), 0).size() == 2);
        CHECK(desk::monthEnds(QDate(2016, 2, 29), 100000).size() == 241);
    }
}
