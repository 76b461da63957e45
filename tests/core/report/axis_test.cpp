// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/axis.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("An axis has four to seven round ticks from zero and reaches the highest value", "[report]")
{
    for (const qint64 most : {0, 1, 7, 50, 52, 99, 850, 4800, 5000, 6500, 99999}) {
        const auto ticks = report::axisTicks(most);
        CAPTURE(most, ticks);
        CHECK(ticks.front() == 0);
        CHECK(ticks.back() >= most);
        CHECK(ticks.size() >= 4);
        CHECK(ticks.size() <= 7);
    }
    CHECK(report::axisTicks(4800) == std::vector<qint64>{0, 1000, 2000, 3000, 4000, 5000});
}

TEST_CASE("Labels that would overlap move apart and keep their order", "[report]")
{
    CHECK(report::spread({10, 12, 40}, 15) == std::vector<double>{10, 25, 40});
}
