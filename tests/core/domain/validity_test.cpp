// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/household/validity.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using base::Period;
using domain::Validity;
using State = domain::Validity::State;

namespace {

Period from(QDate first, std::optional<QDate> to = {})
{
    return *Period::of(first, to);
}

Validity on(QDate day, const std::vector<Period>& periods, int warnDays = 60)
{
    return domain::validityOn(periods, base::dayNumber(day), warnDays);
}

const QDate Start(2015, 1, 1);
const QDate End(2016, 3, 13); // the first day without

} // namespace

TEST_CASE("What has no end holds, what has not begun says nothing", "[domain]")
{
    CHECK(on(QDate(2016, 3, 1), {from(Start)}) == Validity{State::Holds, {}});
    CHECK(on(QDate(2014, 12, 31), {from(Start)}) == Validity{State::None, {}});
    CHECK(on(QDate(2016, 3, 1), {}) == Validity{State::None, {}});
}

TEST_CASE("An end is warned of within the days of warning, and named by its last day", "[domain]")
{
    const std::vector<Period> periods{from(Start, End)};
    const QDate last = End.addDays(-1);
    CHECK(on(End.addDays(-61), periods) == Validity{State::Holds, last});
    CHECK(on(End.addDays(-60), periods) == Validity{State::EndsSoon, last});
    CHECK(on(last, periods) == Validity{State::EndsSoon, last});
    CHECK(on(End, periods) == Validity{State::Ended, last});
    CHECK(on(End.addYears(3), periods) == Validity{State::Ended, last});
    CHECK(on(last, periods, 0) == Validity{State::Holds, last});
}

TEST_CASE("What follows without a gap carries on, in whatever order it was recorded", "[domain]")
{
    const QDate later = End.addDays(200);
    CHECK(on(QDate(2016, 3, 1), {from(End), from(Start, End)}).state == State::Holds);
    CHECK(on(QDate(2016, 3, 1), {from(End, later), from(Start, End)}) ==
          Validity{State::Holds, later.addDays(-1)});
    CHECK(on(QDate(2016, 3, 1), {from(End.addDays(1)), from(Start, End)}).state == State::EndsSoon);
    CHECK(on(End, {from(End.addDays(1)), from(Start, End)}).state == State::Ended);
    CHECK(on(End.addDays(1), {from(End.addDays(1)), from(Start, End)}).state == State::Holds);
}

TEST_CASE("Of two at once the longer one counts", "[domain]")
{
    CHECK(on(QDate(2016, 3, 1), {from(Start, End), from(QDate(2016, 1, 1))}).state == State::Holds);
    CHECK(on(QDate(2016, 3, 1), {from(Start), from(QDate(2016, 1, 1), End)}).state == State::Holds);
}
