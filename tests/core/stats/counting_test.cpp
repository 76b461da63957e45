// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/counting.h"

#include "core/base/random.h"

#include <catch2/catch_test_macros.hpp>

using namespace stats;

namespace {

constexpr std::size_t Sites = 7;

StayColumns randomStays(base::SeededRandom& random, int rows)
{
    StayColumns stays;
    for (int i = 0; i < rows; ++i) {
        const auto from =
            random.chance(1, 10) ? base::OpenPast : static_cast<base::DayNumber>(random.between(0, 100));
        const auto to = random.chance(1, 5)
                            ? base::OpenFuture
                            : static_cast<base::DayNumber>(std::max<qint64>(from, 0) + random.between(0, 40));
        stays.append(static_cast<Index>(random.below(Sites)), NoIndex, static_cast<Index>(i), from, to);
    }
    return stays;
}

} // namespace

TEST_CASE("A stay counts from its first day up to the day of moving out, which no longer counts", "[stats]")
{
    StayColumns stays;
    stays.append(0, NoIndex, 0, 10, 12);
    stays.append(0, NoIndex, 1, 12, 12);
    stays.append(1, NoIndex, 2, base::OpenPast, base::OpenFuture);
    const auto on = [&](base::DayNumber day) {
        std::vector<int> counts(2);
        countBySite(stays.view(), day, counts);
        return counts;
    };
    CHECK(on(9) == std::vector{0, 1});
    CHECK(on(10) == std::vector{1, 1});
    CHECK(on(11) == std::vector{1, 1});
    CHECK(on(12) == std::vector{0, 1});
}

TEST_CASE("The rows of a day are exactly the stays counted on it", "[stats]")
{
    base::SeededRandom random(3);
    const StayColumns stays = randomStays(random, 500);
    std::vector<Index> rows;
    for (base::DayNumber day = -3; day < 150; ++day) {
        std::vector<int> counts(Sites);
        countBySite(stays.view(), day, counts);
        rowsOn(stays.view(), day, rows);
        std::vector<int> fromRows(Sites);
        for (const Index row : rows)
            ++fromRows[stays.site[row]];
        REQUIRE(fromRows == counts);
        REQUIRE(std::is_sorted(rows.begin(), rows.end()));
    }
}

TEST_CASE("A series over many days equals counting each day", "[stats]")
{
    base::SeededRandom random(4);
    const StayColumns stays = randomStays(random, 400);
    const std::vector<std::vector<base::DayNumber>> lists = {
        {}, {50}, {-5, 0, 1, 2, 30, 31, 99, 140}, {0, 60, 3'000'000}};
    for (const auto& days : lists) {
        DayCounter counter(days, Sites);
        counter.add(stays.view());
        const SiteDayCounts series = counter.sumUp();
        for (std::size_t i = 0; i < days.size(); ++i) {
            std::vector<int> counts(Sites);
            countBySite(stays.view(), days[i], counts);
            for (Index site = 0; site < Sites; ++site)
                REQUIRE(series.ofSite(site)[i] == counts[site]);
        }
    }
}

TEST_CASE("A stay taken off the series leaves what was there before", "[stats]")
{
    const std::vector<base::DayNumber> days{1, 5, 9};
    DayCounter counter(days, 1);
    counter.add(0, 0, 6);
    counter.add(0, 0, base::OpenFuture);
    counter.add(0, 4, 6, Sign::Minus);
    const auto series = counter.sumUp();
    CHECK(series.counts == std::vector{2, 1, 1});
}
