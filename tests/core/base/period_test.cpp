// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <rapidcheck.h>

#include <bitset>

using base::DatedPeriod;
using base::DayNumber;
using base::OpenFuture;
using base::OpenPast;
using base::Period;
using base::PeriodSet;

namespace {

/// What sets of days are compared with: one bit a day. The first stands for all before, the last for all
/// after; ends lie between them.
constexpr int Days = 40;
using Bitmap = std::bitset<Days>;

Bitmap bitsOf(const Period& period)
{
    Bitmap bits;
    for (int day = 0; day < Days; ++day)
        bits[static_cast<std::size_t>(day)] = period.contains(DayNumber(day));
    return bits;
}

Bitmap bitsOf(const PeriodSet& set)
{
    Bitmap bits;
    for (const Period& period : set.periods())
        bits |= bitsOf(period);
    return bits;
}

/// A period with its ends in (0, Days - 1), either of them open at times.
Period anyPeriod()
{
    int from = *rc::gen::inRange(0, Days - 1);
    int to = *rc::gen::inRange(0, Days - 1);
    if (from > to)
        std::swap(from, to);
    return *Period::ofDays(from == 0 ? OpenPast : from, to == 0 || to == Days - 2 ? OpenFuture : to);
}

std::vector<Period> anyPeriods()
{
    std::vector<Period> periods;
    for (int i = *rc::gen::inRange(0, 7); i > 0; --i)
        periods.push_back(anyPeriod());
    return periods;
}

/// Sorted, disjoint, not touching, none empty.
bool isPlain(const PeriodSet& set)
{
    const auto& periods = set.periods();
    for (std::size_t i = 0; i < periods.size(); ++i)
        if (periods[i].isEmpty() || (i > 0 && periods[i - 1].toDay() >= periods[i].fromDay()))
            return false;
    return true;
}

} // namespace

TEST_CASE("A period holds its first day and not the day it ends on", "[period]")
{
    const auto march = Period::of(QDate(2016, 3, 1), QDate(2016, 4, 1));
    REQUIRE(march);
    CHECK(march->contains(QDate(2016, 3, 1)));
    CHECK(march->contains(QDate(2016, 3, 31)));
    CHECK_FALSE(march->contains(QDate(2016, 4, 1)));
    CHECK_FALSE(march->contains(QDate(2016, 2, 29)));
    CHECK(march->from() == QDate(2016, 3, 1));
    CHECK(march->to() == QDate(2016, 4, 1));
}

TEST_CASE("A period of no night exists and holds no day; one that ends before it starts does not exist",
          "[period]")
{
    const QDate day(2016, 3, 1);
    const auto empty = Period::of(day, day);
    REQUIRE(empty);
    CHECK(empty->isEmpty());
    CHECK_FALSE(empty->contains(day));
    CHECK_FALSE(empty->overlaps(Period()));
    CHECK_FALSE(Period::of(day, day.addDays(-1)));
    CHECK_FALSE(Period::of(QDate(), day));
    CHECK_FALSE(Period::ofDays(OpenFuture, OpenFuture));
    CHECK_FALSE(Period::ofDays(OpenPast, OpenPast));
}

TEST_CASE("An open end has no date and holds every day on its side", "[period]")
{
    const auto since = Period::of(QDate(2016, 3, 1), {});
    REQUIRE(since);
    CHECK_FALSE(since->to());
    CHECK(since->contains(QDate(9999, 12, 31)));
    CHECK_FALSE(Period().from());
    CHECK(Period().contains(QDate(1800, 1, 1)));
}

TEST_CASE("Periods that touch do not overlap", "[period]")
{
    const Period first = *Period::ofDays(1, 5);
    const Period second = *Period::ofDays(5, 9);
    CHECK_FALSE(first.overlaps(second));
    CHECK_FALSE(first.intersected(second));
    CHECK(PeriodSet({first, second}).periods() == std::vector{*Period::ofDays(1, 9)});
}

TEST_CASE("What two periods share is what both hold", "[period]")
{
    CHECK(rc::check([] {
        const Period one = anyPeriod();
        const Period other = anyPeriod();
        const auto shared = one.intersected(other);
        RC_ASSERT((shared ? bitsOf(*shared) : Bitmap()) == (bitsOf(one) & bitsOf(other)));
        RC_ASSERT(one.overlaps(other) == shared.has_value());
        RC_ASSERT(one.overlaps(other) == other.overlaps(one));
    }));
}

TEST_CASE("Sets of days unite, intersect and subtract like bitmaps of days", "[period]")
{
    CHECK(rc::check([] {
        const auto periods = anyPeriods();
        const PeriodSet one(periods);
        const PeriodSet other(anyPeriods());
        Bitmap days;
        for (const Period& period : periods)
            days |= bitsOf(period);
        RC_ASSERT(bitsOf(one) == days);
        RC_ASSERT(one.isEmpty() == days.none());
        const PeriodSet united = one.united(other);
        const PeriodSet intersected = one.intersected(other);
        const PeriodSet subtracted = one.subtracted(other);
        RC_ASSERT(bitsOf(united) == (days | bitsOf(other)));
        RC_ASSERT(bitsOf(intersected) == (days & bitsOf(other)));
        RC_ASSERT(bitsOf(subtracted) == (days & ~bitsOf(other)));
        for (const PeriodSet& set : {one, united, intersected, subtracted})
            RC_ASSERT(isPlain(set));
        RC_ASSERT(united == other.united(one));
        RC_ASSERT(subtracted.united(intersected) == one);
        const int day = *rc::gen::inRange(0, Days);
        RC_ASSERT(one.contains(base::dateOf(day)) == days[static_cast<std::size_t>(day)]);
    }));
}

TEST_CASE("A dated period counts from the earliest day its start may mean to the last of its end", "[period]")
{
    struct Case {
        const char* from;
        const char* to;
        QDate first;
        QDate end;
    };
    const auto c = GENERATE(values<Case>({
        {"2016-03-01", "2016-04-01", {2016, 3, 1}, {2016, 4, 1}},
        {"2016-03", "2016-03", {2016, 3, 1}, {2016, 3, 31}},
        {"2015", "2016-02", {2015, 1, 1}, {2016, 2, 29}},
        {"~2016-07-15", "2017", {2016, 7, 15}, {2017, 12, 31}},
    }));
    CAPTURE(c.from, c.to);
    const DatedPeriod dated{base::ImpreciseDate::parse(QString::fromLatin1(c.from)),
                            base::ImpreciseDate::parse(QString::fromLatin1(c.to))};
    REQUIRE(dated.isValid());
    CHECK(dated.period() == *Period::of(c.first, c.end));
    CHECK(dated.toPeriod() == dated.period());
}

TEST_CASE("A dated period whose ends cross is kept and has no period", "[period]")
{
    const auto crossed = DatedPeriod::of(QDate(2016, 3, 1), QDate(2016, 2, 1));
    CHECK_FALSE(crossed.isValid());
    CHECK_FALSE(crossed.toPeriod());
    CHECK(crossed.from->earliest() == QDate(2016, 3, 1));
    CHECK(DatedPeriod().period() == Period());
}
