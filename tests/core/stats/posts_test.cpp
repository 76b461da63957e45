// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/posts.h"

#include "tests/support/ids.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using testing::id;
using namespace domain;

namespace {

const QDate PlanDay(2016, 3, 1);
const base::DayNumber PlanNumber = base::dayNumber(PlanDay);

Post approved(quint8 number, int fte)
{
    Post post;
    post.id = id<Post>(number);
    post.fteHundredths = fte;
    return post;
}

Contract contractOn(quint8 post, int fte, const base::DatedPeriod& period = {})
{
    Contract contract;
    contract.post = id<Post>(post);
    contract.fteHundredths = fte;
    contract.period = period;
    return contract;
}

} // namespace

TEST_CASE("What of a post is vacant is its FTE less the contracts of the day", "[stats]")
{
    const auto [contracts, filled, vacant, over, why] =
        GENERATE(table<std::vector<Contract>, int, int, int, const char*>({
            {{}, 0, 100, 0, "nobody"},
            {{contractOn(1, 75)}, 75, 25, 0, "part time"},
            {{contractOn(1, 50), contractOn(1, 50)}, 100, 0, 0, "two share it"},
            {{contractOn(1, 75), contractOn(1, 75)}, 150, 0, 50, "more than the post"},
            {{contractOn(2, 100)}, 0, 100, 0, "a contract on another post"},
            {{contractOn(1, 100, base::DatedPeriod::of(PlanDay.addDays(1), {}))}, 0, 100, 0, "from tomorrow"},
            {{contractOn(1, 100, base::DatedPeriod::of({}, PlanDay))}, 0, 100, 0, "until yesterday"},
        }));
    CAPTURE(why);
    const std::vector<Post> posts{approved(1, 100)};
    const auto days = stats::postsOn(posts, contracts, PlanNumber);
    REQUIRE(days.size() == 1);
    CHECK(days[0].fundedFteHundredths == 100);
    CHECK(days[0].filledFteHundredths == filled);
    CHECK(days[0].vacantFteHundredths == vacant);
    CHECK(days[0].overFteHundredths == over);
}

TEST_CASE("Only an approved post whose funding holds on the day has funded FTE", "[stats]")
{
    Post post = approved(1, 80);
    SECTION("intended: nothing to fill")
    {
        post.status = PostStatus::Intended;
        const auto day = stats::postsOn(std::vector{post}, {}, PlanNumber).at(0);
        CHECK(day.isFunded);
        CHECK(day.fundedFteHundredths == 0);
        CHECK(day.vacantFteHundredths == 0);
    }
    SECTION("funding has ended: who is still on it is over")
    {
        post.funded = base::DatedPeriod::of({}, PlanDay);
        const std::vector contracts{contractOn(1, 80)};
        const auto day = stats::postsOn(std::vector{post}, contracts, PlanNumber).at(0);
        CHECK_FALSE(day.isFunded);
        CHECK(day.overFteHundredths == 80);
        CHECK_FALSE(day.daysLeft);
    }
    SECTION("the last day of the funding is day 0")
    {
        post.funded = base::DatedPeriod::of({}, PlanDay.addDays(1));
        CHECK(stats::postsOn(std::vector{post}, {}, PlanNumber).at(0).daysLeft == 0);
        CHECK(stats::postsOn(std::vector{post}, {}, PlanNumber - 10).at(0).daysLeft == 10);
    }
    SECTION("without an end no day is left to count")
    {
        CHECK_FALSE(stats::postsOn(std::vector{post}, {}, PlanNumber).at(0).daysLeft);
    }
}
